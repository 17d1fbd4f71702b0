# Sätze der Anwendung: Start, was wartet, was ein Einlesen ergab, Prüfungen und Sicherungen.

treatment-without-name = Meine Behandlung

home-no-treatment = In der Akte steht keine Behandlung. Blutwerte und Fragen können Sie auch ohne sie führen.
home-before-first-dose = { $treatment }: vor der ersten Dosis. Die Blutwerte ab jetzt werden zum Ausgangspunkt.
home-before-window = Woche { $week } seit der ersten Dosis von { $treatment }. Teams schauen meist zum ersten Mal in Woche 12.
home-in-window = Woche { $week } seit der ersten Dosis von { $treatment }. In diesen Wochen beurteilen Teams die Behandlung meist.
home-past-window = Woche { $week } seit der ersten Dosis von { $treatment }. Die üblichen Wochen der Beurteilung sind vorbei.
home-ended = { $treatment } ist beendet. Die Blutwerte bleiben hier zum Ansehen.
home-next-assessment = Nächste geplante Beurteilung: Woche { $week }, { $date }.
home-usual-look = In der Akte steht kein Termin für die nächste Beurteilung. Nach unserer eigenen Regel ist Woche { $week } üblich, um den { $date }. Fragen Sie Ihr Team nach dem Termin.
home-no-next-assessment = In dieser Akte ist keine weitere Beurteilung geplant.
home-assessment-missing = Die Beurteilung von Woche { $week } steht nicht in der Akte.
home-units-both = { $last ->
    [0] Keine Konserven mit roten Blutzellen
    [one] { $last } Konserve mit roten Blutzellen
   *[other] { $last } Konserven mit roten Blutzellen
} in den letzten 8 Wochen, { $before ->
    [0] keine
   *[other] { $before }
} in den 8 Wochen vor der Behandlung.
home-units-last = { $last ->
    [0] Keine Konserven mit roten Blutzellen
    [one] { $last } Konserve mit roten Blutzellen
   *[other] { $last } Konserven mit roten Blutzellen
} in den letzten 8 Wochen.
home-units-unknown = Konserven mit roten Blutzellen in den letzten 8 Wochen: nicht bekannt. Die Liste ist für diese Wochen nicht vollständig.
home-results-waiting = { $count ->
    [one] { $count } Ergebnis wartet auf Ihren Blick und zählt hier nicht mit. Es ist vom { $date }.
   *[other] { $count } Ergebnisse warten auf Ihren Blick und zählen hier nicht mit. Das neueste ist vom { $date }.
}
home-no-count = Noch kein Wert.

count-below-range = Unter dem Referenzbereich des Labors.
count-within-range = Im Referenzbereich des Labors.
count-above-range = Über dem Referenzbereich des Labors.
count-general-range = Verglichen mit einem allgemeinen Bereich: Das Labor hat keinen angegeben.
count-calculated = Aus den weißen Blutzellen derselben Blutentnahme berechnet.
count-soon-after-red-cells = Kurz nach roten Blutzellen abgenommen: nicht verglichen.
count-soon-after-platelets = Kurz nach Blutplättchen abgenommen: nicht verglichen.
count-soon-after-growth-factor = Kurz nach einem Wachstumsfaktor abgenommen: nicht verglichen.
count-trend-higher = Höher als am Anfang.
count-trend-lower = Niedriger als am Anfang.
count-trend-same = Etwa so hoch wie am Anfang.
count-trend-too-few = Zu wenige Werte, um von einer Entwicklung zu sprechen.
count-printed = So gedruckt: { $printed }.
count-printed-range = Referenzbereich des Labors: { $range }.
# $count: whole number
counts-table-left-out = { $count ->
    [one] Gezeigt werden die neuesten Tage. { $count } früherer Tag steht nicht in dieser Tabelle: Wählen Sie oben eine kürzere Zeit.
   *[other] Gezeigt werden die neuesten Tage. { $count } frühere Tage stehen nicht in dieser Tabelle: Wählen Sie oben eine kürzere Zeit.
}
count-typed = Von Hand eingetragen.
count-from-file = Aus { $file }.
count-drawn = Abgenommen: { $date }.

