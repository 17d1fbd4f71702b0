# Eine Akte, die mehrere Computer führen: wie es um sie steht, wer dabei ist, was aufgefallen ist.

share-met = { $received ->
    [0] Abgeglichen. Für diese Akte gibt es nichts Neues.
    [one] Abgeglichen. { $received } Eintrag ist neu oder geändert.
   *[other] Abgeglichen. { $received } Einträge sind neu oder geändert.
}
share-nothing-yet = Die Akte ist noch nicht da. Sie kommt mit dem nächsten Abgleich, sobald dieser Computer Zugang hat.
share-not-admitted = Dieser Computer hat noch keinen Zugang. Lesen Sie der Person, die Sie eingeladen hat, die sechs Wörter vor. Geben Sie ihr dann die Antwort.
share-out = Dieser Computer hat keinen Zugang mehr. Was er hat, behält er. Neues kommt nicht mehr an, und nichts wird mehr gesendet.
share-other-copy = Dies ist eine zurückgeholte Kopie. Mit den Schlüsseln der früheren Kopie kann sie nichts senden und nichts holen. Bitten Sie die Person, die die Akte verwaltet, um eine neue Einladung.
share-conflicts = { $count ->
    [one] { $count } Eintrag hat zwei Werte. Beide bleiben, bis jemand einen auswählt.
   *[other] { $count } Einträge haben zwei Werte. Beide bleiben, bis jemand einen auswählt.
}
share-by-file = Es ist kein Ordner gewählt. Änderungen werden als versiegelte Dateien weitergegeben.
share-never-met = Mit dem gemeinsamen Ordner wurde noch nicht abgeglichen.
share-last-met = { $day ->
    [today] Zuletzt abgeglichen: heute um { $time } Uhr.
    [yesterday] Zuletzt abgeglichen: gestern um { $time } Uhr.
   *[other] Zuletzt abgeglichen: am { $date } um { $time } Uhr.
}
share-device = { $day ->
    [today] { $name }: hat sich zuletzt heute um { $time } Uhr gemeldet
    [yesterday] { $name }: hat sich zuletzt gestern um { $time } Uhr gemeldet
   *[other] { $name }: hat sich zuletzt am { $date } um { $time } Uhr gemeldet
}
share-device-clock = { $name }: die Uhr dort geht falsch
share-device-nothing = { $name }: hat noch nichts eingetragen
share-device-removed = { $name }: hat keinen Zugang mehr
share-left = { $day ->
    [today] { $name }, heute um { $time } Uhr
    [yesterday] { $name }, gestern um { $time } Uhr
   *[other] { $name }, am { $date } um { $time } Uhr
}
share-left-clock = { $name }, Zeitpunkt unsicher: die Uhr dort geht falsch
share-role-owner = verwaltet die Akte
share-role-second-owner = verwaltet die Akte mit
share-role-editor = darf schreiben
share-role-commenter = darf lesen und kommentieren
share-role-reader = darf lesen
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
share-created = Diese Akte ist jetzt geteilt. Außer Ihnen hat sie niemand, bis Sie jemanden einladen.
share-invited = Die Einladung ist gespeichert. Geben Sie sie weiter, und bitten Sie um die Antwort. Die Einladung enthält nichts aus der Akte.
share-joined = Lesen Sie der Person, die Sie eingeladen hat, diese sechs Wörter vor: { $words }. Geben Sie ihr dann die Antwort. Sind es bei ihr andere Wörter, hat unterwegs jemand etwas verändert.
share-admitted = { $name } hat jetzt Zugang.
share-removed = { $name } hat keinen Zugang mehr. Was dort angekommen ist, bleibt dort. Was von jetzt an geschrieben wird, ist dort nicht lesbar.
share-removed-place = Ändern Sie auch, wer den gemeinsamen Ordner öffnen darf.
share-sealed = Die Datei ist versiegelt. Sie enthält, was die anderen brauchen, und nur die anderen können sie öffnen.
share-nowhere = Hier ist keine Akte geteilt.
share-no-conflicts = Kein Eintrag hat zwei Werte.
share-drafts-stay = Werte, die noch auf Ihren Blick warten, und Laborbefunde bleiben auf diesem Computer.

# Was beim Abgleich aufgefallen ist. Nichts, was angenommen war, geht dadurch verloren.

