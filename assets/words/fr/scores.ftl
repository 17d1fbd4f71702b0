# Risk scores worked through from values of the time of diagnosis, and grades for a study team.
# Clinical reference, sections 4 and 5.1. A score describes groups of people; survival is never named.

## Work it through

risk-title = Faire le calcul
risk-lead = Ceci calcule le score que votre équipe vous a peut-être donné au diagnostic.
risk-open = Faire le calcul
risk-open-hint = Si votre lettre donne les valeurs des analyses mais pas de score, vous pouvez calculer le score à partir d’elles.
risk-back = Retour à la fiche maladie
risk-which = Quel score ?
risk-system-ipss = IPSS
    .hint = Le plus ancien des trois, de 1997. Certains documents d’étude l’utilisent encore.
risk-system-ipssR = IPSS-R
    .hint = De 2012. C’est celui que nomment la plupart des lettres.
risk-system-ipssM = IPSS-M
    .hint = De 2022. Il ajoute les gènes qui ont été testés.
risk-source-ipss = Source de l’IPSS : Greenberg et collègues, Blood 89:2079, 1997.
risk-source-ipssR = Source de l’IPSS-R : Greenberg et collègues, Blood 120:2454, 2012.
risk-source-ipssM = Source de l’IPSS-M : Bernard et collègues, NEJM Evidence 1(7), 2022.

risk-frame-time = Saisissez seulement des valeurs d’avant le premier traitement. Les valeurs de cette semaine n’ont pas leur place ici, et rien n’est rempli pour vous.
risk-frame-groups = Un score décrit un grand groupe de personnes. Il ne peut pas dire comment cela ira pour une seule personne.
risk-frame-letter = Comparez-le avec la lettre. Si les deux diffèrent, c’est la lettre qui vaut. Parlez-en à votre équipe.

risk-blood = Sang au diagnostic
risk-marrow = Moelle osseuse au diagnostic
risk-chromosomes = Chromosomes au diagnostic
risk-genes = Gènes
risk-age-part = Âge
risk-blood-hint = D’après la prise de sang d’avant le début du traitement.
risk-marrow-hint = D’après le compte rendu du premier examen de la moelle osseuse.
risk-chromosomes-hint = Le compte rendu peut dire « caryotype » ou « cytogénétique ».
risk-genes-hint = Au départ, chaque gène est noté « non testé ». Changez seulement ceux que le compte rendu des gènes nomme.
risk-genes-others-button = Marquer les autres comme non trouvés
risk-genes-others-hint = Seulement si votre compte rendu dit que ces gènes ont été testés. Cela change tous ceux qui sont encore « non testé ».
risk-genes-found-group = Trouvés
risk-genes-not-found-group = Non trouvés
risk-genes-not-tested-group = Non testés
risk-gene-found = trouvé
risk-gene-not_found = non trouvé
risk-gene-not_tested = non testé
risk-gene-MLL_PTD = KMT2A PTD (aussi MLL PTD)
risk-gene-FLT3 = FLT3 (ITD ou TKD)
risk-unit = Unité de l’hémoglobine
risk-not-known = inconnu
risk-yes = oui
risk-no = non

risk-value-HB = Hémoglobine
risk-value-PLT = Plaquettes
risk-value-ANC = Neutrophiles (PNN)
risk-value-BM_BLAST = Blastes dans la moelle osseuse
risk-value-AGE = Âge au diagnostic
    .hint = Pour la forme du score qui tient compte de l’âge. Vous pouvez laisser vide.
risk-value-CYTO_IPSS = Groupe de caryotype
risk-value-CYTO_IPSSR = Groupe cytogénétique
risk-value-del5q = del(5q) : un morceau du chromosome 5 est perdu
risk-value-del7_7q = −7 ou del(7q) : le chromosome 7 ou un de ses morceaux est perdu
risk-value-complex = Caryotype complexe : trois modifications ou plus
risk-value-del17_17p = −17 ou del(17p) : le chromosome 17 ou un de ses morceaux est perdu
risk-value-TP53mut = Modifications de TP53
risk-value-TP53maxvaf = Plus grande part de TP53 (VAF)
risk-value-TP53loh = L’autre copie de TP53 est perdue (LOH)
risk-years = ans

risk-karyotype-good = « Favorable » : normal, ou seulement −Y, seulement del(5q) ou seulement del(20q)
risk-karyotype-intermediate = « Intermédiaire » : tous les autres
risk-karyotype-poor = « Défavorable » : trois modifications ou plus, ou une modification du chromosome 7
risk-cytogenetics-very_good = « Très favorable » : −Y ou del(11q)
risk-cytogenetics-good = « Favorable » : normal, del(5q), del(12p), del(20q), ou del(5q) et une autre
risk-cytogenetics-intermediate = « Intermédiaire » : del(7q), +8, +19, i(17q), ou d’autres modifications, seules ou par deux
risk-cytogenetics-poor = « Défavorable » : −7, une modification de 3q, −7 ou del(7q) et une autre, ou trois modifications
risk-cytogenetics-very_poor = « Très défavorable » : plus de trois modifications
risk-tp53-none = aucune
risk-tp53-one = une
risk-tp53-two_or_more = deux ou plus

risk-group-very_low = très faible
risk-group-low = faible
risk-group-int_1 = intermédiaire-1
risk-group-int_2 = intermédiaire-2
risk-group-intermediate = intermédiaire
risk-group-moderate_low = modérément faible
risk-group-moderate_high = modérément élevé
risk-group-high = élevé
risk-group-very_high = très élevé

