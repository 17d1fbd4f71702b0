# Facts of this record: the sentence when it holds, `.not` when it is known not to hold, `.missing` when
# the record does not say, with what to do about it. The argument names are those of the fact.

fact-first-dose = Your first dose was on { $date }. This is week { $week } since then.
    .not = Your first dose is planned for { $date }.
    .missing = No first dose is in your record. Type it in under Treatment.
fact-window-phase = { $phase ->
    [before_first_dose] The first dose has not been given yet.
    [before_window] You are in week { $week } since the first dose. The weeks in which a team usually judges a treatment have not begun yet.
    [in_window] You are in week { $week } since the first dose. These are the weeks in which a team usually judges a treatment.
    [past_window] You are in week { $week } since the first dose. The weeks in which a team usually judges a treatment are over.
   *[ended] This treatment has ended.
}
    .not = You are not in the weeks in which a team usually judges a treatment.
    .missing = Where you are in the weeks of your treatment cannot be told. Type in the first dose under Treatment.
fact-next-assessment = Your next planned assessment is on { $date }, in week { $week }.
    .not = No further assessment is planned in your record.
    .missing = No planned assessment is in your record. Ask your team for the dates and type them in.
fact-assessment-missing = The assessment planned for { $date } (week { $week }) is not in your record.
    .not = No planned assessment has passed without an entry.
    .missing = Planned assessments cannot be followed without a first dose. Type it in under Treatment.
fact-window-over = The weeks in which a team usually judges this treatment are over.
    .not = The weeks in which a team usually judges this treatment are not over yet.
    .missing = Whether these weeks are over cannot be told. Type in the first dose under Treatment.
fact-window-over-without-response = The usual weeks are over, and in these results no criterion is reached. Only your team can say what that means.
    .not = The usual weeks are not over, or a criterion is reached in these results.
    .missing = This cannot be told yet. It needs the first dose, two counts before it, and a complete transfusion log.
fact-treatment-ended = This treatment ended on { $date }.
    .not = This treatment has not ended.
    .missing = No treatment is in your record. Type it in under Treatment.
fact-in-trial = You are in the study { $study }.
    .not = This treatment is not a study.
    .missing = Your record does not say whether your treatment is a study. Type it in under Treatment.
fact-arm-blinded = Your study is blinded. Nobody tells you which arm you are in.
    .not = Your study is not blinded.
    .missing = Your record does not say what you know of your arm. Type it in under Treatment.
fact-red-cell-units-last-8-weeks = { $count ->
    [0] You had no red cells in the last 8 weeks.
    [one] You had { $count } unit of red cells in the last 8 weeks.
   *[other] You had { $count } units of red cells in the last 8 weeks.
}
    .not = You had no red cells in the last 8 weeks.
    .missing = Your red-cell log is not complete for the last 8 weeks. Say up to which day it is complete.
fact-red-cell-units-before = { $count ->
    [0] You had no red cells in the 8 weeks before the first dose.
    [one] You had { $count } unit of red cells in the 8 weeks before the first dose.
   *[other] You had { $count } units of red cells in the 8 weeks before the first dose.
}
    .not = You had no red cells in the 8 weeks before the first dose.
    .missing = Your red-cell log does not cover the 8 weeks before the first dose. Ask the blood bank or your team for the dates.
fact-transfusions-rising = You had more red cells lately: { $last ->
    [one] { $last } unit
   *[other] { $last } units
} in the last 8 weeks, after { $before } in the 8 weeks before them.
    .not = You did not have more red cells than in the 8 weeks before.
    .missing = Whether you need red cells more often cannot be told. Say up to which day your log is complete.
fact-log-incomplete = Your red-cell log is complete only up to { $date }. Add what came later, or say that there was none.
    .not = Your red-cell log is complete up to { $date }.
    .missing = Your record does not say how far your red-cell log is complete. An empty log is not a log of zero. Say from which day to which day it is complete.
