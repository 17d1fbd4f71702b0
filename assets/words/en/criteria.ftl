# How the counts compare with published definitions: plain words for codes, and the worked sum.
# Arithmetic on published definitions, never a judgement of a treatment.

verdict-met = reached
verdict-lost = was reached from { $from } to { $to }, lower again since { $since }
verdict-not_met = not reached in these results
verdict-not_yet = still open
verdict-not_assessable = cannot be told
verdict-not_eligible = does not apply

criteria-not-a-decision = It is not a decision about your treatment. Only your team can say what it means for you.
criteria-needs-marrow = This part needs a marrow result.
criteria-same-level = Only comparable if the team transfuses at the same level as before.
criteria-convention = This is our own rule, where the papers leave the point open.

definition-iwg2006 = IWG 2006 (Cheson and others, Blood 2006)
    .short = IWG 2006
    .plain = The version of 2006, still used by many studies
    .source = Source: Cheson and others, Blood 2006, volume 108, page 419, tables 3 and 4.
definition-iwg2018 = IWG 2018 (Platzbecker and others, Blood 2019)
    .short = IWG 2018
    .plain = The version of 2018, made for lower-risk MDS
    .source = Source: Platzbecker and others, Blood 2019, volume 133, page 1020, tables 1 to 3.
definition-iwg2023 = IWG 2023 (Zeidan and others, Blood 2023)
    .short = IWG 2023
    .plain = The version of 2023, made for higher-risk MDS
    .source = Source: Zeidan and others, Blood 2023, volume 141, page 2047, table of the criteria, tables 4 and 5.
definition-why-study = Shown first, because your study uses it.
definition-why-lower = Shown first, because it is made for lower-risk MDS.
definition-why-higher = Shown first, because it is made for MDS with 5 percent marrow blasts or more.

criterion-hi_e = Red cells
    .idea = Are the red cells better, or are fewer transfusions needed, for 8 weeks or more?
criterion-hi_p = Platelets
    .idea = Are the platelets higher by a set amount for 8 weeks or more?
criterion-hi_n = Neutrophils
    .idea = Are the neutrophils higher by a set amount for 8 weeks or more?

burden-ntd = no red cells in the 16 weeks before the first dose
burden-ltb = few red cells in the 16 weeks before the first dose: 3 to 7 units
burden-htb = many red cells in the 16 weeks before the first dose: 8 units or more
burden-unclassified = fits none of the published categories: ask the team
burden-unknown = cannot be told, because the log does not cover the 16 weeks before the first dose

drop-soon-after-red-cells = drawn after red cells, at most 14 days later
drop-soon-after-platelets = drawn within 7 days after platelets
drop-soon-after-growth-factor = drawn soon after a growth factor (G-CSF)
drop-too-close-to-next-baseline-value = less than 7 days from the next value before the first dose
drop-comparator-leaves-it-open = printed with a sign such as “<”, so it cannot be told on which side of the limit it lies
drop-other-draw-of-the-day = another draw of the same day was used

missing-red-cell-log = The red-cell log does not cover these weeks. Say from which day to which day it is complete.
missing-platelet-log = The platelet log does not cover these weeks. Say from which day to which day it is complete.
missing-growth-factor-log = The growth-factor log does not cover these weeks. Say from which day to which day it is complete.
missing-baseline-values = Two values before the first dose are needed, at least 7 days apart. Ask for the old results.
missing-values-on-treatment = No values since the first dose are in the record. Bring in a lab sheet.
missing-values-not-influenced = All values since the first dose were drawn soon after a transfusion or a growth factor. Ask for a value from before the next one.
missing-exact-baseline-values = A value before the first dose is printed with a sign such as “<”. Ask for the exact number.
missing-values-for-certain = The number, the unit or the day of a result is not certain. It stands on the lab sheet.
missing-results-looked-at = Some results wait to be looked at. Look at them, and they count from then on.
missing-counts-in-the-gap = There is a gap of more than { $gap } days without a count. Ask whether a count was taken elsewhere.
missing-hemoglobin-before-transfusion = The haemoglobin before a transfusion is not known. It stands on the transfusion form.