todo-review = { $count ->
    [one] Ein Wert wurde gelesen und wartet auf Ihren Blick.
   *[other] { $count } Werte wurden gelesen und warten auf Ihren Blick.
}
todo-first-results = Noch keine Laborwerte. Lesen Sie Ihre erste Labordatei ein, oder tragen Sie ein Blutbild ein.
todo-treatment = Noch keine Behandlung. Ab ihrer ersten Dosis lassen sich die Wochen zählen.
todo-first-dose = Wenn die erste Dosis gegeben ist, tragen Sie den Tag ein. Von da an zählen die Wochen.
todo-log-unknown = Sind alle Transfusionen eingetragen? Geben Sie an, von wann bis wann Ihre Liste vollständig ist.
todo-log-until = Ihre Transfusionsliste ist bis zum { $date } vollständig. Haben Sie seitdem Blut bekommen?
todo-assessment-due = Die Beurteilung von Woche { $week } steht an.
todo-assessment-missing = Der Termin der Beurteilung von Woche { $week } ist vorbei. Hat sie stattgefunden?
todo-usual-look-passed = Um Woche { $week } schauen Teams oft alles noch einmal an. Wenn Ihres das getan hat, tragen Sie es ein.
todo-team-line = Tragen Sie die Telefonnummer Ihres Teams ein. Dann steht sie auf jeder Seite.
todo-visit = Tragen Sie Ihren nächsten Termin ein, damit Fragen und Übersicht rechtzeitig bereit sind.

so-what-added = Hinzugefügt: { $date }.
so-what-added-range = Hinzugefügt: { $count ->
    [one] eine Blutentnahme
   *[other] { $count } Blutentnahmen
}, { $from } bis { $to }.
so-what-value = { $name } { $value }.
so-what-next-visit = Nächster Termin: { $date }.
confirm-refused = { $name } { $value }: { $why }

check-sound = Die Akte ist in Ordnung: { $changes ->
    [one] eine Änderung
   *[other] { $changes } Änderungen
} und alles, was daraus folgt, passen zusammen.
check-not-sound = Die Akte hat Fehler. Tragen Sie nichts mehr ein, bis eine Sicherung zurückgeholt ist.
check-page = Eine Seite der Datei ist nicht so, wie sie geschrieben wurde: { $what }
check-structure = Der innere Aufbau der Datei stimmt nicht: { $what }
check-link = Eine Zeile der Tabelle { $what } verweist ins Leere.
check-change = Änderung { $what } ist nicht so, wie sie geschrieben wurde, oder eine davor fehlt.
check-table = Die Tabelle { $what } passt nicht zu dem, was aus den Änderungen folgt.
check-document = Ein aufbewahrtes Original ist nicht so, wie es gespeichert wurde: { $what }
check-unreadable = Ein Teil ließ sich nicht lesen: { $what }

archive-good = Das Archiv wurde geöffnet und als vollständig geprüft.
archive-holds = { $people ->
    [one] Eine Person
   *[other] { $people } Personen
}, { $results ->
    [one] ein Wert
   *[other] { $results } Werte
}, { $documents ->
    [one] ein Dokument
   *[other] { $documents } Dokumente
}, { $changes ->
    [one] eine Änderung
   *[other] { $changes } Änderungen
} im Verlauf.
backup-good = Diese Sicherung lässt sich öffnen und ist vollständig.
backup-trouble = Die automatische Sicherung wurde nicht gemacht. { $why }
backup-place-trouble = Die zweite Kopie der Sicherung wurde nicht gemacht; die auf diesem Computer schon. { $why }
backup-bad = Diese Sicherung lässt sich nicht verwenden: { $why }
backup-holds = { $people ->
    [one] Eine Person
   *[other] { $people } Personen
}, { $results ->
    [one] ein Wert
   *[other] { $results } Werte
}, { $transfusions ->
    [one] eine Transfusion
   *[other] { $transfusions } Transfusionen
}.