risk-work = Calculer
risk-result = Le résultat du calcul
risk-score-worked = { $system } { $score }, groupe « { $group } ».
risk-score-group-only = { $system } : il manque trop d’éléments pour un seul nombre. Le groupe est « { $group } » dans tous les cas.
risk-score-open = { $system } : il manque trop d’éléments pour un seul nombre ou un seul groupe.
risk-score-missing = Pas encore de score. Il faut encore : { $names }.
risk-score-check = Pas de score. Vérifiez d’abord ce qui est marqué.
risk-score-beyond = Pas de score. L’IPSS va jusqu’à 30 pour cent de blastes dans la moelle osseuse.
risk-score-age = La forme qui tient compte de l’âge : { $score }, groupe « { $group } ». Ses limites sont les mêmes.
risk-score-age-missing = Sans âge, la forme qui tient compte de l’âge est laissée de côté.
risk-outside = { $name } : { $value } est hors des limites { $low } à { $high }. Vérifiez le nombre et son unité. Les calculateurs publiés n’acceptent rien en dehors.
risk-unreadable = « { $typed } » n’est pas un nombre simple.
risk-two-ways = « { $typed } » peut se lire { $first } ou { $second }. Saisissez-le sans séparateur de milliers.
risk-check-complex = Un caryotype complexe a trois modifications ou plus. Il va avec « défavorable » ou « très défavorable ». Vérifiez le compte rendu.
risk-check-chromosome-7 = Une perte sur le chromosome 7 ne va pas avec « favorable » ou « très favorable ». Vérifiez le compte rendu.
risk-convention-blasts = L’article laisse un vide pour cette part de blastes. Nous prenons la ligne la plus élevée : c’est notre propre choix.
risk-convention-neutrophils = L’article compte comme bas les neutrophiles en dessous de 1,8. Certains textes plus récents prennent 1,5. Cette valeur est entre les deux.

risk-points = Les points de chaque valeur
risk-points-hint = Les points au-dessus de 0 font monter le score.
risk-parts-ipssM-hint = Ce que chaque valeur ajoute (+) ou retire (−), par rapport à la personne moyenne de l’étude. L’arrondi peut laisser un petit écart.
risk-points-value = Valeur
risk-points-typed = Saisi
risk-points-points = Points
risk-low-counts = Valeurs basses
risk-low-counts-value = { $count } sur 3
risk-part-sf3b1-alone = SF3B1 seul
risk-part-sf3b1-del5q = SF3B1 avec del(5q)
risk-part-tp53 = TP53 touché plus d’une fois
risk-part-residual = Autres gènes, selon leur nombre
risk-part-average = inconnu : moyenne de l’étude
risk-three-ways = Ce qui n’est pas connu, supposé de trois façons
risk-way-best = au plus bas possible
risk-way-mean = comme la moyenne de l’étude
risk-way-worst = au plus haut possible
risk-way-line = { $score }, groupe « { $group } »

risk-save = L’inscrire sur ma fiche maladie
risk-save-lead = Voici ce qui figurerait sur la fiche :
risk-save-beside = À côté de ce qui y est déjà
risk-save-instead = À sa place
risk-save-how = La fiche a déjà un groupe de risque : { $text }
risk-saved = La fiche maladie a le score. La fiche d’avant est dans l’historique.
risk-card-line = { $system } { $score }, { $group } ; calculé par moi le { $date }
risk-card-line-group = { $system }, { $group } ; calculé par moi le { $date }

## Grades for a study team

grade-title = Grades pour l’équipe de l’étude
grade-setting = Grade à côté de chaque valeur (CTCAE)
grade-off = Non
grade-v5 = CTCAE v5
grade-v6 = CTCAE v6
grade-setting-hint = Une étude classe les valeurs basses selon une liste appelée CTCAE. Demandez à l’équipe de l’étude quelle édition elle utilise. Le grade est alors montré à côté de vos valeurs et dans le résumé pour le rendez-vous.
grade-edition-v5 = CTCAE v5
grade-edition-v6 = CTCAE v6
grade-is = grade { $grade }, { $edition }
grade-none = pas de grade, { $edition }
grade-needs-lower-limit = grade 1 ou aucun, { $edition } : il faut la limite basse du laboratoire
grade-open = grade ouvert, { $edition } : le signe ne permet pas de trancher
grade-not-covered = { $edition } : notre source n’a pas de limites pour cette analyse
grade-explained = Les grades sont pour l’équipe de l’étude. Dans cette liste, le grade 4 veut dire « menaçant pour la vie », pour tout le monde. Elle a été faite pour les effets indésirables des traitements. Dans un SMD, les valeurs basses peuvent venir de la maladie elle-même.
grade-explained-anaemia = Pour l’hémoglobine, le grade 4 dépend de l’état de la personne, pas d’un nombre. Le grade 1 commence à la limite basse imprimée par votre propre laboratoire.
grade-mark-note = G1 à G4 : grade selon { $edition }, pour l’équipe de l’étude ; 4 veut dire « menaçant pour la vie ». G– : pas de grade. G? : il faut la limite basse du laboratoire, ou un signe ne permet pas de trancher. Sans G : notre source n’a pas de limites.

risk-group-word-very_good = « très favorable »
risk-group-word-good = « favorable »
risk-group-word-intermediate = « intermédiaire »
risk-group-word-poor = « défavorable »
risk-group-word-very_poor = « très défavorable »
risk-share-outside = Une part de { $typed } pour cent n’est pas possible. Elle doit être entre 0 et 100.
risk-words = Que veulent dire ces mots ?
risk-score-nothing = Rien n’est encore saisi.
risk-genes-number = { $count ->
    [one] { $count } gène
   *[other] { $count } gènes
}
risk-missing = { $count ->
    [one] { $count } élément n’est pas connu
   *[other] { $count } éléments ne sont pas connus
}
