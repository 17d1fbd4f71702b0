# Wörter des Fensters: Überschriften, Feldnamen, Knöpfe, und was das Fenster selbst zu sagen hat.
# Namen, Codes und Sätze über die Akte stehen in den anderen Dateien.

product-name = MDS Companion
loading = Einen Moment.
try-again = Noch einmal versuchen
close = Schließen
save = Speichern
cancel = Abbrechen
continue = Weiter
back = Zurück
undo = Rückgängig
yes = Ja
no = Nein
change = Ändern
change-name = { $name } ändern
remove = Entfernen
remove-name = { $name } entfernen
history = Verlauf
history-name = Verlauf von { $name }
history-none = Es wurde noch nichts geändert.
history-line = { $date }: { $what }
history-action-put = eingetragen oder geändert
history-action-typed = eingetragen
history-action-read = aus einer Datei gelesen
history-action-draftCorrected = berichtigt, bevor er zählte
history-action-received = die Datei wurde hinzugefügt
history-action-draftRevised = eine Berichtigung wurde zurückgenommen
history-action-unconfirmed = wartet wieder auf einen Blick
history-action-superseded = ein anderer Wert tritt an seine Stelle
history-action-withdrawn = vom Labor zurückgezogen
history-action-putBackWithdrawn = zählt wieder
history-action-importUndone = mit seiner Datei zurückgenommen
history-action-importRedone = mit seiner Datei wieder da
history-action-set = geändert
history-action-removed = entfernt
history-action-putBack = wieder da
history-action-confirmed = bestätigt
history-action-corrected = berichtigt
history-action-rejected = ausgelassen
choice-not-said = keine Angabe
minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
trouble-unknown = Das hat nicht geklappt.
trouble-unknown-hint = Es wurde nichts geändert. Versuchen Sie es noch einmal. Wenn es wieder geschieht, schließen Sie das Programm und öffnen Sie es neu.

## Rahmen

nav-label = Teile des Programms
nav-menu = Menü
nav-home = Start
nav-counts = Blutwerte
nav-record = Akte
nav-answers = Antworten
nav-questions = Fragen
nav-visits = Termine
nav-settings = Einstellungen
nav-lock = Sperren
nav-key = Strg+{ $digit }
nav-lock-key = Strg+L
skip-to-page = Zur Seite springen
whose-record = Wessen Akte
demonstration-mark = Beispiel: eine erfundene Person
team-line-add = Telefonnummer Ihres Teams eintragen
team-line-is = { $label }: { $phone }
team-line-when = Ihr Team sagt: { $text }
team-line-missing = Es ist keine Nummer des Teams eingetragen. Notruf: { $emergency }
emergency = Notruf
state-saved = Auf diesem Computer gespeichert
state-backup = letzte Sicherung { $date }
state-no-backup = noch keine Sicherung
state-general = allgemeine Information, kein ärztlicher Rat
nothing-leaves = Nichts verlässt diesen Computer.
lock-warning-title = Die Akte sperrt sich in einer Minute
lock-warning = Eine Weile hat niemand getippt oder geklickt. Nichts, was Sie gespeichert haben, geht verloren.
lock-warning-stay = Offen lassen

## Daten und Zahlen eintippen

date-hint = Zum Beispiel 12. März 2026 oder 12.3.2026
date-hint-time = Zum Beispiel 12. März 2026 8:10
date-hint-partial = Soweit Sie es wissen: 12. März 2026, März 2026 oder 2026
date-unreadable = Wir konnten „{ $typed }“ nicht als Datum lesen. Schreiben Sie es wie 12. März 2026.
date-which-day = Das lässt sich auf zwei Weisen lesen. Welcher Tag ist es?
number-unreadable = Wir konnten „{ $typed }“ nicht als Zahl lesen. Schreiben Sie sie wie 8,9 oder 8.9.
whole-number-unreadable = Wir konnten „{ $typed }“ nicht als ganze Zahl lesen. Tippen Sie nur Ziffern, wie 14.
whole-numbers-unreadable = Wir konnten „{ $typed }“ nicht als ganze Zahlen lesen. Tippen Sie nur Ziffern, wie 84, 112, 168.
passphrase = Passwort
passphrase-again = Dasselbe Passwort noch einmal
passphrase-show = Anzeigen
passphrase-hint = Vier oder mehr Wörter, die Sie sich merken können. Sie können es auch einfügen.

## Erster Start und Öffnen

first-run-step = Frage { $step } von 3
first-run-whose = Wessen Akte ist das?
first-run-whose-lead = Name und Geburtsdatum helfen, einen Laborbefund von jemand anderem zu bemerken.
person-name = Name
person-name-hint = Wie er auf den Laborbefunden steht
person-birth = Geburtsdatum
person-birth-hint = Zum Beispiel 2. Juni 1951. Sie können es weglassen.
person-sex = Welche Referenzbereiche verwendet das Labor?
person-sex-hint = Nur dort verwendet, wo auf einem Befund kein Bereich steht.
sex-choice-female = Für Frauen
sex-choice-male = Für Männer
sex-choice-not-said = Keine Angabe
first-run-name-missing = Tippen Sie einen Namen ein. Ein Vorname genügt.
first-run-demonstration = Zuerst die Beispielakte ansehen
first-run-dose = Wann war die erste Dosis?
first-run-dose-lead = Die Wochen zählen ab der ersten Dosis der Behandlung, um die es geht.
first-run-dose-legend = Erste Dosis
first-run-dose-date = Ich weiß das Datum
first-run-dose-not-yet = Noch nicht
first-run-dose-none = Zurzeit gibt es keine Behandlung
first-run-dose-missing = Tippen Sie das Datum ein, oder wählen Sie eine der anderen Antworten.
first-dose = Erste Dosis
treatment-name = Name der Behandlung oder der Studie
treatment-name-hint = So, wie Sie sie nennen. Sie können es weglassen.
first-run-trial = Gehört sie zu einer klinischen Studie?
first-run-passphrase = Mit welchem Passwort wird sie verschlossen?
first-run-passphrase-lead = Die Akte ist auf diesem Computer von Anfang an verschlossen. Ihr Passwort öffnet sie.
first-run-passphrase-warning = Ein vergessenes Passwort kann Ihnen niemand zurückgeben, auch wir nicht. Schreiben Sie es auf, und bewahren Sie es bei Ihren wichtigen Papieren auf. Später können Sie einen Ersatzschlüssel aus 24 Wörtern machen.
passphrase-missing = Tippen Sie ein Passwort ein. Vier Wörter sind lang genug.
first-run-restore = Ich habe eine Sicherung
first-run-passphrase-differs = Die beiden sind nicht gleich. Tippen Sie in beide Felder dasselbe Passwort ein.
first-run-create = Meine Akte öffnen
first-run-create-demonstration = Die Beispielakte öffnen
first-run-busy = Das Verschließen dauert einen Moment
look-before = Schriftgröße und Farben
unlock-title = Die Akte öffnen
unlock = Öffnen
unlock-busy = Wird geöffnet
unlock-empty = Tippen Sie Ihr Passwort ein.
unlock-hint = Oder tippen Sie hier die 24 Wörter Ihres Ersatzschlüssels ein.
unlock-wait = { $seconds ->
    [one] Der nächste Versuch ist in einer Sekunde möglich. Es wird nie etwas gelöscht.
   *[other] Der nächste Versuch ist in { $seconds } Sekunden möglich. Es wird nie etwas gelöscht.
}
unlock-forgot = Ich habe mein Passwort vergessen
unlock-restore = Eine Sicherung zurückholen
recover-title = Ein neues Passwort setzen
recover-lead = Die 24 Wörter Ihres Ersatzschlüssels öffnen die Akte. Dann wählen Sie ein neues Passwort.
recover-words-missing = Tippen Sie die 24 Wörter von Ihrem Blatt ein.
recover-do = Mit dem neuen Passwort öffnen
recover-without-words = Ohne die Wörter öffnet nur das Passwort die Akte. Nehmen Sie sich Zeit und probieren Sie, was es gewesen sein könnte: Es wird nie etwas gelöscht.

restore-title = Eine Sicherung zurückholen
restore-choose-lead = Wählen Sie den USB-Stick oder den Ordner mit der Sicherung.
restore-choose = Ordner wählen
restore-which = Welche Sicherung?
restore-none-found = In „{ $folder }“ ist keine Sicherung.
restore-none-found-hint = Suchen Sie auf Ihrem USB-Stick den Ordner „MDS Companion backups“, oder wählen Sie einen anderen Ordner.
restore-given = Sicherung vom { $date }
restore-over = Die Akte, die jetzt hier ist, wird nicht gelöscht. Sie wird vollständig beiseitegelegt, in einen eigenen Ordner neben den Sicherungen.
restore-passphrase = Passwort dieser Sicherung
restore-passphrase-hint = Das Passwort, das Sie hatten, als sie gemacht wurde, oder die 24 Wörter Ihres Ersatzschlüssels.
restore-do = Diese Sicherung zurückholen
restore-busy = Die Sicherung wird geöffnet

## Start

home-title-noTreatment = Zurzeit wird keine Behandlung beurteilt
home-title-beforeFirstDose = Vor der ersten Dosis
home-title-beforeWindow = Woche { $week } seit der ersten Dosis
home-title-inWindow = Woche { $week } seit der ersten Dosis
home-title-pastWindow = Woche { $week } seit der ersten Dosis
home-title-ended = Zwischen zwei Behandlungen
home-window = Wo Sie stehen
home-counts = Ihre neuesten Blutwerte
home-empty = Es gibt noch keine Werte.
home-empty-hint = Fügen Sie einen Laborbefund als PDF oder eine Datei aus einem Patientenportal hinzu. Sie können die Zahlen auch von Hand eintragen.
home-add-treatment = Behandlung eintragen
home-add-first-dose = Erste Dosis eintragen
home-todo = Bitte prüfen
home-no-questions = Keine Frage ist für „Zuerst fragen“ markiert.
strip-today = heute
strip-first-dose = erste Dosis
strip-before = davor
strip-window = Wochen { $from } bis { $to }: in dieser Zeit wird meist beurteilt
strip-window-studys-own = Tage { $from } bis { $to }: die Wochen der Studie
strip-week = Woche { $week }
strip-assessment-done = erfolgt
strip-assessment-ahead = geplant
strip-assessment-due = steht an
strip-assessment-missing = nicht eingetragen
strip-assessment-usual = üblich
strip-assessment-usualPassed = nicht eingetragen
add-results = Laborwerte hinzufügen
type-counts = Blutbild eintragen
next-visit = Nächster Termin
next-visit-none = In der Akte steht kein Termin.
add-appointment = Termin eintragen
prepare-visit = Diesen Termin vorbereiten
choose-questions = Fragen auswählen
no-value-yet = Noch kein Wert
drawn-ago = { $days ->
    [0] { $date }, heute
    [one] { $date }, gestern
   *[other] { $date }, vor { $days } Tagen
}
see-on-chart = In der Kurve zeigen
todo-action = Ansehen
todo-action-review = Ansehen
todo-action-log = Die Liste ergänzen
todo-action-treatment = Behandlung eintragen
todo-action-firstDose = Erste Dosis eintragen
todo-action-firstResults = Laborwerte hinzufügen
todo-action-assessment = Beurteilung eintragen
todo-action-teamLine = Nummer eintragen
todo-action-visit = Termin eintragen

