# Treatments, milestones, transfusions, phases and trends.

milestone-consent = Consentement éclairé
milestone-screening = Bilan de sélection
milestone-randomisation = Tirage au sort (randomisation)
milestone-dose = Dose
milestone-dose_held = Dose suspendue
milestone-dose_delayed = Dose retardée
milestone-dose_reduced = Dose abaissée
milestone-marrow = Examen de la moelle osseuse
milestone-assessment = Évaluation de la réponse
milestone-end_of_treatment = Fin du traitement
milestone-follow_up = Rendez-vous de suivi
milestone-off_study = Sortie de l’étude
milestone-other = Autre événement

milestone-status-planned = c’est prévu
milestone-status-done = c’est fait
milestone-status-missed = n’a pas eu lieu

assessment-done = faite le { $date }
assessment-ahead = prévue le { $date }
assessment-due = à faire maintenant
assessment-missing = était prévue le { $date } ; aucune dans le carnet
assessment-usual = moment habituel, selon notre propre règle
assessment-usual-passed = moment habituel, selon notre propre règle ; aucune dans le carnet

product-red_cells = Globules rouges
product-platelets = Plaquettes
product-other = Autre produit sanguin
units = { $count ->
    [one] { $count } poche
   *[other] { $count } poches
}

log-red_cells = Relevé des globules rouges
log-platelets = Relevé des plaquettes
log-growth_factors = Relevé des facteurs de croissance

phase-before_first_dose = Avant la première dose
phase-before_window = Avant les semaines où l’équipe fait d’habitude un premier point complet
phase-in_window = Dans les semaines où l’équipe juge d’habitude l’effet du traitement
phase-past_window = Après ces semaines
phase-ended = Ce traitement est terminé

trend-higher = plus haut
trend-lower = plus bas
trend-about-the-same = à peu près pareil
trend-too-few-points = trop peu de points pour parler d’une tendance
trend-sentence = { $trend ->
    [higher] { $analyte } : plus haut qu’avant. La valeur du milieu est passée de { $earlier } à { $later }.
    [lower] { $analyte } : plus bas qu’avant. La valeur du milieu est passée de { $earlier } à { $later }.
    [about-the-same] { $analyte } : à peu près pareil. La valeur du milieu était { $earlier } et elle est { $later }.
   *[too-few-points] { $analyte } : trop peu de points pour parler d’une tendance.
}

arm-known = Bras : { $arm }
arm-blinded = L’étude est en aveugle. Personne au centre ne dit dans quel bras vous êtes, et ce programme n’essaie pas de le deviner.
arm-open = Étude ouverte : tout le monde sait quel traitement est donné.
arm-not_said = Bras pas encore saisi

gene-found = trouvé
gene-not_found = recherché, non trouvé
gene-not_tested = non testé

risk-lower = de bas risque
risk-higher = de haut risque

medicine-growth_factor = Facteur de croissance (G-CSF)
medicine-long_acting_growth_factor = Facteur de croissance à action prolongée (G-CSF)
medicine-blood_thinner = Médicament qui fluidifie le sang
medicine-painkiller = Antidouleur qui peut agir sur les saignements
medicine-chelator = Médicament qui retire le fer
medicine-other = Autre médicament

dips-often = Les valeurs baissent souvent à ce moment.
dips-plan = Vos consignes en cas de fièvre et de saignement restent valables.

study-no-link = Ce programme n’a aucun lien avec votre étude. Signalez vous-même les effets indésirables à l’équipe de l’étude.
general-end = Information générale, pas un avis médical. Décidez avec votre équipe soignante.
general-seed = Tiré d’une réponse générale qui cite les NCCN Guidelines for Patients: MDS (2026) ; nous ne l’avons pas vérifiée dans cet ouvrage.
print-foot = Carnet tenu par le patient ou la patiente d’après les feuilles du laboratoire. À vérifier dans le dossier de l’hôpital avant tout usage médical.

# When a medicine is usually judged, and what dips in the counts mean. Clinical reference, section 6. The
# study’s own schedule always comes first.

