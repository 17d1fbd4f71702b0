# Risk scores worked through from values of the time of diagnosis, and grades for a study team.
# Clinical reference, sections 4 and 5.1. A score describes groups of people; survival is never named.

## Work it through

risk-title = Work it through
risk-lead = This works out the score that your team may have given you at diagnosis.
risk-open = Work it through
risk-open-hint = If your letter has the test values but no score, you can work the score out from them.
risk-back = Back to the disease card
risk-which = Which score?
risk-system-ipss = IPSS
    .hint = The oldest of the three, from 1997. Some study papers still use it.
risk-system-ipssR = IPSS-R
    .hint = From 2012, and the one that most letters name.
risk-system-ipssM = IPSS-M
    .hint = From 2022. It adds the genes that were tested.
risk-source-ipss = Source of the IPSS: Greenberg and others, Blood 89:2079, 1997.
risk-source-ipssR = Source of the IPSS-R: Greenberg and others, Blood 120:2454, 2012.
risk-source-ipssM = Source of the IPSS-M: Bernard and others, NEJM Evidence 1(7), 2022.

risk-frame-time = Type only values from before the first treatment. This week’s counts do not belong here, and none are filled in for you.
risk-frame-groups = A score describes a large group of people. It cannot say how things will go for one person.
risk-frame-letter = Compare it with the letter. If the two differ, the letter holds. Ask your team about it.

risk-blood = Blood at diagnosis
risk-marrow = Marrow at diagnosis
risk-chromosomes = Chromosomes at diagnosis
risk-genes = Genes
risk-age-part = Age
risk-blood-hint = From the blood test before treatment began.
risk-marrow-hint = From the report of the first marrow test.
risk-chromosomes-hint = The report may say “karyotype” or “cytogenetics”.
risk-genes-hint = Each gene starts as “not tested”. Change only those that the gene report names.
risk-genes-others-button = Mark the rest as not found
risk-genes-others-hint = Only if your report lists these genes as tested. It changes all that still say “not tested”.
risk-genes-found-group = Found
risk-genes-not-found-group = Not found
risk-genes-not-tested-group = Not tested
risk-gene-found = found
risk-gene-not_found = not found
risk-gene-not_tested = not tested
risk-gene-MLL_PTD = KMT2A PTD (also MLL PTD)
risk-gene-FLT3 = FLT3 (ITD or TKD)
risk-unit = Unit of haemoglobin
risk-not-known = not known
risk-yes = yes
risk-no = no

risk-value-HB = Haemoglobin
risk-value-PLT = Platelets
risk-value-ANC = Neutrophils (ANC)
risk-value-BM_BLAST = Blasts in the marrow
risk-value-AGE = Age at diagnosis
    .hint = For the form of the score that counts age. You may leave it empty.
risk-value-CYTO_IPSS = Karyotype group
risk-value-CYTO_IPSSR = Cytogenetic group
risk-value-del5q = del(5q): a piece of chromosome 5 is lost
risk-value-del7_7q = −7 or del(7q): chromosome 7 or a piece of it is lost
risk-value-complex = Complex karyotype: three or more changes
risk-value-del17_17p = −17 or del(17p): chromosome 17 or a piece of it is lost
risk-value-TP53mut = TP53 changes
risk-value-TP53maxvaf = Largest share of TP53 (VAF)
risk-value-TP53loh = The other copy of TP53 is lost (LOH)
risk-years = years

risk-karyotype-good = “Good”: normal, or only −Y, only del(5q) or only del(20q)
risk-karyotype-intermediate = “Intermediate”: all others
risk-karyotype-poor = “Poor”: three or more changes, or a change of chromosome 7
risk-cytogenetics-very_good = “Very good”: −Y or del(11q)
risk-cytogenetics-good = “Good”: normal, del(5q), del(12p), del(20q), or del(5q) and one more
risk-cytogenetics-intermediate = “Intermediate”: del(7q), +8, +19, i(17q), or other single or double changes
risk-cytogenetics-poor = “Poor”: −7, a 3q change, −7 or del(7q) and one more, or three changes
risk-cytogenetics-very_poor = “Very poor”: more than three changes
risk-tp53-none = none
risk-tp53-one = one
risk-tp53-two_or_more = two or more

risk-group-very_low = very low
risk-group-low = low
risk-group-int_1 = intermediate-1
risk-group-int_2 = intermediate-2
risk-group-intermediate = intermediate
risk-group-moderate_low = moderate low
risk-group-moderate_high = moderate high
risk-group-high = high
risk-group-very_high = very high

