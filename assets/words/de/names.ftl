# Namen der Messwerte: der volle Name, ein kurzer für Tabellen und eine Zeile dazu, was es ist.
#
# Wörter, die überall gleich bleiben:
#   record = Akte · hospital record = Krankenakte · report, sheet = Befund, Befundblatt · result = Wert (Labor), Ergebnis (Gene)
#   blood count = Blutbild · full differential = großes Blutbild · draw = Blutentnahme · range = Referenzbereich
#   white / red blood cells = weiße / rote Blutzellen · platelets = Blutplättchen (Thrombozyten) · neutrophils = Neutrophile
#   haemoglobin = Hämoglobin · blasts = Blasten · marrow = Knochenmark · marrow test = Knochenmarkuntersuchung
#   unit = Konserve · log = Transfusionsliste, Liste · growth factor = Wachstumsfaktor (G-CSF)
#   study, trial = Studie · arm = Studienarm · first dose = erste Dosis · cycle = Zyklus · baseline = Ausgangswert
#   assessment = Beurteilung (durch das Team) · check = prüfen (durch die Person) · response = Ansprechen
#   reached / not reached in these results / still open / cannot be told / does not apply
#     = erreicht / in diesen Werten nicht erreicht / noch offen / lässt sich nicht sagen / trifft hier nicht zu
#   team = Behandlungsteam, Ihr Team · visit = Termin · risk = Risikogruppe, niedrigeres / höheres Risiko
#   passphrase = Passwort · spare key = Ersatzschlüssel · backup = Sicherung · restore = zurückholen · locked = verschlossen

analyte-wbc = Weiße Blutzellen (Leukozyten)
    .short = Leuko
    .idea = Weiße Blutzellen wehren Keime ab.
analyte-rbc = Rote Blutzellen (Erythrozyten)
    .short = Ery
    .idea = Rote Blutzellen tragen den Sauerstoff.
analyte-hemoglobin = Hämoglobin
    .short = Hb
    .idea = Hämoglobin ist der rote Farbstoff im Blut. Es trägt den Sauerstoff.
analyte-hematocrit = Hämatokrit
    .short = Hkt
    .idea = Der Hämatokrit ist der Anteil der roten Blutzellen am Blut.
analyte-mcv = Mittleres Zellvolumen (MCV)
    .short = MCV
    .idea = So groß ist eine rote Blutzelle im Mittel.
analyte-mch = Mittleres Zellhämoglobin (MCH)
    .short = MCH
    .idea = So viel Hämoglobin enthält eine rote Blutzelle im Mittel.
analyte-mchc = Mittlere Hämoglobin-Konzentration (MCHC)
    .short = MCHC
    .idea = So dicht sind die roten Blutzellen mit Hämoglobin gefüllt.
analyte-rdw_cv = Verteilungsbreite der roten Blutzellen (CV)
    .short = RDW-CV
    .idea = Das zeigt in Prozent, wie verschieden groß die roten Blutzellen sind.
analyte-rdw_sd = Verteilungsbreite der roten Blutzellen (SD)
    .short = RDW-SD
    .idea = Das zeigt, wie verschieden groß die roten Blutzellen sind.
analyte-platelets = Blutplättchen (Thrombozyten)
    .short = Thrombo
    .idea = Blutplättchen helfen dem Blut zu gerinnen, damit sich eine Wunde schließt.
analyte-mpv = Mittleres Plättchenvolumen (MPV)
    .short = MPV
    .idea = So groß ist ein Blutplättchen im Mittel.
analyte-pdw = Verteilungsbreite der Blutplättchen
    .short = PDW
    .idea = Das zeigt, wie verschieden groß die Blutplättchen sind.
analyte-neutrophils = Neutrophile
    .short = Neutro
    .idea = Neutrophile sind die weißen Blutzellen, die Keimen als erste begegnen.
analyte-neutrophils_percent = Neutrophile, Anteil
    .short = Neutro %
    .idea = Das ist der Anteil der Neutrophilen an den weißen Blutzellen.
analyte-bands = Stabkernige Neutrophile
    .short = Stab
    .idea = Stabkernige sind junge Neutrophile.
analyte-bands_percent = Stabkernige Neutrophile, Anteil
    .short = Stab %
    .idea = Das ist der Anteil der jungen Neutrophilen an den weißen Blutzellen.
analyte-segs = Segmentkernige Neutrophile
    .short = Segm
    .idea = Segmentkernige sind ausgereifte Neutrophile, ohne die jungen.
analyte-segs_percent = Segmentkernige Neutrophile, Anteil
    .short = Segm %
    .idea = Das ist der Anteil der ausgereiften Neutrophilen an den weißen Blutzellen.
analyte-lymphocytes = Lymphozyten
    .short = Lympho
    .idea = Lymphozyten sind weiße Blutzellen, die sich Keime merken.
