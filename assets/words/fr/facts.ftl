# Facts of this record: the sentence when it holds, `.not` when it is known not to hold, `.missing` when
# the record does not say, with what to do about it. The argument names are those of the fact.

fact-first-dose = Votre première dose date du { $date }. Depuis, c’est la semaine { $week }.
    .not = Votre première dose est prévue le { $date }.
    .missing = Aucune première dose dans votre carnet. Saisissez-la sous Traitement.
fact-window-phase = { $phase ->
    [before_first_dose] La première dose n’a pas encore été donnée.
    [before_window] C’est la semaine { $week } depuis la première dose. Les semaines où une équipe juge d’habitude l’effet d’un traitement n’ont pas encore commencé.
    [in_window] C’est la semaine { $week } depuis la première dose. C’est dans ces semaines qu’une équipe juge d’habitude l’effet d’un traitement.
    [past_window] C’est la semaine { $week } depuis la première dose. Les semaines où une équipe juge d’habitude l’effet d’un traitement sont passées.
   *[ended] Ce traitement est terminé.
}
    .not = Ce ne sont pas les semaines où une équipe juge d’habitude l’effet d’un traitement.
    .missing = Impossible de dire où vous en êtes dans les semaines de votre traitement. Saisissez la première dose sous Traitement.
fact-next-assessment = Votre prochaine évaluation est prévue le { $date }, en semaine { $week }.
    .not = Aucune autre évaluation n’est prévue dans votre carnet.
    .missing = Aucune évaluation prévue dans votre carnet. Demandez les dates à votre équipe et saisissez-les.
fact-assessment-missing = L’évaluation prévue le { $date } (semaine { $week }) n’est pas dans votre carnet.
    .not = Aucune évaluation prévue n’est passée sans être notée.
    .missing = Sans première dose, les évaluations prévues ne peuvent pas être suivies. Saisissez-la sous Traitement.
fact-window-over = Les semaines où une équipe juge d’habitude l’effet de ce traitement sont passées.
    .not = Les semaines où une équipe juge d’habitude l’effet de ce traitement ne sont pas encore passées.
    .missing = Impossible de dire si ces semaines sont passées. Saisissez la première dose sous Traitement.
fact-window-over-without-response = Les semaines habituelles sont passées, et dans ces résultats aucun critère n’est atteint. Seule votre équipe peut dire ce que cela veut dire.
    .not = Les semaines habituelles ne sont pas passées, ou un critère est atteint dans ces résultats.
    .missing = Impossible de le dire pour l’instant. Il faut la première dose, deux prises de sang avant elle et un relevé complet des transfusions.
fact-treatment-ended = Ce traitement s’est terminé le { $date }.
    .not = Ce traitement n’est pas terminé.
    .missing = Aucun traitement dans votre carnet. Saisissez-le sous Traitement.
fact-in-trial = Vous participez à l’étude { $study }.
    .not = Ce traitement ne fait pas partie d’une étude.
    .missing = Votre carnet ne dit pas si votre traitement fait partie d’une étude. Notez-le sous Traitement.
fact-arm-blinded = Votre étude est en aveugle. Personne ne vous dit dans quel bras vous êtes.
    .not = Votre étude n’est pas en aveugle.
    .missing = Votre carnet ne dit pas ce que vous savez de votre bras. Notez-le sous Traitement.
fact-red-cell-units-last-8-weeks = { $count ->
    [0] Vous n’avez pas reçu de globules rouges ces 8 dernières semaines.
    [one] Vous avez reçu { $count } poche de globules rouges ces 8 dernières semaines.
   *[other] Vous avez reçu { $count } poches de globules rouges ces 8 dernières semaines.
}
    .not = Vous n’avez pas reçu de globules rouges ces 8 dernières semaines.
    .missing = Votre relevé des globules rouges n’est pas complet pour les 8 dernières semaines. Dites jusqu’à quel jour il est complet.
fact-red-cell-units-before = { $count ->
    [0] Vous n’avez pas reçu de globules rouges dans les 8 semaines avant la première dose.
    [one] Vous avez reçu { $count } poche de globules rouges dans les 8 semaines avant la première dose.
   *[other] Vous avez reçu { $count } poches de globules rouges dans les 8 semaines avant la première dose.
}
    .not = Vous n’avez pas reçu de globules rouges dans les 8 semaines avant la première dose.
    .missing = Votre relevé des globules rouges ne couvre pas les 8 semaines avant la première dose. Demandez les dates au service de transfusion ou à votre équipe.