missing-log-around-these-counts = The logs do not cover the two weeks before these counts. Say for red cells, platelets and growth factors from which day to which day they are complete.
missing-marrow-result = This part needs a marrow result. No marrow result since the first dose is in your record. Ask for the report, and type in the blasts with the day of the test.
missing-marrow-before = How many blasts the marrow had before the first dose is not in your record. It stands on the marrow report.
missing-chromosome-result = This part needs the chromosome report of the marrow test. Ask your team.
missing-counts-near-marrow = Haemoglobin, platelets and neutrophils from within two weeks of the marrow test are needed together. In your record they are not all there.
missing-all-three-counts = On some days not all three counts were measured: haemoglobin, platelets and neutrophils. They must be in the range together. Ask for the whole lab sheets.
missing-blasts-in-blood = Whether there are blasts in the blood is not in your record. It stands on a full differential.

minor-true = minor: at least half fewer red cells over 16 weeks
minor-false = major: no red cells for { $days } days or more
lasts-16-weeks = It lasts 16 weeks or more. IWG 2018 calls only this length clinically meaningful.

criteria-lower-again = Lower again from day { $day } on. Other causes must be ruled out by the team.

# The worked sum, step by step. Days are counted from the first dose; the numbers are in the units that the
# person chose, a limit of the definition with the published number beside it. The first three are parts
# of the sentences below.

criteria-analyte = { $analyte ->
    [hemoglobin] Haemoglobin
    [platelets] Platelets
    [blasts_percent] Blasts in the blood
   *[neutrophils] Neutrophils
}
criteria-published = { $published ->
    [none] {""}
   *[other] {" "}(published: { $published })
}
criteria-days = { $several ->
    [one] day { $days }
   *[other] days { $days }
}
criteria-log = { $log ->
    [red-cell-log] red-cell log
    [platelet-log] platelet log
   *[growth-factor-log] growth-factor log
}