risk-work = Work it out
risk-result = What comes out
risk-score-worked = { $system } { $score }, group “{ $group }”.
risk-score-group-only = { $system }: too much is not known for one number. The group is “{ $group }” either way.
risk-score-open = { $system }: too much is not known for one number or one group.
risk-score-missing = No score yet. Still needed: { $names }.
risk-score-check = No score. First check what is marked.
risk-score-beyond = No score. The IPSS covers up to 30 percent blasts in the marrow.
risk-score-age = The form that counts age: { $score }, group “{ $group }”. Its limits are the same.
risk-score-age-missing = Without an age, the form that counts age is left out.
risk-outside = { $name } of { $value } lies outside { $low } to { $high }. Check the number and its unit. The published calculators take nothing outside.
risk-unreadable = “{ $typed }” is not one plain number.
risk-two-ways = “{ $typed }” can be read as { $first } or as { $second }. Type it without a mark for thousands.
risk-check-complex = A complex karyotype has three or more changes. It belongs to “poor” or “very poor”. Check the report.
risk-check-chromosome-7 = A loss on chromosome 7 does not go with “good” or “very good”. Check the report.
risk-convention-blasts = The paper leaves a gap at this share of blasts. We take the higher row, which is our own choice.
risk-convention-neutrophils = The paper counts neutrophils below 1.8 as low. Some later texts use 1.5. This value lies between the two.

risk-points = The points of each value
risk-points-hint = Points above 0 raise the score.
risk-parts-ipssM-hint = What each value adds (+) or takes away (−), next to the average person of the study. Rounding may leave a small difference.
risk-points-value = Value
risk-points-typed = Typed
risk-points-points = Points
risk-low-counts = Low counts
risk-low-counts-value = { $count } of 3
risk-part-sf3b1-alone = SF3B1 by itself
risk-part-sf3b1-del5q = SF3B1 with del(5q)
risk-part-tp53 = TP53 hit more than once
risk-part-residual = Other genes, by number
risk-part-average = not known: average of the study
risk-three-ways = What is not known, put in three ways
risk-way-best = as low as it can be
risk-way-mean = as in the average of the study
risk-way-worst = as high as it can be
risk-way-line = { $score }, group “{ $group }”

risk-save = Write it on my disease card
risk-save-lead = This would stand on the card:
risk-save-beside = Beside what is there now
risk-save-instead = In its place
risk-save-how = The card already has a risk group: { $text }
risk-saved = The disease card has the score. The earlier card is in the history.
risk-card-line = { $system } { $score }, { $group }; worked out by myself on { $date }
risk-card-line-group = { $system }, { $group }; worked out by myself on { $date }

## Grades for a study team

grade-title = Grades for the study team
grade-setting = Grade beside each count (CTCAE)
grade-off = Off
grade-v5 = CTCAE v5
grade-v6 = CTCAE v6
grade-setting-hint = A study grades low counts by a list called CTCAE. Ask the study team which edition they use. The grade is then shown beside your counts and in the visit summary.
grade-edition-v5 = CTCAE v5
grade-edition-v6 = CTCAE v6
grade-is = grade { $grade }, { $edition }
grade-none = no grade, { $edition }
grade-needs-lower-limit = grade 1 or none, { $edition }: needs the lab’s lower limit
grade-open = grade open, { $edition }: the sign leaves it open
grade-not-covered = { $edition }: our source has no limits for this test
grade-explained = Grades are for the study team. In this list, grade 4 means life-threatening, for anyone. It was made for side effects of treatment. In MDS, low counts may come from the disease itself.
grade-explained-anaemia = For haemoglobin, grade 4 depends on how a person is, not on a number. Grade 1 starts at the lower limit that your own lab prints.
# Beneath the table of the visit summary; G–, G? and the numbers stand in the table as they are here.
grade-mark-note = G1 to G4: grade by { $edition }, for the study team; 4 means life-threatening. G–: no grade. G?: the lab’s lower limit is needed, or a sign leaves it open. Without a G: our source has no limits.

# The groups in a narrow place; the long form names what belongs to each.
risk-group-word-very_good = “very good”
risk-group-word-good = “good”
risk-group-word-intermediate = “intermediate”
risk-group-word-poor = “poor”
risk-group-word-very_poor = “very poor”
risk-share-outside = A share of { $typed } percent is not possible. It lies between 0 and 100.
risk-words = What do these words mean?
risk-score-nothing = Nothing is typed yet.
# $count: how many
risk-genes-number = { $count ->
    [one] one gene
   *[other] { $count } genes
}
risk-missing = { $count ->
    [one] One thing is not known
   *[other] { $count } things are not known
}