definition-why-usual = Steht vorn, weil sie nur auf die Blutwerte schaut und keine Risikogruppe eingetragen ist.

undo-kept = { $name } vom { $date } wurde nach dem Einlesen geändert und bleibt.
undo-kept-entry = { $entry }: nach dem Einlesen geändert, und bleibt.
course-new = Neu: Ihre Akte hat das noch nicht.
course-known = Ihre Akte hat das schon.
course-similar = Ihre Akte hat einen Eintrag, der derselbe sein kann. Fügen Sie ihn nur hinzu, wenn beide stimmen.
course-differs = Ihre Akte sagt hier etwas anderes. Wenn Sie diesen hinzufügen, tritt er an die Stelle des anderen, der im Verlauf bleibt.
course-other_person = Die Datei sagt, dass das jemand anderem gehört.
course-without-treatment = Es gehört zu einer Behandlung, die nicht in Ihrer Akte ist. Fügen Sie die Behandlung mit hinzu.
course-refused = Nicht hinzugefügt: { $entry }. { $why }

typed-refused = { $name }: Diese Zahl kann mit dieser Einheit nicht stimmen. Prüfen Sie beides.
typed-unusual = { $name } { $value } ist ungewöhnlich. Stimmt die Zahl, und stimmt die Einheit?
typed-not-a-number = { $name }: „{ $typed }“ ist keine Zahl, die wir lesen können.
typed-two-ways = { $name }: „{ $typed }“ kann { $first } oder { $second } bedeuten. Schreiben Sie es ohne Punkt oder Komma, oder mit zwei Stellen dahinter.
typed-cross-check = { $name } passt nicht zu den anderen Zahlen dieser Blutentnahme. Prüfen Sie es noch einmal.
typed-in-future = Der Tag der Blutentnahme liegt in der Zukunft.
typed-already = { $name }: In der Akte steht für diese Blutentnahme schon { $value }.

refused-incomplete = Datum, Einheit, Name oder Zahl fehlt oder kann nicht stimmen
refused-in-future = der Tag der Blutentnahme liegt in der Zukunft
refused-other-person = auf dem Befund steht ein anderer Name
refused-already = dieser Wert steht schon in der Akte
refused-outdated = in der Akte oder in einer anderen Datei steht eine spätere Fassung
refused-cancelled = das Labor hat ihn zurückgezogen, und es gibt nichts herauszunehmen
refused-conflict = ein anderer Wert derselben Blutentnahme ist ebenfalls ausgewählt; wählen Sie einen davon
refused-person-unclear = in der Datei steht nicht, wem dieser Wert gehört

