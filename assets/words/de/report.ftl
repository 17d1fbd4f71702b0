# Wörter der Kurve und der Übersicht für den Termin.
# Zahlen, Daten und Einheiten kommen schon so an, wie Menschen sie lesen.

## Kurve: was in der Zeichnung steht. Kurz, denn es steht zwischen den Zeichen.

chart-title = Blutwerte unter { $treatment }, { $from } bis { $to }
chart-title-without-treatment = Blutwerte, { $from } bis { $to }
chart-today = heute
chart-first-dose = erste Dosis
chart-window = Wochen { $from }–{ $to }: übliche Zeit der Beurteilung
chart-window-short = Wochen { $from }–{ $to }
chart-assessment-done = Beurteilung erfolgt
chart-assessment-ahead = Beurteilung geplant, Woche { $week }
chart-assessment-due = Beurteilung steht an, Woche { $week }
chart-assessment-missing = Beurteilung, Woche { $week }: nicht eingetragen
chart-assessment-usual = übliche Zeit einer Beurteilung, Woche { $week }
chart-baseline = Mittel vor der Behandlung { $value }
chart-baseline-short = Mittel vorher { $value }
# Der Streifen: was am Zeichen einer Beurteilung steht
chart-week = Woche { $week }
chart-state-done = erfolgt
chart-state-ahead = geplant
chart-state-due = steht an
chart-state-missing = nicht eingetragen
chart-state-usual = üblich
chart-strip-title = Zeitleiste der Behandlung
chart-strip-description = Zeitleiste ab der ersten Dosis. Heute ist Woche { $week }. Die Sätze daneben sagen, wie es mit den Beurteilungen steht.
chart-lab-range = Referenzbereich des Labors
chart-general-range = allgemeiner Bereich für Erwachsene
chart-soon-after-transfusion = kurz nach Transfusion
chart-gap = { $weeks ->
    [one] { $weeks } Woche ohne Wert
   *[other] { $weeks } Wochen ohne Wert
}
chart-gap-short = kein Wert
chart-red-cells = Rote Blutzellen, Konserven
chart-platelets = Blutplättchen, Konserven
chart-other-product = Andere, Konserven
chart-cycles = Zyklen
# Days of a treatment on which white cells and platelets often dip
chart-dip-short = oft niedriger
chart-dip = hier sinken Werte oft
chart-weeks = Wochen seit erster Dosis

## Kurve: was sie in Sätzen sagt.

chart-none = { $analyte }: keine Werte in dieser Zeit.
chart-last = { $analyte }: { $sign }{ $value } { $unit } am { $date }.
chart-last-below = { $analyte }: { $sign }{ $value } { $unit } am { $date }, unter dem Referenzbereich des Labors.
chart-last-within = { $analyte }: { $sign }{ $value } { $unit } am { $date }, im Referenzbereich des Labors.
chart-last-above = { $analyte }: { $sign }{ $value } { $unit } am { $date }, über dem Referenzbereich des Labors.
chart-last-below-general = { $analyte }: { $sign }{ $value } { $unit } am { $date }, unter dem allgemeinen Bereich für Erwachsene. Das Labor hat keinen angegeben.
chart-last-within-general = { $analyte }: { $sign }{ $value } { $unit } am { $date }, im allgemeinen Bereich für Erwachsene. Das Labor hat keinen angegeben.
chart-last-above-general = { $analyte }: { $sign }{ $value } { $unit } am { $date }, über dem allgemeinen Bereich für Erwachsene. Das Labor hat keinen angegeben.
chart-to-check = Dieser gelesene Wert muss noch mit dem Laborbefund verglichen werden.
chart-not-comparable = Diese Blutentnahme war zu kurz nach einer Transfusion, um zu vergleichen.
# $low_sign, $high_sign: nothing, <, ≤, ≥ or >; $low, $high: numbers; $unit; $low_date, $high_date
chart-extremes = Niedrigster Wert in dieser Zeit: { $low_sign }{ $low } { $unit } am { $low_date }. Höchster: { $high_sign }{ $high } { $unit } am { $high_date }.
chart-dip-plan = An den hinterlegten Tagen sinken Neutrophile und Blutplättchen unter dieser Behandlung oft. Ihr Plan für Fieber und Blutungen gilt weiter.
chart-trend-higher = Die späteren Werte sind höher als die früheren.
chart-trend-lower = Die späteren Werte sind niedriger als die früheren.
chart-trend-same = Die späteren Werte sind etwa so hoch wie die früheren.
chart-trend-too-few = Es sind zu wenige Werte, um von einer Entwicklung zu sprechen.