fact-last-hemoglobin = Haemoglobin carries oxygen. Yours was { $value } on { $date }.
    .not = No haemoglobin is in your record.
    .missing = No haemoglobin is in your record. Bring in a lab sheet or type it in.
fact-last-neutrophils = Neutrophils are the white cells that meet germs first. Yours were { $value } on { $date }.
    .not = No neutrophil count is in your record.
    .missing = No neutrophil count is in your record. Bring in a lab sheet with the white cells listed by kind.
fact-last-platelets = Platelets help the blood to clot. Yours were { $value } on { $date }.
    .not = No platelet count is in your record.
    .missing = No platelet count is in your record. Bring in a lab sheet or type it in.
fact-hemoglobin-below-8 = Your last haemoglobin, { $value } on { $date }, is below { $hb-8 }. In this range transfusion is often discussed.
    .not = Your last haemoglobin, { $value } on { $date }, is not below { $hb-8 }.
    .missing = Whether your last haemoglobin is below { $hb-8 } cannot be told from your record. Bring in a lab sheet or type it in.
fact-neutrophils-below-half = Your last neutrophil count, { $value } on { $date }, is below 0.5. In this range teams usually give extra advice about infection and fever.
    .not = Your last neutrophil count, { $value } on { $date }, is not below 0.5. The fever plan holds at any count.
    .missing = Whether your last neutrophil count is below 0.5 cannot be told from your record. Bring in a lab sheet. The fever plan holds at any count.
fact-platelets-below-20 = Your last platelet count, { $value } on { $date }, is below 20. In this range teams give advice about bleeding.
    .not = Your last platelet count, { $value } on { $date }, is not below 20.
    .missing = Whether your last platelet count is below 20 cannot be told from your record. Bring in a lab sheet or type it in.
fact-platelets-below-10 = Your last platelet count, { $value } on { $date }, is below 10. At this level teams ask to be called the same day.
    .not = Your last platelet count, { $value } on { $date }, is not below 10.
    .missing = Whether your last platelet count is below 10 cannot be told from your record. Bring in a lab sheet or type it in.
fact-blasts-present = Blasts in the blood: { $value } on { $date }. Ask what it means for you.
    .not = The last report, of { $date }, shows no blasts in the blood.
    .missing = Whether there are blasts in the blood cannot be told from your record. Blasts stand on a full differential, where the white cells are listed by kind.
fact-flat-at-12-weeks = At week 12 or later, about the same as before the first dose: { counts-compared }.
    .not = The counts are not all about the same as before the first dose, or week 12 has not come yet.
    .missing = This cannot be told yet. It needs the first dose, two counts from the 8 weeks before it, and two from the last 8 weeks.
counts-compared = { $counts ->
    [hemoglobin] haemoglobin
    [platelets] platelets
    [neutrophils] neutrophils
    [hemoglobin-platelets] haemoglobin and platelets
    [hemoglobin-neutrophils] haemoglobin and neutrophils
    [platelets-neutrophils] platelets and neutrophils
   *[all-three] haemoglobin, platelets and neutrophils
}
fact-improvement-reached = { $criterion ->
    [hi_e] The red-cell part
    [hi_p] The platelet part
   *[hi_n] The neutrophil part
} of { $definition ->
    [iwg2006] IWG 2006
    [iwg2018] IWG 2018
   *[iwg2023] IWG 2023
} is reached in these results. It is arithmetic, not a decision about your treatment.
    .not = { $before ->
        [lost] What was reached in these results is lower again.
       *[never] No part of the IWG criteria is reached in these results so far.
    }
    .missing = How your counts compare with the IWG criteria cannot be told yet. It needs the first dose, two counts before it, and a complete transfusion log.
fact-one-up-another-down = One of your counts is higher than before the first dose, and another one is lower.
    .not = It is not so that one count is higher and another one lower.
    .missing = Whether your counts move in different ways cannot be told yet. It needs two counts from the 8 weeks before the first dose, and two from the last 8 weeks.
