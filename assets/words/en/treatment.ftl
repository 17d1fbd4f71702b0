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
assessment-usual = usual time, by our own rule
assessment-usual-passed = usual time, by our own rule; none is in the record

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

# When a medicine is usually judged, and what dips in the counts mean. Clinical reference, section 6. The
# study's own schedule always comes first.

drug-esa = epoetin or darbepoetin
    .judged = A first effect is often seen after 6 to 8 weeks. It is usually judged after about 3 months.
    .dips = Haemoglobin rises slowly. With G-CSF, neutrophils can jump for a few days. That is not counted.
drug-luspatercept = luspatercept
    .judged = It is usually judged at week 24. The team may raise the dose before that.
    .dips = Haemoglobin is highest about 1 to 2 weeks after a dose. The value before the next dose counts.
drug-imetelstat = imetelstat
    .judged = It is usually judged after 24 weeks, which is 6 doses.
    .dips = Neutrophils and platelets often fall deeply in the first 3 cycles. The next dose may wait for them.
drug-lenalidomide = lenalidomide
    .judged = It is usually judged after 2 to 4 months.
    .dips = Neutrophils and platelets often fall deeply in the first 8 weeks. Blood tests are often weekly then.
drug-azacitidine = azacitidine
    .judged = It is usually judged after 4 to 6 cycles or more.
    .dips = Neutrophils and platelets often fall in weeks 2 and 3 of a cycle and come back by about day 28. The first two cycles are often the hardest. Only the counts before a cycle show the way things go.
drug-decitabine = decitabine
    .judged = It is usually judged after 4 cycles or more.
    .dips = Neutrophils and platelets are often lowest around days 14 to 21 of a cycle. Only the counts before a cycle show the way things go.
drug-decitabine-cedazuridine = decitabine-cedazuridine
    .judged = It is usually judged after 4 cycles or more.
    .dips = Neutrophils and platelets are often lowest around days 14 to 21 of a cycle, most of all in the first two cycles.
drug-ivosidenib = ivosidenib
    .judged = It is often judged after 6 months. A first effect can come earlier.
    .dips = White cells can rise, and blasts can rise before they fall. Fever, short breath, swelling or fast weight gain: call your team now.
drug-olutasidenib = olutasidenib
    .judged = It is often judged after 6 months.
    .dips = White cells can rise, and blasts can rise before they fall. Fever, short breath, swelling or fast weight gain: call your team now.
drug-enasidenib = enasidenib
    .judged = It is often judged after 6 months.
    .dips = Bilirubin can rise without harm to the liver. Fever, short breath, swelling or fast weight gain: call your team now.
drug-venetoclax-azacitidine = venetoclax with azacitidine
    .judged = A marrow test is often done after cycle 1 or 2, and after cycle 3.
    .dips = Counts often fall deeply and for long. The marrow may clear before the blood comes back, and cycles may wait.
drug-atg-ciclosporin = ATG with ciclosporin
    .judged = It is usually judged after 3 to 6 months, sometimes later.
    .dips = Lymphocytes fall close to zero, and platelets can fall during ATG. More transfusions are often needed at first.
drug-plan-applies = Your fever and bleeding plan still applies, whatever the count.
drug-study-first = Your study’s own schedule always comes before this.
