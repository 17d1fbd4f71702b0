# Fixed "tell your team" levels, fever and emergencies. Each is a fact with a reason, never an order.
# Clinical reference, sections 5.2 and 5.4. The wording of fever is the same wherever fever is named.

level-marked-critical-by-lab = Le laboratoire a signalé ce résultat comme urgent. Appelez votre équipe maintenant.
level-hemoglobin-below-7 = Hémoglobine en dessous de { $hb-7 }. Les équipes demandent à être appelées le jour même. À ce niveau, on discute souvent d’une transfusion.
level-platelets-below-10 = Plaquettes en dessous de 10. Les équipes demandent à être appelées le jour même. En cas de saignement, quel qu’il soit, appelez maintenant.
level-blasts-at-least-20 = Sur ce compte rendu, les blastes dans le sang sont à 20 pour cent ou plus. Vérifiez d’abord le chiffre sur la page. Puis appelez votre équipe aujourd’hui, sauf si elle vous en a déjà parlé.
level-hemoglobin-below-8 = Hémoglobine en dessous de { $hb-8 }. À ce niveau, on discute souvent d’une transfusion.
level-platelets-below-20 = Plaquettes en dessous de 20. À ce niveau, les équipes donnent des conseils sur les saignements. En cas de saignement, quel qu’il soit, appelez votre équipe le jour même.
level-neutrophils-below-half = Neutrophiles en dessous de 0,5. À ce niveau, les équipes donnent d’habitude des conseils supplémentaires sur les infections et la fièvre.
level-blasts-present = Ce compte rendu signale des blastes dans le sang. Demandez ce que cela veut dire pour vous.

level-hemoglobin-fall = L’hémoglobine a baissé de plus de { $hb-3 } par rapport aux 7 jours précédents. Vérifiez d’abord les deux chiffres sur la page. S’ils sont justes, appelez votre équipe aujourd’hui et regardez si vous saignez quelque part.
level-covered = Un résultat masqué est à un niveau où les équipes demandent à être appelées le jour même.
level-covered-several = Plusieurs résultats masqués sont à un niveau où les équipes demandent à être appelées le jour même.

fever-fixed = Température de 38,0 °C / 100,4 °F ou plus, ou atteignant le niveau plus bas fixé par votre équipe, ou frissons qui font trembler, ou l’impression soudaine d’aller très mal, même sans fièvre ou en dessous de 36 °C : appelez { $team } maintenant, de jour comme de nuit. Pas de numéro, ou pas de réponse : appelez le { $emergency } ou allez aux urgences. Dites : « J’ai un syndrome myélodysplasique (SMD), mes globules blancs sont peut-être bas, mon traitement : { $drug }. »
fever-any-count = Cela vaut quelle que soit votre dernière prise de sang. Les valeurs changent en quelques jours. Un médicament contre la fièvre peut la cacher.
fever-team-missing = votre équipe
fever-drug-missing = un traitement du SMD

emergency-signs = Appelez le { $emergency } en cas de douleur dans la poitrine, de difficulté à respirer, de saignement qui ne s’arrête pas, de vomissement de sang, de selles noires ou avec du sang, de coup à la tête ou de chute avec des plaquettes basses, de mal de tête soudain et très fort, de faiblesse d’un côté du corps ou de difficulté à parler, de confusion ou d’évanouissement.
team-warned-signs = Avec un inhibiteur d’IDH, ou un médicament de l’étude pour lequel votre équipe a donné une mise en garde : en cas de fièvre, d’essoufflement, de gonflement, de prise de poids rapide, d’éruption sur la peau ou de sensation d’évanouissement, appelez votre équipe maintenant. Cela vaut quel que soit le nombre de globules blancs, et aussi des mois après le début. Des globules blancs qui montent vite sont une raison de plus d’appeler.