## Übersicht für den Termin

report-title = Übersicht für den Termin, { $name }
report-kicker = Übersicht für den Termin, erstellt am { $date }
report-colon = { $before }: { $after }
report-born = Geboren
report-treatment = Behandlung
report-since = erste Dosis am { $date }
report-no-first-dose = keine erste Dosis eingetragen
report-study = Studie
report-phase = Phase { $phase }
report-arm = Studienarm: { $arm }
report-arm-blinded = verblindet
report-arm-open = offen
report-visit = Termin

report-position = Wo die Behandlung steht
report-before-first-dose = Es ist keine erste Dosis eingetragen.
report-first-dose-planned = Erste Dosis geplant für den { $date }.
report-week = Woche { $week } seit der ersten Dosis.
report-ended = Diese Behandlung ist beendet.
report-assessment-missing = Für Woche { $week } ist keine Beurteilung eingetragen.
report-next-assessment = Nächste geplante Beurteilung: Woche { $week }.
report-units-last-8-weeks = { $units ->
    [0] Für die letzten 8 Wochen ist keine Transfusion roter Blutzellen eingetragen.
    [one] { $units } Konserve mit roten Blutzellen in den letzten 8 Wochen.
   *[other] { $units } Konserven mit roten Blutzellen in den letzten 8 Wochen.
}
report-units-before = { $units ->
    [0] Für die 8 Wochen vor der ersten Dosis ist keine Transfusion roter Blutzellen eingetragen.
    [one] { $units } Konserve mit roten Blutzellen in den 8 Wochen vor der ersten Dosis.
   *[other] { $units } Konserven mit roten Blutzellen in den 8 Wochen vor der ersten Dosis.
}
report-units-unknown = Rote Blutzellen in den letzten 8 Wochen: Die Liste ist nicht als vollständig markiert.

report-in-record = Was aus dieser Akte folgt
report-in-record-left-out = { $count ->
    [one] { $count } weiterer Satz, der aus dieser Akte folgt, ist hier nicht gedruckt.
   *[other] { $count } weitere Sätze, die aus dieser Akte folgen, sind hier nicht gedruckt.
}

report-results = Letzte Werte
report-no-results = Es sind keine Werte eingetragen.
report-column-test = Messwert
report-column-range = Referenzbereich
report-table-summary = Werte der letzten Blutentnahmen. Messwerte in Zeilen, Daten in Spalten, die neueste rechts.
report-range = { $low }–{ $high }
report-range-from = ab { $low }
report-range-to = bis { $high }
report-mark-flags = Buchstaben hinter einer Zahl sind die Kennzeichen des Labors.
report-mark-typed = † von Hand eingetragen.
report-mark-calculated = ‡ aus den anderen Werten dieses Tages berechnet.
report-mark-doubtful = ? noch mit dem Laborbefund zu vergleichen.
report-mark-general-range = * allgemeiner Bereich für Erwachsene, das Labor hat keinen angegeben.
report-more-draws = { $count ->
    [one] { $count } ältere Blutentnahme steht in der Akte.
   *[other] { $count } ältere Blutentnahmen stehen in der Akte.
}
report-more-tests = { $count ->
    [one] { $count } weiterer Wert steht in der Akte.
   *[other] { $count } weitere Werte stehen in der Akte.
}