fact-baseline-missing = For one or more of your counts, your record has fewer than two values before the first dose that can be compared. Ask for the old results.
    .not = For haemoglobin, platelets and neutrophils, your record has two or more values before the first dose that can be compared.
    .missing = Counts from before the first dose cannot be told apart yet. Type in the first dose under Treatment.
fact-gap-in-counts = Since the first dose there is a gap of { $days } days without a count. Ask whether a count was taken elsewhere.
    .not = Since the first dose there is no gap of more than { $limit } days between two counts.
    .missing = Gaps between counts cannot be told yet. Type in the first dose under Treatment.
fact-results-waiting = { $count ->
    [one] { $count } result waits to be looked at and is not counted yet. It is of { $date }.
   *[other] { $count } results wait to be looked at and are not counted yet. The newest is of { $date }.
}
    .not = No count waits to be looked at.
    .missing = No results are in your record. Bring in a lab sheet.
fact-two-laboratories = Your counts come from more than one laboratory: { $names }. Small steps between labs can come from the machines.
    .not = Your counts all come from one laboratory.
    .missing = Your record does not say which laboratory measured the counts. The name stands on the lab sheet.
fact-gene-idh1 = The report says that a change in the gene IDH1 was found.
    .not = The report says that IDH1 was looked for and no change was found.
    .missing = { $status ->
        [not-tested] Your record says that IDH1 was not tested. Ask whether it is useful to test it now.
       *[unknown] No IDH1 result is in your record. Ask whether it was tested, and type it in under Disease.
    }
fact-gene-idh2 = The report says that a change in the gene IDH2 was found.
    .not = The report says that IDH2 was looked for and no change was found.
    .missing = { $status ->
        [not-tested] Your record says that IDH2 was not tested. Ask whether it is useful to test it now.
       *[unknown] No IDH2 result is in your record. Ask whether it was tested, and type it in under Disease.
    }
fact-gene-sf3b1 = The report says that a change in the gene SF3B1 was found.
    .not = The report says that SF3B1 was looked for and no change was found.
    .missing = { $status ->
        [not-tested] Your record says that SF3B1 was not tested. Ask whether it is useful to test it now.
       *[unknown] No SF3B1 result is in your record. Ask whether it was tested, and type it in under Disease.
    }
fact-gene-tp53 = The report says that a change in the gene TP53 was found.
    .not = The report says that TP53 was looked for and no change was found.
    .missing = { $status ->
        [not-tested] Your record says that TP53 was not tested. Ask whether it is useful to test it now.
       *[unknown] No TP53 result is in your record. Ask whether it was tested, and type it in under Disease.
    }
fact-chromosome-del5q = The report says that a part of chromosome 5 is missing, called del(5q).
    .not = The report says that del(5q) was looked for and not found.
    .missing = { $status ->
        [not-tested] Your record says that del(5q) was not tested. Ask for the chromosome report of the marrow test.
       *[unknown] No result on del(5q) is in your record. It stands on the chromosome report of the marrow test.
    }
fact-genes-known = Your record has gene results.
    .not = Your record says that the genes were not tested.
    .missing = No gene result is in your record. Ask whether a gene panel was done, and for a copy.
fact-risk-side = { $side ->
    [lower] Your team calls your disease lower-risk.
   *[higher] Your team calls your disease higher-risk.
}
    .not = Your record has no risk group.
    .missing = No risk group is in your record. It stands in the letter from your team. Type it in under Disease.
fact-subtype = The letter names your disease as { $text }.
    .not = Your record has no subtype.
    .missing = No subtype is in your record. It stands on the marrow report. Type it in under Disease.
fact-epo = Your EPO was { $value } on { $date }.
    .not = No EPO value is in your record.
    .missing = No EPO value is in your record. Ask whether it was measured, and when.