criteria-step-values-left-out = { criteria-analyte }: { $values } ({ criteria-days }) left out: { $reason ->
    [soon-after-red-cells] drawn after red cells, at most 14 days later
    [soon-after-platelets] drawn within 7 days after platelets
    [soon-after-growth-factor] drawn soon after a growth factor (G-CSF)
    [too-close-to-next-baseline-value] less than 7 days from the next value before the first dose
    [comparator-leaves-it-open] printed with a sign such as “<”, so the side of the limit cannot be told
   *[other-draw-of-the-day] another draw of the same day was used
}.
criteria-step-undated = { criteria-analyte }: { $count ->
    [one] { $count } value is left out: its day is not known.
   *[other] { $count } values are left out: their days are not known.
}
criteria-step-not-read = { criteria-analyte }: { $count ->
    [one] { $count } value is left out: its number or its unit cannot be read for certain.
   *[other] { $count } values are left out: their numbers or units cannot be read for certain.
}
criteria-step-waiting = { criteria-analyte }: { $count ->
    [one] { $count } result waits to be looked at and is not counted. It is of { $newest }.
   *[other] { $count } results wait to be looked at and are not counted. The newest is of { $newest }.
}
criteria-step-unsure-decides = { criteria-analyte }: a value that is not counted could change the answer. So this cannot be told.
criteria-step-no-stretch-without-units = Red cells were given so often that the longest time between them is { $days } days. At least { $needed } are needed.
criteria-step-baseline-mean = { criteria-analyte }: the baseline is the mean of { $values } ({ criteria-days }). That is { $baseline } { $unit }.
criteria-step-baseline-lowest-pair = { criteria-analyte }: the baseline is the lowest mean of two neighbouring values, { $values } ({ criteria-days }). That is { $baseline } { $unit }.
criteria-step-log-missing = The { criteria-log } does not cover { $from } to { $to }. So this cannot be told.
criteria-step-baseline-too-few = { criteria-analyte }: { $count ->
    [0] no value before the first dose can be used
    [one] only { $count } value before the first dose can be used
   *[other] { $count } values before the first dose can be used
}. Two are needed, at least 7 days apart.
criteria-step-baseline-open = { criteria-analyte }: a value before the first dose is printed with a sign such as “<”. So the baseline cannot be told exactly.
criteria-step-applies = { criteria-analyte }: { $baseline } { $unit } is below { $limit } { $unit }{ criteria-published }, so the rule applies.
criteria-step-does-not-apply = { criteria-analyte }: { $baseline } { $unit } is not below { $limit } { $unit }{ criteria-published }, so the rule does not apply.
criteria-step-target-rise = { criteria-analyte }: { $baseline } + { $rise } = { $at_least } { $unit }{ criteria-published }. Values at or above it are counted.
criteria-step-target-platelets-doubled = Platelets began below 20. Values must be at least { $at_least } { $unit }, which is double { $baseline }, and above { $above }.
criteria-step-target-neutrophils = Neutrophils must be at least { $at_least } { $unit }, which is double { $baseline }, and above { $above }.
criteria-step-no-values = { criteria-analyte }: no value since the first dose can be used.
criteria-step-reached = { criteria-analyte }: { $values } { $unit } ({ criteria-days }) fit.
criteria-step-none-reached = { criteria-analyte }: { $highest ->
    [none] no value since the first dose fits.
   *[other] no value since the first dose fits. The highest one is { $highest } { $unit }.
}
criteria-step-run-long-enough = They fit without a break from day { $from } to day { $to }. That is { $days } days. At least { $needed } are needed, so it is long enough.
criteria-step-run-too-short = They fit without a break from day { $from } to day { $to }. That is { $days } days. At least { $needed } are needed.
criteria-step-run-one-value = One value fits alone, on day { $day }. At least { $needed } days are needed.
criteria-step-run-gap = From day { $from } to day { $to } there are { $days } days, but with a gap of more than { $limit } days without a count. So this cannot be told.
criteria-step-run-outside-log = The { criteria-log } is complete only up to day { $to }. What comes after cannot be used.
criteria-step-run-open = { criteria-analyte }: a gap, or a value with a sign such as “<”, leaves the length open.
criteria-step-lasts-16-weeks = { $days } days are 16 weeks or more ({ $needed } days). IWG 2018 calls only this length clinically meaningful.
criteria-step-not-16-weeks = { $days } days are less than 16 weeks ({ $needed } days). IWG 2018 calls only that length clinically meaningful.
criteria-step-lower-again = { criteria-analyte }: on day { $day } the value is { $value } { $unit }, after { $best } as the best one. Other causes must be ruled out by the team.
criteria-step-units-again = Up to day { $day } there were again 4 units of red cells in 8 weeks. Other causes must be ruled out by the team.
criteria-step-counted-units-again = Up to day { $day } there were again 4 units of red cells in 8 weeks, given at a haemoglobin of 9 g/dL or below, or at one that is not known. Other causes must be ruled out by the team.
criteria-step-hemoglobin-part = The haemoglobin values alone: { $verdict ->
    [met] reached
    [not_met] not reached in these results
    [not_yet] still open
    [not_assessable] cannot be told
   *[not_eligible] does not apply
}.
criteria-step-units-before = In the 8 weeks before the first dose, { $units ->
    [one] { $units } unit of red cells was
   *[other] { $units } units of red cells were
} given at a haemoglobin of { $limit } { $unit }{ criteria-published } or below.
criteria-step-units-hemoglobin-unknown = For { $units } of these units the haemoglobin before it is not known.
criteria-step-units-lowest = The fewest in any 8 weeks since: { $units ->
    [one] { $units } unit
   *[other] { $units } units
} (day { $from } to day { $to }), given at a haemoglobin of 9 g/dL or below, or at one that is not known.
criteria-step-units-no-full-8-weeks = There are no full 8 weeks since the first dose inside the log yet.
criteria-step-units-fewer-enough = That is { $fewer } fewer. At least { $needed } are needed, so this part fits.
criteria-step-units-fewer-not-enough = That is { $fewer } fewer. At least { $needed } are needed.
criteria-step-units-more = That is { $more } more. At least { $needed } fewer are needed.
criteria-step-burden = In the 16 weeks before the first dose: { $units ->
    [one] { $units } unit of red cells
   *[other] { $units } units of red cells
} on { $episodes ->
    [one] { $episodes } occasion
   *[other] { $episodes } occasions
}, at most { $most } in any 8 weeks. IWG 2018 calls this: { $burden ->
    [NTD] not dependent on transfusion
    [LTB] few transfusions (low burden)
    [HTB] many transfusions (high burden)
    [unclassified] none of its categories
   *[unknown] cannot be told
}.
criteria-step-burden-unclassified = So IWG 2018 gives no rule for this part. Ask the team.
criteria-step-same-policy = This is only comparable if the team gives red cells at the same level as before.
criteria-step-free-long-enough = No red cells from day { $from } to day { $to }. That is { $days } days. At least { $needed } are needed, so it is long enough.
criteria-step-free-too-short = The longest time without red cells is day { $from } to day { $to }. That is { $days } days. At least { $needed } are needed.
criteria-step-half-the-units = In the full 16 weeks with the fewest bags there { $units ->
    [one] was { $units } unit
   *[other] were { $units } units
}, after { $before } in the 16 weeks before the first dose. That is { $percent } percent fewer. At least 50 percent fewer is needed, so this part fits.
criteria-step-not-half-the-units = In the full 16 weeks with the fewest bags there { $units ->
    [one] was { $units } unit
   *[other] were { $units } units
}, after { $before } in the 16 weeks before the first dose. That is { $percent } percent fewer. At least 50 percent fewer is needed.
criteria-step-not-fewer-units = In the full 16 weeks with the fewest bags there were { $units } units, after { $before } in the 16 weeks before the first dose. That is more. At least 50 percent fewer is needed.
criteria-step-verdict = { $definition ->
    [iwg2006] IWG 2006
    [iwg2018] IWG 2018
   *[iwg2023] IWG 2023
}, { $criterion ->
    [hi_e] red cells
    [hi_p] platelets
   *[hi_n] neutrophils
}: { $verdict ->
    [met] reached
    [lost] was reached, and is lower again
    [not_met] not reached in these results
    [not_yet] still open
    [not_assessable] cannot be told
   *[not_eligible] does not apply
}.
criteria-step-team-decides = It is arithmetic, not a decision about your treatment. Only your team can say what it means for you.

