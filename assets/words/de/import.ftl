# Was aus einer Datei gelesen wurde: was daran nicht ging (problem-), und warum eine Zeile angesehen werden muss
# (reason-). Hinweise nennen den nächsten Schritt.

problem-empty = Diese Datei ist leer.
problem-empty-hint = Es wurde nichts gespeichert. Laden Sie die Datei noch einmal herunter, oder wählen Sie eine andere.
problem-too_large = Diese Datei ist größer, als dieses Programm lesen kann.
problem-too_large-hint = Es wurde nichts gespeichert. Wählen Sie nur die Seiten mit den Blutwerten, oder bitten Sie das Labor um eine kleinere Datei.
problem-unknown_format = Diese Art von Datei kennen wir nicht.
problem-unknown_format-hint = Es wurde nichts gespeichert. Bitten Sie um ein PDF, oder fotografieren Sie die Seite und speichern Sie sie als JPEG oder PNG.
problem-not_read_yet = Diese Art von Datei kennen wir, können sie aber noch nicht lesen.
problem-not_read_yet-hint = Es wurde nichts gespeichert. Speichern Sie sie als JPEG, PNG oder PDF, oder tragen Sie die Werte von Hand ein.
problem-damaged = Diese Datei ist beschädigt. Sie ließ sich nicht bis zum Ende lesen.
problem-damaged-hint = Was lesbar war, steht unten. Laden Sie die Datei noch einmal herunter, um den Rest zu bekommen.
problem-password_needed = Diese Datei ist mit einem Passwort verschlossen.
problem-password_needed-hint = Es wurde nichts gespeichert. Speichern Sie eine Kopie ohne Passwort und lesen Sie diese ein, oder bitten Sie das Labor darum.
problem-nothing_found = In dieser Datei haben wir keine Blutwerte gefunden.
problem-nothing_found-hint = Prüfen Sie, ob es die richtige Datei ist, oder tragen Sie die Werte von Hand ein.
problem-no_text = Diese Seiten sind Bilder. Sie enthalten keinen Text, der sich lesen lässt.
problem-no_text-hint = Die Seiten sind aufbewahrt. Tragen Sie die Werte neben dem Bild ein, oder bitten Sie das Labor um das PDF, das es verschickt.
problem-hostile = Diese Datei ist so gebaut, dass sie einem Computer schaden könnte. Deshalb haben wir sie nicht gelesen.
problem-hostile-hint = Es wurde nichts gespeichert. Bitten Sie das Labor um eine neue Kopie, oder tragen Sie die Werte von Hand ein.
problem-timed_out = Das Lesen dieser Datei dauerte zu lange. Deshalb haben wir es beendet.
problem-timed_out-hint = Es wurde nichts gespeichert. Versuchen Sie es mit einer Datei mit weniger Seiten, oder tragen Sie die Werte von Hand ein.
problem-reader_crashed = Der Teil des Programms, der Dateien liest, endete, bevor er fertig war.
problem-reader_crashed-hint = Es wurde nichts gespeichert, und Ihre Akte bleibt unberührt. Versuchen Sie es noch einmal, oder tragen Sie die Werte von Hand ein.
problem-reader_limit = Diese Datei braucht mehr Speicher, als wir zum Lesen erlauben.
problem-reader_limit-hint = Es wurde nichts gespeichert. Versuchen Sie es mit einer Datei mit weniger Seiten, oder tragen Sie die Werte von Hand ein.
problem-results_elsewhere = Diese Datei nennt Werte, die nicht in ihr stehen.
problem-results_elsewhere-hint = Bitten Sie um einen Export, der auch die Werte enthält, oder wählen Sie die anderen Dateien desselben Downloads.
problem-row_skipped = Eine Zeile ließ sich nicht lesen. Die anderen schon.
problem-row_skipped-hint = Vergleichen Sie mit Ihrem Befund und tragen Sie ein, was fehlt.
problem-no_number = Ein Ergebnis hat keine Zahl, deshalb wurde es ausgelassen.
problem-no_number-hint = Vielleicht hat das Labor stattdessen eine Bemerkung geschrieben. Sehen Sie auf der Seite nach.
problem-not_a_result = Das Labor hat diesen Wert zurückgezogen, deshalb wurde er ausgelassen.
problem-not_a_result-hint = Er zählt nicht. Wenn das Labor einen neuen Wert geschickt hat, lesen Sie diesen Befund ein.
problem-several_people = Diese Datei nennt mehr als eine Person.
problem-several_people-hint = Geben Sie an, welche davon zu dieser Akte gehört. Die Werte der anderen bleiben draußen.
problem-rows_without_person = Wir konnten nicht erkennen, welche Zeile zu welcher Person oder zu welchem Tag gehört.
problem-rows_without_person-hint = Wählen Sie die Zeilen, die Ihnen gehören, und prüfen Sie jedes Datum.
problem-cannot_open = Diese Datei ließ sich nicht öffnen.
problem-cannot_open-hint = Prüfen Sie, ob es sie noch gibt und ob Sie sie lesen dürfen. Wählen Sie sie dann noch einmal.
problem-in_sentence = Ein Wert steht mitten in einem Satz. Wir haben ihn nicht verwendet.
problem-in_sentence-hint = Lesen Sie den Satz auf der Seite. Tragen Sie den Wert ein, wenn er von diesem Tag ist.
problem-columns_unclear = Diese Tabelle haben wir nur zum Teil verstanden.
problem-columns_unclear-hint = Geben Sie an, was ihre Spalten enthalten. Wir merken uns das für die nächste Datei dieser Art.
problem-hidden_cells = In dieser Tabellendatei sind Zeilen oder Blätter ausgeblendet. Wir haben sie ausgelassen.
problem-hidden_cells-hint = Blenden Sie sie in Ihrem Tabellenprogramm ein und lesen Sie die Datei noch einmal ein, wenn sie Ihnen gehören.
problem-unknown_encoding = In einem Teil dieser Datei können wir die Schriftzeichen nicht lesen.
problem-unknown_encoding-hint = Dieser Teil wurde ausgelassen. Bitten Sie das Labor um eine Kopie in Unicode (UTF-8), oder tragen Sie die Werte von Hand ein.
problem-replaced = Das Labor hat diesen Wert mehr als einmal geschickt. Ein älterer Wert wurde ausgelassen.
problem-replaced-hint = Der neueste Wert steht unten. Vergleichen Sie ihn mit Ihrem Befund.
problem-member_not_read = Eine Datei in diesem ZIP wurde nicht gelesen.
problem-member_not_read-hint = Öffnen Sie das ZIP auf Ihrem Computer. Lesen Sie dann diese Datei einzeln ein.
problem-member_twice = In diesem ZIP haben zwei Dateien denselben Namen, deshalb wurde keine davon gelesen.
problem-member_twice-hint = Laden Sie das ZIP noch einmal herunter, oder lesen Sie seine Dateien einzeln ein.
problem-picture_reader_missing = Das Programm, das Bilder liest, ist nicht auf diesem Computer.
problem-picture_reader_missing-hint = Installieren Sie „tesseract-ocr“ mit der Sprache Ihres Befundes und lesen Sie die Datei dann noch einmal ein. Oder tragen Sie die Werte neben dem Bild ein.
problem-picture_format = Diese Art von Bild können wir nicht lesen.
problem-picture_format-hint = Schicken Sie das Foto als JPEG an diesen Computer. Auf einem iPhone wählen Sie Einstellungen, Kamera, Formate, Maximale Kompatibilität. Oder tragen Sie die Werte von Hand ein.
problem-picture_unclear = Die Schrift auf dieser Seite ist zum Lesen zu klein oder zu unscharf.
problem-picture_unclear-hint = Fotografieren Sie die Seite noch einmal von oben, bei Tageslicht, so dass sie das Bild ausfüllt. Oder tragen Sie die Werte daneben ein.
problem-handwriting = Diese Seite scheint größtenteils von Hand geschrieben zu sein. Handschrift raten wir nicht.
problem-handwriting-hint = Tragen Sie die Werte neben dem Bild ein. Wenn die Seite gedruckt ist, fotografieren Sie sie noch einmal bei besserem Licht.
problem-page_skipped = Eine Seite ließ sich nicht lesen. Die anderen schon.
problem-page_skipped-hint = Sehen Sie sich diese Seite an und tragen Sie ein, was fehlt.
problem-too_many_results = Diese Datei enthält mehr als { $detail } Ergebnisse. Wir lesen nur die ersten { $detail }.
problem-too_many_results-hint = Der Rest wurde nicht gespeichert. Bringen Sie ihn in kleineren Dateien herein, zum Beispiel eine für jedes Jahr.
problem-course_found = Diese Datei enthält auch { $detail ->
    [1] einen Eintrag
   *[other] { $detail } Einträge
} zum Verlauf: Transfusionen, Behandlungen oder Ereignisse.
problem-course_found-hint = Sehen Sie sie unter den Ergebnissen an. Nichts kommt dazu, bevor Sie es wählen.

