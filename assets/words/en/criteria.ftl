# How the counts compare with published definitions: plain words for codes, and the worked sum.
# Arithmetic on published definitions, never a judgement of a treatment.

verdict-met = reached
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
definition-iwg2018 = IWG 2018 (Platzbecker and others, Blood 2019)
    .short = IWG 2018
definition-iwg2023 = IWG 2023 (Zeidan and others, Blood 2023)
    .short = IWG 2023
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

drop-soon-after-red-cells = drawn 1 to 14 days after red cells
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
missing-counts-in-the-gap = There is a gap of more than 35 days without a count. Ask whether a count was taken elsewhere.
missing-hemoglobin-before-transfusion = The haemoglobin before a transfusion is not known. It stands on the transfusion form.

minor-true = minor: at least half fewer red cells over 16 weeks
minor-false = major: no red cells for 8 weeks or more
lasts-16-weeks = It lasts 16 weeks or more. IWG 2018 calls only this length clinically meaningful.

criteria-lower-again = Lower again from day { $day } on. Other causes must be ruled out by the team.

# The worked sum, step by step. Days are counted from the first dose; the numbers are in the units of the
# published rules. The first three are parts of the sentences below.

criteria-analyte = { $analyte ->
    [hemoglobin] Haemoglobin
    [platelets] Platelets
   *[neutrophils] Neutrophils
}
criteria-unit = { $analyte ->
    [hemoglobin] g/dL
   *[other] ×10⁹/L
}
criteria-log = { $log ->
    [red-cell-log] red-cell log
    [platelet-log] platelet log
   *[growth-factor-log] growth-factor log
}

criteria-step-values-left-out = { criteria-analyte }: { $values } (day { $days }) left out: { $reason ->
    [soon-after-red-cells] drawn 1 to 14 days after red cells
    [soon-after-platelets] drawn within 7 days after platelets
    [soon-after-growth-factor] drawn soon after a growth factor (G-CSF)
    [too-close-to-next-baseline-value] less than 7 days from the next value before the first dose
    [comparator-leaves-it-open] printed with a sign such as “<”, so the side of the limit cannot be told
   *[other-draw-of-the-day] another draw of the same day was used
}.
criteria-step-baseline-mean = { criteria-analyte }: the baseline is the mean of { $values } (days { $days }). That is { $baseline } { criteria-unit }.
criteria-step-baseline-lowest-pair = { criteria-analyte }: the baseline is the lowest mean of two neighbouring values, { $values } (days { $days }). That is { $baseline } { criteria-unit }.
criteria-step-log-missing = The { criteria-log } does not cover { $from } to { $to }. So this cannot be told.
criteria-step-baseline-too-few = { criteria-analyte }: { $count ->
    [0] no value before the first dose can be used
    [one] only { $count } value before the first dose can be used
   *[other] { $count } values before the first dose can be used
}. Two are needed, at least 7 days apart.
criteria-step-baseline-open = { criteria-analyte }: a value before the first dose is printed with a sign such as “<”. So the baseline cannot be told exactly.
criteria-step-applies = { criteria-analyte }: { $baseline } { criteria-unit } is below { $limit }, so the rule applies.
criteria-step-does-not-apply = { criteria-analyte }: { $baseline } { criteria-unit } is not below { $limit }, so the rule does not apply.
criteria-step-target-rise = { criteria-analyte }: { $baseline } + { $rise } = { $at_least } { criteria-unit }. Values at or above it are counted.
criteria-step-target-platelets-doubled = Platelets began below 20. Values must be at least { $at_least } ×10⁹/L, which is double { $baseline }, and above { $above }.
criteria-step-target-neutrophils = Neutrophils must be at least { $at_least } ×10⁹/L, which is double { $baseline }, and above { $above }.
criteria-step-no-values = { criteria-analyte }: no value since the first dose can be used.
criteria-step-reached = { criteria-analyte }: { $values } { criteria-unit } (days { $days }) fit.
criteria-step-none-reached = { criteria-analyte }: { $highest ->
    [none] no value since the first dose fits.
   *[other] no value since the first dose fits. The highest one is { $highest } { criteria-unit }.
}
criteria-step-run-long-enough = They fit without a break from day { $from } to day { $to }. That is { $days } days. At least { $needed } are needed, so it is long enough.
criteria-step-run-too-short = They fit without a break from day { $from } to day { $to }. That is { $days } days. At least { $needed } are needed.
criteria-step-run-gap = From day { $from } to day { $to } there are { $days } days, but with a gap of more than { $limit } days without a count. So this cannot be told.
criteria-step-run-outside-log = The { criteria-log } is complete only up to day { $to }. What comes after cannot be used.
criteria-step-run-open = { criteria-analyte }: a gap, or a value with a sign such as “<”, leaves the length open.
criteria-step-lasts-16-weeks = { $days } days are 16 weeks or more ({ $needed } days). IWG 2018 calls only this length clinically meaningful.
criteria-step-not-16-weeks = { $days } days are less than 16 weeks ({ $needed } days). IWG 2018 calls only that length clinically meaningful.
criteria-step-lower-again = { criteria-analyte }: on day { $day } the value is { $value } { criteria-unit }, after { $best } as the best one. Other causes must be ruled out by the team.
criteria-step-units-again = Up to day { $day } there were again 4 units of red cells in 8 weeks. Other causes must be ruled out by the team.
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
} given at a haemoglobin of 9.0 g/dL or below.
criteria-step-units-hemoglobin-unknown = For { $units } of these units the haemoglobin before it is not known.
criteria-step-units-lowest = The fewest in any 8 weeks since: { $units ->
    [one] { $units } unit
   *[other] { $units } units
} (day { $from } to day { $to }).
criteria-step-units-no-full-8-weeks = There are no full 8 weeks since the first dose inside the log yet.
criteria-step-units-fewer-enough = That is { $fewer } fewer. At least { $needed } are needed, so this part fits.
criteria-step-units-fewer-not-enough = That is { $fewer } fewer. At least { $needed } are needed.
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
criteria-step-half-the-units = In the best full 16 weeks there { $units ->
    [one] was { $units } unit
   *[other] were { $units } units
}, after { $before } in the 16 weeks before. That is { $percent } percent fewer. At least half is needed, so this part fits.
criteria-step-not-half-the-units = In the best full 16 weeks there { $units ->
    [one] was { $units } unit
   *[other] were { $units } units
}, after { $before } in the 16 weeks before. That is { $percent } percent fewer. At least half is needed.
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
    [not_met] not reached in these results
    [not_yet] still open
    [not_assessable] cannot be told
   *[not_eligible] does not apply
}.
criteria-step-team-decides = It is arithmetic, not a decision about your treatment. Only your team can say what it means for you.