report-chart = Blutwerte im Lauf der Zeit
report-chart-lines = Gepunktete Linie: Mittel vor der Behandlung. Getöntes Band: Referenzbereich des Labors.
report-chart-left-out = Die Kurve passt neben allem anderen nicht auf diese Seiten; die Zahlen stehen in der Tabelle oben.
report-chart-left-out-alone = Die Kurve passt neben allem anderen nicht auf diese Seiten.
report-ask-first = Bitte zuerst diese Fragen
report-questions = Weitere Fragen
report-more-questions = { $count ->
    [one] { $count } weitere Frage steht in der Akte.
   *[other] { $count } weitere Fragen stehen in der Akte.
}

report-transfusions = Transfusionen
report-red-cells = { $units ->
    [one] { $units } Konserve mit roten Blutzellen
   *[other] { $units } Konserven mit roten Blutzellen
}
report-platelets = { $units ->
    [one] { $units } Konserve mit Blutplättchen
   *[other] { $units } Konserven mit Blutplättchen
}
report-other-product = { $units ->
    [one] { $units } Konserve, andere
   *[other] { $units } Konserven, andere
}
report-more-transfusions = { $count ->
    [one] { $count } ältere steht in der Akte.
   *[other] { $count } ältere stehen in der Akte.
}

report-medicines = Medikamente
report-blood-thinner = Blutverdünner
report-until = bis { $date }
report-more-medicines = { $count ->
    [one] { $count } weiteres Medikament steht in der Akte. Diese Liste ist nicht vollständig.
   *[other] { $count } weitere Medikamente stehen in der Akte. Diese Liste ist nicht vollständig.
}
report-allergies = Allergien
report-more-allergies = { $count ->
    [one] { $count } weitere Allergie steht in der Akte. Diese Liste ist nicht vollständig.
   *[other] { $count } weitere Allergien stehen in der Akte. Diese Liste ist nicht vollständig.
}
report-planned = Geplant
report-more-planned = { $count ->
    [one] { $count } weiterer geplanter Eintrag steht in der Akte.
   *[other] { $count } weitere geplante Einträge stehen in der Akte.
}
report-nothing-entered = Hier ist nichts eingetragen unter: { $lists }. Das heißt nicht, dass es nichts gibt.
report-milestones = Seit dem letzten Termin
report-blood-needs = Besonderheiten bei Transfusionen
report-side-effects = Nebenwirkungen
report-check-in = Letzter Eintrag zum Befinden
report-notes = Notizen
report-more-entries = { $count ->
    [one] { $count } älterer Eintrag steht in der Akte.
   *[other] { $count } ältere Einträge stehen in der Akte.
}

report-in-record-only = { $count ->
    [one] { $count } Eintrag steht in der Akte.
   *[other] { $count } Einträge stehen in der Akte.
}

report-foot-who-born = { $name }, geboren am { $birth }. Erstellt am { $made }.
report-foot-who = { $name }. Erstellt am { $made }.
report-foot = Patientenangaben nach Laborbefunden; vor klinischer Verwendung mit der Krankenakte abgleichen.
report-demonstration = Erfundene Person.
report-page = Seite { $page } von { $pages }

## Emergency sheet. What is missing is said to be missing.

# $date: a date
report-card-kicker = Notfallblatt, { $date }
# $name: the person
report-card-title = Notfallblatt: { $name }
report-card-fever = Fieber, Blutung oder plötzlich sehr krank
report-card-call = Anrufen
report-card-diagnosis = Diagnose
report-card-disease = Myelodysplastisches Syndrom (MDS)
report-card-allergies = Allergien
report-card-thinners = Blutverdünner
report-card-blood = Besonderheiten bei Transfusionen
report-card-counts = Letzte Blutwerte
report-card-missing = Hier ist nichts eingetragen. Das heißt nicht, dass es nichts gibt.