# Was eingetippt wurde und sich nicht verwenden lässt, nach Feld.
error-invalid_input-passphrase = Das Passwort ist leer.
error-invalid_input-passphrase-hint = Tippen Sie ein Passwort aus mehreren Wörtern ein, die Sie sich merken können.
error-invalid_input-person-name = Der Name ist leer.
error-invalid_input-person-name-hint = Tippen Sie den Namen so ein, wie er auf den Laborbefunden steht.
error-invalid_input-birth-date = „{ $typed }“ lässt sich nicht als Geburtsdatum verwenden.
error-invalid_input-birth-date-hint = Schreiben Sie es wie 2. Juni 1951, oder lassen Sie es leer.
error-invalid_input-name = Der Name ist leer.
error-invalid_input-from = „{ $typed }“ ist kein Datum, das wir lesen können.
error-invalid_input-from-hint = Schreiben Sie es wie 12. März 2026.
error-invalid_input-until = „{ $typed }“ lässt sich nicht als letzter Tag verwenden.
error-invalid_input-until-hint = Schreiben Sie einen Tag wie 12. März 2026, nach dem ersten Tag und nicht nach heute.
error-invalid_input-date = „{ $typed }“ ist kein Datum, das wir lesen können.
error-invalid_input-date-hint = Schreiben Sie es wie 12. März 2026.
error-invalid_input-date-either = „{ $typed }“ lässt sich auf mehr als eine Weise lesen: { $readings }.
error-invalid_input-date-either-hint = Schreiben Sie den Monat als Wort, wie 12. März 2026.
error-invalid_input-text-too-long = Das ist mehr Text, als in einen Eintrag passt.
error-invalid_input-text-too-long-hint = Nichts wurde gespeichert. Kürzen Sie ihn oder verteilen Sie ihn auf mehrere Einträge.
error-invalid_input-date-in-future = „{ $typed }“ liegt in der Zukunft.
error-invalid_input-date-in-future-hint = Tragen Sie eine Transfusion ein, wenn sie gegeben ist.
error-invalid_input-units = „{ $typed }“ ist keine Anzahl von Konserven.
error-invalid_input-units-hint = Tippen Sie die Zahl der Konserven ein, von 1 bis 50.
error-invalid_input-hemoglobin-before = „{ $typed }“ kann nicht das Hämoglobin vor der Transfusion sein.
error-invalid_input-hemoglobin-before-hint = Prüfen Sie die Zahl und ihre Einheit, oder lassen Sie das Feld leer.
error-invalid_input-platelets-before = „{ $typed }“ können nicht die Blutplättchen vor der Transfusion sein.
error-invalid_input-platelets-before-hint = Prüfen Sie die Zahl und ihre Einheit, oder lassen Sie das Feld leer.
error-invalid_input-first-dose = „{ $typed }“ ist kein Tag, den wir lesen können.
error-invalid_input-first-dose-hint = Schreiben Sie den Tag der ersten Dosis wie 12. März 2026, oder lassen Sie das Feld leer.
error-invalid_input-ended = „{ $typed }“ kann nicht der letzte Tag dieser Behandlung sein.
error-invalid_input-ended-hint = Schreiben Sie einen Tag nach der ersten Dosis, oder lassen Sie das Feld leer.
error-invalid_input-window-from = „{ $typed }“ kann nicht der erste Tag des Zeitraums sein.
error-invalid_input-window-to = „{ $typed }“ kann nicht der letzte Tag des Zeitraums sein.
error-invalid_input-window-to-hint = Tippen Sie die Zahl der Tage nach der ersten Dosis ein; der letzte Tag muss nach dem ersten liegen.
error-invalid_input-assessments = „{ $typed }“ kann nicht der Tag einer Beurteilung sein.
error-invalid_input-cycle = „{ $typed }“ kann nicht die Länge eines Zyklus sein.
error-invalid_input-cycle-hint = Tippen Sie die Zahl der Tage ein, von 1 bis 366.
error-invalid_input-consent = „{ $typed }“ ist kein Tag, den wir lesen können.
error-invalid_input-planned = „{ $typed }“ ist kein Datum, das wir lesen können.
error-invalid_input-actual = „{ $typed }“ ist kein Datum, das wir lesen können.
error-invalid_input-event = Wählen Sie, was für ein Ereignis es ist.
error-invalid_input-share = „{ $typed }“ ist kein Anteil in Prozent.
error-invalid_input-marrow-blasts = „{ $typed }“ ist kein Anteil in Prozent.
error-invalid_input-substance = Tippen Sie ein, wogegen die Allergie besteht.
error-invalid_input-text = Die Notiz ist leer.
error-invalid_input-gene = Tippen Sie den Namen des Gens ein.
error-invalid_input-title = Tippen Sie ein, wofür der Termin ist.
error-invalid_input-label = Tippen Sie ein, wem die Nummer gehört.
error-invalid_input-phone = Tippen Sie die Telefonnummer ein.
error-invalid_input-drawn = „{ $typed }“ ist kein Tag, den wir lesen können.
error-invalid_input-drawn-hint = Schreiben Sie den Tag der Blutentnahme wie 12. März 2026.
error-invalid_input-drawn-in-future = „{ $typed }“ liegt in der Zukunft.
error-invalid_input-drawn-in-future-hint = Schreiben Sie den Tag der Blutentnahme so, wie er auf dem Befund steht.
error-invalid_input-analyte = „{ $typed }“ ist kein Wert, den wir kennen.
error-invalid_input-unit = Die Einheit „{ $typed }“ gehört nicht zu diesem Wert.
error-invalid_input-unit-hint = Wählen Sie eine der Einheiten aus der Liste.
error-invalid_input-value = „{ $typed }“ kann hier nicht der Wert sein.
error-invalid_input-value-hint = Prüfen Sie die Zahl und die Einheit auf dem Befund.
error-invalid_input-range = „{ $typed }“ ist kein Bereich, den wir lesen können.
error-invalid_input-range-hint = Schreiben Sie ihn wie 12,0-15,5, oder lassen Sie das Feld leer.
error-invalid_input-mapping = Das ist keine Beschreibung von Spalten, die wir lesen können.
error-invalid_input-mapping-hint = Gehen Sie von dem aus, was „mds read --json“ unter tables ausgibt, und ändern Sie die Rollen.
error-invalid_input-question = Die Frage ist leer.
error-invalid_input-not-yet = „{ $typed }“ liegt in der Zukunft.
error-invalid_input-not-yet-hint = Geben Sie den Tag ein, an dem es begann, bis heute.
error-invalid_input-energy = „{ $typed }“ ist keine Zahl für die Kraft.
error-invalid_input-energy-hint = Wählen Sie eine Zahl von 0 bis 10.
error-invalid_input-check-in = Es ist noch nichts ausgefüllt.
error-invalid_input-check-in-hint = Füllen Sie mindestens ein Feld aus.
error-invalid_input-what = Geben Sie ein, was es ist.
error-invalid_input-why = Geben Sie ein, warum es war.
error-invalid_input-due = „{ $typed }“ ist kein Datum, das wir lesen können.
error-invalid_input-due-hint = Geben Sie es ein wie 12. März 2026, oder lassen Sie es leer.
error-invalid_input-question-of-the-bank = Der Wortlaut einer vorgegebenen Frage kann nicht geändert werden.
error-invalid_input-question-of-the-bank-hint = Schreiben Sie eine eigene Frage in Ihren Worten.
error-invalid_input-three-first = Es sind schon drei Fragen markiert.
error-invalid_input-three-first-hint = Nehmen Sie zuerst bei einer davon die Markierung weg.
error-invalid_input-part = Einen Teil „{ $typed }“ gibt es nicht.
error-invalid_input-original = Ein Original lässt sich nicht anhängen: { $typed }.
error-invalid_input-original-hint = Lassen Sie es aus, oder öffnen und drucken Sie es selbst.
error-invalid_input-pdf-password = Ein Passwort braucht mindestens acht Zeichen.
error-invalid_input-pdf-password-hint = Wählen Sie ein längeres, und geben Sie es auf einem anderen Weg weiter.
side-effect-until = { $what }, bis { $date }
side-effect-goes-on = { $what }, dauert an
check-in-own-words = { $answers }. In eigenen Worten: „{ $words }“
summary-medicines-now = Jetzige Medikamente
summary-side-effects-lately = Nebenwirkungen seit dem letzten Termin

