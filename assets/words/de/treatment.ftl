# Behandlungen, Meilensteine, Transfusionen, Phasen und Verläufe.

milestone-consent = Einwilligung nach Aufklärung
milestone-screening = Voruntersuchung (Screening)
milestone-randomisation = Zuteilung per Los (Randomisierung)
milestone-dose = Dosis
milestone-dose_held = Dosis ausgesetzt
milestone-dose_delayed = Dosis verschoben
milestone-dose_reduced = Dosis gesenkt
milestone-marrow = Knochenmarkuntersuchung
milestone-assessment = Beurteilung des Ansprechens
milestone-end_of_treatment = Ende der Behandlung
milestone-follow_up = Nachsorgetermin
milestone-off_study = Aus der Studie ausgeschieden
milestone-other = Anderes Ereignis

milestone-status-planned = geplant
milestone-status-done = hat stattgefunden
milestone-status-missed = hat nicht stattgefunden

assessment-done = erfolgt am { $date }
assessment-ahead = geplant für den { $date }
assessment-due = steht jetzt an
assessment-missing = war für den { $date } geplant; in der Akte steht keine
assessment-usual = übliche Zeit nach unserer eigenen Regel
assessment-usual-passed = übliche Zeit nach unserer eigenen Regel; in der Akte steht keine

product-red_cells = Rote Blutzellen
product-platelets = Blutplättchen
product-other = Anderes Blutprodukt
units = { $count ->
    [one] { $count } Konserve
   *[other] { $count } Konserven
}

log-red_cells = Transfusionsliste für rote Blutzellen
log-platelets = Transfusionsliste für Blutplättchen
log-growth_factors = Liste der Wachstumsfaktoren

phase-before_first_dose = Vor der ersten Dosis
phase-before_window = Vor den Wochen, in denen das Team meist zum ersten Mal gründlich schaut
phase-in_window = In den Wochen, in denen das Team die Behandlung meist beurteilt
phase-past_window = Nach diesen Wochen
phase-ended = Diese Behandlung ist beendet

trend-higher = höher
trend-lower = niedriger
trend-about-the-same = etwa gleich
trend-too-few-points = zu wenige Werte, um von einer Entwicklung zu sprechen
trend-sentence = { $trend ->
    [higher] { $analyte }: höher als zuvor. Der mittlere Wert ging von { $earlier } auf { $later }.
    [lower] { $analyte }: niedriger als zuvor. Der mittlere Wert ging von { $earlier } auf { $later }.
    [about-the-same] { $analyte }: etwa gleich. Der mittlere Wert war { $earlier } und ist { $later }.
   *[too-few-points] { $analyte }: zu wenige Werte, um von einer Entwicklung zu sprechen.
}

arm-known = Studienarm: { $arm }
arm-blinded = Die Studie ist verblindet. Niemand in der Klinik sagt, in welchem Studienarm Sie sind, und dieses Programm rät es nicht.
arm-open = Offene Studie: Alle wissen, welche Behandlung gegeben wird.
arm-not_said = Studienarm noch nicht eingetragen

gene-found = gefunden
gene-not_found = gesucht, nicht gefunden
gene-not_tested = nicht untersucht

risk-lower = niedrigeres Risiko
risk-higher = höheres Risiko

medicine-growth_factor = Wachstumsfaktor (G-CSF)
medicine-long_acting_growth_factor = Lang wirkender Wachstumsfaktor (G-CSF)
medicine-blood_thinner = Blutverdünner
medicine-painkiller = Schmerzmittel, das Blutungen beeinflussen kann
medicine-chelator = Mittel, das Eisen ausscheiden hilft
medicine-other = Anderes Medikament

dips-often = Hier sinken die Blutwerte oft ab.
dips-plan = Ihr Plan für Fieber und Blutungen gilt weiterhin.

study-no-link = Dieses Programm hat keine Verbindung zu Ihrer Studie. Nebenwirkungen müssen Sie dem Studienteam selbst sagen.
general-end = Allgemeine Information, kein ärztlicher Rat. Entscheiden Sie gemeinsam mit Ihrem Behandlungsteam.
general-seed = Aus einer allgemeinen Antwort, die sich auf „NCCN Guidelines for Patients: MDS“ (2026) beruft; von uns nicht an diesem Heft geprüft.
print-foot = Patientenangaben nach Laborbefunden; vor klinischer Verwendung mit der Krankenakte abgleichen.

