# Words of the chart and of the visit summary.
# Numbers, dates and units arrive already written as people read them, unless a line says otherwise.

## Chart: what stands in the drawing. Short, they stand among the marks.

# $treatment: name of the treatment; $from, $to: dates
chart-title = Counts on { $treatment }, { $from } to { $to }
chart-title-without-treatment = Counts, { $from } to { $to }
chart-today = today
chart-first-dose = first dose
# $from, $to: whole weeks since the first dose
chart-window = weeks { $from }–{ $to }: usual time of assessment
chart-window-short = weeks { $from }–{ $to }
# $week: whole weeks since the first dose
chart-assessment-done = assessment done
chart-assessment-ahead = assessment planned, week { $week }
chart-assessment-due = assessment due now, week { $week }
chart-assessment-missing = assessment, week { $week }: none entered
chart-assessment-usual = usual time of an assessment, week { $week }
# $value: a number
chart-baseline = average before treatment { $value }
chart-baseline-short = average before { $value }
# The strip: what stands at the mark of an assessment
chart-week = week { $week }
chart-state-done = done
chart-state-ahead = planned
chart-state-due = due now
chart-state-missing = none entered
chart-state-usual = usual time
chart-strip-title = Time line of the treatment
chart-strip-description = Time line from the first dose. Today is in week { $week }. The sentences beside it say where the assessments stand.
chart-lab-range = lab’s range
chart-general-range = general adult range
chart-soon-after-transfusion = soon after transfusion
# $weeks: whole number
chart-gap = { $weeks ->
    [one] { $weeks } week without a result
   *[other] { $weeks } weeks without a result
}
chart-gap-short = no result
chart-red-cells = Red cells, units
chart-platelets = Platelets, units
chart-other-product = Other, units
chart-cycles = Cycles
# Days of a treatment on which white cells and platelets often dip
chart-dip-short = often dips
chart-dip = counts often dip here
chart-weeks = weeks since first dose

## Chart: what it says, in sentences.
## $analyte: name of the test; $sign: nothing, <, ≤, ≥ or >; $value, $unit, $date

chart-none = { $analyte }: no results in this time.
chart-last = { $analyte }: { $sign }{ $value } { $unit } on { $date }.
chart-last-below = { $analyte }: { $sign }{ $value } { $unit } on { $date }, below the lab’s range.
chart-last-within = { $analyte }: { $sign }{ $value } { $unit } on { $date }, within the lab’s range.
chart-last-above = { $analyte }: { $sign }{ $value } { $unit } on { $date }, above the lab’s range.
chart-last-below-general = { $analyte }: { $sign }{ $value } { $unit } on { $date }, below the general adult range. The lab printed none.
chart-last-within-general = { $analyte }: { $sign }{ $value } { $unit } on { $date }, within the general adult range. The lab printed none.
chart-last-above-general = { $analyte }: { $sign }{ $value } { $unit } on { $date }, above the general adult range. The lab printed none.
chart-to-check = This reading still has to be checked against the lab sheet.
chart-not-comparable = This was too soon after a transfusion to compare.
# $low_sign, $high_sign: nothing, <, ≤, ≥ or >; $low, $high: numbers; $unit; $low_date, $high_date
chart-extremes = Lowest in this time: { $low_sign }{ $low } { $unit } on { $low_date }. Highest: { $high_sign }{ $high } { $unit } on { $high_date }.
chart-dip-plan = On the shaded days neutrophils and platelets often dip under this treatment. Your fever and bleeding plan still applies.
chart-trend-higher = Later results are higher than earlier ones.
chart-trend-lower = Later results are lower than earlier ones.
chart-trend-same = Later results are about the same as earlier ones.
chart-trend-too-few = There are too few results to speak of a trend.

## Visit summary

# $name: whose record it is
report-title = Visit summary, { $name }
# $date: the day on which it is made
report-kicker = Visit summary, made on { $date }
# $before, $after: words, for example a date and what happened
report-colon = { $before }: { $after }
report-born = Born
report-treatment = Treatment
# $date: first dose; stands after the name of the treatment
report-since = first dose on { $date }
report-no-first-dose = no first dose entered
report-study = Study
report-phase = phase { $phase }
report-arm = arm: { $arm }
report-arm-blinded = blinded
report-arm-open = open label
report-visit = Visit