criteria-step-treatment-before = Another treatment, { $name }, reached into the weeks before, up to { $until }. The values before the first dose may be under its effect. Ask your team which values count.
criteria-step-rise-all-the-same = { criteria-analyte }: the rule does not apply. The highest value since the first dose is { $highest } { $unit } (day { $day }), after { $baseline } before it. This version asks to report that as well.
criteria-step-baseline-given = { criteria-analyte }: the study’s own baseline is used, { $baseline } { $unit }.
criteria-step-open-until = The usual weeks are not over. Up to day { $day } this stays open.
criteria-step-ended-early = The treatment ended on day { $day }, before the usual weeks were over.
criteria-step-too-few-days = Up to day { $day } there were too few days: at least { $needed } in a row are needed. So this cannot be told.
criteria-step-after-dose-change = A fall after a planned pause or a lower dose does not count if the same or a lower dose turns it round. Ask your team.
criteria-step-eight-weeks-before = The log does not cover all of the 16 weeks before the first dose. It covers the last 8 of them, and no red cells are known of in the 16 weeks. IWG 2023 accepts 8 weeks.
criteria-step-mean-long-enough = { criteria-analyte }: from day { $from } to day { $to }, without red cells, the mean is { $mean } { $unit }. That fits.
criteria-step-mean-none = { criteria-analyte }: no stretch of { $days } days without red cells has a mean that fits.
criteria-step-blood-value = { criteria-analyte }: { $values } { $unit } (day { $day }).
criteria-step-blood-limits = The limits of { $definition ->
    [iwg2006] IWG 2006
   *[iwg2023] IWG 2023
}: haemoglobin at least { $limit } { $unit }{ criteria-published }, platelets at least { $platelets }, neutrophils at least { $neutrophils }, no blasts in the blood.
criteria-step-blood-range = { $range ->
    [complete] The blood counts are in the range of complete remission.
    [limited-two-counts] Two of the three counts are in the range, and there are no blasts in the blood.
    [limited-one-count] One of the three counts is in the range, and there are no blasts in the blood.
    [partial-recovery] None of the three counts is in the range, but platelets are at least 50 and neutrophils at least 0.5, without blasts in the blood.
   *[none] The blood counts are not in the range of complete remission.
}
criteria-step-free-before = { $free ->
    [yes] No transfusion and no growth factor in the { $days } days before these counts.
   *[no] A transfusion or a growth factor was given in the { $days } days before these counts. So this cannot be told.
}
criteria-step-held = All four limits hold from day { $from } to day { $to }. That is { $days } days. At least { $needed } are needed.
criteria-step-held-so-far = The four limits hold together from day { $from } to day { $to }, and nothing has ended it yet. That is { $days } days so far. At least { $needed } are needed.
criteria-step-held-open = Whether all four limits hold long enough cannot be told from this record.
criteria-step-not-held = The four limits together did not hold for { $needed } days in these results.
criteria-step-lower-than-best = { criteria-analyte }: the best value was { $best } { $unit } on day { $day }, the last one is { $value } on day { $last }. Other causes must be ruled out by the team.
criteria-step-needs-marrow = This part needs a marrow result.
criteria-step-marrow = Marrow test on day { $day }: blasts { $values } percent.
criteria-step-marrow-before = { $day ->
    [none] Before the first dose the marrow blasts were { $values } percent, as a letter says.
   *[other] Before the first dose the marrow blasts were { $values } percent (day { $day }).
}
criteria-step-marrow-others = There are other marrow tests since the first dose ({ criteria-days }), with { $values } percent blasts. They are not used here: the last one is.
criteria-step-marrow-before-others = There are other marrow tests before the first dose ({ criteria-days }), with { $values } percent blasts. They are not used here: the last one is.
criteria-step-marrow-letter = A letter without a day says { $values } percent before treatment. The test with a day is used.
criteria-step-marrow-recent = The two weeks after the marrow test of day { $day } are not over. Counts drawn up to { $until } can still be used.
criteria-step-below-five-before = The marrow had fewer than { $limit } percent blasts before. Then this version asks for the chromosomes as well.
criteria-step-remission-verdict = { $definition ->
    [iwg2006] IWG 2006
   *[iwg2023] IWG 2023
}, blood and marrow: { $verdict ->
    [needs-marrow] needs a marrow result
    [needs-chromosomes] needs the chromosome report
    [cannot-be-told] cannot be told
    [none] the numbers fit none of its categories
   *[fits] the numbers fit { $category ->
        [complete] complete remission
        [partial] partial remission
        [marrow-complete] complete remission of the marrow
        [limited-two-counts] complete remission with two of three counts recovered
        [limited-one-count] complete remission with one of three counts recovered
       *[partial-recovery] complete remission with the counts recovered in part
    }
}.