reason-unit_missing = Es ist keine Einheit gedruckt.
reason-unit_missing-hint = Wählen Sie die Einheit aus der Liste. Vielleicht steht sie auf anderen Befunden Ihres Labors.
reason-unit_unknown = Diese Einheit kennen wir nicht.
reason-unit_unknown-hint = Wählen Sie die Einheit, die dasselbe bedeutet.
reason-unit_mismatch = Diese Einheit gehört nicht zu diesem Wert.
reason-unit_mismatch-hint = Prüfen Sie den Namen des Wertes und die Einheit auf der Seite.
reason-unit_doubtful = Die Einheit ist ungewöhnlich gedruckt.
reason-unit_doubtful-hint = Wir haben sie so gelesen, wie sie zu diesem Wert passt. Prüfen Sie sie auf der Seite.
reason-code_conflict = Der Code und der gedruckte Name passen nicht zusammen.
reason-code_conflict-hint = Prüfen Sie, welcher Wert das ist.
reason-name_unclear = Wir wissen nicht genau, welcher Wert das ist.
reason-name_unclear-hint = Wählen Sie den Wert aus der Liste.
reason-date_missing = Es wurde kein Datum der Blutentnahme gefunden.
reason-date_missing-hint = Tragen Sie den Tag der Blutentnahme ein.
reason-date_ambiguous = Das Datum lässt sich auf zwei Weisen lesen.
reason-date_ambiguous-hint = Wählen Sie den Tag der Blutentnahme.
reason-date_not_of_draw = Das einzige Datum ist das des Befundes, nicht das der Blutentnahme.
reason-date_not_of_draw-hint = Tragen Sie den Tag der Blutentnahme ein, oder bestätigen Sie diesen.
reason-date_in_future = Das Datum liegt in der Zukunft.
reason-date_in_future-hint = Tragen Sie den Tag der Blutentnahme ein.
reason-person_unclear = Wir konnten nicht erkennen, wem dieser Wert gehört.
reason-person_unclear-hint = Geben Sie an, ob es Ihrer ist, oder lassen Sie ihn aus.
reason-number_ambiguous = Die Zahl lässt sich auf zwei Weisen lesen.
reason-number_ambiguous-hint = Wählen Sie die, die auf der Seite gedruckt ist.
reason-not_a_number = Das Labor hat Text anstelle einer Zahl geschrieben.
reason-not_a_number-hint = Er bleibt als Text erhalten und wird nicht in die Kurve gezeichnet.
reason-implausible = Diese Zahl ist für diesen Wert ungewöhnlich.
reason-implausible-hint = Prüfen Sie die Zahl und die Einheit auf der Seite. Bestätigen Sie sie, wenn sie so gedruckt ist.
reason-impossible = Diese Zahl kann für diesen Wert nicht stimmen.
reason-impossible-hint = Prüfen Sie die Zahl und die Einheit auf der Seite und berichtigen Sie sie.
reason-cross_check = Diese Zahl passt nicht zu den anderen Werten derselben Blutentnahme.
reason-cross_check-hint = Prüfen Sie diese Zeile und die Zeilen daneben auf der Seite.
reason-range_mismatch = Die Zahl und der Bereich daneben scheinen nicht dieselbe Einheit zu haben.
reason-range_mismatch-hint = Prüfen Sie die Einheit auf der Seite.
reason-conflict = In dieser Datei stehen zwei verschiedene Zahlen für denselben Wert.
reason-conflict-hint = Wählen Sie die, die auf der Seite gedruckt ist.
reason-not_final = Das Labor hat diesen Wert zurückgezogen.
reason-not_final-hint = Er zählt nicht. Lassen Sie ihn aus.
reason-preliminary = Laut Labor kann sich dieser Wert noch ändern.
reason-preliminary-hint = Sie können ihn jetzt behalten. Lesen Sie den endgültigen Befund ein, wenn er kommt.
reason-layout_unclear = Wir wissen nicht genau, ob dieser Wert zu dieser Zeile gehört.
reason-layout_unclear-hint = Sehen Sie sich den Kasten auf der Seite an.
reason-ocr_doubt = Das wurde aus einem Bild gelesen und könnte falsch gelesen sein.
reason-ocr_doubt-hint = Vergleichen Sie jede Ziffer mit der Seite.
reason-far_from_history = Das liegt weit weg von Ihren früheren Werten.
reason-far_from_history-hint = Prüfen Sie die Zahl, die Einheit und den Namen auf der Seite.
reason-other_person = Name oder Geburtsdatum auf dieser Seite passen nicht zu dieser Akte.
reason-other_person-hint = Prüfen Sie, wem der Befund gehört, bevor Sie bestätigen.
reason-already_in_record = Dieser Wert steht schon in der Akte.
reason-already_in_record-hint = Lassen Sie ihn aus. Doppelt gezählt würde er nicht.
reason-differs_from_record = In der Akte steht für diesen Wert und diese Zeit eine andere Zahl.
reason-differs_from_record-hint = Wählen Sie die Zahl, die gilt. Die andere bleibt im Verlauf erhalten.
reason-note_nearby = Eine Bemerkung in der Nähe kann ändern, was dieser Wert bedeutet.
reason-note_nearby-hint = Lesen Sie die Bemerkung auf der Seite.

