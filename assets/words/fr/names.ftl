# Names of what is measured: the full name, a short one for tables, and one line on what it is.
# Ids are those of the record; people never see them.
#
# Terms chosen for French, the same in all files:
#   MDS: syndrome myélodysplasique (SMD)
#   record: carnet ("dossier" is kept for folders and for the hospital’s record)
#   count, counts: valeur, valeurs (sanguines); the part of the program: Analyses
#   blood count (one sheet, one draw): prise de sang; blood draw: prise de sang, prélèvement
#   lab sheet: feuille du laboratoire; report: compte rendu
#   range: valeurs de référence
#   white cells, red cells, platelets: globules blancs, globules rouges, plaquettes
#   neutrophils: neutrophiles (printed PNN, polynucléaires neutrophiles)
#   unit of red cells or platelets: poche (printed culot, concentré)
#   transfusion log: relevé (des globules rouges, des plaquettes)
#   marrow, marrow test: moelle osseuse, examen de la moelle osseuse
#   assessment (by the team): évaluation; check (by the person): vérifier
#   trial: essai clinique; study: étude; arm: bras; blinded: en aveugle
#   lower-risk, higher-risk: de bas risque, de haut risque; risk groups: faible, intermédiaire, élevé
#   response, remission: réponse, rémission
#   first dose: première dose; cycle: cycle; milestone: étape
#   growth factor: facteur de croissance; blood thinner: médicament qui fluidifie le sang
#   team: équipe; visit: rendez-vous
#   passphrase: phrase de passe; spare key: clé de secours; backup: sauvegarde; memory stick: clé USB
#   reached, not reached, still open, cannot be told, does not apply:
#     atteint, non atteint dans ces résultats, encore ouvert, impossible à dire, ne s’applique pas

analyte-wbc = Globules blancs
    .short = GB
    .idea = Les globules blancs vous défendent contre les microbes.
analyte-rbc = Globules rouges
    .short = GR
    .idea = Les globules rouges transportent l’oxygène.
analyte-hemoglobin = Hémoglobine
    .short = Hb
    .idea = L’hémoglobine est la partie rouge du sang. Elle transporte l’oxygène.
analyte-hematocrit = Hématocrite
    .short = Ht
    .idea = L’hématocrite est la part du sang occupée par les globules rouges.
analyte-mcv = Volume globulaire moyen
    .short = VGM
    .idea = C’est la taille habituelle d’un globule rouge.
analyte-mch = Teneur corpusculaire moyenne en hémoglobine
    .short = TCMH
    .idea = C’est la quantité d’hémoglobine contenue dans un globule rouge.
analyte-mchc = Concentration corpusculaire moyenne en hémoglobine
    .short = CCMH
    .idea = Elle dit à quel point les globules rouges sont remplis d’hémoglobine.
analyte-rdw_cv = Indice de distribution des globules rouges (CV)
    .short = IDR-CV
    .idea = Il montre à quel point la taille des globules rouges varie, en pour cent.
analyte-rdw_sd = Indice de distribution des globules rouges (SD)
    .short = IDR-SD
    .idea = Il montre à quel point la taille des globules rouges varie.
analyte-platelets = Plaquettes
    .short = Plq
    .idea = Les plaquettes aident le sang à coaguler, pour qu’une coupure se referme.
analyte-mpv = Volume plaquettaire moyen
    .short = VPM
    .idea = C’est la taille habituelle d’une plaquette.
analyte-pdw = Indice de distribution des plaquettes
    .short = IDP
    .idea = Il montre à quel point la taille des plaquettes varie.
analyte-neutrophils = Neutrophiles
    .short = PNN
    .idea = Les neutrophiles sont les globules blancs qui rencontrent les microbes en premier.
analyte-neutrophils_percent = Neutrophiles, part
    .short = PNN %
    .idea = C’est la part des globules blancs qui sont des neutrophiles.
analyte-bands = Neutrophiles non segmentés
    .short = Non seg.
    .idea = Les neutrophiles non segmentés sont de jeunes neutrophiles.
analyte-bands_percent = Neutrophiles non segmentés, part
    .short = Non seg. %
    .idea = C’est la part des globules blancs qui sont de jeunes neutrophiles.
analyte-segs = Neutrophiles segmentés
    .short = Seg.
    .idea = Les segmentés sont les neutrophiles adultes, sans les jeunes.
analyte-segs_percent = Neutrophiles segmentés, part
    .short = Seg. %
    .idea = C’est la part des globules blancs qui sont des neutrophiles adultes.
analyte-lymphocytes = Lymphocytes
    .short = Lympho
    .idea = Les lymphocytes sont des globules blancs qui gardent la mémoire des microbes.
