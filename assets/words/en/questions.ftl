# Stages of the bank and groups of answers, and why a question is raised in this record: one reason for
# each rule, with the arguments of its fact.

stage-starting = Starting a treatment
stage-waiting = Waiting for the first look
stage-not_working = When it does not do what was hoped
stage-next_step = The next step
stage-transplant = Transplant
stage-trial = Being in a trial
stage-living = Living with MDS

answer-group-main = When a trial treatment does not work
answer-group-related = What others ask
answer-group-counts = What the counts mean
answer-group-tests = Tests and transfusions
answer-group-treatment = Kinds of treatment
answer-group-trial = Trials and how they judge
answer-group-genes = Genes and chromosomes
answer-group-disease = About MDS
answer-group-living = Living with MDS
answer-group-help = Help
answer-group-files = How to get your results

question-reason-window-over = The usual weeks are over, and in these results no criterion is reached.
question-reason-weeks-over = The usual weeks for judging this treatment are over.
question-reason-flat = About the same as before the first dose: { counts-compared }.
question-reason-before-window = You are in week { $week }. The first full look has not come yet.
question-reason-before-first-dose = The first dose has not been given yet.
question-reason-first-dose-unknown = The first dose is not in your record.
question-reason-no-treatment = No treatment is in your record.
question-reason-in-trial = You are in a study.
question-reason-treatment-ended = This treatment ended on { $date }.
question-reason-left-study = The study treatment ended on { $date }.
question-reason-blinded-ended = The study was blinded, and the treatment has ended.
question-reason-haemoglobin-low = Haemoglobin was { $value } on { $date }.
question-reason-neutrophils-low = Neutrophils were { $value } on { $date }.
question-reason-neutrophils-low-in-study = Neutrophils were { $value } on { $date }, and you are in a study.
question-reason-platelets-below-20 = Platelets were { $value } on { $date }.
question-reason-platelets-below-10 = Platelets were { $value } on { $date }, which is below 10.
question-reason-transfusions-rising = { $last ->
    [one] { $last } unit of red cells in the last 8 weeks, after { $before } before.
   *[other] { $last } units of red cells in the last 8 weeks, after { $before } before.
}
question-reason-many-units = { $count ->
    [one] { $count } unit of red cells in the last 8 weeks.
   *[other] { $count } units of red cells in the last 8 weeks.
}
question-reason-improvement-reached = A part of the IWG criteria is reached in these results.
question-reason-improvement-lost = A part of the IWG criteria was reached, and is lower again since { $date }.
question-reason-blasts-present = Blasts in the blood were { $value } on { $date }.
question-reason-iron-load = Ferritin is above 1000 ng/mL, and your log has 20 or more units.
question-reason-higher-risk = Your team calls your disease higher-risk.
question-reason-no-team-line = No phone number of your team is in your record.
question-reason-baseline-missing = For one or more counts, your record has fewer than two values before the first dose that can be compared.
question-reason-units-before-unknown = The red cells of the weeks before the first dose are not in your record.
question-reason-genes-unknown = No gene result is in your record.
question-reason-idh1-unknown = No IDH1 result is in your record.
question-reason-idh2-unknown = No IDH2 result is in your record.
question-reason-idh1-found = The report says that a change in IDH1 was found.
question-reason-idh2-found = The report says that a change in IDH2 was found.
question-reason-sf3b1-found = The report says that a change in SF3B1 was found.
question-reason-del5q-found = The report says that a part of chromosome 5 is missing.
question-reason-tp53-found = The report says that a change in TP53 was found.
question-reason-tp53-unknown = You have del(5q), and no TP53 result is in your record.
question-reason-risk-unknown = No risk group is in your record.
question-reason-subtype-unknown = No subtype is in your record.
question-reason-epo-unknown = No EPO value is in your record.
question-reason-no-assessment-planned = No further assessment is planned in your record.
question-reason-assessment-missing = The assessment planned for { $date } is not in your record.
question-reason-two-laboratories = Your counts come from more than one laboratory.
question-reason-gap-in-counts = There is a gap of { $days } days without a count.
question-reason-log-incomplete = Your red-cell log is complete only up to { $date }.
question-reason-log-unknown = Your record does not say how far your red-cell log is complete.
question-reason-one-up-another-down = One count is higher than before, and another one is lower.
question-reason-thinner-and-low-platelets = You take a blood thinner, and your platelets are below 20.
question-reason-blood-thinner = Your list of medicines has a blood thinner.

content-not-translated = This page is not in your language yet. It stands in English.
content-older-translation = The English page has changed since it was translated. Where it matters, compare with the English page or ask your team.