# Die Schlösser der Akte.
lock-passphrase = Ihr Passwort öffnet diese Akte.
lock-second-passphrase = Eine zweite Person kann sie mit einem eigenen Passwort öffnen.
lock-no-spare-key = Es gibt noch keinen Ersatzschlüssel. Wenn Sie das Passwort vergessen, kann niemand diese Akte öffnen.
lock-spare-key-not-confirmed = Es gibt einen Ersatzschlüssel, aber seine Wörter wurden noch nicht zur Probe eingetippt.
lock-spare-key = Der Ersatzschlüssel aus 24 Wörtern öffnet sie, falls Sie das Passwort vergessen.
lock-key-store = Dieser Computer öffnet sie von selbst, solange Sie angemeldet sind.
rekeyed = Die Akte hat einen neuen Schlüssel. Ihr Passwort bleibt dasselbe.
rekeyed-gone-passphrase = Das Passwort muss neu gesetzt werden.
rekeyed-gone-second-passphrase = Das Passwort der zweiten Person gilt nicht mehr. Setzen Sie es neu, wenn sie eines haben soll.
rekeyed-gone-spare-key = Der frühere Ersatzschlüssel gilt nicht mehr. Machen Sie einen neuen und schreiben Sie ihn auf.
rekeyed-gone-key-store = Dieser Computer fragt wieder nach dem Passwort.
record-is-older = { $changes ->
    [one] Diese Akte ist älter als die, die zuletzt hier war: Eine Änderung fehlt.
   *[other] Diese Akte ist älter als die, die zuletzt hier war: { $changes } Änderungen fehlen.
}
strength-0 = Sofort zu erraten. Nehmen Sie mehrere Wörter, die nichts miteinander zu tun haben.
strength-1 = Schnell zu erraten. Nehmen Sie ein oder zwei Wörter dazu.
strength-2 = Wer viel Zeit hat, könnte es erraten. Ein Wort mehr macht es stark.
strength-3 = Stark.
strength-4 = Sehr stark.