## Werte hereinholen

add-title = Welche Werte möchten Sie hinzufügen?
add-lead = Sie kommen in die Akte von { $name }. Nichts zählt, bevor Sie es angesehen haben.
drop-here = Ziehen Sie Ihre Labordateien oder Ordner hierher
drop-formats = PDF, Foto, Tabelle oder ein Download aus einem Patientenportal. Auch Hunderte auf einmal sind möglich.
choose-files = Dateien wählen
reading-file = Datei { $done } von { $total } wird gelesen: { $name }
reading-progress = Gelesene Dateien
reading-cancel = Lesen beenden
reading-stopping = Endet nach dieser Datei
reading-meanwhile = Sie können inzwischen anderes tun. Was gelesen ist, bleibt erhalten.
outcome-title = Was gefunden wurde
outcome-cancelled = Sie haben das Lesen beendet. Was vorher gelesen wurde, liegt für Sie zum Ansehen bereit.
outcome-file = { $found ->
    [0] Es wurde kein Wert gefunden.
    [one] Es wurde ein Wert gefunden.
   *[other] Es wurden { $found } Werte gefunden.
} { $check ->
    [0] {""}
    [one] Bitte prüfen Sie einen davon.
   *[other] Bitte prüfen Sie { $check } davon.
}
outcome-already = { $count ->
    [one] Einer davon steht schon in der Akte oder in einer anderen Datei.
   *[other] { $count } davon stehen schon in der Akte oder in einer anderen Datei.
}
outcome-course = { $count ->
    [one] Eine Transfusion, eine Behandlung oder ein Ereignis zum Ansehen.
   *[other] { $count } Transfusionen, Behandlungen oder Ereignisse zum Ansehen.
}
outcome-known = { $found ->
    [one] Diese Datei wurde schon früher hinzugefügt. Ihr einer Wert ist bekannt, nichts ist neu.
   *[other] Diese Datei wurde schon früher hinzugefügt. Ihre { $found } Werte sind bekannt, nichts ist neu.
}
outcome-left-out = { $count ->
    [one] Eine weitere Datei wurde ausgelassen: Mehr als tausend auf einmal gehen nicht.
   *[other] { $count } weitere Dateien wurden ausgelassen: Mehr als tausend auf einmal gehen nicht. Fügen Sie sie als Nächstes hinzu.
}
outcome-sum = { $found ->
    [0] { $files } Dateien wurden gelesen. Darin ist nichts neu.
    [one] { $files } Dateien wurden gelesen. Ein Wert ist neu.
   *[other] { $files } Dateien wurden gelesen. { $found } Werte sind neu.
}
outcome-sum-check = { $count ->
    [one] Bitte prüfen Sie einen davon.
   *[other] Bitte prüfen Sie { $count } davon.
}
outcome-nothing = { $count ->
    [one] Eine Datei ergab keinen Wert
   *[other] { $count } Dateien ergaben keinen Wert
}
outcome-read = { $count ->
    [one] Eine Datei mit neuen Werten
   *[other] { $count } Dateien mit neuen Werten
}
outcome-known-files = { $count ->
    [one] Eine Datei ohne Neues
   *[other] { $count } Dateien ohne Neues
}
look-through = Durchsehen
look-through-name = { $name } durchsehen
type-beside = Werte neben der Seite eintragen
type-beside-name = Werte neben der Seite von { $name } eintragen
columns-open = Angeben, was in den Spalten steht
columns-open-name = Angeben, was in den Spalten steht: { $name }
imports-title = Dateien, die Sie hinzugefügt haben
imports-none = Noch keine.
import-line = Hinzugefügt: { $date }. { $confirmed ->
    [one] Ein Wert bestätigt
   *[other] { $confirmed } Werte bestätigt
}{ $waiting ->
    [0] .
   *[other] , wartend: { $waiting }.
}
import-line-aside = { $count ->
    [one] Ein weiterer bringt nichts Neues.
   *[other] { $count } weitere bringen nichts Neues.
}
import-is-undone = Zurückgenommen.
import-undo = Zurücknehmen
import-undo-name = { $name } zurücknehmen
import-redo = Wieder aufnehmen
import-redo-name = { $name } wieder aufnehmen
import-undone = { $name } wurde zurückgenommen. { $count ->
    [one] Ein Wert wurde mit zurückgenommen.
   *[other] { $count } Werte wurden mit zurückgenommen.
}
import-undone-restored = { $count ->
    [one] Ein Wert, den sie ersetzt hatte, zählt wieder.
   *[other] { $count } Werte, die sie ersetzt hatte, zählen wieder.
}
import-undone-entries = { $count ->
    [one] Eine Transfusion, eine Behandlung oder ein Ereignis wurde mit zurückgenommen.
   *[other] { $count } Transfusionen, Behandlungen oder Ereignisse wurden mit zurückgenommen.
}
import-course = Behandlungen und Transfusionen daraus ansehen
import-course-name = Behandlungen und Transfusionen aus { $name } ansehen
import-undone-kept = { $count ->
    [one] Ein Wert, den Sie seitdem geändert haben, wurde behalten.
   *[other] { $count } Werte, die Sie seitdem geändert haben, wurden behalten.
}
import-redone = { $name } ist wieder da.

## Durchsehen

