# Stages of the bank and groups of answers, and why a question is raised in this record: one reason for
# each rule, with the arguments of its fact.

stage-starting = Commencer un traitement
stage-waiting = Attendre le premier point
stage-not_working = Quand l’effet espéré ne vient pas
stage-next_step = L’étape suivante
stage-transplant = La greffe
stage-trial = Participer à un essai clinique
stage-living = Vivre avec un SMD

answer-group-main = Quand le traitement d’un essai n’a pas l’effet espéré
answer-group-related = Ce que d’autres demandent
answer-group-counts = Ce que veulent dire les valeurs
answer-group-tests = Examens et transfusions
answer-group-treatment = Les sortes de traitement
answer-group-trial = Les essais et leur façon de juger
answer-group-genes = Gènes et chromosomes
answer-group-disease = Les SMD en général
answer-group-living = Vivre avec un SMD
answer-group-help = Aide
answer-group-files = Comment obtenir vos résultats

question-reason-window-over = Les semaines habituelles sont passées, et dans ces résultats aucun critère n’est atteint.
question-reason-weeks-over = Les semaines habituelles pour juger l’effet de ce traitement sont passées.
question-reason-flat = À peu près comme avant la première dose : { counts-compared }.
question-reason-before-window = C’est la semaine { $week }. Le premier point complet n’a pas encore eu lieu.
question-reason-before-first-dose = La première dose n’a pas encore été donnée.
question-reason-first-dose-unknown = La première dose n’est pas dans votre carnet.
question-reason-no-treatment = Aucun traitement n’est dans votre carnet.
question-reason-in-trial = Vous participez à une étude.
question-reason-treatment-ended = Ce traitement s’est terminé le { $date }.
question-reason-left-study = Le traitement de l’étude s’est terminé le { $date }.
question-reason-blinded-ended = L’étude était en aveugle, et le traitement est terminé.
question-reason-haemoglobin-low = L’hémoglobine était à { $value } le { $date }.
question-reason-neutrophils-low = Les neutrophiles étaient à { $value } le { $date }.
question-reason-neutrophils-low-in-study = Les neutrophiles étaient à { $value } le { $date }, et vous participez à une étude.
question-reason-platelets-below-20 = Les plaquettes étaient à { $value } le { $date }.
question-reason-platelets-below-10 = Les plaquettes étaient à { $value } le { $date }, donc en dessous de 10.
question-reason-transfusions-rising = { $last ->
    [one] { $last } poche de globules rouges ces 8 dernières semaines, après { $before } auparavant.
   *[other] { $last } poches de globules rouges ces 8 dernières semaines, après { $before } auparavant.
}
question-reason-many-units = { $count ->
    [one] { $count } poche de globules rouges ces 8 dernières semaines.
   *[other] { $count } poches de globules rouges ces 8 dernières semaines.
}
question-reason-improvement-reached = Une partie des critères de l’IWG est atteinte dans ces résultats.
question-reason-improvement-lost = Une partie des critères de l’IWG était atteinte. Les valeurs sont de nouveau plus basses depuis le { $date }.
question-reason-blasts-present = Les blastes dans le sang étaient à { $value } le { $date }.
question-reason-iron-load = La ferritine est au-dessus de 1000 ng/mL, et votre relevé compte 20 poches ou plus.
question-reason-higher-risk = Votre équipe parle d’une maladie de haut risque.
question-reason-no-team-line = Aucun numéro de téléphone de votre équipe dans votre carnet.
question-reason-baseline-missing = Pour une ou plusieurs valeurs, votre carnet a moins de deux résultats comparables d’avant la première dose.
question-reason-units-before-unknown = Les globules rouges reçus dans les semaines avant la première dose ne sont pas dans votre carnet.
question-reason-genes-unknown = Aucun résultat de gène dans votre carnet.
question-reason-idh1-unknown = Aucun résultat IDH1 dans votre carnet.
question-reason-idh2-unknown = Aucun résultat IDH2 dans votre carnet.
question-reason-idh1-found = Le compte rendu dit qu’une modification d’IDH1 a été trouvée.
question-reason-idh2-found = Le compte rendu dit qu’une modification d’IDH2 a été trouvée.
question-reason-sf3b1-found = Le compte rendu dit qu’une modification de SF3B1 a été trouvée.
question-reason-del5q-found = Le compte rendu dit qu’il manque une partie du chromosome 5.
question-reason-tp53-found = Le compte rendu dit qu’une modification de TP53 a été trouvée.
question-reason-tp53-unknown = Vous avez une del(5q), et aucun résultat TP53 n’est dans votre carnet.
question-reason-risk-unknown = Aucun groupe de risque dans votre carnet.
question-reason-subtype-unknown = Aucun sous-type dans votre carnet.
question-reason-epo-unknown = Aucune valeur d’EPO dans votre carnet.
question-reason-no-assessment-planned = Aucune autre évaluation n’est prévue dans votre carnet.
question-reason-assessment-missing = L’évaluation prévue le { $date } n’est pas dans votre carnet.
question-reason-two-laboratories = Vos valeurs viennent de plusieurs laboratoires.
question-reason-gap-in-counts = Il y a un intervalle de { $days } jours sans prise de sang.
question-reason-log-incomplete = Votre relevé des globules rouges n’est complet que jusqu’au { $date }.
question-reason-log-unknown = Votre carnet ne dit pas jusqu’où votre relevé des globules rouges est complet.
question-reason-one-up-another-down = Une valeur est plus haute qu’avant, et une autre est plus basse.
question-reason-thinner-and-low-platelets = Vous prenez un médicament qui fluidifie le sang, et vos plaquettes sont en dessous de 20.
question-reason-blood-thinner = Votre liste de médicaments contient un médicament qui fluidifie le sang.

content-not-translated = Cette page n’est pas encore dans votre langue. Elle est en anglais.
content-older-translation = La page anglaise a changé depuis sa traduction. Là où c’est important, comparez avec la page anglaise ou demandez à votre équipe.