# Keep covered until we are together.
# $count: whole number
covered-until = { $count ->
    [0] Eine Datei ist verdeckt bis { $date }, { $time } Uhr.
    [one] Ein Ergebnis ist verdeckt bis { $date }, { $time } Uhr.
   *[other] { $count } Ergebnisse sind verdeckt bis { $date }, { $time } Uhr.
}
# $count: whole number
covered-until-opened = { $count ->
    [0] Eine Datei ist verdeckt, bis Sie sie aufdecken.
    [one] Ein Ergebnis ist verdeckt, bis Sie es aufdecken.
   *[other] { $count } Ergebnisse sind verdeckt, bis Sie sie aufdecken.
}
# $count: whole number
covered-to-check = { $count ->
    [one] Eines davon ließ sich nicht sicher lesen. Nach dem Aufdecken muss es jemand ansehen.
   *[other] { $count } davon ließen sich nicht sicher lesen. Nach dem Aufdecken muss sie jemand ansehen.
}
# $count: whole number
covered-stored = { $count ->
    [0] Ohne einen Blick konnte nichts Neues in die Akte kommen.
    [one] Ein Ergebnis steht jetzt in der Akte. Niemand hat seine Zahl gesehen.
   *[other] { $count } Ergebnisse stehen jetzt in der Akte. Niemand hat ihre Zahlen gesehen.
}
# $count: whole number
covered-left-out = { $count ->
    [one] Ein Ergebnis ist verdeckt und fehlt hier.
   *[other] { $count } Ergebnisse sind verdeckt und fehlen hier.
}
covered-value = verdeckt
error-invalid_input-cover-until = „{ $typed }“ ist kein Tag mit Uhrzeit.
error-invalid_input-cover-until-hint = Wählen Sie Tag und Uhrzeit, zum Beispiel 26. November 2026 und 18:00.
error-invalid_input-cover-until-past = Dieser Zeitpunkt ist vorbei.
error-invalid_input-cover-until-past-hint = Nichts wurde geändert. Wählen Sie einen späteren Tag oder eine spätere Uhrzeit.
error-invalid_input-cover-until-late = Dieser Zeitpunkt liegt mehr als einen Monat entfernt.
error-invalid_input-cover-until-late-hint = Nichts wurde geändert. Wählen Sie einen früheren Tag, oder lassen Sie Ergebnisse verdeckt, bis Sie sie aufdecken.