analyte-lymphocytes_percent = Lymphocytes, part
    .short = Lympho %
    .idea = C’est la part des globules blancs qui sont des lymphocytes.
analyte-monocytes = Monocytes
    .short = Mono
    .idea = Les monocytes sont des globules blancs qui éliminent les microbes et les vieilles cellules.
analyte-monocytes_percent = Monocytes, part
    .short = Mono %
    .idea = C’est la part des globules blancs qui sont des monocytes.
analyte-eosinophils = Éosinophiles
    .short = Éosino
    .idea = Les éosinophiles sont des globules blancs qui augmentent avec les allergies, entre autres.
analyte-eosinophils_percent = Éosinophiles, part
    .short = Éosino %
    .idea = C’est la part des globules blancs qui sont des éosinophiles.
analyte-basophils = Basophiles
    .short = Baso
    .idea = Les basophiles sont les globules blancs les plus rares.
analyte-basophils_percent = Basophiles, part
    .short = Baso %
    .idea = C’est la part des globules blancs qui sont des basophiles.
analyte-immature_granulocytes = Granulocytes immatures
    .short = Gran. im.
    .idea = Ce sont des globules blancs sortis jeunes de la moelle osseuse. Ils ne sont pas comptés comme neutrophiles.
analyte-immature_granulocytes_percent = Granulocytes immatures, part
    .short = Gran. im. %
    .idea = C’est la part des globules blancs sortis jeunes de la moelle osseuse.
analyte-blasts = Blastes dans le sang
    .short = Blastes
    .idea = Les blastes sont de très jeunes cellules. Leur place est dans la moelle osseuse.
analyte-blasts_percent = Blastes dans le sang, part
    .short = Blastes %
    .idea = C’est la part des globules blancs du sang qui sont des blastes.
analyte-marrow_blasts_percent = Blastes dans la moelle osseuse, part
    .short = Blastes moelle %
    .idea = C’est la part des cellules de la moelle osseuse qui sont des blastes. Elle figure sur le compte rendu de la moelle.
analyte-reticulocytes = Réticulocytes
    .short = Rétic
    .idea = Les réticulocytes sont des globules rouges qui viennent de sortir de la moelle osseuse.
analyte-reticulocytes_percent = Réticulocytes, part
    .short = Rétic %
    .idea = C’est la part des globules rouges qui sont tout nouveaux.
analyte-nrbc = Érythroblastes
    .short = Érythro
    .idea = Ce sont des globules rouges sortis trop jeunes de la moelle osseuse.
analyte-nrbc_per_100_wbc = Érythroblastes pour 100 globules blancs
    .short = Érythro/100
    .idea = Ce sont des globules rouges sortis trop jeunes de la moelle osseuse, pour 100 globules blancs.
analyte-ferritin = Ferritine
    .short = Ferritine
    .idea = La ferritine montre combien de fer le corps a en réserve. Chaque poche de globules rouges apporte du fer.
analyte-epo = Érythropoïétine
    .short = EPO
    .idea = L’EPO est le signal qui dit à la moelle osseuse de fabriquer des globules rouges.
analyte-ldh = Lactate déshydrogénase
    .short = LDH
    .idea = La LDH augmente quand beaucoup de cellules se dégradent.
analyte-creatinine = Créatinine
    .short = Créat
    .idea = La créatinine montre comment les reins épurent le sang.
analyte-bilirubin = Bilirubine
    .short = Bili
    .idea = La bilirubine vient des vieux globules rouges. Le foie l’élimine.

unit-per-100-white-cells = pour 100 globules blancs

range-printed = valeurs de référence imprimées sur votre compte rendu
range-general = valeurs générales de l’adulte, car votre compte rendu n’en imprime pas
position-below = en dessous des valeurs de référence
position-within = dans les valeurs de référence
position-above = au-dessus des valeurs de référence

flag-typed = saisi à la main
flag-calculated = calculé à partir d’autres résultats de cette prise de sang
origin-typed = saisi à la main
origin-imported = lu dans un fichier et confirmé
origin-calculated = calculé à partir d’autres résultats

sex-female = femme
sex-male = homme
sex-not_said = non précisé

format-fhir = fichier de dossier médical (FHIR)
format-ccda = synthèse médicale (C-CDA)
format-hl7v2 = message de laboratoire (HL7)
format-apple_health = export d’Apple Santé
format-csv = tableau au format texte (CSV)
format-text = texte
format-spreadsheet = feuille de calcul
format-pdf_text = PDF
format-pdf_scan = PDF numérisé
format-image = image
format-archive = archive de ce programme
format-zip = fichier zip
format-unknown = type de fichier inconnu