analyte-lymphocytes_percent = Lymphozyten, Anteil
    .short = Lympho %
    .idea = Das ist der Anteil der Lymphozyten an den weißen Blutzellen.
analyte-monocytes = Monozyten
    .short = Mono
    .idea = Monozyten sind weiße Blutzellen, die Keime und alte Zellen wegräumen.
analyte-monocytes_percent = Monozyten, Anteil
    .short = Mono %
    .idea = Das ist der Anteil der Monozyten an den weißen Blutzellen.
analyte-eosinophils = Eosinophile
    .short = Eos
    .idea = Eosinophile sind weiße Blutzellen, die unter anderem bei Allergien ansteigen.
analyte-eosinophils_percent = Eosinophile, Anteil
    .short = Eos %
    .idea = Das ist der Anteil der Eosinophilen an den weißen Blutzellen.
analyte-basophils = Basophile
    .short = Baso
    .idea = Basophile sind die seltensten weißen Blutzellen.
analyte-basophils_percent = Basophile, Anteil
    .short = Baso %
    .idea = Das ist der Anteil der Basophilen an den weißen Blutzellen.
analyte-immature_granulocytes = Unreife Granulozyten
    .short = IG
    .idea = Das sind weiße Blutzellen, die das Knochenmark jung verlassen haben. Sie zählen nicht zu den Neutrophilen.
analyte-immature_granulocytes_percent = Unreife Granulozyten, Anteil
    .short = IG %
    .idea = Das ist der Anteil der weißen Blutzellen, die das Knochenmark jung verlassen haben.
analyte-blasts = Blasten im Blut
    .short = Blasten
    .idea = Blasten sind sehr junge Zellen. Sie gehören ins Knochenmark.
analyte-blasts_percent = Blasten im Blut, Anteil
    .short = Blasten %
    .idea = Das ist der Anteil der Blasten an den weißen Blutzellen im Blut.
analyte-marrow_blasts_percent = Blasten im Knochenmark, Anteil
    .short = KM-Blasten %
    .idea = Das ist der Anteil der Blasten an den Zellen im Knochenmark. Er steht im Knochenmarkbefund.
analyte-reticulocytes = Retikulozyten
    .short = Reti
    .idea = Retikulozyten sind rote Blutzellen, die gerade erst aus dem Knochenmark kommen.
analyte-reticulocytes_percent = Retikulozyten, Anteil
    .short = Reti %
    .idea = Das ist der Anteil der neuen unter den roten Blutzellen.
analyte-nrbc = Kernhaltige rote Blutzellen
    .short = NRBC
    .idea = Das sind rote Blutzellen, die das Knochenmark zu jung verlassen haben.
analyte-nrbc_per_100_wbc = Kernhaltige rote je 100 weiße Blutzellen
    .short = NRBC/100
    .idea = Das sind rote Blutzellen, die das Knochenmark zu jung verlassen haben, auf je 100 weiße Blutzellen.
analyte-ferritin = Ferritin
    .short = Ferritin
    .idea = Ferritin zeigt, wie viel Eisen der Körper gespeichert hat. Jede Konserve mit roten Blutzellen bringt Eisen mit.
analyte-epo = Erythropoetin
    .short = EPO
    .idea = EPO ist das Signal an das Knochenmark, rote Blutzellen zu bilden.
analyte-ldh = Laktatdehydrogenase
    .short = LDH
    .idea = LDH steigt, wenn viele Zellen zerfallen.
analyte-creatinine = Kreatinin
    .short = Krea
    .idea = Kreatinin zeigt, wie die Nieren das Blut reinigen.
analyte-bilirubin = Bilirubin
    .short = Bili
    .idea = Bilirubin stammt aus alten roten Blutzellen. Die Leber baut es ab.

unit-per-100-white-cells = je 100 weiße Blutzellen

range-printed = Referenzbereich, wie er auf Ihrem Befund steht
range-general = allgemeiner Bereich für Erwachsene, weil auf Ihrem Befund keiner steht
position-below = unter dem Bereich
position-within = im Bereich
position-above = über dem Bereich

flag-typed = von Hand eingetragen
flag-calculated = aus anderen Werten dieser Blutentnahme berechnet
origin-typed = eingetragen
origin-imported = aus einer Datei gelesen und bestätigt
origin-calculated = aus anderen Werten berechnet

sex-female = Frau
sex-male = Mann
sex-not_said = keine Angabe

format-fhir = Datei aus der Gesundheitsakte (FHIR)
format-ccda = Gesundheitsübersicht (C-CDA)
format-hl7v2 = Labornachricht (HL7)
format-apple_health = Export aus Apple Health
format-csv = Tabelle als Text (CSV)
format-text = Text
format-spreadsheet = Tabellendatei
format-pdf_text = PDF
format-pdf_scan = eingescanntes PDF
format-image = Bild
format-archive = Archiv dieses Programms
format-zip = ZIP mit mehreren Dateien
format-unknown = unbekannte Art von Datei