# Blood and marrow together.

remission-title = Blood and marrow
    .idea = Are the blood counts in the range of complete remission, and what does the marrow test add?
remission-needs-marrow = needs a marrow result
remission-needs-chromosomes = needs the chromosome report
remission-cannot-be-told = cannot be told
remission-none = fits none of its categories
remission-fits = { $category ->
    [complete] numbers of complete remission
    [partial] numbers of partial remission
    [marrow-complete] numbers of complete remission of the marrow
    [limited-two-counts] numbers of complete remission, two of three counts recovered
    [limited-one-count] numbers of complete remission, one of three counts recovered
   *[partial-recovery] numbers of complete remission, counts recovered in part
}
remission-only-team = A remission is called by your team. It sees the marrow under the microscope, and what else may explain the counts.

# What each sum rests on: settings, rules of our own, and what our source did not see.

criteria-own = { $own ->
    [own] This is set as in your study.
   *[usual] {""}
}
criteria-setting-day-zero = Day 0 is the day of the first dose, { $date }.
criteria-setting-evaluation = Compared as of { $date }, day { $day }. { criteria-own }
criteria-setting-look-back = Values before the first dose come from { $hemoglobin } days for haemoglobin and { $others } days for the other counts. { criteria-own }
criteria-setting-baseline = { criteria-analyte }: the study’s own baseline is { $baseline } { $unit }.
criteria-setting-length = A change must last { $days } days or more. { criteria-own }
criteria-setting-gap = Two counts more than { $days } days apart leave a gap. { criteria-own }
criteria-setting-last-day = Days without red cells are looked for up to day { $day }. { criteria-own }
criteria-setting-open-until = What is not reached stays open up to day { $day }, or until the last assessment of these weeks is in the record. { criteria-own }
criteria-setting-modified = { $modified ->
    [on] The stricter form for red cells, as in some studies, is on.
   *[off] The stricter form for red cells, as in some studies, is off.
}