# Wann ein Medikament meist beurteilt wird, und was sinkende Blutwerte bedeuten. Der Plan der Studie geht immer vor.

drug-esa = Epoetin oder Darbepoetin
    .judged = Eine erste Wirkung zeigt sich oft nach 6 bis 8 Wochen. Beurteilt wird meist nach etwa 3 Monaten.
    .dips = Hämoglobin steigt langsam. Mit G-CSF können die Neutrophilen für ein paar Tage stark ansteigen. Das wird nicht gezählt.
drug-luspatercept = Luspatercept
    .judged = Beurteilt wird meist in Woche 24. Vorher kann das Team die Dosis noch erhöhen.
    .dips = Hämoglobin ist etwa 1 bis 2 Wochen nach einer Dosis am höchsten. Es zählt der Wert vor der nächsten Dosis.
drug-imetelstat = Imetelstat
    .judged = Beurteilt wird meist nach 24 Wochen, das sind 6 Dosen.
    .dips = Neutrophile und Blutplättchen sinken in den ersten 3 Zyklen oft stark. Die nächste Dosis wartet dann vielleicht auf sie.
drug-lenalidomide = Lenalidomid
    .judged = Beurteilt wird meist nach 2 bis 4 Monaten.
    .dips = Neutrophile und Blutplättchen sinken in den ersten 8 Wochen oft stark. In dieser Zeit wird das Blut oft jede Woche untersucht.
drug-azacitidine = Azacitidin
    .judged = Beurteilt wird meist nach 4 bis 6 Zyklen oder mehr.
    .dips = Neutrophile und Blutplättchen sinken oft in den Wochen 2 und 3 eines Zyklus und erholen sich bis etwa Tag 28. Die ersten beiden Zyklen sind oft die schwersten. Nur die Blutwerte vor einem Zyklus zeigen, wie es sich entwickelt.
drug-decitabine = Decitabin
    .judged = Beurteilt wird meist nach 4 Zyklen oder mehr.
    .dips = Neutrophile und Blutplättchen sind oft um die Tage 14 bis 21 eines Zyklus am niedrigsten. Nur die Blutwerte vor einem Zyklus zeigen, wie es sich entwickelt.
drug-decitabine-cedazuridine = Decitabin-Cedazuridin
    .judged = Beurteilt wird meist nach 4 Zyklen oder mehr.
    .dips = Neutrophile und Blutplättchen sind oft um die Tage 14 bis 21 eines Zyklus am niedrigsten, vor allem in den ersten beiden Zyklen.
drug-ivosidenib = Ivosidenib
    .judged = Beurteilt wird oft nach 6 Monaten. Eine erste Wirkung kann früher kommen.
    .dips = Weiße Blutzellen können steigen, und Blasten können erst steigen, bevor sie sinken. Fieber, Kurzatmigkeit, Schwellungen oder schnelle Gewichtszunahme: Rufen Sie jetzt Ihr Team an.
drug-olutasidenib = Olutasidenib
    .judged = Beurteilt wird oft nach 6 Monaten.
    .dips = Weiße Blutzellen können steigen, und Blasten können erst steigen, bevor sie sinken. Fieber, Kurzatmigkeit, Schwellungen oder schnelle Gewichtszunahme: Rufen Sie jetzt Ihr Team an.
drug-enasidenib = Enasidenib
    .judged = Beurteilt wird oft nach 6 Monaten.
    .dips = Bilirubin kann steigen, ohne dass die Leber Schaden nimmt. Fieber, Kurzatmigkeit, Schwellungen oder schnelle Gewichtszunahme: Rufen Sie jetzt Ihr Team an.
drug-venetoclax-azacitidine = Venetoclax mit Azacitidin
    .judged = Eine Knochenmarkuntersuchung erfolgt oft nach Zyklus 1 oder 2 und nach Zyklus 3.
    .dips = Die Blutwerte sinken oft stark und für lange Zeit. Im Knochenmark können die Blasten schon verschwinden, bevor sich das Blut erholt. Zyklen warten dann vielleicht.
drug-atg-ciclosporin = ATG mit Ciclosporin
    .judged = Beurteilt wird meist nach 3 bis 6 Monaten, manchmal später.
    .dips = Lymphozyten sinken fast auf null, und während ATG können die Blutplättchen sinken. Am Anfang sind oft mehr Transfusionen nötig.
drug-plan-applies = Ihr Plan für Fieber und Blutungen gilt weiterhin, bei jedem Blutwert.
drug-study-first = Der Plan Ihrer Studie geht hier immer vor.