review-title = Hat das Programm diesen Befund richtig gelesen?
review-lead = Vergleichen Sie mit der Seite. Nichts zählt, bevor Sie es bestätigen.
review-lead-lines = Vergleichen Sie mit Ihrem Befund. Nichts zählt, bevor Sie es bestätigen.
review-lines = Wie es in { $name } geschrieben steht
review-which = Datei ({ $count } warten)
review-keys = Tasten
review-key-arrows = ↑ ↓
review-key-arrows-does = von Zeile zu Zeile
review-key-enter = Eingabe
review-key-enter-does = es stimmt, weiter zur nächsten
review-key-space = Leertaste
review-key-space-does = es stimmt, oder noch einmal ansehen
review-key-n = N
review-key-n-does = weiter zur nächsten, die zu prüfen ist
review-key-e = E
review-key-e-does = berichtigen
review-key-x = X
review-key-x-does = auslassen
review-key-u = U
review-key-u-does = den letzten Schritt rückgängig machen
review-key-confirm = Strg+Eingabe
review-key-confirm-does = bestätigen, was bereit ist
source-lines = Die Zeile der Datei, mit markiertem Wert
step-undo = Rückgängig
step-undone = Rückgängig gemacht: { $what }
step-confirmed = { $count ->
    [one] Ein Wert bestätigt
   *[other] { $count } Werte bestätigt
}
step-dates = { $count ->
    [one] Tag für eine Zeile gewählt
   *[other] Tag für { $count } Zeilen gewählt
}
step-corrected = { $name } berichtigt
step-rejected = { $name } ausgelassen
step-kept-out = { $name } draußen gelassen
step-named = Schreibweise gemerkt
whose-one = Das sieht nach einer Datei von { $printed } aus.
whose-one-detail = { $count ->
    [one] Diese Akte gehört { $name }. Ein Wert wartet; nichts davon zählt.
   *[other] Diese Akte gehört { $name }. { $count } Werte warten; nichts davon zählt.
}
whose-several = Diese Datei nennt mehrere Personen. Welche ist { $name }?
whose-several-detail = Nur die Werte der gewählten Person kommen herein. Die anderen bleiben draußen.
whose-born = { $name }, geboren { $date }
whose-no-name = jemand ohne Namen
whose-results = { $count ->
    [one] ein Wert
   *[other] { $count } Werte
}
whose-keep-out = Draußen lassen
whose-same = Das ist { $name }: diese Schreibweise merken
whose-nobody = Keine davon: draußen lassen
whose-more = und { $count } weitere
review-file = { $name }, { $count ->
    [one] ein Wert
   *[other] { $count } Werte
}
review-page = Seite { $page } von { $pages }
review-page-picture = Bild der Seite
page-picture = Seite { $page } des Laborbefundes
page-before = Vorige Seite
page-next = Nächste Seite
review-rows = Was gelesen wurde
review-only-followed = Nur die Blutwerte zeigen, die ich verfolge
review-hidden = { $count ->
    [one] Ein weiterer Wert wurde klar gelesen und wird behalten, ohne gezeigt zu werden.
   *[other] { $count } weitere Werte wurden klar gelesen und werden behalten, ohne gezeigt zu werden.
}
review-problems = { $count ->
    [one] Eine Sache wurde nicht verwendet
   *[other] { $count } Sachen wurden nicht verwendet
}
review-check-first = { $count ->
    [one] Eine Zeile ist zuerst zu prüfen
   *[other] { $count } Zeilen sind zuerst zu prüfen
}
review-confirm = { $count ->
    [0] Noch nichts zu bestätigen
    [one] 1 Wert bestätigen
   *[other] { $count } Werte bestätigen
}
review-confirm-looked = { $count ->
    [one] 1 angesehenen Wert bestätigen
   *[other] { $count } angesehene Werte bestätigen
}
review-confirm-all = Ich habe alle verglichen: { $count } bestätigen
review-nothing = Nichts wartet auf Ihren Blick
review-nothing-lead = Jeder gelesene Wert ist bestätigt oder ausgelassen.
course-title = Auch in { $name }
course-lead = Diese Datei kommt aus diesem Programm. Sie enthält Einträge, die keine Werte sind. Wählen Sie, was in Ihre Akte gehört.
course-of-treatment = Behandlungen
course-of-transfusion = Transfusionen
course-of-milestone = Ereignisse
course-in-record = In Ihrer Akte steht: { $text }
course-known-count = { $count ->
    [one] Ein Eintrag steht schon in Ihrer Akte
   *[other] { $count } Einträge stehen schon in Ihrer Akte
}
course-add = { $count ->
    [0] Nichts ist gewählt
    [one] Einen Eintrag hinzufügen
   *[other] { $count } Einträge hinzufügen
}
course-leave-out = Alle auslassen
course-added = { $count ->
    [one] Ein Eintrag hinzugefügt.
   *[other] { $count } Einträge hinzugefügt.
}
course-left-out = Ausgelassen. Die Datei behält sie.
review-more = Nächste Datei ansehen
draft-check = Bitte prüfen:
draft-waits-for-day = Wartet auf den Tag der Blutentnahme:
draft-looked = Von Ihnen angesehen:
draft-certain = Klar gelesen:
draft-no-unit = keine Einheit
draft-flag = markiert mit { $flag }
draft-range = Referenzbereich { $range }
draft-correct = Berichtigen
draft-correct-name = { $name } berichtigen
draft-printed-as = Gedruckt als „{ $printed }“
draft-read-as = Gelesen als { $value }, von Hand berichtigt.
draft-means = Das sind { $value } { $unit }.
draft-keep = { $value } stimmt
draft-kept = Von Ihnen angesehen
draft-kept-beside = Beide zählen: zwei Blutentnahmen an diesem Tag
draft-kept-withdrawn = Wird herausgenommen
draft-keep-again = { $value } wieder hinzufügen
draft-keep-record = { $value } stimmt
draft-take-new = { $value } stimmt
draft-both = Beide: zwei Blutentnahmen an diesem Tag
draft-withdraw = { $value } herausnehmen
draft-withdraw-not = In der Akte behalten
draft-is-own = Gehört mir
draft-not-own = Gehört mir nicht
draft-unit-is = Die Einheit von { $name } ist { $unit }
draft-look-again = Noch einmal ansehen
draft-leave-out = Auslassen
draft-leave-out-name = { $name } auslassen
draw-on = Abgenommen: { $date }
draw-unknown = Tag der Blutentnahme nicht bekannt
draw-ambiguous = An welchem Tag war die Blutentnahme?
draw-ambiguous-detail = { $count ->
    [one] Das Datum auf dem Befund lässt sich auf zwei Weisen lesen.
   *[other] Das Datum auf dem Befund lässt sich auf zwei Weisen lesen. Ihre Antwort gilt für alle { $count } Zeilen dieser Datei.
}
draw-unknown-day = Tag der Blutentnahme
draw-unknown-use = { $count ->
    [one] Diesen Tag verwenden
   *[other] Diesen Tag für { $count } Zeilen verwenden
}
correct-printed = Im Befund steht: { $name } { $value } { $unit }
correct-test = Messwert
correct-choose = Wählen
correct-value = Zahl
correct-unit = Einheit
correct-date = Abgenommen am
correct-save = Berichtigung speichern
correct-more = Bereich, Kennzeichen und Name
correct-range = Referenzbereich
correct-range-hint = Wie gedruckt, zum Beispiel 12,0-15,5. Lassen Sie es leer, wenn keiner gedruckt ist.
correct-flag = Kennzeichen des Labors
correct-name = Name, wie gedruckt
correct-means = Es wird als { $value } zählen.
columns-title = Was steht in den Spalten dieser Tabelle?
columns-lead = { $name }. Wählen Sie für jede Spalte, was sie enthält. Darunter sehen Sie sofort, was gelesen wird.
columns-which = Tabelle
columns-table = Tabelle { $number }
columns-missing = Nicht alles wurde verstanden
columns-rows = Die ersten Zeilen der Tabelle
columns-no-heading = Spalte { $number }
columns-role = Was „{ $heading }“ enthält
columns-unit = Einheit von „{ $heading }“
columns-unit-in-cell = nicht angegeben, oder in jeder Zelle
columns-layout = Wie die Tabelle aufgebaut ist
columns-dates = Daten
columns-decimal = Dezimalzeichen
columns-by-itself = wie es am besten passt
columns-day-first = Tag vor Monat
columns-month-first = Monat vor Tag
columns-point = Punkt (8.9)
columns-comma = Komma (8,9)
columns-preview = Was gelesen würde
columns-found = { $found ->
    [0] Noch nichts.
    [one] Ein Wert
   *[other] { $found } Werte
}{ $found ->
    [0] {""}
   *[other] , davon ohne Zweifel: { $certain }.
}
columns-apply = { $count ->
    [0] Noch nichts zu lesen
    [one] 1 Wert lesen
   *[other] { $count } Werte lesen
}
columns-remembered = Die Antwort wird für die nächste Datei mit denselben Überschriften gemerkt.
columns-none = In dieser Datei ist keine Tabelle
columns-none-lead = Wählen Sie eine andere Datei, oder tragen Sie die Werte von Hand ein.
column-values-of = { $name }
column-date = Datum der Blutentnahme
column-time = Uhrzeit der Blutentnahme
column-other_date = Anderes Datum
column-test_name = Name des Messwerts
column-test_code = Code des Messwerts
column-value = Ergebnis
column-comparator = Zeichen (< oder >)
column-unit = Einheit
column-range = Bereich
column-low = Untergrenze
column-high = Obergrenze
column-flag = Kennzeichen des Labors
column-status = Status
column-person = Name der Person
column-person_id = Nummer der Person
column-given_name = Vorname
column-birth_date = Geburtsdatum
column-specimen = Was untersucht wurde
column-specimen_id = Nummer der Probe
column-laboratory = Labor
column-comment = Bemerkung
column-previous = Früheres Ergebnis (nicht gelesen)
column-draw = Eine Blutentnahme
column-ignore = Nicht nötig
column-unknown = Bitte wählen
layout-result_per_row = jede Zeile ist ein Wert
layout-draw_per_row = jede Zeile ist eine Blutentnahme
layout-draw_per_column = jede Spalte ist eine Blutentnahme
correct-title = { $name } berichtigen
correct-kept = Was gedruckt war, bleibt im Verlauf erhalten.
added-undo = Rückgängig
withdrawn-title = { $count ->
    [one] Ein zurückgezogener Wert wurde herausgenommen
   *[other] { $count } zurückgezogene Werte wurden herausgenommen
}
added-title = { $count ->
    [0] Es wurde nichts hinzugefügt
    [one] Ein Wert ist in der Akte
   *[other] { $count } Werte sind in der Akte
}
added-refused = { $count ->
    [one] Ein Wert ließ sich nicht hinzufügen
   *[other] { $count } Werte ließen sich nicht hinzufügen
}
see-chart = Zur Kurve
any-blood = Haben Sie seit dem { $date } Blut bekommen?
any-blood-why = Blutwerte kurz nach einer Transfusion werden markiert, damit sie nicht verglichen werden.
any-blood-yes = Ja, eintragen
any-blood-no = Nein, keines
any-blood-noted = Notiert: keine roten Blutzellen bis heute.

## Blutwerte

counts-title = Wie haben sich die Blutwerte entwickelt?
counts-treatment = Behandlung
to-together = Gemeinsam ansehen
together-title = Gemeinsam ansehen
together-page = Seite { $page } von { $pages }
together-questions = Was wir zuerst fragen wollen
together-general = Allgemeine Information, kein ärztlicher Rat. Entscheiden Sie mit Ihrem Behandlungsteam.
together-on = Weiter
together-back = Zurück
together-close = Schließen
together-keys = Pfeiltasten blättern. Esc schließt.
counts-treatment-now = Die jetzige
counts-empty = Es gibt noch keine Werte zu zeichnen.
counts-others = Andere Blutwerte in der Kurve zeigen
counts-table = Dieselben Zahlen als Tabelle
counts-table-caption = Messwerte in Zeilen, Daten in Spalten, das neueste Datum zuletzt
counts-test = Messwert
chart-section = Kurve
chart-label = Kurve der Blutwerte
chart-choose = Wählen Sie einen Punkt, um zu sehen, woher er kommt.
chart-keys = In der Kurve gehen links und rechts von Blutentnahme zu Blutentnahme, auf und ab von Blutwert zu Blutwert.
chart-enter-keys = Vom Anfang dieser Seite aus führen Links und Rechts direkt in die Kurve.
chart-points = Punkte der Kurve
chart-which = Zeigen
chart-which-main = Die drei wichtigsten Blutwerte
chart-which-own = Meine eigene Auswahl
chart-span = Gezeigte Zeit
# $from, $to: dates
chart-span-dates = { $from } bis { $to }
chart-usual = Wochen der Behandlung
chart-all = Alle Blutentnahmen
chart-earlier = Früher
chart-later = Später
chart-closer = Näher
chart-wider = Weiter
chart-span-keys = Bild auf und Bild ab gehen früher und später, Plus und Minus gehen näher und weiter. Sie können die Kurve auch zur Seite ziehen.
chart-save = Diese Kurve speichern
chart-save-lead = So, wie sie jetzt gezeichnet ist, in den Farben für Papier.
chart-save-svg = Als Zeichnung (SVG)
chart-save-png = Als Bild (PNG)
chart-save-pdf = Als Seite (PDF)
# $name: name of the file
chart-saved = Gespeichert als { $name }.
blood-calendar = Transfusionen nach Monaten
blood-calendar-caption = Produkte in Zeilen, Monate in Spalten, der neueste Monat zuletzt; die Zahlen sind Konserven
blood-calendar-product = Produkt
blood-red_cells = Rote Blutzellen, Konserven
blood-platelets = Blutplättchen, Konserven
blood-other = Andere, Konserven
blood-open = Liste nicht vollständig
blood-at-least = mindestens
point-name = { $name } { $value } { $unit }, { $date }
takeaways-title = In Worten
cell-below = unter dem Bereich
cell-above = über dem Bereich
cell-soon = kurz nach Transfusion
cell-typed = eingetragen
cell-none = kein Wert
compare-title = Zwei Tage vergleichen
compare-first = Erstes Datum
compare-second = Zweites Datum
compare-sentence = { $name }: { $before } { $unit } am { $first }, { $after } { $unit } am { $second }.
compare-soon = Einer der beiden wurde kurz nach roten Blutzellen abgenommen.
compare-nothing = Kein Messwert wurde an beiden Tagen bestimmt.
to-definitions = Wie Ihre Blutwerte im Vergleich stehen
to-counts = Zurück zur Kurve
result-card = Der gewählte Wert
result-printed = Gedruckt
result-source = Aus
result-typed = von Hand eingetragen
result-file = eine Datei
result-corrected = Die Berichtigung ist gespeichert. Der frühere Wert bleibt im Verlauf erhalten.
result-removed = { $name } wurde entfernt.
show-me-where = Zeigen, wo es steht
show-where-title = Wo es in { $name } steht

