# How the counts compare with published definitions: plain words for codes, and the worked sum.
# Arithmetic on published definitions, never a judgement of a treatment.

verdict-met = atteint
verdict-lost = était atteint du { $from } au { $to }, de nouveau plus bas depuis le { $since }
verdict-not_met = non atteint dans ces résultats
verdict-not_yet = encore ouvert
verdict-not_assessable = impossible à dire
verdict-not_eligible = ne s’applique pas

criteria-not-a-decision = Ce n’est pas une décision sur votre traitement. Seule votre équipe peut dire ce que cela veut dire pour vous.
criteria-needs-marrow = Pour cette partie, il faut un résultat de la moelle osseuse.
criteria-same-level = Comparable seulement si l’équipe transfuse au même niveau qu’avant.
criteria-convention = C’est notre propre règle, là où les articles laissent la question ouverte.

definition-iwg2006 = IWG 2006 (Cheson et collègues, Blood 2006)
    .short = IWG 2006
    .plain = La version de 2006, encore utilisée par de nombreuses études
    .source = Source : Cheson et collègues, Blood 2006, volume 108, page 419, tableaux 3 et 4.
definition-iwg2018 = IWG 2018 (Platzbecker et collègues, Blood 2019)
    .short = IWG 2018
    .plain = La version de 2018, faite pour les SMD de bas risque
    .source = Source : Platzbecker et collègues, Blood 2019, volume 133, page 1020, tableaux 1 à 3.
definition-iwg2023 = IWG 2023 (Zeidan et collègues, Blood 2023)
    .short = IWG 2023
    .plain = La version de 2023, faite pour les SMD de haut risque
    .source = Source : Zeidan et collègues, Blood 2023, volume 141, page 2047, tableau des critères, tableaux 4 et 5.
definition-why-study = Montrée en premier, car votre étude l’utilise.
definition-why-lower = Montrée en premier, car elle est faite pour les SMD de bas risque.
definition-why-higher = Montrée en premier, car elle est faite pour les SMD avec 5 pour cent de blastes ou plus dans la moelle osseuse.

criterion-hi_e = Globules rouges
    .idea = Y a-t-il plus de globules rouges, ou faut-il moins de transfusions, pendant 8 semaines ou plus ?
criterion-hi_p = Plaquettes
    .idea = Les plaquettes sont-elles plus hautes, d’une quantité fixée, pendant 8 semaines ou plus ?
criterion-hi_n = Neutrophiles
    .idea = Les neutrophiles sont-ils plus hauts, d’une quantité fixée, pendant 8 semaines ou plus ?

burden-ntd = pas de globules rouges dans les 16 semaines avant la première dose
burden-ltb = peu de globules rouges dans les 16 semaines avant la première dose : 3 à 7 poches
burden-htb = beaucoup de globules rouges dans les 16 semaines avant la première dose : 8 poches ou plus
burden-unclassified = n’entre dans aucune des catégories publiées : demandez à l’équipe
burden-unknown = impossible à dire, car le relevé ne couvre pas les 16 semaines avant la première dose

drop-soon-after-red-cells = prélevé après des globules rouges, au plus 14 jours plus tard
drop-soon-after-platelets = prélevé dans les 7 jours après des plaquettes
drop-soon-after-growth-factor = prélevé peu après un facteur de croissance (G-CSF)
drop-too-close-to-next-baseline-value = à moins de 7 jours de la valeur suivante d’avant la première dose
drop-comparator-leaves-it-open = imprimé avec un signe comme « < », donc impossible de dire de quel côté de la limite il se trouve
drop-other-draw-of-the-day = une autre prise de sang du même jour a été utilisée