fact-transfusions-rising = Vous avez reçu plus de globules rouges ces derniers temps : { $last ->
    [one] { $last } poche
   *[other] { $last } poches
} dans les 8 dernières semaines, après { $before } dans les 8 semaines d’avant.
    .not = Vous n’avez pas reçu plus de globules rouges que dans les 8 semaines d’avant.
    .missing = Impossible de dire s’il vous faut plus souvent des globules rouges. Dites jusqu’à quel jour votre relevé est complet.
fact-log-incomplete = Votre relevé des globules rouges n’est complet que jusqu’au { $date }. Ajoutez ce qui est venu après, ou dites qu’il n’y a rien eu.
    .not = Votre relevé des globules rouges est complet jusqu’au { $date }.
    .missing = Votre carnet ne dit pas jusqu’où votre relevé des globules rouges est complet. Un relevé vide ne veut pas dire zéro. Dites de quel jour à quel jour il est complet.
fact-last-hemoglobin = L’hémoglobine transporte l’oxygène. La vôtre était à { $value } le { $date }.
    .not = Aucune hémoglobine dans votre carnet.
    .missing = Aucune hémoglobine dans votre carnet. Ajoutez une feuille du laboratoire ou saisissez-la.
fact-last-neutrophils = Les neutrophiles sont les globules blancs qui rencontrent les microbes en premier. Les vôtres étaient à { $value } le { $date }.
    .not = Aucune valeur de neutrophiles dans votre carnet.
    .missing = Aucune valeur de neutrophiles dans votre carnet. Ajoutez une feuille du laboratoire où les globules blancs sont détaillés par type.
fact-last-platelets = Les plaquettes aident le sang à coaguler. Les vôtres étaient à { $value } le { $date }.
    .not = Aucune valeur de plaquettes dans votre carnet.
    .missing = Aucune valeur de plaquettes dans votre carnet. Ajoutez une feuille du laboratoire ou saisissez-la.
fact-hemoglobin-below-8 = Votre dernière hémoglobine, { $value } le { $date }, est en dessous de { $hb-8 }. À ce niveau, on discute souvent d’une transfusion.
    .not = Votre dernière hémoglobine, { $value } le { $date }, n’est pas en dessous de { $hb-8 }.
    .missing = D’après votre carnet, impossible de dire si votre dernière hémoglobine est en dessous de { $hb-8 }. Ajoutez une feuille du laboratoire ou saisissez-la.
fact-neutrophils-below-half = Votre dernière valeur de neutrophiles, { $value } le { $date }, est en dessous de 0,5. À ce niveau, les équipes donnent d’habitude des conseils supplémentaires sur les infections et la fièvre.
    .not = Votre dernière valeur de neutrophiles, { $value } le { $date }, n’est pas en dessous de 0,5. Vos consignes en cas de fièvre valent quelle que soit la valeur.
    .missing = D’après votre carnet, impossible de dire si votre dernière valeur de neutrophiles est en dessous de 0,5. Ajoutez une feuille du laboratoire. Vos consignes en cas de fièvre valent quelle que soit la valeur.
fact-platelets-below-20 = Votre dernière valeur de plaquettes, { $value } le { $date }, est en dessous de 20. À ce niveau, les équipes donnent des conseils sur les saignements.
    .not = Votre dernière valeur de plaquettes, { $value } le { $date }, n’est pas en dessous de 20.
    .missing = D’après votre carnet, impossible de dire si votre dernière valeur de plaquettes est en dessous de 20. Ajoutez une feuille du laboratoire ou saisissez-la.
fact-platelets-below-10 = Votre dernière valeur de plaquettes, { $value } le { $date }, est en dessous de 10. À ce niveau, les équipes demandent à être appelées le jour même.
    .not = Votre dernière valeur de plaquettes, { $value } le { $date }, n’est pas en dessous de 10.
    .missing = D’après votre carnet, impossible de dire si votre dernière valeur de plaquettes est en dessous de 10. Ajoutez une feuille du laboratoire ou saisissez-la.
fact-blasts-present = Blastes dans le sang : { $value } le { $date }. Demandez ce que cela veut dire pour vous.
    .not = Le dernier compte rendu, du { $date }, ne montre pas de blastes dans le sang.
    .missing = D’après votre carnet, impossible de dire s’il y a des blastes dans le sang. Les blastes figurent sur une formule sanguine complète, où les globules blancs sont détaillés par type.
