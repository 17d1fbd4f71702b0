# Eine Akte, die mehrere Computer führen: wie es um sie steht, wer dabei ist, was aufgefallen ist.

share-met = { $received ->
    [0] Abgeglichen. Nichts Neues für diese Akte.
    [one] Abgeglichen. { $received } Eintrag kam an oder wurde geändert.
   *[other] Abgeglichen. { $received } Einträge kamen an oder wurden geändert.
}
share-nothing-yet = Die Akte ist noch nicht angekommen. Sie kommt mit dem nächsten Abgleich, nachdem Ihnen Zugang gegeben wurde.
share-not-admitted = Dieser Computer hat noch keinen Zugang. Lesen Sie die sechs Wörter vor, und geben Sie die Antwort zurück.
share-out = Dieser Computer wurde herausgenommen. Er behält, was er hat. Neues kommt nicht an, und nichts geht hinaus.
share-other-copy = Dies ist eine zurückgeholte Kopie. Mit den Schlüsseln der früheren Kopie sendet und holt sie nichts. Bitten Sie um eine neue Einladung.
share-conflicts = { $count ->
    [one] { $count } Eintrag hat zwei Werte. Beide bleiben, bis jemand wählt.
   *[other] { $count } Einträge haben zwei Werte. Beide bleiben, bis jemand wählt.
}
share-by-file = Kein Ordner ist gewählt. Änderungen gehen als versiegelte Dateien von Hand zu Hand.
share-never-met = Mit dem Ordner wurde noch nicht abgeglichen.
share-last-met = { $day ->
    [today] Zuletzt abgeglichen heute um { $time }.
    [yesterday] Zuletzt abgeglichen gestern um { $time }.
   *[other] Zuletzt abgeglichen am { $date } um { $time }.
}
share-device = { $day ->
    [today] { $name }: zuletzt gehört heute um { $time }
    [yesterday] { $name }: zuletzt gehört gestern um { $time }
   *[other] { $name }: zuletzt gehört am { $date } um { $time }
}
share-device-clock = { $name }: die Uhr dort geht falsch
share-device-nothing = { $name }: hat noch nichts geschrieben
share-device-removed = { $name }: herausgenommen
share-left = { $day ->
    [today] { $name }, heute um { $time }
    [yesterday] { $name }, gestern um { $time }
   *[other] { $name }, am { $date } um { $time }
}
share-left-clock = { $name }, zu einer Zeit, die die Uhr dort falsch angibt
share-role-owner = teilt die Akte
share-role-second-owner = teilt die Akte mit
share-role-editor = darf schreiben
share-role-commenter = darf ansehen und anmerken
share-role-reader = darf ansehen
share-part-genes = Gene und Chromosomen
share-part-notes = Notizen
share-part-prognosis = Risikogruppe und Risikowerte
share-sees-all = Sieht die ganze Akte. Die Laborbefunde selbst werden nicht gesendet.
share-sees-without = Sieht die Akte ohne: { $parts }. Die Laborbefunde selbst werden nicht gesendet.
share-value-removed = entfernt
share-value-unreadable = ein Wert, den diese Version nicht lesen kann
share-value-covered = verdeckt
share-value-import = die Datei { $name }
share-value-import-undone = die Datei { $name }, zurückgenommen
share-value-cover = was verdeckt ist
share-created = Diese Akte ist ab jetzt geteilt. Niemand sonst hat sie, bis Sie jemanden einladen.
share-invited = Die Einladung ist geschrieben. Geben Sie sie weiter, und bitten Sie um die Antwort. Sie enthält nichts aus der Akte.
share-joined = Lesen Sie diese sechs Wörter vor: { $words }. Geben Sie die Antwort zurück. Stehen dort andere Wörter, hat unterwegs jemand etwas verändert.
share-admitted = { $name } hat jetzt Zugang.
share-removed = { $name } ist herausgenommen. Was dort angekommen ist, bleibt dort. Was ab jetzt geschrieben wird, ist dort nicht lesbar.
share-removed-place = Ändern Sie auch den Zugang zum gemeinsamen Ordner.
share-sealed = Die Datei ist versiegelt. Sie enthält, was die anderen brauchen, und nur sie können sie öffnen.
share-nowhere = Keine Akte ist hier geteilt.
share-no-conflicts = Kein Eintrag hat zwei Werte.
share-drafts-stay = Ergebnisse, die noch anzusehen sind, und Laborbefunde bleiben auf diesem Computer.

# Was beim Abgleich aufgefallen ist. Nichts, was angenommen war, geht dadurch verloren.