missing-red-cell-log = Le relevé des globules rouges ne couvre pas ces semaines. Dites de quel jour à quel jour il est complet.
missing-platelet-log = Le relevé des plaquettes ne couvre pas ces semaines. Dites de quel jour à quel jour il est complet.
missing-growth-factor-log = Le relevé des facteurs de croissance ne couvre pas ces semaines. Dites de quel jour à quel jour il est complet.
missing-baseline-values = Il faut deux valeurs avant la première dose, à au moins 7 jours d’écart. Demandez les anciens résultats.
missing-values-on-treatment = Aucune valeur depuis la première dose dans le carnet. Ajoutez une feuille du laboratoire.
missing-values-not-influenced = Toutes les valeurs depuis la première dose ont été prélevées peu après une transfusion ou un facteur de croissance. Demandez une valeur d’avant la suivante.
missing-exact-baseline-values = Une valeur d’avant la première dose est imprimée avec un signe comme « < ». Demandez le nombre exact.
missing-values-for-certain = Le nombre, l’unité ou le jour d’un résultat n’est pas certain. Cela figure sur la feuille du laboratoire.
missing-results-looked-at = Des résultats attendent d’être vérifiés. Vérifiez-les, et ils compteront à partir de là.
missing-counts-in-the-gap = Il y a un intervalle de plus de { $gap } jours sans prise de sang. Demandez si une prise de sang a été faite ailleurs.
missing-hemoglobin-before-transfusion = L’hémoglobine avant une transfusion n’est pas connue. Elle figure sur la fiche de transfusion.

missing-log-around-these-counts = Les relevés ne couvrent pas les deux semaines avant ces valeurs. Pour les globules rouges, les plaquettes et les facteurs de croissance, dites de quel jour à quel jour ils sont complets.
missing-marrow-result = Pour cette partie, il faut un résultat de la moelle osseuse. Votre carnet n’en a pas depuis la première dose. Demandez le compte rendu, et saisissez les blastes avec le jour de l’examen.
missing-marrow-before = Votre carnet ne dit pas combien de blastes la moelle osseuse avait avant la première dose. Cela figure sur le compte rendu de la moelle osseuse.
missing-chromosome-result = Pour cette partie, il faut le compte rendu des chromosomes de l’examen de la moelle osseuse. Demandez à votre équipe.
missing-counts-near-marrow = Il faut ensemble l’hémoglobine, les plaquettes et les neutrophiles, à deux semaines au plus de l’examen de la moelle osseuse. Votre carnet ne les a pas tous.
missing-all-three-counts = Certains jours, les trois valeurs n’ont pas été mesurées ensemble : hémoglobine, plaquettes et neutrophiles. Elles doivent être ensemble dans les limites. Demandez les feuilles de résultats complètes.
missing-blasts-in-blood = Votre carnet ne dit pas s’il y a des blastes dans le sang. Cela figure sur une formule sanguine complète.

minor-true = mineure : au moins moitié moins de globules rouges sur 16 semaines
minor-false = majeure : pas de globules rouges pendant { $days } jours ou plus
lasts-16-weeks = Cela dure 16 semaines ou plus. L’IWG 2018 n’accorde un sens clinique qu’à cette durée.

criteria-lower-again = De nouveau plus bas à partir du jour { $day }. L’équipe doit écarter d’autres causes.

# The worked sum, step by step. Days are counted from the first dose; the numbers are in the units that the
# person chose, a limit of the definition with the published number beside it. The first three are parts
# of the sentences below.

criteria-analyte = { $analyte ->
    [hemoglobin] Hémoglobine
    [platelets] Plaquettes
    [blasts_percent] Blastes dans le sang
   *[neutrophils] Neutrophiles
}
criteria-published = { $published ->
    [none] {""}
   *[other] {" "}(publié : { $published })
}
criteria-days = { $several ->
    [one] jour { $days }
   *[other] jours { $days }
}
criteria-log = { $log ->
    [red-cell-log] relevé des globules rouges
    [platelet-log] relevé des plaquettes
   *[growth-factor-log] relevé des facteurs de croissance
}