fact-flat-at-12-weeks = À la semaine 12 ou plus tard, à peu près comme avant la première dose : { counts-compared }.
    .not = Les valeurs ne sont pas toutes à peu près les mêmes qu’avant la première dose, ou la semaine 12 n’est pas encore arrivée.
    .missing = Impossible de le dire pour l’instant. Il faut la première dose, deux prises de sang des 8 semaines d’avant, et deux des 8 dernières semaines.
counts-compared = { $counts ->
    [hemoglobin] hémoglobine
    [platelets] plaquettes
    [neutrophils] neutrophiles
    [hemoglobin-platelets] hémoglobine et plaquettes
    [hemoglobin-neutrophils] hémoglobine et neutrophiles
    [platelets-neutrophils] plaquettes et neutrophiles
   *[all-three] hémoglobine, plaquettes et neutrophiles
}
fact-improvement-reached = { $criterion ->
    [hi_e] La partie globules rouges
    [hi_p] La partie plaquettes
   *[hi_n] La partie neutrophiles
} de { $definition ->
    [iwg2006] l’IWG 2006
    [iwg2018] l’IWG 2018
   *[iwg2023] l’IWG 2023
} est atteinte dans ces résultats. C’est un calcul, pas une décision sur votre traitement.
    .not = { $before ->
        [lost] Ce qui était atteint dans ces résultats est de nouveau plus bas.
       *[never] Dans ces résultats, aucune partie des critères de l’IWG n’est atteinte jusqu’ici.
    }
    .missing = Impossible de dire pour l’instant comment vos valeurs se comparent aux critères de l’IWG. Il faut la première dose, deux prises de sang avant elle et un relevé complet des transfusions.
fact-one-up-another-down = Une de vos valeurs est plus haute qu’avant la première dose, et une autre est plus basse.
    .not = Il n’y a pas une valeur plus haute et une autre plus basse.
    .missing = Impossible de dire pour l’instant si vos valeurs évoluent dans des sens différents. Il faut deux prises de sang des 8 semaines avant la première dose, et deux des 8 dernières semaines.
fact-baseline-missing = Pour une ou plusieurs de vos valeurs, votre carnet a moins de deux résultats d’avant la première dose qui peuvent être comparés. Demandez les anciens résultats.
    .not = Pour l’hémoglobine, les plaquettes et les neutrophiles, votre carnet a au moins deux résultats d’avant la première dose qui peuvent être comparés.
    .missing = Les valeurs d’avant la première dose ne peuvent pas encore être distinguées des autres. Saisissez la première dose sous Traitement.
fact-gap-in-counts = Depuis la première dose, il y a un intervalle de { $days } jours sans prise de sang. Demandez si une prise de sang a été faite ailleurs.
    .not = Depuis la première dose, il n’y a pas d’intervalle de plus de { $limit } jours entre deux prises de sang.
    .missing = Les intervalles entre les prises de sang ne peuvent pas encore être calculés. Saisissez la première dose sous Traitement.
fact-results-waiting = { $count ->
    [one] { $count } résultat attend d’être vérifié et ne compte pas encore. Il est du { $date }.
   *[other] { $count } résultats attendent d’être vérifiés et ne comptent pas encore. Le plus récent est du { $date }.
}
    .not = Aucune valeur n’attend d’être vérifiée.
    .missing = Aucun résultat dans votre carnet. Ajoutez une feuille du laboratoire.
fact-two-laboratories = Vos valeurs viennent de plusieurs laboratoires : { $names }. De petits écarts entre laboratoires peuvent venir des appareils.
    .not = Vos valeurs viennent toutes d’un seul laboratoire.
    .missing = Votre carnet ne dit pas quel laboratoire a mesuré les valeurs. Le nom figure sur la feuille du laboratoire.
fact-gene-idh1 = Le compte rendu dit qu’une modification du gène IDH1 a été trouvée.
    .not = Le compte rendu dit qu’IDH1 a été recherché et qu’aucune modification n’a été trouvée.
    .missing = { $status ->
        [not-tested] Votre carnet dit qu’IDH1 n’a pas été testé. Demandez s’il est utile de le tester maintenant.
       *[unknown] Aucun résultat IDH1 dans votre carnet. Demandez s’il a été testé, et saisissez-le sous Maladie.
    }
