# Was das Programm nicht tun konnte, und der nächste Schritt.

error-wrong_passphrase = Dieses Passwort öffnet die Akte nicht.
error-wrong_passphrase-hint = Es ist nichts verloren. Prüfen Sie Groß- und Kleinschreibung und die Sprache der Tastatur, und versuchen Sie es noch einmal.
error-too_soon = Mehrere Passwörter haben die Akte nicht geöffnet. Bis zum nächsten Versuch dauert es ein paar Sekunden.
error-too_soon-hint = Es ist nichts verloren, und es wird nie etwas gelöscht. Warten Sie einen Moment und versuchen Sie es dann noch einmal.
error-wrong_spare_key = Diese 24 Wörter sind nicht der Ersatzschlüssel dieser Akte.
error-wrong_spare_key-hint = Es ist nichts verloren. Suchen Sie das neueste Blatt: Ein später gemachter Ersatzschlüssel ersetzt den früheren.
error-spare_key_mistyped = { $fault ->
    [count] Der Ersatzschlüssel hat 24 Wörter; hier stehen { $count }.
    [unknown] Nicht in der Wortliste: Nummer { $positions }.
   *[order] Ein Wort stimmt nicht, oder zwei sind vertauscht.
}
error-spare_key_mistyped-hint = Es ist nichts verloren. Vergleichen Sie Wort für Wort mit Ihrem Blatt. Die ersten vier Buchstaben jedes Wortes genügen.
error-key_store_unreachable = Der Schlüsselspeicher dieses Computers antwortet nicht.
error-key_store_unreachable-hint = Es wurde nichts geändert. Ihr Passwort öffnet die Akte wie bisher.
error-backup_damaged = Diese Sicherung ist nicht vollständig.
error-backup_damaged-hint = Es wurde nichts geändert. Wählen Sie eine andere Sicherung: eine ältere oder die Kopie auf einem USB-Stick.
error-not_an_archive = Diese Datei ist kein Archiv einer Akte.
error-not_an_archive-hint = Es wurde nichts geändert. Wählen Sie die Datei, die dieses Programm gespeichert hat; ihr Name endet auf .zip.age oder .zip.
error-archive_damaged = Dieses Archiv ist nicht vollständig.
error-archive_damaged-hint = Es wurde nichts geändert. Wählen Sie eine andere Kopie davon oder eine Sicherung.
error-archive_newer = Dieses Archiv wurde mit einer neueren Version des Programms geschrieben.
error-archive_newer-hint = Es wurde nichts geändert. Installieren Sie die neuere Version und wählen Sie das Archiv dann noch einmal.
error-wrong_archive_passphrase = Dieses Passwort öffnet das Archiv nicht.
error-wrong_archive_passphrase-hint = Es wurde nichts geändert. Gemeint ist das Passwort, das beim Speichern des Archivs eingegeben wurde.
error-place_missing = Dieser Ort ist nicht zu finden.
error-place_missing-hint = Stecken Sie den USB-Stick ein, oder wählen Sie einen anderen Ordner. Ihre Akte bleibt unberührt.
error-vault_damaged = Die Akte auf dieser Festplatte ist beschädigt.
error-vault_damaged-hint = Wir haben sie nicht verändert. Holen Sie die neueste Sicherung zurück. Wenn es keine gibt, behalten Sie diesen Ordner und bitten Sie um Hilfe.
error-vault_newer = Diese Akte wurde mit einer neueren Version des Programms geschrieben.
error-vault_newer-hint = Es wurde nichts geändert. Installieren Sie die neuere Version und öffnen Sie die Akte dann wieder.
error-already_open = Diese Akte ist in einem anderen Fenster geöffnet.
error-already_open-hint = Gehen Sie zu diesem Fenster, oder schließen Sie es und versuchen Sie es noch einmal.
error-not_a_vault = In diesem Ordner ist keine Akte.
error-not_a_vault-hint = Wählen Sie den Ordner mit Ihrer Akte, oder legen Sie eine neue an.
error-vault_exists = In diesem Ordner ist schon eine Akte.
error-vault_exists-hint = Es wurde nichts geändert. Öffnen Sie diese Akte, oder wählen Sie für eine neue einen leeren Ordner.
error-locked = Die Akte ist gesperrt.
error-locked-hint = Tippen Sie Ihr Passwort ein, um sie zu öffnen.
error-not_found = Was Sie suchen, ist nicht in der Akte.
error-not_found-hint = Vielleicht wurde es entfernt. Gehen Sie zurück zur Liste und wählen Sie neu.
error-invalid_input = Diese Eingabe lässt sich hier nicht verwenden.
error-invalid_input-hint = Es wurde nichts geändert. Berichtigen Sie das markierte Feld und versuchen Sie es noch einmal.
error-file_too_large = Diese Datei ist größer, als dieses Programm lesen kann.
error-file_too_large-hint = Es wurde nichts gespeichert. Wählen Sie nur die Seiten mit den Blutwerten.
error-cannot_read_file = Die Datei ließ sich nicht lesen.
error-cannot_read_file-hint = Prüfen Sie, ob es sie noch gibt und ob Sie sie lesen dürfen. Wählen Sie sie dann noch einmal.
error-cannot_write_file = Die Datei ließ sich nicht schreiben.
error-cannot_write_file-hint = Ihre Akte bleibt unberührt. Wählen Sie einen anderen Ordner und versuchen Sie es noch einmal.
error-disk_full = Die Festplatte ist voll.
error-disk_full-hint = Ihr letzter Schritt wurde nicht gespeichert. Die übrige Akte ist vollständig. Schaffen Sie Platz und versuchen Sie es dann noch einmal.
error-read_only = Dieser Ort lässt sich lesen, aber nicht beschreiben.
error-read_only-hint = Wählen Sie einen Ordner auf Ihrer eigenen Festplatte.
error-reader_failed = Der Teil des Programms, der Dateien liest, ließ sich nicht starten.
error-reader_failed-hint = Ihre Akte bleibt unberührt. Starten Sie das Programm neu. Werte können Sie jederzeit von Hand eintragen.
error-draft_incomplete = Diese Zeile ist noch nicht vollständig.
error-draft_incomplete-hint = Sie braucht den Namen des Wertes, die Zahl, die Einheit und den Tag der Blutentnahme.
error-no_person = Es ist keine Person ausgewählt.
error-no_person-hint = Wählen Sie, wem diese Akte gehört, oder legen Sie eine neue an.
error-no_treatment = Dafür braucht es eine Behandlung mit einer ersten Dosis.
error-no_treatment-hint = Tragen Sie den Tag der ersten Dosis ein, oder wählen Sie eine andere Behandlung.
error-nothing_to_show = Hier gibt es noch nichts zu zeigen.
error-nothing_to_show-hint = Lesen Sie einen Laborbefund ein, oder tragen Sie ein Blutbild ein.
error-internal = Im Programm ist etwas schiefgegangen. Der Fehler liegt bei uns.
error-internal-hint = Was Sie vorher gespeichert haben, bleibt erhalten. Schließen Sie das Programm und starten Sie es neu.