share-finding-damaged = { $count ->
    [one] Eine Datei von { $name } ist nicht, was dort hingelegt wurde. Sie wurde ausgelassen.
   *[other] { $count } Dateien von { $name } sind nicht, was dort hingelegt wurde. Sie wurden ausgelassen.
}
share-finding-forged = { $count ->
    [one] Eine Datei gibt sich als eine von { $name } aus. Sie wurde ausgelassen.
   *[other] { $count } Dateien geben sich als solche von { $name } aus. Sie wurden ausgelassen.
}
share-finding-gone = { $count ->
    [one] Eine Datei fehlte im Ordner. Sie wurde wieder hingelegt.
   *[other] { $count } Dateien fehlten im Ordner. Sie wurden wieder hingelegt.
}
share-finding-not-fetched = { $count ->
    [one] Eine Datei ließ sich nicht holen. Das nächste Mal wird es wieder versucht.
   *[other] { $count } Dateien ließen sich nicht holen. Das nächste Mal wird es wieder versucht.
}
share-finding-not-stored = { $count ->
    [one] Eine Datei ließ sich nicht ablegen. Das nächste Mal wird es wieder versucht.
   *[other] { $count } Dateien ließen sich nicht ablegen. Das nächste Mal wird es wieder versucht.
}
share-finding-withheld = Etwas von { $name } ist noch nicht angekommen. Andere haben es gesehen. Gleichen Sie später wieder ab.
share-finding-forked = { $name } wurde kopiert oder zurückgesetzt und schrieb zweimal unter einer Nummer. Beides bleibt.
share-finding-not-allowed = { $name } schrieb, was dort nicht geschrieben werden darf. Es wurde ausgelassen.
share-finding-unreadable = Eine Datei von { $name } kann niemand lesen. Sie wurde ausgelassen.
share-finding-key-missing = Etwas wartet auf einen Schlüssel. Er kommt, wenn abgleicht, wer die Akte teilt.
share-finding-new-key-needed = Jemand wurde herausgenommen. Neues wartet, bis abgleicht, wer die Akte teilt.
share-finding-stranger = Dort liegen Dateien eines Computers ohne Zugang. Sie blieben unberührt.
share-refused-too_large = { $count ->
    [one] Ein Eintrag ist zu groß. Er wird nicht gezeigt.
   *[other] { $count } Einträge sind zu groß. Sie werden nicht gezeigt.
}
share-refused-not_readable = { $count ->
    [one] Einen Eintrag kann diese Version nicht lesen. Er wird nicht gezeigt. Vielleicht schrieb ihn eine neuere Version.
   *[other] { $count } Einträge kann diese Version nicht lesen. Sie werden nicht gezeigt. Vielleicht schrieb sie eine neuere Version.
}
share-refused-of_another = { $count ->
    [one] Ein Eintrag gehört nicht zu dieser Akte. Er wird nicht gezeigt.
   *[other] { $count } Einträge gehören nicht zu dieser Akte. Sie werden nicht gezeigt.
}
share-refused-impossible = { $count ->
    [one] Ein Ergebnis hat eine Zahl, die nicht sein kann. Es wird nicht gezeigt.
   *[other] { $count } Ergebnisse haben eine Zahl, die nicht sein kann. Sie werden nicht gezeigt.
}
share-refused-waits = { $count ->
    [one] Ein Eintrag wartet auf etwas, das noch nicht angekommen ist.
   *[other] { $count } Einträge warten auf etwas, das noch nicht angekommen ist.
}
share-refused-not_taken = { $count ->
    [one] Ein Eintrag ließ sich nicht in die Akte übernehmen. Er wird nicht gezeigt.
   *[other] { $count } Einträge ließen sich nicht in die Akte übernehmen. Sie werden nicht gezeigt.
}
share-refused-kept_back = { $count ->
    [one] Ein Eintrag wurde hier geändert und kann nicht gesendet werden. Er steht nur hier.
   *[other] { $count } Einträge wurden hier geändert und können nicht gesendet werden. Sie stehen nur hier.
}
share-refused-no_key = { $count ->
    [one] Was hier geändert wurde, wartet auf einen neuen Schlüssel.
   *[other] Was hier geändert wurde, wartet auf einen neuen Schlüssel.
}
share-two-values = { $values } (auf zwei Computern verschieden notiert; noch hat niemand gewählt)
share-choose-first = Zu einer Behandlung oder einem Ereignis stehen zwei Werte. Bis jemand einen wählt (Einstellungen, Teilen), werden Zeitfenster und Vergleich nicht berechnet.
share-count-two-values = Für den { $date } stehen zwei Werte: { $values }. Noch hat niemand gewählt.
