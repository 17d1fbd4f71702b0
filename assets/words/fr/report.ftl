# Words of the chart and of the visit summary.
# Numbers, dates and units arrive already written as people read them, unless a line says otherwise.

## Chart: what stands in the drawing. Short, they stand among the marks.

chart-title = Valeurs sous { $treatment }, du { $from } au { $to }
chart-title-without-treatment = Valeurs, du { $from } au { $to }
chart-today = aujourd’hui
chart-first-dose = première dose
chart-window = semaines { $from }–{ $to } : période habituelle d’évaluation
chart-window-short = semaines { $from }–{ $to }
chart-assessment-done = évaluation faite
chart-assessment-ahead = évaluation prévue, semaine { $week }
chart-assessment-due = évaluation à faire maintenant, semaine { $week }
chart-assessment-missing = évaluation, semaine { $week } : rien de noté
chart-assessment-usual = moment habituel d’une évaluation, semaine { $week }
chart-baseline = moyenne avant le traitement { $value }
chart-baseline-short = moyenne avant { $value }
chart-week = semaine { $week }
chart-state-done = faite
chart-state-ahead = prévue
chart-state-due = à faire maintenant
chart-state-missing = rien de noté
chart-state-usual = habituel
chart-strip-title = Ligne du temps du traitement
chart-strip-description = Ligne du temps à partir de la première dose. Aujourd’hui est en semaine { $week }. Les phrases à côté disent où en sont les évaluations.
chart-lab-range = référence du laboratoire
chart-general-range = référence générale de l’adulte
chart-soon-after-transfusion = peu après une transfusion
chart-gap = { $weeks ->
    [one] { $weeks } semaine sans résultat
   *[other] { $weeks } semaines sans résultat
}
chart-gap-short = pas de résultat
chart-red-cells = Globules rouges, poches
chart-platelets = Plaquettes, poches
chart-other-product = Autre, poches
chart-cycles = Cycles
# Days of a treatment on which white cells and platelets often dip
chart-dip-short = baisse souvent
chart-dip = baisse fréquente ici
chart-weeks = sem. depuis la première dose

## Chart: what it says, in sentences.

chart-none = { $analyte } : aucun résultat pendant cette période.
chart-last = { $analyte } : { $sign }{ $value } { $unit } le { $date }.
chart-last-below = { $analyte } : { $sign }{ $value } { $unit } le { $date }, en dessous des valeurs de référence du laboratoire.
chart-last-within = { $analyte } : { $sign }{ $value } { $unit } le { $date }, dans les valeurs de référence du laboratoire.
chart-last-above = { $analyte } : { $sign }{ $value } { $unit } le { $date }, au-dessus des valeurs de référence du laboratoire.
chart-last-below-general = { $analyte } : { $sign }{ $value } { $unit } le { $date }, en dessous des valeurs générales de l’adulte. Le laboratoire n’en a pas imprimé.
chart-last-within-general = { $analyte } : { $sign }{ $value } { $unit } le { $date }, dans les valeurs générales de l’adulte. Le laboratoire n’en a pas imprimé.
chart-last-above-general = { $analyte } : { $sign }{ $value } { $unit } le { $date }, au-dessus des valeurs générales de l’adulte. Le laboratoire n’en a pas imprimé.
chart-to-check = Cette valeur lue doit encore être vérifiée sur la feuille du laboratoire.
chart-not-comparable = Cette prise de sang était trop tôt après une transfusion pour comparer.
# $low_sign, $high_sign: nothing, <, ≤, ≥ or >; $low, $high: numbers; $unit; $low_date, $high_date
chart-extremes = La plus basse sur cette période : { $low_sign }{ $low } { $unit } le { $low_date }. La plus haute : { $high_sign }{ $high } { $unit } le { $high_date }.
chart-dip-plan = Les jours ombrés, les neutrophiles et les plaquettes baissent souvent sous ce traitement. Vos consignes en cas de fièvre et de saignement restent valables.
chart-trend-higher = Les résultats plus récents sont plus hauts que les précédents.
chart-trend-lower = Les résultats plus récents sont plus bas que les précédents.
chart-trend-same = Les résultats plus récents sont à peu près les mêmes que les précédents.
chart-trend-too-few = Il y a trop peu de résultats pour parler d’une tendance.

## Visit summary

report-title = Résumé pour le rendez-vous, { $name }
report-kicker = Résumé pour le rendez-vous, fait le { $date }
report-colon = { $before } : { $after }
report-born = Naissance
report-treatment = Traitement
report-since = première dose le { $date }
report-no-first-dose = pas de première dose saisie
report-study = Étude
report-phase = phase { $phase }
report-arm = bras : { $arm }
report-arm-blinded = en aveugle
report-arm-open = étude ouverte
report-visit = Rendez-vous

report-position = Où en est le traitement
report-before-first-dose = Aucune première dose n’est saisie.
report-first-dose-planned = Première dose prévue le { $date }.
report-week = Semaine { $week } depuis la première dose.
report-ended = Ce traitement est terminé.
report-assessment-missing = Aucune évaluation n’est saisie pour la semaine { $week }.
report-next-assessment = Prochaine évaluation prévue : semaine { $week }.
report-units-last-8-weeks = { $units ->
    [0] Aucune transfusion de globules rouges n’est notée pour les 8 dernières semaines.
    [one] { $units } poche de globules rouges ces 8 dernières semaines.
   *[other] { $units } poches de globules rouges ces 8 dernières semaines.
}
report-units-before = { $units ->
    [0] Aucune transfusion de globules rouges n’est notée pour les 8 semaines avant la première dose.
    [one] { $units } poche de globules rouges dans les 8 semaines avant la première dose.
   *[other] { $units } poches de globules rouges dans les 8 semaines avant la première dose.
}
report-units-unknown = Globules rouges ces 8 dernières semaines : le relevé n’est pas marqué comme complet.