criteria-step-values-left-out = { criteria-analyte } : { $values } ({ criteria-days }) laissé de côté : { $reason ->
    [soon-after-red-cells] prélevé après des globules rouges, au plus 14 jours plus tard
    [soon-after-platelets] prélevé dans les 7 jours après des plaquettes
    [soon-after-growth-factor] prélevé peu après un facteur de croissance (G-CSF)
    [too-close-to-next-baseline-value] à moins de 7 jours de la valeur suivante d’avant la première dose
    [comparator-leaves-it-open] imprimé avec un signe comme « < », donc impossible de dire de quel côté de la limite
   *[other-draw-of-the-day] une autre prise de sang du même jour a été utilisée
}.
criteria-step-undated = { criteria-analyte } : { $count ->
    [one] { $count } valeur est laissée de côté : son jour n’est pas connu.
   *[other] { $count } valeurs sont laissées de côté : leurs jours ne sont pas connus.
}
criteria-step-not-read = { criteria-analyte } : { $count ->
    [one] { $count } valeur est laissée de côté : son nombre ou son unité ne se lit pas avec certitude.
   *[other] { $count } valeurs sont laissées de côté : leurs nombres ou unités ne se lisent pas avec certitude.
}
criteria-step-waiting = { criteria-analyte } : { $count ->
    [one] { $count } résultat attend d’être vérifié et n’est pas compté. Il date du { $newest }.
   *[other] { $count } résultats attendent d’être vérifiés et ne sont pas comptés. Le plus récent date du { $newest }.
}
criteria-step-unsure-decides = { criteria-analyte } : une valeur qui n’est pas comptée pourrait changer la réponse. Impossible donc de le dire.
criteria-step-no-stretch-without-units = Des globules rouges ont été donnés si souvent que le temps le plus long entre eux est de { $days } jours. Il en faut au moins { $needed }.
criteria-step-baseline-mean = { criteria-analyte } : la valeur de départ est la moyenne de { $values } ({ criteria-days }). Cela fait { $baseline } { $unit }.
criteria-step-baseline-lowest-pair = { criteria-analyte } : la valeur de départ est la plus basse moyenne de deux valeurs voisines, { $values } ({ criteria-days }). Cela fait { $baseline } { $unit }.
criteria-step-log-missing = Le { criteria-log } ne couvre pas la période du { $from } au { $to }. C’est donc impossible à dire.
criteria-step-baseline-too-few = { criteria-analyte } : { $count ->
    [0] aucune valeur d’avant la première dose ne peut être utilisée
    [one] une seule valeur d’avant la première dose peut être utilisée
   *[other] { $count } valeurs d’avant la première dose peuvent être utilisées
}. Il en faut deux, à au moins 7 jours d’écart.
criteria-step-baseline-open = { criteria-analyte } : une valeur d’avant la première dose est imprimée avec un signe comme « < ». Impossible donc de dire exactement la valeur de départ.
criteria-step-applies = { criteria-analyte } : { $baseline } { $unit } est en dessous de { $limit } { $unit }{ criteria-published }, donc la règle s’applique.
criteria-step-does-not-apply = { criteria-analyte } : { $baseline } { $unit } n’est pas en dessous de { $limit } { $unit }{ criteria-published }, donc la règle ne s’applique pas.
criteria-step-target-rise = { criteria-analyte } : { $baseline } + { $rise } = { $at_least } { $unit }{ criteria-published }. Les valeurs à ce niveau ou au-dessus comptent.
criteria-step-target-platelets-doubled = Les plaquettes étaient au départ en dessous de 20. Les valeurs doivent être d’au moins { $at_least } { $unit }, soit le double de { $baseline }, et au-dessus de { $above }.
criteria-step-target-neutrophils = Les neutrophiles doivent être d’au moins { $at_least } { $unit }, soit le double de { $baseline }, et au-dessus de { $above }.
criteria-step-no-values = { criteria-analyte } : aucune valeur depuis la première dose ne peut être utilisée.
criteria-step-reached = { criteria-analyte } : { $values } { $unit } ({ criteria-days }) remplissent la règle.
criteria-step-none-reached = { criteria-analyte } : { $highest ->
    [none] aucune valeur depuis la première dose ne remplit la règle.
   *[other] aucune valeur depuis la première dose ne remplit la règle. La plus haute est { $highest } { $unit }.
}
criteria-step-run-long-enough = La règle est remplie sans interruption du jour { $from } au jour { $to }. Cela fait { $days } jours. Il en faut au moins { $needed }, donc c’est assez long.
criteria-step-run-too-short = La règle est remplie sans interruption du jour { $from } au jour { $to }. Cela fait { $days } jours. Il en faut au moins { $needed }.
criteria-step-run-one-value = Une seule valeur remplit la règle, au jour { $day }. Il faut au moins { $needed } jours.
criteria-step-run-gap = Du jour { $from } au jour { $to }, il y a { $days } jours, mais avec un intervalle de plus de { $limit } jours sans prise de sang. C’est donc impossible à dire.
criteria-step-run-outside-log = Le { criteria-log } n’est complet que jusqu’au jour { $to }. Ce qui vient après ne peut pas être utilisé.
criteria-step-run-open = { criteria-analyte } : un intervalle sans résultat, ou une valeur avec un signe comme « < », laisse la durée ouverte.
criteria-step-lasts-16-weeks = { $days } jours, c’est 16 semaines ou plus ({ $needed } jours). L’IWG 2018 n’accorde un sens clinique qu’à cette durée.
criteria-step-not-16-weeks = { $days } jours, c’est moins de 16 semaines ({ $needed } jours). L’IWG 2018 n’accorde un sens clinique qu’à cette durée de 16 semaines.
criteria-step-lower-again = { criteria-analyte } : au jour { $day }, la valeur est { $value } { $unit }, après { $best } au plus haut. L’équipe doit écarter d’autres causes.
criteria-step-units-again = Jusqu’au jour { $day }, il y a eu de nouveau 4 poches de globules rouges en 8 semaines. L’équipe doit écarter d’autres causes.
criteria-step-counted-units-again = Jusqu’au jour { $day }, il y a eu de nouveau 4 poches de globules rouges en 8 semaines, données à une hémoglobine de 9 g/dL ou moins, ou non connue. L’équipe doit écarter d’autres causes.
criteria-step-hemoglobin-part = Les valeurs d’hémoglobine seules : { $verdict ->
    [met] atteint
    [not_met] non atteint dans ces résultats
    [not_yet] encore ouvert
    [not_assessable] impossible à dire
   *[not_eligible] ne s’applique pas
}.
criteria-step-units-before = Dans les 8 semaines avant la première dose, { $units ->
    [one] { $units } poche de globules rouges a été donnée
   *[other] { $units } poches de globules rouges ont été données
} avec une hémoglobine à { $limit } { $unit }{ criteria-published } ou en dessous.
criteria-step-units-hemoglobin-unknown = Pour { $units } de ces poches, l’hémoglobine d’avant n’est pas connue.
criteria-step-units-lowest = Le plus petit nombre sur 8 semaines depuis : { $units ->
    [one] { $units } poche
   *[other] { $units } poches
} (jour { $from } au jour { $to }), données à une hémoglobine de 9 g/dL ou moins, ou qui n’est pas connue.
criteria-step-units-no-full-8-weeks = Il n’y a pas encore 8 semaines entières depuis la première dose à l’intérieur du relevé.
criteria-step-units-fewer-enough = Cela fait { $fewer } de moins. Il en faut au moins { $needed } de moins, donc cette partie est remplie.
criteria-step-units-fewer-not-enough = Cela fait { $fewer } de moins. Il en faut au moins { $needed } de moins.
criteria-step-units-more = Cela fait { $more } de plus. Il en faut au moins { $needed } de moins.
criteria-step-burden = Dans les 16 semaines avant la première dose : { $units ->
    [one] { $units } poche de globules rouges
   *[other] { $units } poches de globules rouges
} en { $episodes ->
    [one] { $episodes } fois
   *[other] { $episodes } fois
}, au plus { $most } sur 8 semaines. L’IWG 2018 appelle cela : { $burden ->
    [NTD] non dépendant des transfusions
    [LTB] peu de transfusions (charge faible)
    [HTB] beaucoup de transfusions (charge élevée)
    [unclassified] aucune de ses catégories
   *[unknown] impossible à dire
}.
criteria-step-burden-unclassified = L’IWG 2018 ne donne donc pas de règle pour cette partie. Demandez à l’équipe.
criteria-step-same-policy = Ce n’est comparable que si l’équipe donne des globules rouges au même niveau qu’avant.
criteria-step-free-long-enough = Pas de globules rouges du jour { $from } au jour { $to }. Cela fait { $days } jours. Il en faut au moins { $needed }, donc c’est assez long.
criteria-step-free-too-short = La plus longue période sans globules rouges va du jour { $from } au jour { $to }. Cela fait { $days } jours. Il en faut au moins { $needed }.
criteria-step-half-the-units = Dans les 16 semaines entières avec le moins de poches, il y a eu { $units ->
    [one] { $units } poche
   *[other] { $units } poches
}, après { $before } dans les 16 semaines d’avant la première dose. Cela fait { $percent } pour cent de moins. Il faut au moins 50 pour cent de moins, donc cette partie est remplie.
criteria-step-not-half-the-units = Dans les 16 semaines entières avec le moins de poches, il y a eu { $units ->
    [one] { $units } poche
   *[other] { $units } poches
}, après { $before } dans les 16 semaines d’avant la première dose. Cela fait { $percent } pour cent de moins. Il faut au moins 50 pour cent de moins.
criteria-step-not-fewer-units = Dans les 16 semaines entières avec le moins de poches, il y a eu { $units } poches, après { $before } dans les 16 semaines avant la première dose. C’est plus. Il en faut au moins 50 pour cent de moins.
criteria-step-verdict = { $definition ->
    [iwg2006] IWG 2006
    [iwg2018] IWG 2018
   *[iwg2023] IWG 2023
}, { $criterion ->
    [hi_e] globules rouges
    [hi_p] plaquettes
   *[hi_n] neutrophiles
} : { $verdict ->
    [met] atteint
    [lost] était atteint, et est de nouveau plus bas
    [not_met] non atteint dans ces résultats
    [not_yet] encore ouvert
    [not_assessable] impossible à dire
   *[not_eligible] ne s’applique pas
}.
criteria-step-team-decides = C’est un calcul, pas une décision sur votre traitement. Seule votre équipe peut dire ce que cela veut dire pour vous.