## Definitionen

definitions-title = Wie stehen Ihre Blutwerte zur veröffentlichten Definition?
definitions-lead = Das ist eine Rechnung nach veröffentlichten Definitionen. Nur Ihr Team kann sagen, was sie für Sie bedeutet.
definitions-for = { $name }, Stand { $date }. Das ist Tag { $day } nach der ersten Dosis.
definitions-other = Andere Fassungen
definitions-units = Rote Blutzellen im Lauf der Zeit
definitions-medicine = Wann dieses Medikament meist beurteilt wird
definitions-set-by-study = Hier ist etwas so eingestellt wie in Ihrer Studie. Es weicht von der veröffentlichten Regel ab.
definitions-kept = Es ist bei der Behandlung gespeichert.
definitions-set-usual = Zurück zu den üblichen Einstellungen
definition-rests-on = Worauf das beruht
definition-not-covered-title = Was unsere Quelle nicht umfasst
criterion-rests-on = Eigene Regeln, und was wir nur zum Teil gesehen haben
compare-settings = Ein anderer Tag, eine andere Behandlung, oder wie in meiner Studie
compare-settings-lead = Eine Studie zählt vielleicht auf ihre eigene Weise. Die Studienassistenz weiß es. Lassen Sie leer, was Sie nicht wissen. Sie können es bei der Behandlung speichern und später ändern.
compare-treatment = Behandlung
compare-treatment-choice = { $name }, erste Dosis am { $date }
compare-on = Vergleichen zum Stand dieses Tages
compare-baseline-days = Tage vor der ersten Dosis für die Ausgangswerte
compare-baseline-days-hint = Meist 56 Tage, für Hämoglobin in den Fassungen von 2018 und 2023 112 Tage.
compare-baseline-hemoglobin = Hämoglobin-Ausgangswert der Studie
compare-baseline-platelets = Blutplättchen-Ausgangswert der Studie
compare-baseline-neutrophils = Neutrophilen-Ausgangswert der Studie
compare-response-days = Wie viele Tage eine Veränderung anhalten muss
compare-response-days-hint = Meist 56 Tage, das sind 8 Wochen.
compare-last-day = Letzter Tag, bis zu dem Tage ohne rote Blutzellen gesucht werden
compare-last-day-hint = Meist Tag 168, das ist Woche 24.
compare-modified = Die strengere Form für rote Blutzellen verwenden
compare-modified-hint = Manche Studien fordern mehr. Das ändert nur die Fassung von 2006.
compare-as-in-study = Wie in meiner Studie
compare-evaluation = Der Tag, für den die Studie vergleicht
compare-evaluation-hint = Leer lassen, um zum heutigen Stand zu vergleichen.
compare-again = Neu vergleichen
compare-keep = Bei der Behandlung speichern
compare-kept = Bei der Behandlung gespeichert.
definition-burden = Vor der Behandlung: { $burden }
criterion-to-logs = Sagen, wie weit die Listen vollständig sind
criterion-steps = { $name }: Schritt für Schritt
criterion-used = Verwendete Werte
criterion-dropped = Ausgelassene Werte, und warum
criterion-value = { $value } { $unit } am { $date }, Tag { $day }

## Akte

record-title = Was steht in dieser Akte?
record-lead = Alles hier haben Sie eingetragen. Jede Änderung bleibt im Verlauf erhalten.
record-parts = Teile der Akte
part-treatment = Behandlung
part-milestone = Meilensteine
part-transfusion = Transfusionen
part-medicine = Medikamente
part-disease = Erkrankung
part-appointment = Termine
part-teamLine = Team
part-note = Notizen
part-health = Wie es mir geht
part-aboutMe = Über mich
list-treatment = Behandlungen und Studien
list-milestone = Meilensteine
list-transfusion = Transfusionen
list-medicine = Medikamente
list-allergy = Allergien
list-disease = Karte meiner Erkrankung
list-gene = Gene und Chromosomen
list-appointment = Termine
list-teamLine = Wen anrufen
list-note = Notizen
list-checkIn = Wie die Tage waren
list-sideEffect = Nebenwirkungen
list-infection = Infektionen
list-hospitalStay = Aufenthalte im Krankenhaus
list-bloodNeeds = Was die Blutbank wissen muss
list-aboutMe = Über mich
add-treatment = Behandlung eintragen
add-milestone = Meilenstein eintragen
add-transfusion = Transfusion eintragen
add-medicine = Medikament eintragen
add-allergy = Allergie eintragen
add-gene = Genergebnis eintragen
add-teamLine = Telefonnummer eintragen
add-note = Notiz eintragen
add-checkIn = Wie geht es mir heute?
add-sideEffect = Nebenwirkung eintragen
add-infection = Infektion eintragen
add-hospitalStay = Krankenhausaufenthalt eintragen
change-treatment = Behandlung ändern
change-milestone = Meilenstein ändern
change-transfusion = Transfusion ändern
change-medicine = Medikament ändern
change-allergy = Allergie ändern
fill-disease = Karte ausfüllen
fill-aboutMe = Über mich schreiben
fill-bloodNeeds = Angaben für die Blutbank eintragen
change-disease = Karte ändern
change-gene = Genergebnis ändern
change-appointment = Termin ändern
change-teamLine = Telefonnummer ändern
change-note = Notiz ändern
change-checkIn = Tag ändern
change-sideEffect = Nebenwirkung ändern
change-infection = Infektion ändern
change-hospitalStay = Krankenhausaufenthalt ändern
change-bloodNeeds = Angaben für die Blutbank ändern
change-aboutMe = Text ändern
none-treatment = Noch keine Behandlung. Ab ihrer ersten Dosis zählen die Wochen.
none-milestone = Noch kein Meilenstein. Einwilligung, Knochenmarkuntersuchungen und Beurteilungen gehören hierher.
none-transfusion = Noch keine Transfusion. Wenn es keine gab, geben Sie unten an, von wann bis wann.
none-medicine = Noch kein Medikament.
none-allergy = Noch keine Allergie.
none-disease = Die Karte ist leer.
none-gene = Noch kein Genergebnis.
none-appointment = Noch kein Termin.
none-teamLine = Noch keine Nummer. Ist eine eingetragen, steht sie oben auf jeder Seite.
none-note = Noch keine Notiz.
none-checkIn = Noch kein Tag notiert. Eine halbe Minute reicht.
none-sideEffect = Noch keine Nebenwirkung notiert. Danach fragt das Studienteam zuerst.
none-infection = Noch keine Infektion notiert.
none-hospitalStay = Noch kein Krankenhausaufenthalt notiert.
none-bloodNeeds = Noch nichts notiert.
none-aboutMe = Noch nichts geschrieben.
lead-bloodNeeds = Schreiben Sie ab, was die Blutbank sagt oder was auf der Karte steht. Hier wird nichts berechnet.
lead-aboutMe = In Ihren Worten, für Menschen, die Sie zum ersten Mal sehen.
lead-disease = Schreiben Sie ab, was im Brief steht. Hier wird nichts aus Blutwerten berechnet.
entry-added = Eingetragen.
entry-changed = Gespeichert.
entry-removed = „{ $name }“ wurde entfernt.
treatment-unnamed = Behandlung ohne Namen
disease-no-subtype = Untertyp noch nicht eingetragen
line-first-dose = Erste Dosis: { $date }
line-no-first-dose = Erste Dosis steht noch aus
line-ended = Beendet: { $date }
line-cycle = Zyklen von { $days } Tagen
line-study = Studie { $name }
line-phase = Phase { $text }
line-arm = Studienarm: { $arm }
line-definition = Definition der Studie: { $name }
line-schedule = Zeitplan der Studie: Tag { $from } bis Tag { $to }, Beurteilungen an den Tagen { $days }
line-units = { $count ->
    [one] { $count } Konserve
   *[other] { $count } Konserven
}
line-hemoglobin-before = Hämoglobin davor: { $value } { $unit }
line-platelets-before = Blutplättchen davor: { $value } ×10⁹/L
line-reason = Grund: { $text }
line-reaction = Reaktion: { $text }
line-from-to = { $from } bis { $to }
line-since = Seit { $from }
line-until = Bis { $to }
line-share = Anteil der Genkopien: { $percent } %
line-report = Befund vom { $date }
line-risk = Risikogruppe: { $text }
line-risk-side = Einordnung des Teams: { $side }
line-blasts = Blasten im Knochenmark vor der Behandlung: { $percent } %
line-diagnosed = Diagnose: { $date }
line-call-when = Anrufen bei: { $text }
arm-choice-notSaid = Studienarm nicht eingetragen
arm-choice-known = Studienarm ist bekannt
arm-choice-blinded = Verblindet: Niemand sagt, welcher Studienarm
arm-choice-open = Offen: Alle bekommen die Studienbehandlung
definition-choice-iwg2006 = IWG 2006
definition-choice-iwg2018 = IWG 2018
definition-choice-iwg2023 = IWG 2023
risk-choice-lower = niedrigeres Risiko
risk-choice-higher = höheres Risiko
field-missing = Das wird gebraucht.
field-group-study = Sie gehört zu einer Studie
field-group-schedule = Die Studie hat einen eigenen Zeitplan
field-treatment-name = Medikament oder Studienmedikament
field-treatment-firstDose = Erste Dosis
field-treatment-ended = Beendet
field-treatment-cycleDays = Länge eines Zyklus in Tagen
field-treatment-trialName = Name der Studie
field-treatment-registryNumber = Registernummer
field-treatment-registryNumber-hint = Zum Beispiel eine NCT-Nummer
field-treatment-phase = Phase
field-treatment-arm = Was über den Studienarm bekannt ist
field-treatment-armName = Studienarm
field-treatment-consent = Tag der Einwilligung
field-treatment-definition = Definition, die die Studie verwendet
field-treatment-definition-hint = Sie steht in den Studienunterlagen, oder die Studienassistenz weiß sie.
field-treatment-windowFromDay = Erster Tag der Wochen, in denen beurteilt wird
field-treatment-windowToDay = Letzter Tag dieser Wochen
field-treatment-assessmentDays = Tage der geplanten Beurteilungen
field-treatment-assessmentDays-hint = Gezählt ab der ersten Dosis, zum Beispiel 84, 112, 168
field-milestone-event = Was
field-milestone-status = Hat es stattgefunden?
field-milestone-actual = Tag, an dem es stattfand
field-milestone-planned = Tag, für den es geplant war
field-milestone-note = In Ihren eigenen Worten
field-transfusion-on = Tag
field-transfusion-product = Was gegeben wurde
field-transfusion-units = Konserven (Beutel)
field-transfusion-hemoglobinBefore = Hämoglobin davor
field-transfusion-plateletsBefore = Blutplättchen davor
field-transfusion-reason = Warum sie gegeben wurde
field-transfusion-reaction = Reaktion, falls es eine gab
field-medicine-name = Medikament
field-medicine-dose = Dosis und wie oft
field-medicine-class = Was es tut
field-medicine-from = Von
field-medicine-until = Bis
field-allergy-substance = Allergie gegen
field-allergy-reaction = Was geschah
field-disease-subtype = Untertyp, wie geschrieben
field-disease-subtype-hint = Zum Beispiel „MDS mit niedrigem Blastenanteil“
field-disease-risk = Risikogruppe, wie geschrieben
field-disease-risk-hint = Mit System und Datum, zum Beispiel „IPSS-R 3,0, niedrig, Mai 2025“
field-disease-riskSide = Wie das Team sie einordnet
field-disease-marrowBlastsPercent = Blasten im Knochenmark vor der Behandlung
field-disease-diagnosed = Tag der Diagnose
field-gene-gene = Gen oder Chromosomenveränderung
field-gene-gene-hint = Zum Beispiel SF3B1 oder del(5q)
field-gene-status = Was im Befund steht
field-gene-sharePercent = Anteil (VAF), falls gedruckt
field-gene-reported = Datum des Befundes
field-appointment-at = Tag und Uhrzeit
field-appointment-title = Mit wem, wo, wofür
field-appointment-note = Notiz
field-teamLine-label = Wer ans Telefon geht
field-teamLine-label-hint = Zum Beispiel „Tagesklinik“ oder „Nachts und am Wochenende“
field-teamLine-phone = Telefonnummer
field-teamLine-callWhen = Wann sie angerufen werden möchten
field-teamLine-callWhen-hint = In den eigenen Worten des Teams
field-note-on = Tag, um den es geht
field-note-text = Notiz
field-medicine-prescriber = Verschrieben von
field-disease-karyotype = Chromosomen (Karyotyp), wie geschrieben
field-disease-karyotype-hint = Zum Beispiel „46,XX[20]“
field-disease-source = Abgeschrieben aus
field-disease-source-hint = Welcher Brief oder Befund, und sein Datum
field-checkIn-on = Tag
field-checkIn-energy = Kraft
field-checkIn-energy-hint = 0 heißt gar keine, 10 heißt wie vor der Krankheit.
field-checkIn-breathless = Kurzatmig
field-checkIn-dizzy = Schwindelig
field-checkIn-bleeding = Blutung oder neue blaue Flecken
field-checkIn-fever = Fieber, Schüttelfrost oder Zeichen einer Infektion
field-checkIn-words = Eine Zeile in eigenen Worten
field-sideEffect-what = Was ist es?
field-sideEffect-from = Seit
field-sideEffect-until = Bis
field-sideEffect-until-hint = Leer lassen, solange es anhält.
field-sideEffect-note = Wie stark, was geholfen hat, wem Sie es gesagt haben
field-infection-what = Was war es?
field-infection-from = Seit
field-infection-until = Bis
field-infection-until-hint = Leer lassen, solange sie anhält.
field-infection-treated = Wo behandelt
field-infection-note = Womit, und was sonst wichtig ist
field-hospitalStay-reason = Warum
field-hospitalStay-from = Von
field-hospitalStay-until = Bis
field-hospitalStay-until-hint = Leer lassen, solange er dauert.
field-hospitalStay-place = Welches Krankenhaus
field-bloodNeeds-group = Blutgruppe
field-bloodNeeds-antibodies = Antikörper
field-bloodNeeds-products = Besondere Präparate
field-bloodNeeds-products-hint = Zum Beispiel „nur bestrahltes Blut“
field-bloodNeeds-source = Wer es sagte, oder welche Karte
field-aboutMe-conditions = Andere Krankheiten
field-aboutMe-fitness = Was an einem üblichen Tag geht
field-aboutMe-matters = Was mir am wichtigsten ist
energy-0 = 0
energy-1 = 1
energy-2 = 2
energy-3 = 3
energy-4 = 4
energy-5 = 5
energy-6 = 6
energy-7 = 7
energy-8 = 8
energy-9 = 9
energy-10 = 10
felt-no = nein
felt-a-little = etwas
felt-a-lot = stark
felt-what-bleeding = Blutung oder blaue Flecken
felt-what-breathless = kurzatmig
felt-what-dizzy = schwindelig
yes-no-yes = ja
yes-no-no = nein
treated-home = Zu Hause
treated-clinic = In der Ambulanz oder Praxis
treated-hospital = Im Krankenhaus
treated-not-said = keine Angabe
line-prescriber = Verschrieben von { $name }
line-karyotype = Chromosomen: { $text }
line-copied-from = Abgeschrieben aus: { $text }
line-felt = { $what }: { $how }
line-fever = Fieber oder Zeichen einer Infektion
line-energy = Kraft { $energy } von 10
line-antibodies = Antikörper: { $text }
line-products = Besondere Präparate: { $text }
line-conditions = Andere Krankheiten: { $text }
line-fitness = Ein üblicher Tag: { $text }
line-matters = Am wichtigsten: { $text }
logs-title = Wie weit ist die Liste vollständig?
logs-why = Eine leere Liste heißt nicht null. Geben Sie an, von wann bis wann ganz bestimmt nichts fehlt.
log-span = ist vollständig von { $from } bis { $to }
log-unknown = noch nicht angegeben
log-title = { $name }: vollständig von wann bis wann?
log-from = Vollständig ab
log-to = Vollständig bis
log-saved = Gespeichert.
fever-title = Fieber, Schüttelfrost oder plötzlich sehr krank