report-in-record = Ce qui ressort de ce carnet
report-in-record-left-out = { $count ->
    [one] { $count } autre phrase tirée de ce carnet n’est pas imprimée ici.
   *[other] { $count } autres phrases tirées de ce carnet ne sont pas imprimées ici.
}

report-results = Derniers résultats
report-no-results = Aucun résultat n’est saisi.
report-column-test = Analyse
report-column-range = Valeurs de référence
report-table-summary = Résultats des dernières prises de sang. Les analyses en lignes, les dates en colonnes, la plus récente à droite.
report-range = { $low }–{ $high }
report-range-from = à partir de { $low }
report-range-to = jusqu’à { $high }
report-mark-flags = Les lettres après un nombre sont les marques du laboratoire.
report-mark-typed = † saisi à la main.
report-mark-calculated = ‡ calculé à partir des autres valeurs de ce jour.
report-mark-doubtful = {"?"} encore à vérifier sur la feuille du laboratoire.
report-mark-general-range = * valeurs générales de l’adulte, le laboratoire n’en a pas imprimé.
report-more-draws = { $count ->
    [one] { $count } prise de sang plus ancienne est dans le carnet.
   *[other] { $count } prises de sang plus anciennes sont dans le carnet.
}
report-more-tests = { $count ->
    [one] { $count } autre analyse est dans le carnet.
   *[other] { $count } autres analyses sont dans le carnet.
}

report-chart = Valeurs au fil du temps
report-chart-lines = Ligne pointillée : moyenne avant le traitement. Bande teintée : valeurs de référence du laboratoire.
report-chart-left-out = Le graphique ne tient pas sur ces pages à côté du reste ; les chiffres sont dans le tableau ci-dessus.
report-chart-left-out-alone = Le graphique ne tient pas sur ces pages à côté du reste.
report-ask-first = Merci de regarder d’abord ces questions
report-questions = Autres questions
report-more-questions = { $count ->
    [one] { $count } autre question est dans le carnet.
   *[other] { $count } autres questions sont dans le carnet.
}

report-transfusions = Transfusions
report-red-cells = { $units ->
    [one] { $units } poche de globules rouges
   *[other] { $units } poches de globules rouges
}
report-platelets = { $units ->
    [one] { $units } poche de plaquettes
   *[other] { $units } poches de plaquettes
}
report-other-product = { $units ->
    [one] { $units } poche, autre
   *[other] { $units } poches, autre
}
report-more-transfusions = { $count ->
    [one] { $count } transfusion plus ancienne est dans le carnet.
   *[other] { $count } transfusions plus anciennes sont dans le carnet.
}

report-medicines = Médicaments
report-blood-thinner = fluidifie le sang
report-until = jusqu’au { $date }
report-more-medicines = { $count ->
    [one] { $count } autre médicament est dans le carnet. Cette liste n’est pas complète.
   *[other] { $count } autres médicaments sont dans le carnet. Cette liste n’est pas complète.
}
report-allergies = Allergies
report-more-allergies = { $count ->
    [one] { $count } autre allergie est dans le carnet. Cette liste n’est pas complète.
   *[other] { $count } autres allergies sont dans le carnet. Cette liste n’est pas complète.
}
report-planned = Prévu
report-more-planned = { $count ->
    [one] { $count } autre entrée prévue est dans le carnet.
   *[other] { $count } autres entrées prévues sont dans le carnet.
}
report-nothing-entered = Rien n’est noté ici à la rubrique : { $lists }. Cela ne veut pas dire qu’il n’y a rien.
report-milestones = Depuis le dernier rendez-vous
report-blood-needs = Besoins particuliers pour les transfusions
report-side-effects = Effets indésirables
report-check-in = Dernier point sur la forme
report-notes = Notes
report-more-entries = { $count ->
    [one] { $count } note plus ancienne est dans le carnet.
   *[other] { $count } notes plus anciennes sont dans le carnet.
}

report-in-record-only = { $count ->
    [one] { $count } entrée est dans le carnet.
   *[other] { $count } entrées sont dans le carnet.
}

report-foot-who-born = { $name }, date de naissance : { $birth }. Établi le { $made }.
report-foot-who = { $name }. Établi le { $made }.
report-foot = Tenu par le patient ou la patiente d’après les feuilles du laboratoire. À vérifier dans le dossier de l’hôpital avant tout usage médical.
report-demonstration = Personne inventée.
report-page = page { $page } sur { $pages }

## Emergency sheet. What is missing is said to be missing.

# $date: a date
report-card-kicker = Fiche d’urgence, { $date }
# $name: the person
report-card-title = Fiche d’urgence : { $name }
report-card-fever = Fièvre, saignement ou se sentir soudain très mal
report-card-call = Appeler
report-card-diagnosis = Diagnostic
report-card-disease = Syndrome myélodysplasique (SMD)
report-card-allergies = Allergies
report-card-thinners = Anticoagulants et antiagrégants
report-card-blood = Besoins particuliers pour les transfusions
report-card-counts = Dernières valeurs
report-card-missing = Rien n’est noté ici. Cela ne veut pas dire qu’il n’y a rien.