caveat-hemoglobin-after-red-cells = Haemoglobin drawn after red cells, up to 14 days later, is left out. This is done so in some studies. It is our rule here.
caveat-platelets-after-platelets = Platelets drawn within 7 days after platelets were given are left out. This is our own rule.
caveat-neutrophils-after-growth-factor = Neutrophils drawn within 7 days after G-CSF are left out, 14 days for long-acting forms. This is our own rule.
caveat-one-draw-a-day = Of several draws of a day one is used: on a transfusion day the one before it, else the last. Where the times are not known, the one that makes the rule harder to reach is used. This is our own rule.
caveat-baseline-of-two-values = The baseline needs two values at least 7 days apart. This stands in a footnote of the 2006 paper that we did not see ourselves.
caveat-longest-gap = A gap of more than { $gap } days without a count breaks a stretch. This is our own rule.
caveat-open-until-the-weeks-are-over = “Not reached” is said only once the usual weeks are over. This is our own rule.
caveat-platelets-of-exactly-twenty = The paper leaves out platelets of exactly 20. Here the stricter rule, a rise of 30, is used.
caveat-either-part-is-enough = Here either the haemoglobin or fewer transfusions are enough, as in the table of 2006. Another paper reads it as both together.
caveat-unknown-hemoglobin-counts = A unit whose haemoglobin before it is not known is counted. This is our own rule.
caveat-independence-up-to-week-24 = Days without red cells are looked for up to day { $last }. The paper gives 16 to 24 weeks.
caveat-burden-outside-the-table = The table of the paper leaves this number of units out. So nothing is said here.
caveat-high-burden-seen-in-part = For many transfusions we saw the end of the rule only in part. Ask your team.
caveat-eight-weeks-before = IWG 2023 accepts the 8 weeks before the first dose. If no unit was given in them, we count the need for red cells as none. That is our own rule.
caveat-modified-by-trials = The stricter form is known from studies with luspatercept. We did not see it in a paper ourselves.
caveat-lower-again = From 8 weeks on, a value is “lower again” at half of the best one, or 1.5 g/dL of haemoglobin below it. The start at 8 weeks is our own rule.
caveat-remission-held-four-weeks = All four limits must hold for 28 days. Blasts of a draw within two weeks serve for its neighbours. This is our own rule.
caveat-counts-nearest-to-marrow = The counts nearest to the marrow test, within two weeks, are used. Which one within the two weeks is our own rule.
caveat-free-for-two-weeks = How long before there may be no transfusion is not covered by our source. Here we ask for 14 days, as in the shortest case of the paper.
caveat-maturing-not-seen = The report must also say that all cell lines mature as they should. Numbers alone do not show it.
caveat-last-marrow-test = Of several marrow tests since the first dose, the last one is used. This is our own rule.
caveat-studys-own-setting = Something here is set as in your study. It differs from the published rule.

not-covered-cytogenetic-2006 = Our source does not cover this here: the change in the chromosomes. It needs the chromosome report.
not-covered-progression-2006 = Our source covers this only in part: when the disease is called worse, or back. It needs the marrow and your team.
not-covered-stable-2006 = “Stable disease” needs a marrow result over 8 weeks. It is not worked out here.
not-covered-evaluation-2018 = Our source does not cover this: the full text on how long to look, between week 16 and week 24.
not-covered-note-2018 = Our source does not cover this: a note on the groups with none or few transfusions.
not-covered-progression-2023 = Our source does not cover this: when the disease is called worse, back, or without response.
not-covered-free-time-2023 = Our source does not cover this: how long before there may be no transfusion and no growth factor.
not-covered-equivalent-2023 = With fewer than 5 percent marrow blasts before, this version looks at the chromosomes too. That is not worked out here.

# The sum in short, and red cells over time.

short-needed = Before: { $before }. Needed: { $sign ->
    [above] above { $needed }
   *[at-least] { $needed } or more
}, for { $days } days or more.
short-longest = { $reached ->
    [some] Longest so far: { $days } days.
   *[none] No value has reached it so far.
}
short-does-not-apply = Before: { $before }. This rule is only for lower counts.
short-open = It stays open up to day { $day }, or until the last assessment of these weeks is in the record.
short-fewer-units = Red cells in 8 weeks: { $before } units before, { $lowest } at the fewest since.
short-free = Longest time without red cells: { $days } days. Needed: { $needed } days or more.

units-8-weeks-before = In the 8 weeks before the first dose: { $units ->
    [one] { $units } unit
   *[other] { $units } units
}.
units-16-weeks-before = In the 16 weeks before the first dose: { $units ->
    [one] { $units } unit
   *[other] { $units } units
}.
units-last-8-weeks = In the last 8 weeks: { $units ->
    [one] { $units } unit
   *[other] { $units } units
}.
units-last-16-weeks = In the last 16 weeks: { $units ->
    [one] { $units } unit
   *[other] { $units } units
}.
units-most-in-8-weeks = Most in any 8 weeks since: { $units ->
    [one] { $units } unit
   *[other] { $units } units
} (day { $from } to day { $to }).
units-fewest-in-8-weeks = Fewest in any 8 weeks since: { $units ->
    [one] { $units } unit
   *[other] { $units } units
} (day { $from } to day { $to }).
units-most-in-16-weeks = Most in any 16 weeks since: { $units ->
    [one] { $units } unit
   *[other] { $units } units
} (day { $from } to day { $to }).
units-fewest-in-16-weeks = Fewest in any 16 weeks since: { $units ->
    [one] { $units } unit
   *[other] { $units } units
} (day { $from } to day { $to }).
units-log-before = Your red-cell log does not cover all 16 weeks before the first dose. Ask the blood bank or your team for the dates, and say from which day the log is complete.