fact-gene-idh2 = Le compte rendu dit qu’une modification du gène IDH2 a été trouvée.
    .not = Le compte rendu dit qu’IDH2 a été recherché et qu’aucune modification n’a été trouvée.
    .missing = { $status ->
        [not-tested] Votre carnet dit qu’IDH2 n’a pas été testé. Demandez s’il est utile de le tester maintenant.
       *[unknown] Aucun résultat IDH2 dans votre carnet. Demandez s’il a été testé, et saisissez-le sous Maladie.
    }
fact-gene-sf3b1 = Le compte rendu dit qu’une modification du gène SF3B1 a été trouvée.
    .not = Le compte rendu dit que SF3B1 a été recherché et qu’aucune modification n’a été trouvée.
    .missing = { $status ->
        [not-tested] Votre carnet dit que SF3B1 n’a pas été testé. Demandez s’il est utile de le tester maintenant.
       *[unknown] Aucun résultat SF3B1 dans votre carnet. Demandez s’il a été testé, et saisissez-le sous Maladie.
    }
fact-gene-tp53 = Le compte rendu dit qu’une modification du gène TP53 a été trouvée.
    .not = Le compte rendu dit que TP53 a été recherché et qu’aucune modification n’a été trouvée.
    .missing = { $status ->
        [not-tested] Votre carnet dit que TP53 n’a pas été testé. Demandez s’il est utile de le tester maintenant.
       *[unknown] Aucun résultat TP53 dans votre carnet. Demandez s’il a été testé, et saisissez-le sous Maladie.
    }
fact-chromosome-del5q = Le compte rendu dit qu’il manque une partie du chromosome 5 : on l’appelle del(5q).
    .not = Le compte rendu dit que del(5q) a été recherchée et n’a pas été trouvée.
    .missing = { $status ->
        [not-tested] Votre carnet dit que del(5q) n’a pas été recherchée. Demandez le compte rendu des chromosomes de l’examen de la moelle osseuse.
       *[unknown] Aucun résultat sur del(5q) dans votre carnet. Il figure sur le compte rendu des chromosomes de l’examen de la moelle osseuse.
    }
fact-genes-known = Votre carnet a des résultats de gènes.
    .not = Votre carnet dit que les gènes n’ont pas été testés.
    .missing = Aucun résultat de gène dans votre carnet. Demandez si un panel de gènes a été fait, et demandez-en une copie.
fact-risk-side = { $side ->
    [lower] Votre équipe parle d’une maladie de bas risque.
   *[higher] Votre équipe parle d’une maladie de haut risque.
}
    .not = Votre carnet n’a pas de groupe de risque.
    .missing = Aucun groupe de risque dans votre carnet. Il figure dans la lettre de votre équipe. Saisissez-le sous Maladie.
fact-subtype = La lettre nomme votre maladie ainsi : { $text }.
    .not = Votre carnet n’a pas de sous-type.
    .missing = Aucun sous-type dans votre carnet. Il figure sur le compte rendu de la moelle osseuse. Saisissez-le sous Maladie.
fact-epo = Votre EPO était à { $value } le { $date }.
    .not = Aucune valeur d’EPO dans votre carnet.
    .missing = Aucune valeur d’EPO dans votre carnet. Demandez si elle a été mesurée, et quand.
fact-iron-load = Votre dernière ferritine est au-dessus de 1000 ng/mL, et votre relevé compte 20 poches de globules rouges ou plus. À ce stade, les équipes parlent souvent du fer.
    .not = Votre carnet ne montre pas à la fois une ferritine au-dessus de 1000 ng/mL et 20 poches de globules rouges ou plus.
    .missing = Impossible de dire s’il faut parler du fer. Il faut une valeur de ferritine et votre relevé des transfusions.
fact-next-visit = Votre prochain rendez-vous est le { $date } : { $text }.
    .not = Aucun rendez-vous n’est prévu dans votre carnet.
    .missing = Aucun rendez-vous n’est prévu dans votre carnet. Saisissez le prochain, pour que vos questions soient prêtes.
fact-team-line = Votre équipe peut être jointe au { $phone }.
    .not = Aucun numéro de téléphone de votre équipe dans votre carnet. Demandez-le et saisissez-le, ainsi que celui de la nuit.
    .missing = Aucun numéro de téléphone de votre équipe dans votre carnet. Demandez-le et saisissez-le, ainsi que celui de la nuit.