## Ein Blutbild eintragen

typed-title = Was steht auf dem Befund?
typed-lead = Tippen Sie ein, was gedruckt ist, mit Komma oder Punkt. Mit der Eingabetaste geht es weiter zum nächsten Feld. Lassen Sie aus, was nicht dasteht.
typed-lead-beside = { $name } ließ sich nicht lesen. Tippen Sie ein, was Sie davon lesen können.
typed-page = Seite { $page }
typed-date = Abgenommen am
typed-values = Werte
typed-more = Labor, Transfusion am selben Tag, andere Einheiten
typed-laboratory = Labor
typed-before = Abgenommen vor der Transfusion dieses Tages
typed-before-hint = Lassen Sie es offen, wenn es keine gab oder Sie es nicht wissen.
typed-unit = Einheit von { $name }
typed-date-missing = Tragen Sie den Tag der Blutentnahme ein.
typed-nothing = Tragen Sie mindestens eine Zahl ein.
typed-save = { $count ->
    [0] Speichern
    [one] 1 Wert speichern
   *[other] { $count } Werte speichern
}
typed-accept = Sie sind so gedruckt: speichern
typed-save-changed = Mit meinen Änderungen speichern
typed-another = Noch eines eintragen

## Antworten

answers-title = Was möchten Sie verstehen?
answers-lead = Allgemeine Antworten, jede mit dem, was Ihre eigene Akte dazu enthält.
answers-back = Alle Antworten
answers-sensitive = Über die Aussichten
answers-sensitive-hint = Nicht alle möchten das lesen, und niemand muss. Sie können auch Ihr Team bitten, mit Ihnen darüber zu sprechen.
glossary-title = Medizinische Wörter erklärt
in-your-record = In Ihrer Akte
also-looked-at = Ebenfalls nachgesehen
more-questions = Weitere Fragen dazu
as-of = Stand { $date }
ask-this = Das fragen
ask-this-name = Das fragen: { $question }
on-your-list = Auf Ihrer Liste
answer-sources = Quellen { $numbers }
answer-reviewed = durchgesehen am { $date }
sources-title = Quellen

## Fragen

questions-title = Was möchten Sie fragen?
questions-lead = Drei Fragen genügen für einen Termin. Die anderen warten dahinter.
questions-lead-visit = Für den { $date }: { $title }
questions-first = Die drei, die zuerst drankommen
questions-first-none = Noch ist keine markiert. Markieren Sie bis zu drei auf Ihrer Liste.
questions-none = Ihre Liste ist leer. Nehmen Sie Fragen aus den Phasen unten, oder schreiben Sie eine eigene.
questions-own = Ihre eigenen Fragen
questions-picked = Auch auf Ihrer Liste
questions-picked-none = Sonst steht nichts auf der Liste.
questions-raised = Diese ergeben sich aus Ihrer Akte
questions-raised-lead = Bei jeder steht, warum sie hier ist. Nehmen Sie die, die Ihnen wichtig sind.
questions-bank = Alle Fragen, nach Phasen
stage-count = { $stage } ({ $count })
why-here = Warum sie hier steht: { $reason }
heard = Beim letzten Mal wurde Ihnen gesagt: { $answer }
heard-by = Beim letzten Mal sagte Ihnen { $who }: { $answer }
question-picked = Sie steht auf Ihrer Liste.
question-unpicked = Sie steht nicht mehr auf Ihrer Liste.
own-question = Eine eigene Frage
own-question-add = Hinzufügen
ask-first = Zuerst fragen
ask-first-name = Zuerst fragen: { $question }
not-first = Nicht zuerst
not-first-name = Nicht zuerst: { $question }
move-up = Nach oben
move-up-name = Nach oben: { $question }
unpick = Von der Liste
unpick-name = Von der Liste nehmen: { $question }
at-visit = Beim Termin
at-visit-title = Was wurde gesagt?
at-visit-lead = Schreiben Sie es auf, während Sie es hören. Stichworte genügen.
at-visit-back = Zurück zur Liste
at-visit-none = Auf Ihrer Liste steht noch keine Frage. Gehen Sie zurück zur Liste und wählen Sie zuerst einige aus.
at-visit-answer = Antwort
at-visit-who = Wer es gesagt hat
at-visit-next = Was daraus folgt
at-visit-due = Bis wann
next-step = Was daraus folgt: { $step }
next-step-due = Was daraus folgt: { $step }, bis zum { $date }
next-step-was-due = Das sollte bis zum { $date } geschehen: { $step }
question-visit = Für welchen Termin
question-visit-name = Für welchen Termin: { $question }
question-any-visit = irgendein Termin
question-for-visit = Für den { $date }: { $title }
questions-left-over = { $count ->
    [one] Eine Frage wurde bei einem vergangenen Termin nicht gestellt.
   *[other] { $count } Fragen wurden bei vergangenen Terminen nicht gestellt.
}
question-change = Ihre Frage ändern
questions-carry = Zum nächsten Termin mitnehmen
questions-carried = Zum nächsten Termin mitgenommen.
at-visit-asked = Gefragt
at-visit-save = Speichern
at-visit-save-name = Antwort speichern zu: { $question }
answer-saved = Die Antwort ist gespeichert.