criteria-step-treatment-before = Un autre traitement, { $name }, allait jusque dans les semaines d’avant, jusqu’au { $until }. Les valeurs d’avant la première dose peuvent être sous son effet. Demandez à votre équipe quelles valeurs comptent.
criteria-step-rise-all-the-same = { criteria-analyte } : la règle ne s’applique pas. La valeur la plus haute depuis la première dose est { $highest } { $unit } (jour { $day }), après { $baseline } avant celle-ci. Cette version demande de le signaler aussi.
criteria-step-baseline-given = { criteria-analyte } : la valeur de départ propre à l’étude est utilisée, { $baseline } { $unit }.
criteria-step-open-until = Les semaines habituelles ne sont pas passées. Jusqu’au jour { $day }, cela reste ouvert.
criteria-step-ended-early = Le traitement a pris fin au jour { $day }, avant la fin des semaines habituelles.
criteria-step-too-few-days = Jusqu’au jour { $day }, il y a eu trop peu de jours : il en faut au moins { $needed } de suite. Impossible donc de le dire.
criteria-step-after-dose-change = Une baisse après une pause prévue ou une dose plus faible ne compte pas si la même dose, ou une dose plus faible, fait remonter la valeur. Demandez à votre équipe.
criteria-step-eight-weeks-before = Le relevé ne couvre pas les 16 semaines entières avant la première dose. Il couvre les 8 dernières, et aucune poche de globules rouges n’est connue pendant les 16 semaines. L’IWG 2023 accepte 8 semaines.
criteria-step-mean-long-enough = { criteria-analyte } : du jour { $from } au jour { $to }, sans globules rouges, la moyenne est de { $mean } { $unit }. La règle est remplie.
criteria-step-mean-none = { criteria-analyte } : aucune période de { $days } jours sans globules rouges n’a une moyenne qui remplit la règle.
criteria-step-blood-value = { criteria-analyte } : { $values } { $unit } (jour { $day }).
criteria-step-blood-limits = Les limites de { $definition ->
    [iwg2006] l’IWG 2006
   *[iwg2023] l’IWG 2023
} : hémoglobine d’au moins { $limit } { $unit }{ criteria-published }, plaquettes d’au moins { $platelets }, neutrophiles d’au moins { $neutrophils }, pas de blastes dans le sang.
criteria-step-blood-range = { $range ->
    [complete] Les valeurs du sang sont dans les limites de la rémission complète.
    [limited-two-counts] Deux des trois valeurs sont dans les limites, et il n’y a pas de blastes dans le sang.
    [limited-one-count] Une des trois valeurs est dans les limites, et il n’y a pas de blastes dans le sang.
    [partial-recovery] Aucune des trois valeurs n’est dans les limites, mais les plaquettes sont d’au moins 50 et les neutrophiles d’au moins 0,5, sans blastes dans le sang.
   *[none] Les valeurs du sang ne sont pas dans les limites de la rémission complète.
}
criteria-step-free-before = { $free ->
    [yes] Ni transfusion ni facteur de croissance dans les { $days } jours avant ces valeurs.
   *[no] Une transfusion ou un facteur de croissance a été donné dans les { $days } jours avant ces valeurs. C’est donc impossible à dire.
}
criteria-step-held = Les quatre limites sont respectées du jour { $from } au jour { $to }. Cela fait { $days } jours. Il en faut au moins { $needed }.
criteria-step-held-so-far = Les quatre limites sont respectées ensemble du jour { $from } au jour { $to }, et rien n’y a encore mis fin. Cela fait { $days } jours pour l’instant. Il en faut au moins { $needed }.
criteria-step-held-open = D’après ce carnet, impossible de dire si les quatre limites sont respectées assez longtemps.
criteria-step-not-held = Dans ces résultats, les quatre limites ne sont pas respectées ensemble pendant { $needed } jours.
criteria-step-lower-than-best = { criteria-analyte } : la valeur la plus favorable était { $best } { $unit } au jour { $day }, la dernière est { $value } au jour { $last }. L’équipe doit écarter d’autres causes.
criteria-step-needs-marrow = Pour cette partie, il faut un résultat de la moelle osseuse.
criteria-step-marrow = Examen de la moelle osseuse au jour { $day } : { $values } pour cent de blastes.
criteria-step-marrow-before = { $day ->
    [none] Avant la première dose, les blastes de la moelle osseuse étaient à { $values } pour cent, d’après une lettre.
   *[other] Avant la première dose, les blastes de la moelle osseuse étaient à { $values } pour cent (jour { $day }).
}
criteria-step-marrow-others = Il y a d’autres examens de la moelle osseuse depuis la première dose ({ criteria-days }), avec { $values } pour cent de blastes. Ils ne sont pas utilisés ici : seul le dernier l’est.
criteria-step-marrow-before-others = Il y a d’autres examens de la moelle osseuse avant la première dose ({ criteria-days }), avec { $values } pour cent de blastes. Ils ne sont pas utilisés ici : seul le dernier l’est.
criteria-step-marrow-letter = Une lettre sans jour dit { $values } pour cent avant le traitement. L’examen qui a un jour est utilisé.
criteria-step-marrow-recent = Les deux semaines après l’examen de la moelle osseuse du jour { $day } ne sont pas passées. Les prises de sang jusqu’au { $until } peuvent encore servir.
criteria-step-below-five-before = La moelle osseuse avait moins de { $limit } pour cent de blastes avant. Cette version demande alors aussi les chromosomes.
criteria-step-remission-verdict = { $definition ->
    [iwg2006] IWG 2006
   *[iwg2023] IWG 2023
}, sang et moelle osseuse : { $verdict ->
    [needs-marrow] il faut un résultat de la moelle osseuse
    [needs-chromosomes] il faut le compte rendu des chromosomes
    [cannot-be-told] impossible à dire
    [none] les chiffres n’entrent dans aucune de ses catégories
   *[fits] les chiffres correspondent à { $category ->
        [complete] une rémission complète
        [partial] une rémission partielle
        [marrow-complete] une rémission complète de la moelle osseuse
        [limited-two-counts] une rémission complète avec deux des trois valeurs rétablies
        [limited-one-count] une rémission complète avec une des trois valeurs rétablie
       *[partial-recovery] une rémission complète avec des valeurs rétablies en partie
    }
}.