fact-blood-thinner = Votre liste de médicaments contient un médicament qui fluidifie le sang : { $name }.
    .not = Aucun médicament qui fluidifie le sang n’est marqué dans votre liste de médicaments.
    .missing = Aucun médicament dans votre carnet. Saisissez tout ce que vous prenez, y compris les médicaments qui fluidifient le sang et ceux contre la douleur.
fact-improvement-lost = { $criterion ->
    [hi_e] La partie globules rouges
    [hi_p] La partie plaquettes
   *[hi_n] La partie neutrophiles
} de { $definition ->
    [iwg2006] l’IWG 2006
    [iwg2018] l’IWG 2018
   *[iwg2023] l’IWG 2023
} était atteinte dans ces résultats, du { $from } au { $to }. À partir du { $date }, les valeurs sont de nouveau plus basses. L’équipe doit écarter d’autres causes.
    .not = Ce qui était atteint dans ces résultats n’a pas rebaissé, selon la règle publiée.
    .missing = Rien n’est atteint jusqu’ici dans ces résultats. Rien ne peut donc avoir rebaissé.
fact-off-study = Vous avez quitté l’étude le { $date }. Des rendez-vous de suivi peuvent encore en faire partie.
    .not = Votre carnet ne dit pas que vous avez quitté une étude.
    .missing = Aucun traitement dans votre carnet. Saisissez-le sous Traitement.
fact-expected-dip = Avec { $drug ->
    [azacitidine] l’azacitidine
    [decitabine] la décitabine
    [decitabine-cedazuridine] la décitabine-cédazuridine
    [venetoclax-azacitidine] le vénétoclax associé à l’azacitidine
    [lenalidomide] le lénalidomide
   *[other] ce médicament
}, les valeurs baissent souvent ces jours-là. Vos consignes en cas de fièvre et de saignement restent valables.
    .not = Ce ne sont pas des jours où les valeurs baissent souvent avec ce médicament. Vos consignes en cas de fièvre et de saignement valent tous les jours.
    .missing = Ici, on ne sait pas quels jours les valeurs baissent souvent avec votre médicament. Demandez à votre équipe.
fact-platelet-log-incomplete = Votre relevé des transfusions de plaquettes n’est complet que jusqu’au { $date }. Ajoutez ce qui est venu après, ou dites qu’il n’y a rien eu.
    .not = Votre relevé des transfusions de plaquettes est complet jusqu’au { $date }.
    .missing = Votre carnet ne dit pas jusqu’où votre relevé des transfusions de plaquettes est complet. Dites de quel jour à quel jour.
fact-growth-factor-log-incomplete = Votre relevé des facteurs de croissance (G-CSF) n’est complet que jusqu’au { $date }. Ajoutez ce qui est venu après, ou dites qu’il n’y a rien eu.
    .not = Votre relevé des facteurs de croissance (G-CSF) est complet jusqu’au { $date }.
    .missing = Votre carnet ne dit pas jusqu’où votre relevé des facteurs de croissance (G-CSF) est complet. Dites de quel jour à quel jour.
fact-red-cell-category = Dans les 16 semaines avant la première dose : { $burden ->
    [NTD] pas de globules rouges
    [LTB] peu de globules rouges, 3 à 7 poches
    [HTB] beaucoup de globules rouges, 8 poches ou plus
   *[unclassified] un nombre de poches de globules rouges qui n’entre dans aucun des groupes publiés
}.
    .not = Votre carnet ne dit pas combien de globules rouges vous avez reçus dans les 16 semaines avant la première dose.
    .missing = Impossible de dire combien de globules rouges vous avez reçus dans les 16 semaines avant la première dose. Demandez les dates au service de transfusion, et dites à partir de quel jour votre relevé est complet.
fact-blasts-rising = Les blastes dans le sang sont plus hauts que sur le compte rendu d’avant : { $before } pour cent, maintenant { $value } ({ $date }). Demandez ce que cela veut dire pour vous.
    .not = Les blastes dans le sang ne sont pas plus hauts que sur le compte rendu d’avant.
    .missing = Impossible de dire si les blastes dans le sang augmentent. Il faut deux formules sanguines complètes.
fact-marrow-blasts = Le dernier examen de la moelle osseuse de ce carnet, du { $date }, montre { $value } de blastes.
    .not = Aucune valeur de blastes d’un examen de la moelle osseuse dans votre carnet.
    .missing = Aucune valeur datée de blastes dans la moelle osseuse dans votre carnet. Elle figure sur le compte rendu de la moelle osseuse. Saisissez-la avec le jour de l’examen.