drug-esa = époétine ou darbépoétine
    .judged = Un premier effet se voit souvent après 6 à 8 semaines. On juge d’habitude l’effet après environ 3 mois.
    .dips = L’hémoglobine monte lentement. Avec un G-CSF, les neutrophiles peuvent bondir pendant quelques jours. Cela ne compte pas.
drug-luspatercept = luspatercept
    .judged = On juge d’habitude l’effet à la semaine 24. L’équipe peut augmenter la dose avant cela.
    .dips = L’hémoglobine est au plus haut environ 1 à 2 semaines après une dose. C’est la valeur d’avant la dose suivante qui compte.
drug-imetelstat = imételstat
    .judged = On juge d’habitude l’effet après 24 semaines, soit 6 doses.
    .dips = Les neutrophiles et les plaquettes baissent souvent beaucoup pendant les 3 premiers cycles. La dose suivante peut attendre qu’ils remontent.
drug-lenalidomide = lénalidomide
    .judged = On juge d’habitude l’effet après 2 à 4 mois.
    .dips = Les neutrophiles et les plaquettes baissent souvent beaucoup pendant les 8 premières semaines. Les prises de sang sont alors souvent hebdomadaires.
drug-azacitidine = azacitidine
    .judged = On juge d’habitude l’effet après 4 à 6 cycles ou plus.
    .dips = Les neutrophiles et les plaquettes baissent souvent aux semaines 2 et 3 d’un cycle et remontent vers le jour 28. Les deux premiers cycles sont souvent les plus durs. Seules les valeurs d’avant un cycle montrent comment les choses évoluent.
drug-decitabine = décitabine
    .judged = On juge d’habitude l’effet après 4 cycles ou plus.
    .dips = Les neutrophiles et les plaquettes sont souvent au plus bas vers les jours 14 à 21 d’un cycle. Seules les valeurs d’avant un cycle montrent comment les choses évoluent.
drug-decitabine-cedazuridine = décitabine-cédazuridine
    .judged = On juge d’habitude l’effet après 4 cycles ou plus.
    .dips = Les neutrophiles et les plaquettes sont souvent au plus bas vers les jours 14 à 21 d’un cycle, surtout pendant les deux premiers cycles.
drug-ivosidenib = ivosidénib
    .judged = On juge souvent l’effet après 6 mois. Un premier effet peut venir plus tôt.
    .dips = Les globules blancs peuvent monter, et les blastes peuvent monter avant de baisser. Fièvre, essoufflement, gonflement ou prise de poids rapide : appelez votre équipe maintenant.
drug-olutasidenib = olutasidénib
    .judged = On juge souvent l’effet après 6 mois.
    .dips = Les globules blancs peuvent monter, et les blastes peuvent monter avant de baisser. Fièvre, essoufflement, gonflement ou prise de poids rapide : appelez votre équipe maintenant.
drug-enasidenib = énasidénib
    .judged = On juge souvent l’effet après 6 mois.
    .dips = La bilirubine peut monter sans que le foie soit atteint. Fièvre, essoufflement, gonflement ou prise de poids rapide : appelez votre équipe maintenant.
drug-venetoclax-azacitidine = vénétoclax avec azacitidine
    .judged = Un examen de la moelle osseuse est souvent fait après le cycle 1 ou 2, et après le cycle 3.
    .dips = Les valeurs baissent souvent beaucoup et longtemps. La moelle osseuse peut se nettoyer avant que le sang remonte, et les cycles peuvent attendre.
drug-atg-ciclosporin = ATG avec ciclosporine
    .judged = On juge d’habitude l’effet après 3 à 6 mois, parfois plus tard.
    .dips = Les lymphocytes tombent presque à zéro, et les plaquettes peuvent baisser pendant l’ATG. Il faut souvent plus de transfusions au début.
drug-plan-applies = Vos consignes en cas de fièvre et de saignement restent valables, quelle que soit la valeur.
drug-study-first = Le calendrier de votre étude passe toujours avant ceci.