# Blood and marrow together.

remission-title = Sang et moelle osseuse
    .idea = Les valeurs du sang sont-elles dans les limites de la rémission complète, et qu’ajoute l’examen de la moelle osseuse ?
remission-needs-marrow = il faut un résultat de la moelle osseuse
remission-needs-chromosomes = il faut le compte rendu des chromosomes
remission-cannot-be-told = impossible à dire
remission-none = n’entre dans aucune de ses catégories
remission-fits = { $category ->
    [complete] chiffres de la rémission complète
    [partial] chiffres de la rémission partielle
    [marrow-complete] chiffres de la rémission complète de la moelle osseuse
    [limited-two-counts] chiffres de la rémission complète, deux des trois valeurs rétablies
    [limited-one-count] chiffres de la rémission complète, une des trois valeurs rétablie
   *[partial-recovery] chiffres de la rémission complète, valeurs rétablies en partie
}
remission-only-team = Seule votre équipe parle de rémission. Elle voit la moelle osseuse au microscope, et ce qui peut aussi expliquer les valeurs.

# What each sum rests on: settings, rules of our own, and what our source did not see.

criteria-own = { $own ->
    [own] C’est réglé comme dans votre étude.
   *[usual] {""}
}
criteria-setting-day-zero = Le jour 0 est le jour de la première dose, { $date }.
criteria-setting-evaluation = Comparé à la date du { $date }, jour { $day }. { criteria-own }
criteria-setting-look-back = Les valeurs d’avant la première dose viennent de { $hemoglobin } jours pour l’hémoglobine et de { $others } jours pour les autres valeurs. { criteria-own }
criteria-setting-baseline = { criteria-analyte } : la valeur de départ propre à l’étude est { $baseline } { $unit }.
criteria-setting-length = Un changement doit durer { $days } jours ou plus. { criteria-own }
criteria-setting-gap = Deux prises de sang à plus de { $days } jours d’écart laissent un vide. { criteria-own }
criteria-setting-last-day = Les jours sans globules rouges sont recherchés jusqu’au jour { $day }. { criteria-own }
criteria-setting-open-until = Ce qui n’est pas atteint reste ouvert jusqu’au jour { $day }, ou jusqu’à ce que la dernière évaluation de ces semaines soit dans le carnet. { criteria-own }
criteria-setting-modified = { $modified ->
    [on] La forme plus stricte pour les globules rouges, comme dans certaines études, est activée.
   *[off] La forme plus stricte pour les globules rouges, comme dans certaines études, n’est pas activée.
}