share-finding-damaged = { $count ->
    [one] Eine Datei von { $name } ist nicht mehr so, wie sie abgelegt wurde. Sie wurde ausgelassen.
   *[other] { $count } Dateien von { $name } sind nicht mehr so, wie sie abgelegt wurden. Sie wurden ausgelassen.
}
share-finding-forged = { $count ->
    [one] Eine Datei gibt vor, von { $name } zu sein, und ist es nicht. Sie wurde ausgelassen.
   *[other] { $count } Dateien geben vor, von { $name } zu sein, und sind es nicht. Sie wurden ausgelassen.
}
share-finding-gone = { $count ->
    [one] Im gemeinsamen Ordner fehlte eine Datei. Sie wurde wieder abgelegt.
   *[other] Im gemeinsamen Ordner fehlten { $count } Dateien. Sie wurden wieder abgelegt.
}
share-finding-not-fetched = { $count ->
    [one] Eine Datei ließ sich nicht holen. Beim nächsten Mal wird es wieder versucht.
   *[other] { $count } Dateien ließen sich nicht holen. Beim nächsten Mal wird es wieder versucht.
}
share-finding-not-stored = { $count ->
    [one] Eine Datei ließ sich nicht ablegen. Beim nächsten Mal wird es wieder versucht.
   *[other] { $count } Dateien ließen sich nicht ablegen. Beim nächsten Mal wird es wieder versucht.
}
share-finding-withheld = Von { $name } fehlt noch etwas, das andere schon gesehen haben. Gleichen Sie später noch einmal ab.
share-finding-forked = { $name } wurde kopiert oder zurückgesetzt und schrieb zweimal unter derselben Nummer. Beides bleibt erhalten.
share-finding-not-allowed = Von { $name } kam etwas, das dort nicht geschrieben werden darf. Es wurde ausgelassen.
share-finding-unreadable = Eine Datei von { $name } ist für niemanden lesbar. Sie wurde ausgelassen.
share-finding-key-missing = Etwas wartet auf einen Schlüssel. Er kommt, wenn ein Computer abgleicht, der die Akte verwaltet.
share-finding-new-key-needed = Jemand hat keinen Zugang mehr. Neue Einträge warten, bis ein Computer abgleicht, der die Akte verwaltet.
share-finding-stranger = Im gemeinsamen Ordner liegen Dateien eines Computers ohne Zugang. Sie blieben unberührt.
share-refused-too_large = { $count ->
    [one] Ein Eintrag ist zu groß. Er wird nicht gezeigt.
   *[other] { $count } Einträge sind zu groß. Sie werden nicht gezeigt.
}
share-refused-not_readable = { $count ->
    [one] Einen Eintrag kann diese Version nicht lesen. Er wird nicht gezeigt. Vielleicht hat ihn eine neuere Version geschrieben.
   *[other] { $count } Einträge kann diese Version nicht lesen. Sie werden nicht gezeigt. Vielleicht hat sie eine neuere Version geschrieben.
}
share-refused-of_another = { $count ->
    [one] Ein Eintrag gehört nicht zu dieser Akte. Er wird nicht gezeigt.
   *[other] { $count } Einträge gehören nicht zu dieser Akte. Sie werden nicht gezeigt.
}
share-refused-impossible = { $count ->
    [one] Ein Ergebnis hat eine Zahl, die nicht möglich ist. Es wird nicht gezeigt.
   *[other] { $count } Ergebnisse haben Zahlen, die nicht möglich sind. Sie werden nicht gezeigt.
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
    [one] Ein Eintrag wurde hier geändert und lässt sich nicht senden. Er steht nur auf diesem Computer.
   *[other] { $count } Einträge wurden hier geändert und lassen sich nicht senden. Sie stehen nur auf diesem Computer.
}
share-refused-no_key = { $count ->
    [one] Was hier geändert wurde, wartet, bis es einen neuen Schlüssel gibt.
   *[other] Was hier geändert wurde, wartet, bis es einen neuen Schlüssel gibt.
}
share-two-values = { $values } (auf zwei Computern verschieden eingetragen; noch hat niemand gewählt)
share-choose-first = Zu einer Behandlung oder einem Meilenstein gibt es zwei Werte. Bis jemand einen auswählt (Einstellungen, Teilen), werden die Wochen der Behandlung und der Vergleich nicht berechnet.
share-count-two-values = Für den { $date } gibt es zwei Werte: { $values }. Noch hat niemand gewählt.