confidence-certain = klar gelesen
confidence-check = bitte ansehen

# Wie ein wartender Wert zur Akte und zu anderen Dateien steht.
standing-in_record = In der Akte steht dieser Wert schon: { $value }.
standing-refines = In der Akte steht für diese Blutentnahme { $value }. Dieser Befund ist neuer oder vollständiger und tritt an seine Stelle.
standing-replaces = Das Labor hat diesen Wert berichtigt. Der neue Wert tritt in der Akte an die Stelle von { $value }. Der alte bleibt im Verlauf erhalten.
standing-outdated = In der Akte steht eine spätere Fassung dieses Wertes: { $value }.
standing-twin = { $file } enthält denselben Wert.
standing-outdated_by_draft = { $file } enthält eine spätere Fassung dieses Wertes: { $value }.
standing-differs = In der Akte steht für diesen Wert und diese Blutentnahme { $value }. Was stimmt?
standing-differs_from_draft = In { $file } steht für diesen Wert und diese Blutentnahme { $value }. Was stimmt?
standing-was_removed = Sie haben diesen Wert früher aus der Akte genommen.
standing-was_withdrawn = Das Labor hat diesen Wert zurückgezogen, und er wurde aus der Akte genommen.
standing-cancelled_elsewhere = Laut { $file } hat das Labor diesen Wert zurückgezogen.
standing-withdraws = Das Labor hat diesen Wert zurückgezogen. In der Akte steht dafür noch { $value }. Diesen Wert aus der Akte nehmen?
standing-nothing_to_withdraw = Das Labor hat diesen Wert zurückgezogen. In der Akte steht nichts davon.
standing-of_another = Dieser Wert gehört jemand anderem.