caveat-hemoglobin-after-red-cells = L’hémoglobine prélevée après des globules rouges, jusqu’à 14 jours plus tard, est laissée de côté. Certaines études le font. Ici, c’est notre règle.
caveat-platelets-after-platelets = Les plaquettes prélevées dans les 7 jours après une transfusion de plaquettes sont laissées de côté. C’est notre propre règle.
caveat-neutrophils-after-growth-factor = Les neutrophiles prélevés dans les 7 jours après un G-CSF sont laissés de côté, 14 jours pour les formes à action prolongée. C’est notre propre règle.
caveat-one-draw-a-day = S’il y a plusieurs prises de sang un même jour, une seule est utilisée : un jour de transfusion, celle d’avant la transfusion, sinon la dernière. Si les heures ne sont pas connues, c’est celle qui rend la règle plus difficile à remplir. C’est notre propre règle.
caveat-baseline-of-two-values = La valeur de départ demande deux valeurs à au moins 7 jours d’écart. Cela figure dans une note de l’article de 2006 que nous n’avons pas vue nous-mêmes.
caveat-longest-gap = Un intervalle de plus de { $gap } jours sans prise de sang interrompt une période. C’est notre propre règle.
caveat-open-until-the-weeks-are-over = « Non atteint » n’est dit qu’une fois les semaines habituelles passées. C’est notre propre règle.
caveat-platelets-of-exactly-twenty = L’article ne parle pas de plaquettes à exactement 20. Ici, la règle la plus stricte est utilisée : une hausse de 30.
caveat-either-part-is-enough = Ici, l’hémoglobine ou la baisse des transfusions suffit, comme dans le tableau de 2006. Un autre article demande les deux ensemble.
caveat-unknown-hemoglobin-counts = Une poche dont l’hémoglobine d’avant n’est pas connue est comptée. C’est notre propre règle.
caveat-independence-up-to-week-24 = Les jours sans globules rouges sont recherchés jusqu’au jour { $last }. L’article donne 16 à 24 semaines.
caveat-burden-outside-the-table = Le tableau de l’article laisse ce nombre de poches de côté. Rien n’est donc dit ici.
caveat-high-burden-seen-in-part = Pour beaucoup de transfusions, nous n’avons vu la fin de la règle qu’en partie. Demandez à votre équipe.
caveat-eight-weeks-before = L’IWG 2023 accepte les 8 semaines avant la première dose. Si aucune poche n’y a été donnée, nous comptons qu’il n’en fallait aucune. C’est notre propre règle.
caveat-modified-by-trials = La forme plus stricte est connue par des études avec le luspatercept. Nous ne l’avons pas vue nous-mêmes dans un article.
caveat-lower-again = À partir de 8 semaines, une valeur est « de nouveau plus basse » à la moitié de la plus favorable, ou à 1,5 g/dL d’hémoglobine en dessous. Le départ à 8 semaines est notre propre règle.
caveat-remission-held-four-weeks = Les quatre limites doivent être respectées pendant 28 jours. Les blastes d’une prise de sang servent aussi pour les prises de sang voisines, dans les deux semaines. C’est notre propre règle.
caveat-counts-nearest-to-marrow = Les valeurs les plus proches de l’examen de la moelle osseuse, à deux semaines au plus, sont utilisées. Le choix entre elles est notre propre règle.
caveat-free-for-two-weeks = Notre source ne dit pas pendant combien de temps avant il ne doit y avoir aucune transfusion. Ici, nous demandons 14 jours, comme dans le cas le plus court de l’article.
caveat-maturing-not-seen = Le compte rendu doit aussi dire que toutes les lignées de cellules mûrissent comme il faut. Les chiffres seuls ne le montrent pas.
caveat-last-marrow-test = S’il y a plusieurs examens de la moelle osseuse depuis la première dose, le dernier est utilisé. C’est notre propre règle.
caveat-studys-own-setting = Quelque chose ici est réglé comme dans votre étude. Cela diffère de la règle publiée.

