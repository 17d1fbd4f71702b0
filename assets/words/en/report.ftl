# Words of the chart and of the visit summary.
# Numbers, dates and units arrive already written as people read them, unless a line says otherwise.

## Chart: what stands in the drawing. Short, they stand among the marks.

# $treatment: name of the treatment; $from, $to: dates
chart-title = Counts on { $treatment }, { $from } to { $to }
chart-title-without-treatment = Counts, { $from } to { $to }
chart-today = today
chart-first-dose = first dose
# $from, $to: whole weeks since the first dose
chart-window = weeks { $from }–{ $to }: when it is usually judged
# $week: whole weeks since the first dose
chart-assessment-done = assessment
chart-assessment-ahead = assessment due, week { $week }
chart-assessment-due = assessment due now, week { $week }
chart-assessment-missing = assessment, week { $week }: none entered
# $value: a number
chart-baseline = before treatment { $value }
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
chart-weeks = weeks since first dose

## Chart: what it says, in sentences.
## $analyte: name of the test; $sign: nothing, <, ≤, ≥ or >; $value, $unit, $date

chart-none = { $analyte }: no results in this time.
chart-last = { $analyte } was { $sign }{ $value } { $unit } on { $date }.
chart-last-below = { $analyte } was { $sign }{ $value } { $unit } on { $date }, below the lab’s range.
chart-last-within = { $analyte } was { $sign }{ $value } { $unit } on { $date }, within the lab’s range.
chart-last-above = { $analyte } was { $sign }{ $value } { $unit } on { $date }, above the lab’s range.
chart-last-below-general = { $analyte } was { $sign }{ $value } { $unit } on { $date }, below the general adult range. The lab printed none.
chart-last-within-general = { $analyte } was { $sign }{ $value } { $unit } on { $date }, within the general adult range. The lab printed none.
chart-last-above-general = { $analyte } was { $sign }{ $value } { $unit } on { $date }, above the general adult range. The lab printed none.
chart-to-check = This reading still has to be checked against the lab sheet.
chart-not-comparable = This was too soon after a transfusion to compare.
chart-trend-higher = Later results are higher than earlier ones.
chart-trend-lower = Later results are lower than earlier ones.
chart-trend-same = Later results are about the same as earlier ones.
chart-trend-too-few = There are too few results to speak of a trend.