aside-in_record = { $count ->
    [one] Ein Wert steht schon in der Akte.
   *[other] { $count } Werte stehen schon in der Akte.
}
aside-outdated = { $count ->
    [one] Ein Wert ist eine frühere Fassung dessen, was in der Akte steht.
   *[other] { $count } Werte sind frühere Fassungen dessen, was in der Akte steht.
}
aside-twin = { $count ->
    [one] Ein Wert steht genauso in einer anderen wartenden Datei.
   *[other] { $count } Werte stehen genauso in einer anderen wartenden Datei.
}
aside-outdated_by_draft = { $count ->
    [one] Ein Wert ist eine frühere Fassung dessen, was eine andere Datei enthält.
   *[other] { $count } Werte sind frühere Fassungen dessen, was eine andere Datei enthält.
}
aside-nothing_to_withdraw = { $count ->
    [one] Das Labor hat einen Wert zurückgezogen. Er zählt nicht.
   *[other] Das Labor hat { $count } Werte zurückgezogen. Sie zählen nicht.
}
aside-of_another = { $count ->
    [one] Ein Wert von jemand anderem bleibt draußen.
   *[other] { $count } Werte von jemand anderem bleiben draußen.
}

table-gap-test_name = Keine Spalte scheint die Namen der Werte zu enthalten.
table-gap-value = Keine Spalte scheint die Ergebnisse zu enthalten.
table-gap-date = Keine Spalte scheint den Tag der Blutentnahme zu enthalten.
table-gap-day_order = Tag und Monat lassen sich in allen Daten auf zwei Weisen lesen.
table-gap-unit = Für einige Werte ist keine Einheit angegeben.
table-gap-decimal = Ein Punkt oder ein Komma kann in diesen Zahlen zweierlei bedeuten.
table-gap-person = Mehrere Zeilen haben denselben Tag, und keine Spalte sagt, wem sie gehören.
table-gap-column = Eine Spalte hat eine Überschrift, die wir nicht verstehen.