fact-iron-load = Your last ferritin is above 1000 ng/mL, and your log has 20 or more units of red cells. At this point teams often talk about iron.
    .not = Your record does not show both a ferritin above 1000 ng/mL and 20 or more units of red cells.
    .missing = Whether iron is something to talk about cannot be told. It needs a ferritin value and your transfusion log.
fact-next-visit = Your next visit is on { $date }: { $text }.
    .not = No visit is planned in your record.
    .missing = No visit is planned in your record. Type in the next one, so that your questions are ready.
fact-team-line = Your team can be reached at { $phone }.
    .not = No phone number of your team is in your record. Ask for it and type it in, also the one for nights.
    .missing = No phone number of your team is in your record. Ask for it and type it in, also the one for nights.
fact-blood-thinner = Your list of medicines has a blood thinner: { $name }.
    .not = No blood thinner is marked in your list of medicines.
    .missing = No medicines are in your record. Type in all that you take, also blood thinners and painkillers.
fact-improvement-lost = { $criterion ->
    [hi_e] The red-cell part
    [hi_p] The platelet part
   *[hi_n] The neutrophil part
} of { $definition ->
    [iwg2006] IWG 2006
    [iwg2018] IWG 2018
   *[iwg2023] IWG 2023
} was reached in these results, from { $from } to { $to }. From { $date } on it is lower again. Other causes must be ruled out by the team.
    .not = What was reached in these results has not fallen again by the published rule.
    .missing = Nothing is reached in these results so far, so nothing can be lower again.
fact-off-study = You left the study on { $date }. Follow-up visits may still be part of it.
    .not = Your record does not say that you left a study.
    .missing = No treatment is in your record. Type it in under Treatment.
fact-expected-dip = With { $drug ->
    [azacitidine] azacitidine
    [decitabine] decitabine
    [decitabine-cedazuridine] decitabine-cedazuridine
    [venetoclax-azacitidine] venetoclax with azacitidine
    [lenalidomide] lenalidomide
   *[other] this medicine
} counts often dip on these days. Your fever and bleeding plan still applies.
    .not = These are not days on which counts often dip with this medicine. Your fever and bleeding plan applies on every day.
    .missing = On which days counts often dip with your medicine is not known here. Ask your team.
fact-platelet-log-incomplete = Your log of platelet transfusions is complete only up to { $date }. Add what came later, or say that there was none.
    .not = Your log of platelet transfusions is complete up to { $date }.
    .missing = Your record does not say how far your log of platelet transfusions is complete. Say from which day to which day.
fact-growth-factor-log-incomplete = Your log of growth factors (G-CSF) is complete only up to { $date }. Add what came later, or say that there was none.
    .not = Your log of growth factors (G-CSF) is complete up to { $date }.
    .missing = Your record does not say how far your log of growth factors (G-CSF) is complete. Say from which day to which day.
fact-red-cell-category = In the 16 weeks before the first dose: { $burden ->
    [NTD] no red cells
    [LTB] few red cells, 3 to 7 units
    [HTB] many red cells, 8 units or more
   *[unclassified] a number of red cells that fits none of the published groups
}.
    .not = How many red cells you had in the 16 weeks before the first dose is not in your record.
    .missing = How many red cells you had in the 16 weeks before the first dose cannot be told. Ask the blood bank for the dates, and say from which day your log is complete.
fact-blasts-rising = Blasts in the blood are higher than on the report before: { $before } percent, now { $value } ({ $date }). Ask what it means for you.
    .not = Blasts in the blood are not higher than on the report before.
    .missing = Whether blasts in the blood rise cannot be told. It needs two full differentials.
fact-marrow-blasts = Your last marrow test in this record, of { $date }, shows { $value } blasts.
    .not = No blasts of a marrow test are in your record.
    .missing = No marrow blasts with a date are in your record. They stand on the marrow report. Type them in with the day of the test.
