# Treatments, milestones, transfusions, phases and trends.

milestone-consent = Informed consent
milestone-screening = Screening
milestone-randomisation = Randomisation
milestone-dose = Dose
milestone-dose_held = Dose held
milestone-dose_delayed = Dose delayed
milestone-dose_reduced = Dose lowered
milestone-marrow = Marrow test
milestone-assessment = Response assessment
milestone-end_of_treatment = End of treatment
milestone-follow_up = Follow-up visit
milestone-off_study = Off the study
milestone-other = Other event

milestone-status-planned = planned
milestone-status-done = done
milestone-status-missed = did not take place

assessment-done = done on { $date }
assessment-ahead = planned for { $date }
assessment-due = due now
assessment-missing = was planned for { $date }; none is in the record

product-red_cells = Red cells
product-platelets = Platelets
product-other = Other blood product
units = { $count ->
    [one] { $count } unit
   *[other] { $count } units
}

log-red_cells = Red-cell log
log-platelets = Platelet log
log-growth_factors = Growth-factor log

phase-before_first_dose = Before the first dose
phase-before_window = Before the weeks in which the team usually takes a first full look
phase-in_window = In the weeks in which the team usually judges the treatment
phase-past_window = After those weeks
phase-ended = This treatment has ended

trend-higher = higher
trend-lower = lower
trend-about-the-same = about the same
trend-too-few-points = too few points to speak of a trend
trend-sentence = { $trend ->
    [higher] { $analyte }: higher than before. The middle value went from { $earlier } to { $later }.
    [lower] { $analyte }: lower than before. The middle value went from { $earlier } to { $later }.
    [about-the-same] { $analyte }: about the same. The middle value was { $earlier } and is { $later }.
   *[too-few-points] { $analyte }: too few points to speak of a trend.
}

arm-known = Arm: { $arm }
arm-blinded = The study is blinded. Nobody at the clinic tells which arm you are in, and this program does not guess it.
arm-open = Open study: everybody knows which treatment is given.
arm-not_said = Arm not typed in yet

gene-found = found
gene-not_found = looked for, not found
gene-not_tested = not tested

risk-lower = lower-risk
risk-higher = higher-risk

medicine-growth_factor = Growth factor (G-CSF)
medicine-long_acting_growth_factor = Long-acting growth factor (G-CSF)
medicine-blood_thinner = Blood thinner
medicine-painkiller = Painkiller that can affect bleeding
medicine-chelator = Medicine that takes out iron
medicine-other = Other medicine

dips-often = Counts often dip here.
dips-plan = Your fever and bleeding plan still applies.

study-no-link = This program has no link to your study. Tell the study staff about side effects yourself.
general-end = General information, not medical advice. Decide with your care team.
general-seed = From a general answer that cites NCCN Guidelines for Patients: MDS (2026); not checked by us against that book.
print-foot = Kept by the patient from lab sheets; check against the hospital record before clinical use.