## Termine und die Übersicht

visits-title = Was nehmen Sie zum Termin mit?
visits-next = Nächster Termin: { $date }, { $title }
visits-none = In der Akte steht noch kein Termin.
visits-appointments = Alle Termine
summary-choose = Wählen, was hineinkommt
summary-part-window = Wo Sie in den Wochen der Behandlung stehen
summary-part-table = Tabelle der letzten Blutentnahmen
summary-part-chart = Kurve
summary-part-transfusions = Transfusionen
summary-part-medicines = Medikamente und Allergien
summary-part-milestones = Meilensteine
summary-part-questions = Fragen
summary-part-notes = Notizen
summary-part-genes = Gene und Karte der Erkrankung
summary-part-blood-needs = Besonderheiten bei Transfusionen
summary-part-side-effects = Nebenwirkungen
summary-part-check-in = Letzter Eintrag zum Befinden
summary-more = Was noch mitgehen soll
summary-originals = Original-Befunde, als Bilder ihrer Seiten
summary-originals-none = Es gibt keine Original-Seiten zum Anhängen.
summary-fhir = Die Akte als FHIR-Datei in das PDF legen
summary-password = Passwort für das PDF
summary-password-hint = Wer es öffnet, braucht dieses Passwort. Es lässt sich nicht wiederfinden. Mit Originalen, beigelegter Datei oder Passwort ist das PDF kein Archiv-PDF mehr.
summary-print = Drucken
summary-paper = Papier
paper-a4 = A4
paper-letter = US Letter
summary-large = Großdruck
summary-large-hint = Braucht bis zu vier Seiten.
summary-mono = Schwarz-Weiß
summary-preview = Vorschau
summary-drawing = Die Seiten werden gezeichnet
summary-pages = { $count ->
    [one] Eine Seite
   *[other] { $count } Seiten
}
summary-page = Seite { $page } der Übersicht. Derselbe Text steht in dem PDF, das Sie speichern.
summary-save = Als PDF speichern
summary-saved = Gespeichert als { $name }.
card-title = Notfallblatt
card-lead = Für den Rettungsdienst, eine Notaufnahme oder ein anderes Krankenhaus: die Krankheit, die Behandlung, wen man anruft, Allergien, Blutverdünner, Besonderheiten bei Transfusionen, die letzten Blutwerte und der Satz zu Fieber.
card-page = Als Seite speichern
card-wallet = Für den Geldbeutel speichern
# $name: name of the file
card-saved = Gespeichert als { $name }.
export-title = Für andere Programme
export-hint = Diese Dateien sind nicht verschlossen. Bewahren Sie sie dort auf, wo nur Sie sie lesen können.
export-workbook = Als Tabelle speichern
export-workbook-hint = Blutwerte, Transfusionen, Behandlungen und Termine (XLSX).
export-csv = Als einfache Liste speichern
export-csv-hint = Alle Blutwerte (CSV). Dieses Programm kann sie wieder einlesen.
export-fhir = Für ein Patientenaktensystem speichern
export-fhir-hint = Blutwerte, Transfusionen, Behandlungen und Termine in der Form, in der Krankenhäuser Daten austauschen (FHIR R4).
export-calendar = Termine für einen Kalender speichern
export-calendar-hint = Nur Termine, keine Ergebnisse (ICS).
export-saved = Gespeichert als { $name }.

## Einstellungen

settings-title = Wie soll das Programm aussehen und sich verhalten?
settings-parts = Teile der Einstellungen
settings-part-look = Aussehen
settings-part-units = Einheiten und Daten
settings-part-grades = Studienteam
settings-part-people = Personen
settings-part-locks = Zugang
settings-part-backups = Sicherungen
settings-part-protection = Was geschützt ist
settings-part-about = Über das Programm
settings-saved = Gespeichert.
text-size = Schriftgröße
text-size-hint = Alles im Fenster wächst mit.
text-smaller = Kleiner
text-larger = Größer
text-size-now = { $percent } %
appearance = Farben
appearance-system = Wie am Computer eingestellt
appearance-light = Hell
appearance-dark = Dunkel
appearance-contrast = Hoher Kontrast
hemoglobin-unit = Hämoglobin in
count-unit = Zellzahlen in
units-hint = Was das Labor gedruckt hat, steht immer daneben.
date-order = Daten
date-day-first = 5. März 2026
date-month-first = März 5, 2026
decimal-mark = Dezimalzeichen
language = Sprache
language-en = English
language-es = Español
language-fr = Français
language-de = Deutsch
emergency-number = Notrufnummer
emergency-number-hint = Die Nummer für den Rettungsdienst dort, wo Sie sind, zum Beispiel 112 oder 911
people-title = Wessen Akten hier liegen
person-line = { $count ->
    [0] Keine Werte
    [one] Ein Wert
   *[other] { $count } Werte
}
person-last = neueste Blutentnahme { $date }
person-add = Person hinzufügen
person-change = Person ändern
demonstration-title = Beispielakte
demonstration-what = Die Akte einer erfundenen Person, zum Ausprobieren. Sie ist von Ihrer getrennt, und Sie können sie jederzeit entfernen.
demonstration-open = Beispielakte öffnen
demonstration-remove = Beispielakte entfernen
demonstration-removed = Die Beispielakte wurde entfernt.
passphrase-change = Passwort ändern
passphrase-current = Jetziges Passwort
passphrase-new = Neues Passwort
passphrase-changed = Das Passwort ist geändert.
passphrase-change-what = Die Akte bleibt, wie sie ist. Bisherige Sicherungen öffnen sich mit dem Passwort, mit dem sie gemacht wurden.
locks-title = Was diese Akte öffnet
locks-change = Zugang ändern
spare-key-make = Ersatzschlüssel machen
spare-key-anew = Neuen Ersatzschlüssel machen
second-title = Ein Passwort für eine zweite Person
second-what = Jemand, dem Sie vertrauen, kann die Akte mit einem eigenen Passwort öffnen. Diese Person sieht alles und kann alles ändern, so wie Sie.
second-passphrase = Passwort der zweiten Person
second-set = Passwort geben
second-change = Dieses Passwort ändern
second-set-done = Die zweite Person kann die Akte jetzt öffnen.
second-take = Wieder wegnehmen
second-taken = Das Passwort der zweiten Person öffnet die Akte nicht mehr. Frühere Sicherungen öffnet es noch.
key-store-title = Mit der Anmeldung an diesem Computer öffnen
key-store-what = Solange Sie an diesem Computer angemeldet sind, öffnet sich die Akte beim Start des Programms von selbst. Wer am angemeldeten Computer sitzt, kann sie dann öffnen. Ihr Passwort gilt weiterhin.
key-store-on = Ab jetzt von selbst öffnen
key-store-off = Wieder nach dem Passwort fragen
key-store-on-done = Ab jetzt öffnet dieser Computer die Akte beim Start.
key-store-off-done = Ab jetzt wird nach dem Passwort gefragt.
rekey-title = Ein neuer Schlüssel für die Akte
rekey-what = Tun Sie das, wenn jemand Ihr Passwort, Ihre 24 Wörter oder diesen Computer hatte, der sie nicht haben sollte. Die Akte wird mit einem Schlüssel neu verschlossen, den niemand gesehen hat. Vorher wird eine Sicherung gemacht.
rekey-not = Was jemand vorher kopiert hat, lässt sich so nicht mehr verschließen. Bisherige Sicherungen behalten den alten Schlüssel.
rekey-words = Die 24 Wörter Ihres Ersatzschlüssels
rekey-words-hint = Tippen Sie sie ein, um diesen Ersatzschlüssel zu behalten. Bleibt das Feld leer, gilt der Ersatzschlüssel nicht mehr.
rekey-do = Mit neuem Schlüssel verschließen
rekey-busy = Wird neu verschlossen

