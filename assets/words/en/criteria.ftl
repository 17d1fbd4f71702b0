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

definition-iwg_2006 = IWG 2006 (Cheson and others, Blood 2006)
    .short = IWG 2006
definition-iwg_2018 = IWG 2018 (Platzbecker and others, Blood 2019)
    .short = IWG 2018
definition-iwg_2023 = IWG 2023 (Zeidan and others, Blood 2023)
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

drop-soon_after_red_cells = drawn 1 to 14 days after red cells
drop-soon_after_platelets = drawn within 7 days after platelets
drop-soon_after_growth_factor = drawn soon after a growth factor (G-CSF)
drop-too_close_to_next_baseline_value = less than 7 days from the next value before the first dose
drop-comparator_leaves_it_open = printed with a sign such as “<”, so it cannot be told on which side of the limit it lies
drop-other_draw_of_the_day = another draw of the same day was used

missing-red_cell_log = The red-cell log does not cover these weeks. Say from which day to which day it is complete.
missing-platelet_log = The platelet log does not cover these weeks. Say from which day to which day it is complete.
missing-growth_factor_log = The growth-factor log does not cover these weeks. Say from which day to which day it is complete.
missing-baseline_values = Two values before the first dose are needed, at least 7 days apart. Ask for the old results.
missing-values_on_treatment = No values since the first dose are in the record. Bring in a lab sheet.
missing-counts_in_the_gap = There is a gap of more than 35 days without a count. Ask whether a count was taken elsewhere.
missing-hemoglobin_before_transfusion = The haemoglobin before a transfusion is not known. It stands on the transfusion form.

minor-true = minor: at least half fewer red cells over 16 weeks
minor-false = major: no red cells for 8 weeks or more
lasts-16-weeks = It lasts 16 weeks or more. IWG 2018 calls only this length clinically meaningful.