not-covered-cytogenetic-2006 = Notre source ne couvre pas ceci : le changement dans les chromosomes. Il faut le compte rendu des chromosomes.
not-covered-progression-2006 = Notre source ne couvre ceci qu’en partie : quand on dit que la maladie s’aggrave ou revient. Il faut la moelle osseuse et votre équipe.
not-covered-stable-2006 = Pour « maladie stable », il faut un résultat de la moelle osseuse sur 8 semaines. Ce n’est pas calculé ici.
not-covered-evaluation-2018 = Notre source ne couvre pas ceci : le texte complet sur la durée à regarder, entre la semaine 16 et la semaine 24.
not-covered-note-2018 = Notre source ne couvre pas ceci : une note sur les groupes sans transfusion ou avec peu de transfusions.
not-covered-progression-2023 = Notre source ne couvre pas ceci : quand on dit que la maladie s’aggrave, revient, ou est sans réponse.
not-covered-free-time-2023 = Notre source ne couvre pas ceci : pendant combien de temps avant il ne doit y avoir ni transfusion ni facteur de croissance.
not-covered-equivalent-2023 = Avec moins de 5 pour cent de blastes dans la moelle osseuse avant, cette version regarde aussi les chromosomes. Ce n’est pas calculé ici.

# The sum in short, and red cells over time.