spare-key-title = Ein Ersatzschlüssel für Ihre Akte
spare-key-why = Wenn Sie Ihr Passwort vergessen, kann niemand Ihre Akte öffnen: weder wir noch Ihre Klinik. Ein Ersatzschlüssel aus 24 Wörtern auf Papier öffnet sie trotzdem.
spare-key-how = Sie sehen 24 Wörter. Schreiben Sie sie auf, oder drucken Sie sie aus. Dann tippen Sie sie einmal zur Probe ein, damit kein Schreibfehler unbemerkt bleibt. Das dauert etwa fünf Minuten.
spare-key-replaces = Wenn Sie früher einen Ersatzschlüssel gemacht haben, tritt der neue an seine Stelle.
spare-key-show = Die Wörter zeigen
spare-key-words-title = Ihre 24 Wörter
spare-key-words-lead = Schreiben Sie sie in dieser Reihenfolge auf, mit ihren Nummern.
spare-key-once = Sie werden nur gezeigt, bis Sie sie zur Probe eingetippt haben. Wer diese Wörter hat, kann Ihre Akte und ihre Sicherungen öffnen.
spare-key-print = Ausdrucken
spare-key-print-hint = Beim Drucken wird nichts auf diesem Computer gespeichert. Wenn Sie in eine Datei drucken, ist diese Datei nicht verschlossen.
spare-key-written = Ich habe sie auf Papier
spare-key-sheet-title = Ersatzschlüssel für MDS Companion
spare-key-sheet-for = Diese 24 Wörter öffnen die Akte von { $name }. Gemacht am { $date }.
spare-key-sheet-use = So verwenden Sie sie: Öffnen Sie MDS Companion, wählen Sie „Ich habe mein Passwort vergessen“, und tippen Sie die Wörter in dieser Reihenfolge ein. Sie öffnen auch eine Sicherung auf einem anderen Computer.
spare-key-sheet-keep = Bewahren Sie dieses Blatt bei Ihren wichtigen Papieren auf, nicht neben dem Computer. Wer das Blatt und die Akte hat, kann die Akte lesen.
spare-key-back-title = Die Wörter zur Probe eintippen
spare-key-back-lead = Lesen Sie sie von Ihrem Papier ab. Die ersten vier Buchstaben jedes Wortes genügen.
spare-key-words = Die 24 Wörter
spare-key-words-hint = Mit einem Leerzeichen dazwischen. Groß- und Kleinschreibung ist gleich.
spare-key-check = Wörter prüfen
spare-key-again = Wörter noch einmal zeigen
spare-key-done-title = Ihr Ersatzschlüssel passt
spare-key-done = Bewahren Sie das Blatt bei Ihren wichtigen Papieren auf. Wenn Sie Ihr Passwort vergessen, wählen Sie beim Öffnen der Akte „Ich habe mein Passwort vergessen“.
reminder-title = Ein Ersatzschlüssel, bevor Sie ihn brauchen
reminder-why = Wenn Sie Ihr Passwort vergessen, kann niemand diese Akte öffnen. 24 Wörter auf Papier öffnen sie trotzdem.
reminder-not-typed = Sie haben einen Ersatzschlüssel, aber seine Wörter wurden nicht zur Probe eingetippt. Machen Sie einen neuen, damit Sie wissen, dass er passt.
reminder-tomorrow = Morgen erinnern

care-damage = Ein Teil der Akte ist beschädigt
care-older = Diese Akte ist älter, als sie sein sollte
care-older-why = Das geschieht, wenn der Ordner aus einer alten Kopie der Festplatte zurückgespielt wurde. Seither eingetragene Werte fehlen hier.
care-older-go-on = Mit dieser Akte weitermachen
care-newest = Die neueste Sicherung ist vom { $date }. Sie wird ganz geöffnet, bevor sie an die Stelle dieser Akte tritt, und diese Akte wird beiseitegelegt.
care-no-backup = Neben dieser Akte liegt keine Sicherung. Vielleicht haben Sie eine auf einem USB-Stick.
care-restore = Sicherung zum Zurückholen wählen
care-backups = Zu den Sicherungen