report-position = Where the treatment stands
report-before-first-dose = No first dose is entered.
# $date: the day that is entered, still ahead
report-first-dose-planned = First dose planned for { $date }.
# $week: whole weeks
report-week = Week { $week } since the first dose.
report-ended = This treatment has ended.
report-assessment-missing = No assessment is entered for week { $week }.
report-next-assessment = Next planned assessment: week { $week }.
# $units: whole number
report-units-last-8-weeks = { $units ->
    [0] No red-cell transfusion is entered for the last 8 weeks.
    [one] { $units } unit of red cells in the last 8 weeks.
   *[other] { $units } units of red cells in the last 8 weeks.
}
report-units-before = { $units ->
    [0] No red-cell transfusion is entered for the 8 weeks before the first dose.
    [one] { $units } unit of red cells in the 8 weeks before the first dose.
   *[other] { $units } units of red cells in the 8 weeks before the first dose.
}
report-units-unknown = Red cells in the last 8 weeks: the log is not marked complete.

report-in-record = What follows from this record
# $count: how many are not printed
report-in-record-left-out = { $count ->
    [one] { $count } more sentence that follows from this record is not printed here.
   *[other] { $count } more sentences that follow from this record are not printed here.
}

report-results = Last results
report-no-results = No results are entered.
report-column-test = Test
report-column-range = Lab’s range
report-table-summary = Results of the last blood draws. Tests in rows, dates in columns, the newest on the right.
report-range = { $low }–{ $high }
report-range-from = from { $low }
report-range-to = up to { $high }
report-mark-flags = Letters after a number are the lab’s own flags.
report-mark-typed = † typed by hand.
report-mark-calculated = ‡ worked out from the other values of that day.
report-mark-doubtful = ? still to be checked against the lab sheet.
report-mark-general-range = * general adult range, the lab printed none.
# $count: how many are left out
report-more-draws = { $count ->
    [one] { $count } older draw is in the record.
   *[other] { $count } older draws are in the record.
}
report-more-tests = { $count ->
    [one] { $count } more test is in the record.
   *[other] { $count } more tests are in the record.
}

report-chart = Counts over time
report-chart-lines = Dotted line: average before treatment. Shaded band: the lab’s range.
report-chart-left-out = The chart does not fit on these pages beside everything else; the numbers are in the table above.
report-chart-left-out-alone = The chart does not fit on these pages beside everything else.
report-ask-first = Please look at these questions first
report-questions = Further questions
report-more-questions = { $count ->
    [one] { $count } more question is in the record.
   *[other] { $count } more questions are in the record.
}

report-transfusions = Transfusions
report-red-cells = { $units ->
    [one] { $units } unit of red cells
   *[other] { $units } units of red cells
}
report-platelets = { $units ->
    [one] { $units } unit of platelets
   *[other] { $units } units of platelets
}
report-other-product = { $units ->
    [one] { $units } unit, other
   *[other] { $units } units, other
}
report-more-transfusions = { $count ->
    [one] { $count } older one is in the record.
   *[other] { $count } older ones are in the record.
}

report-medicines = Medicines
report-blood-thinner = thins the blood
report-until = until { $date }
report-more-medicines = { $count ->
    [one] { $count } more medicine is in the record. This list is not complete.
   *[other] { $count } more medicines are in the record. This list is not complete.
}
report-allergies = Allergies
report-more-allergies = { $count ->
    [one] { $count } more allergy is in the record. This list is not complete.
   *[other] { $count } more allergies are in the record. This list is not complete.
}
report-planned = Planned
report-more-planned = { $count ->
    [one] { $count } more planned entry is in the record.
   *[other] { $count } more planned entries are in the record.
}
# $lists: names of lists
report-nothing-entered = Nothing is entered here under: { $lists }. This does not mean that there is nothing.
report-milestones = Since the last visit
report-blood-needs = Special blood needs
report-side-effects = Side effects
report-check-in = Last check-in
report-notes = Notes
report-more-entries = { $count ->
    [one] { $count } older entry is in the record.
   *[other] { $count } older entries are in the record.
}

# $count: how many, where none of a list is printed
report-in-record-only = { $count ->
    [one] { $count } entry is in the record.
   *[other] { $count } entries are in the record.
}

# $name, $birth: whose; $made: the day on which it is made
report-foot-who-born = { $name }, born { $birth }. Made on { $made }.
report-foot-who = { $name }. Made on { $made }.
report-foot = Kept by the patient from lab sheets; check against the hospital record before clinical use.
report-demonstration = Invented person.
# $page, $pages: whole numbers
report-page = page { $page } of { $pages }

## Emergency sheet. What is missing is said to be missing.

# $date: a date
report-card-kicker = Emergency sheet, { $date }
# $name: the person
report-card-title = Emergency sheet: { $name }
report-card-fever = Fever, bleeding or suddenly very unwell
report-card-call = Call
report-card-diagnosis = Diagnosis
report-card-disease = Myelodysplastic syndrome (MDS)
report-card-allergies = Allergies
report-card-thinners = Blood thinners
report-card-blood = Special blood needs
report-card-counts = Last counts
report-card-missing = Nothing entered here. This does not mean that there is nothing.