short-needed = Avant : { $before }. Il faut : { $sign ->
    [above] plus de { $needed }
   *[at-least] { $needed } ou plus
}, pendant { $days } jours ou plus.
short-longest = { $reached ->
    [some] Plus longue durée jusqu’ici : { $days } jours.
   *[none] Aucune valeur n’y est arrivée jusqu’ici.
}
short-does-not-apply = Avant : { $before }. Cette règle ne vaut que pour des valeurs plus basses.
short-open = Cela reste ouvert jusqu’au jour { $day }, ou jusqu’à ce que la dernière évaluation de ces semaines soit dans le carnet.
short-fewer-units = Globules rouges en 8 semaines : { $before } poches avant, { $lowest } au minimum depuis.
short-free = Plus longue période sans globules rouges : { $days } jours. Il faut : { $needed } jours ou plus.

units-8-weeks-before = Dans les 8 semaines avant la première dose : { $units ->
    [one] { $units } poche
   *[other] { $units } poches
}.
units-16-weeks-before = Dans les 16 semaines avant la première dose : { $units ->
    [one] { $units } poche
   *[other] { $units } poches
}.
units-last-8-weeks = Ces 8 dernières semaines : { $units ->
    [one] { $units } poche
   *[other] { $units } poches
}.
units-last-16-weeks = Ces 16 dernières semaines : { $units ->
    [one] { $units } poche
   *[other] { $units } poches
}.
units-most-in-8-weeks = Le plus grand nombre sur 8 semaines depuis : { $units ->
    [one] { $units } poche
   *[other] { $units } poches
} (du jour { $from } au jour { $to }).
units-fewest-in-8-weeks = Le plus petit nombre sur 8 semaines depuis : { $units ->
    [one] { $units } poche
   *[other] { $units } poches
} (du jour { $from } au jour { $to }).
units-most-in-16-weeks = Le plus grand nombre sur 16 semaines depuis : { $units ->
    [one] { $units } poche
   *[other] { $units } poches
} (du jour { $from } au jour { $to }).
units-fewest-in-16-weeks = Le plus petit nombre sur 16 semaines depuis : { $units ->
    [one] { $units } poche
   *[other] { $units } poches
} (du jour { $from } au jour { $to }).
units-log-before = Votre relevé des globules rouges ne couvre pas les 16 semaines entières avant la première dose. Demandez les dates au service de transfusion ou à votre équipe, et dites à partir de quel jour le relevé est complet.