lock-after = Sperren nach
lock-after-hint = Wenn niemand tippt oder klickt. Eine Minute vorher werden Sie gewarnt.
backups-title = Sicherungen
backups-what = Eine Sicherung ist eine verschlossene Kopie der ganzen Akte. Sie öffnet sich mit demselben Passwort.
backups-none = Noch keine Sicherung.
backup-now = Jetzt eine Sicherung machen
backup-made = Die Sicherung ist gemacht.
backup-check = Prüfen
backup-check-title = Lässt sich diese Sicherung öffnen?
backup-check-why = Bei der Prüfung wird die Kopie wirklich geöffnet. Dafür braucht es Ihr Passwort.
backup-check-name = Sicherung vom { $date } prüfen
backup-checking = Wird geöffnet
backup-opens = Diese Sicherung lässt sich öffnen, und alles darin ist vollständig.
backup-does-not-open = Auf diese Sicherung ist kein Verlass.
restore = Zurückholen
restore-name = Sicherung vom { $date } zurückholen
restore-elsewhere = Sicherung aus einem Ordner oder von einem USB-Stick zurückholen
restored = Die Sicherung ist zurückgeholt.
restored-aside = Die frühere Akte liegt im Ordner „{ $folder }“ neben Ihren Sicherungen.
place-title = Eine zweite Kopie an einem anderen Ort
place-what = Eine Kopie auf einem USB-Stick hilft, wenn dieser Computer verloren geht. Jede automatische Sicherung wird dann auch dorthin kopiert. Sie ist verschlossen wie die Akte.
place-choose = Ordner oder USB-Stick wählen
place-there = { $count ->
    [one] Zurzeit da, mit einer Sicherung
   *[other] Zurzeit da, mit { $count } Sicherungen
}
place-missing = Zurzeit nicht da. Stecken Sie den USB-Stick ein, wenn Sie können.
place-now = Jetzt dort eine Kopie machen
place-other = Anderen Ordner wählen
place-forget = Dort keine Kopien mehr machen
place-done = In diesem Ordner liegt eine Kopie, und sie lässt sich öffnen.
place-forgotten = Ab jetzt wird nichts mehr dorthin kopiert. Was dort liegt, bleibt.
take-title = Alles mitnehmen
take-what = Eine Datei mit der ganzen Akte: Werte, Dokumente, Notizen, Fragen und jede Änderung. Sie braucht kein Programm von uns, und dieses Programm nimmt sie wieder auf.
take-passphrase = Passwort für diese Datei
take-passphrase-hint = Es darf ein anderes sein als das der Akte. Ohne dieses Passwort kann niemand die Datei öffnen.
take-save = Datei speichern
take-busy = Wird geschrieben und zurückgelesen
take-saved = Gespeichert als „{ $name }“.
take-plain = Ohne Passwort speichern
take-plain-title = Eine Datei speichern, die jeder lesen kann?
take-plain-what = Wer diese Datei hat, kann alles darin lesen: Ihren Namen, Ihre Werte, Ihre Dokumente. Bewahren Sie sie nur dort auf, wo niemand sonst hinkommt.
take-plain-yes = Unverschlossen speichern
take-plain-no = Nicht speichern
bring-back-title = Eine Akte aus einer Datei zurückholen
bring-back-what = Wählen Sie die Datei, die unter „Alles mitnehmen“ gespeichert wurde. Ihr Name endet auf .zip.age oder .zip.
bring-back-choose = Datei wählen
bring-back-sealed-with = Passwort dieser Datei
bring-back-sealed-with-hint = Das Passwort, das beim Speichern der Datei eingegeben wurde.
bring-back-passphrase = Passwort für die Akte von jetzt an
bring-back-passphrase-hint = Die Akte bekommt ein neues Schloss. Machen Sie danach einen neuen Ersatzschlüssel.
bring-back-do = Zu meiner Akte machen
bring-back-busy = Wird geöffnet und geprüft
bring-back-done = Die Akte ist wieder da.
bring-back-not = Die Datei wurde nicht zurückgeholt.
protected-lead = Hier ist die ganze Liste: was dieses Programm schützt, vor wem, und was es nicht schützen kann.
protected-title = Was geschützt ist
protected-disk = Vor allen, die die Festplatte nehmen oder kopieren: Die Akte mit allen Originaldateien ist mit Ihrem Passwort verschlossen.
protected-locks = Vor einem vergessenen Passwort: Der Ersatzschlüssel aus 24 Wörtern öffnet die Akte, wenn Sie einen gemacht haben. Ebenso das Passwort einer zweiten Person, wenn Sie eines vergeben haben.
protected-asleep = Vor allen, die den Computer unbeaufsichtigt finden: Die Akte sperrt sich nach einer Weile ohne Tippen, wenn der Computer aus dem Ruhezustand erwacht, und mit Strg+L. Das Fenster zeigt dann nichts von ihr.
protected-guesses = Vor dem Erraten: Jeder Versuch kostet viel Rechenarbeit, und falsche Passwörter lassen den nächsten Versuch warten. Es wird nie etwas gelöscht.
protected-crash = Gegen Reste: Wenn das Programm durch einen Fehler endet, wird nichts aus seinem Speicher auf die Festplatte geschrieben.
protected-backup = Vor Verlust: Sicherungen entstehen von selbst und sind verschlossen wie die Akte. Jede wird ganz geöffnet, bevor sie zählt. Eine zurückgeholte Sicherung löscht nie, was vorher da war.
protected-archive = Vor der Bindung an dieses Programm: Sie können die ganze Akte als eine verschlossene Datei mitnehmen, die auch andere Programme öffnen.
protected-changes = Vor stillem Schaden: Jede Änderung steht in einer Kette. Nach dem Öffnen wird die ganze Akte geprüft, und ein Schaden wird gemeldet.
protected-older = Gegen eine ältere Kopie: Wenn jemand eine ältere Akte an die Stelle Ihrer Akte legt, merkt es das Programm und fragt Sie.
protected-network = Vor dem Netz: Das Programm benutzt es nicht. Es hat kein Konto und keine Cloud, und es sendet nichts.
protected-files = Vor schädlichen Dateien: Labordateien werden in einem Teil des Programms gelesen, der weder Ihre Akte noch das Netz erreicht.
protected-window = Vor dem Fenster selbst: Das Fenster erfährt nie, wo Ihre Dateien liegen, und zeigt Text aus Dateien nur als Text.
protected-shared = Beim Teilen: Wer den gemeinsamen Ordner hat, sieht nur versiegelte Dateien. Niemand bekommt Zugang ohne die sechs Wörter, die beide Seiten verglichen haben.
not-protected-title = Was nicht geschützt ist
not-protected-open = Solange die Akte offen ist, kann sie lesen, wer am Computer sitzt.
not-protected-sheet = Wer Ihre 24 Wörter, Ihr Passwort oder das der zweiten Person hat, und dazu die Akte oder eine Sicherung, kann sie lesen.
not-protected-sign-in = Wenn die Anmeldung an diesem Computer die Akte öffnet, kann sie öffnen, wer Ihren angemeldeten Computer benutzt.
not-protected-forgotten = Ohne Passwort, Ersatzschlüssel oder zweites Passwort kann niemand die Akte öffnen.
not-protected-spy = Ein Programm, das diesen Computer ausspäht, könnte sehen, was Sie tippen und was gezeigt wird.
not-protected-memory = Text, den das Fenster gezeigt hat, lässt sich nicht mit Gewissheit aus dem Speicher des Computers löschen.
not-protected-prints = Was Sie drucken oder als PDF speichern, ist nicht verschlossen, außer Sie geben der Übersicht ein Passwort. Auch eine Datei, die Sie ohne Passwort speichern, ist es nicht. Bewahren Sie alles auf wie Ihre anderen Papiere.
not-protected-originals = Die Dateien, die Sie gewählt haben, bleiben auf Ihrer Festplatte, wo sie sind. Nur die Kopie in der Akte ist verschlossen.
not-protected-shared = Wer Zugang zu einer geteilten Akte hatte, behält, was dort angekommen ist. Kommentare sehen alle, und freier Text kann nennen, was sonst ausgelassen ist.
not-protected-old-backups = Ältere Sicherungen und beiseitegelegte Akten öffnen sich mit dem Passwort von damals. Ein neues Passwort oder ein neuer Schlüssel ändert daran nichts.
not-protected-whole-folder = Wenn jemand den ganzen Ordner gegen eine ältere Kopie tauscht, kann dieser Computer allein das nicht bemerken.
not-protected-traces = Größe, Datum und Zahl der Sicherungen sind ohne Passwort sichtbar.
about-version = Version { $version }
about-what = MDS Companion bewahrt Blutwerte, Transfusionen und Meilensteine einer Studie auf Ihrem eigenen Computer auf. Es hilft Ihnen, Termine vorzubereiten.
about-not = Es stellt keine Diagnose, sagt nichts voraus und sagt nicht, was bei einer Behandlung zu tun ist. Es hat keine Verbindung zu einer Studie. Nebenwirkungen müssen Sie dem Studienteam selbst sagen.
about-sources-title = Quellen und Dank
about-loinc = Pflichthinweis im Wortlaut: This material contains content from LOINC (loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.
about-font = Die Schrift ist Atkinson Hyperlegible Next vom Braille Institute, unter der SIL Open Font License.
about-definitions = Die Definitionen des Ansprechens sind die der International Working Group (2006, 2018, 2023). Leitlinien und Stiftungen sind als Quellen genannt. Sie empfehlen dieses Programm nicht.

keys-open = Tasten
keys-title = Tasten
keys-lead = Alles geht ohne Maus. Tab geht weiter, Umschalt und Tab zurück, Eingabe drückt, was markiert ist.
keys-search = Strg+K oder /
keys-search-does = einen Ort, eine Antwort oder ein Wort finden
keys-places = Strg+1 bis Strg+7
keys-places-does = Start, Blutwerte, Akte, Antworten, Fragen, Termine, Einstellungen
keys-size = Strg+Plus, Strg+Minus
keys-size-does = größere oder kleinere Schrift; Strg+0 für die übliche Größe
keys-undo = Strg+Z
keys-undo-does = das eben Getane rückgängig machen
keys-confirm = Strg+Eingabe
keys-confirm-does = bestätigen, was bereit ist, während Sie einen Befund durchsehen
keys-lock = Strg+L
keys-lock-does = die Akte sperren
keys-list = ?
keys-list-does = diese Liste zeigen
keys-close = Esc
keys-close-does = schließen, was über der Seite liegt
search-open = Suchen
search-title = Suchen
search-label = Wonach suchen Sie?
search-hint = Orte im Programm, Antworten, Wörter, Fragen, Notizen und Dateien. Akzente und Großschreibung sind egal.
search-found = { $count ->
    [0] Nichts gefunden. Versuchen Sie es mit weniger Buchstaben.
    [one] { $count } Treffer.
   *[other] { $count } Treffer.
}
search-go = Gehe zu
search-kind-answer = Antwort
search-kind-glossary = Wort erklärt
search-kind-question = Frage
search-kind-own-question = Auf Ihrer Liste
search-kind-note = Notiz
search-kind-document = Datei

# Keep covered until we are together.
cover-choice = Neue Ergebnisse verdeckt lassen, bis wir sie gemeinsam ansehen
cover-choice-hint = Vorher sieht niemand eine Zahl davon. Liegt eine in einem Bereich, in dem Teams um einen Anruf bitten, wird Ihnen das gesagt, ohne die Zahl.
cover-until = Bis wann?
cover-until-opened = Bis wir sie aufdecken
cover-until-moment = Bis zu einem Tag und einer Uhrzeit
cover-moment = Tag und Uhrzeit
cover-is-opened = Was Sie jetzt hinzufügen, bleibt verdeckt, bis Sie es aufdecken.
cover-is-moment = Was Sie jetzt hinzufügen, bleibt verdeckt bis { $moment }.
covered-title = Verdeckte Ergebnisse
# $count: whole number
covered-store = { $count ->
    [one] Das sichere ungesehen in die Akte übernehmen
   *[other] Die { $count } sicheren ungesehen in die Akte übernehmen
}
covered-exports = Das Archiv und die Sicherungen enthalten alles.
home-only-covered = Alle Ergebnisse dieser Akte sind verdeckt.
import-is-covered = Verdeckt.
# $found: whole number
outcome-covered = { $found ->
    [0] Die Datei ist aufbewahrt und verdeckt.
    [one] Ein Ergebnis wurde gefunden. Es ist verdeckt.
   *[other] { $found } Ergebnisse wurden gefunden. Sie sind verdeckt.
}
# $count: whole number
outcome-covered-files = { $count ->
    [one] Eine Datei ist verdeckt.
   *[other] { $count } Dateien sind verdeckt.
}
together-covered-hint = Decken Sie sie auf, wenn alle da sind. Was sicher zu lesen war, kommt in die Akte und wird Wert für Wert gezeigt. Den Rest sehen Sie danach durch.
together-open = Gemeinsam aufdecken
together-leave = Verdeckt lassen
together-waiting = Ein Teil des Aufgedeckten wartet auf Ihren Blick.
half-typed-back = Was Sie getippt hatten, ist wieder da.

# Die geteilte Akte.
settings-part-sharing = Teilen
sharing-title = Eine Akte auf mehreren Computern
sharing-what = Ihre Familie kann diese Akte gemeinsam führen. Alles wird auf diesem Computer versiegelt, bevor es ihn verlässt. Es gibt keinen Server und kein Konto.
sharing-begin-title = Diese Akte teilen
sharing-computer = Name dieses Computers
sharing-computer-hint = Die anderen sehen ihn, zum Beispiel „Ana, Wohnzimmer“.
sharing-computer-missing = Geben Sie diesem Computer einen Namen.
sharing-way = Wie kommen Änderungen zu den anderen?
sharing-way-file = Eine versiegelte Datei, per E-Mail oder USB-Stick
sharing-way-file-hint = Sie speichern eine Datei, und die anderen öffnen sie.
sharing-way-folder = Ein Ordner, den wir schon teilen
sharing-way-folder-hint = Zum Beispiel mit Nextcloud oder Syncthing. Abgeglichen wird, wenn Sie auf den Knopf drücken.
sharing-begin = Diese Akte teilen
sharing-join-title = Ich wurde eingeladen
sharing-join-what = Öffnen Sie die Einladung, die Sie bekommen haben. Die Akte kommt als eigene neben Ihre Akte.
sharing-join-name = Wessen Akte ist es?
sharing-join-name-missing = Geben Sie der Akte einen Namen.
sharing-join = Einladung wählen
sharing-words-title = Lesen Sie diese sechs Wörter vor
sharing-words-what = Rufen Sie die Person an, die Sie eingeladen hat. Sie tippt diese Wörter ein. Geben Sie ihr dann die Antwort.
sharing-save-reply = Antwort speichern
sharing-open = Versiegelte Datei öffnen
sharing-seal = Versiegelte Datei speichern
sharing-meet = Jetzt mit dem Ordner abgleichen
sharing-folder = Gemeinsamer Ordner: { $name }
sharing-choose-folder = Ordner wählen
sharing-noticed = Was aufgefallen ist
sharing-members = Wer dabei ist
sharing-this = dieser Computer
sharing-invite = Einen Computer einladen
sharing-invite-name = Name des anderen Computers
sharing-invite-name-hint = Zum Beispiel „Tom, Küche“. Alle sehen ihn.
sharing-invite-name-missing = Geben Sie dem anderen Computer einen Namen.
sharing-invite-role = Was darf die Person dort tun?
sharing-role-reader = Lesen
sharing-role-commenter = Lesen und kommentieren
sharing-role-editor = Schreiben
sharing-role-second-owner = Schreiben, und weiterführen, wenn dieser Computer verloren geht
sharing-invite-without = Was sieht die Person dort nicht?
sharing-invite-sees = Was diese Person sieht
sharing-invite-save = Einladung speichern
sharing-saved = Gespeichert als { $name }.
sharing-admit = Einem Computer Zugang geben
sharing-admit-what = Rufen Sie die Person an. Tippen Sie die sechs Wörter ein, die sie vorliest. Wählen Sie dann ihre Antwort.
sharing-admit-words = Die sechs Wörter
sharing-admit-words-missing = Tippen Sie die sechs Wörter ein, die Ihnen vorgelesen werden.
sharing-admit-choose = Antwort wählen
sharing-remove = Zugang beenden
sharing-remove-name = Zugang beenden: { $name }
sharing-remove-title = Zugang von { $name } beenden?
sharing-remove-what = Was dort angekommen ist, bleibt dort. Was von jetzt an geschrieben wird, ist dort nicht lesbar. Ändern Sie auch, wer den gemeinsamen Ordner öffnen darf.
sharing-conflicts = Zwei Werte
sharing-conflicts-what = Zwei Menschen haben denselben Eintrag geändert, ohne voneinander zu wissen. Beide Werte bleiben erhalten. Ein Ergebnis mit zwei Werten wird sonst nirgends gezeigt, bis Sie wählen.
sharing-choose = Diesen behalten
sharing-choose-name = Diesen behalten: { $value }
sharing-told-twice = Diese Einträge scheinen zweimal dasselbe zu sagen. Behalten Sie den richtigen, oder alle.
sharing-all-right = Alle stimmen
sharing-chosen = Behalten. Die anderen sehen es bei ihrem nächsten Abgleich.
sharing-comments = Kommentare
sharing-comments-none = Noch keine Kommentare.
sharing-comment = Ihr Kommentar
sharing-comment-hint = Alle, die dabei sind, sehen ihn mit dem Namen dieses Computers.
sharing-comment-missing = Schreiben Sie einen Kommentar.
sharing-comment-add = Kommentar hinzufügen
sharing-comment-new = neu
sharing-comments-read = Ich habe sie gelesen
sharing-renew = Neue Schlüssel machen
sharing-renew-what = Wenn diese Akte Ihnen gehört und der frühere Computer nicht mehr benutzt wird, kann dieser Computer mit eigenen Schlüsseln weitermachen.
