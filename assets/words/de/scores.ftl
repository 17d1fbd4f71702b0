# Risikowerte, durchgerechnet mit Werten aus der Zeit der Diagnose, und Grade für ein Studienteam.
# Ein Risikowert beschreibt Gruppen von Menschen; das Überleben wird nie genannt.

## Durchrechnen

risk-title = Den Risikowert durchrechnen
risk-lead = Hier wird der Risikowert berechnet, den Ihnen Ihr Team vielleicht bei der Diagnose genannt hat.
risk-open = Durchrechnen
risk-open-hint = Wenn im Arztbrief die Messwerte stehen, aber kein Risikowert, können Sie ihn daraus berechnen.
risk-back = Zurück zur Karte der Erkrankung
risk-which = Welcher Risikowert?
risk-system-ipss = IPSS
    .hint = Der älteste der drei, von 1997. Manche Studienunterlagen verwenden ihn noch.
risk-system-ipssR = IPSS-R
    .hint = Von 2012. Ihn nennen die meisten Arztbriefe.
risk-system-ipssM = IPSS-M
    .hint = Von 2022. Er bezieht die untersuchten Gene mit ein.
risk-source-ipss = Quelle des IPSS: Greenberg und andere, Blood 89:2079, 1997.
risk-source-ipssR = Quelle des IPSS-R: Greenberg und andere, Blood 120:2454, 2012.
risk-source-ipssM = Quelle des IPSS-M: Bernard und andere, NEJM Evidence 1(7), 2022.

risk-frame-time = Tragen Sie nur Werte von vor der ersten Behandlung ein. Die Blutwerte dieser Woche gehören nicht hierher, und es werden keine für Sie ausgefüllt.
risk-frame-groups = Ein Risikowert beschreibt eine große Gruppe von Menschen. Er kann nicht sagen, wie es einem einzelnen Menschen gehen wird.
risk-frame-letter = Vergleichen Sie ihn mit dem Arztbrief. Wenn beide abweichen, gilt der Brief. Fragen Sie Ihr Team danach.

risk-blood = Blut bei der Diagnose
risk-marrow = Knochenmark bei der Diagnose
risk-chromosomes = Chromosomen bei der Diagnose
risk-genes = Gene
risk-age-part = Alter
risk-blood-hint = Aus der Blutuntersuchung vor Beginn der Behandlung.
risk-marrow-hint = Aus dem Befund der ersten Knochenmarkuntersuchung.
risk-chromosomes-hint = Im Befund steht vielleicht „Karyotyp“ oder „Zytogenetik“.
risk-genes-hint = Jedes Gen beginnt als „nicht untersucht“. Ändern Sie nur die, die im Genbefund stehen.
risk-genes-others-button = Die übrigen als nicht gefunden markieren
risk-genes-others-hint = Nur wenn Ihr Befund diese Gene als untersucht aufführt. Es ändert alle, bei denen noch „nicht untersucht“ steht.
risk-genes-found-group = Gefunden
risk-genes-not-found-group = Nicht gefunden
risk-genes-not-tested-group = Nicht untersucht
risk-gene-found = gefunden
risk-gene-not_found = nicht gefunden
risk-gene-not_tested = nicht untersucht
risk-gene-MLL_PTD = KMT2A-PTD (auch MLL-PTD)
risk-gene-FLT3 = FLT3 (ITD oder TKD)
risk-unit = Einheit des Hämoglobins
risk-not-known = nicht bekannt
risk-yes = ja
risk-no = nein

risk-value-HB = Hämoglobin
risk-value-PLT = Blutplättchen (Thrombozyten)
risk-value-ANC = Neutrophile (ANC)
risk-value-BM_BLAST = Blasten im Knochenmark
risk-value-AGE = Alter bei der Diagnose
    .hint = Für die Form des Risikowertes, die das Alter mitzählt. Sie können es leer lassen.
risk-value-CYTO_IPSS = Karyotyp-Gruppe
risk-value-CYTO_IPSSR = Zytogenetische Gruppe
risk-value-del5q = del(5q): Ein Stück von Chromosom 5 ist verloren
risk-value-del7_7q = −7 oder del(7q): Chromosom 7 oder ein Stück davon ist verloren
risk-value-complex = Komplexer Karyotyp: drei oder mehr Veränderungen
risk-value-del17_17p = −17 oder del(17p): Chromosom 17 oder ein Stück davon ist verloren
risk-value-TP53mut = Veränderungen in TP53
risk-value-TP53maxvaf = Größter Anteil von TP53 (VAF)
risk-value-TP53loh = Die andere Kopie von TP53 ist verloren (LOH)
risk-years = Jahre

risk-karyotype-good = „Gut“: normal, oder nur −Y, nur del(5q) oder nur del(20q)
risk-karyotype-intermediate = „Intermediär“: alle anderen
risk-karyotype-poor = „Ungünstig“: drei oder mehr Veränderungen, oder eine Veränderung von Chromosom 7
risk-cytogenetics-very_good = „Sehr gut“: −Y oder del(11q)
risk-cytogenetics-good = „Gut“: normal, del(5q), del(12p), del(20q), oder del(5q) und eine weitere
risk-cytogenetics-intermediate = „Intermediär“: del(7q), +8, +19, i(17q), oder andere einzelne oder doppelte Veränderungen
risk-cytogenetics-poor = „Ungünstig“: −7, eine 3q-Veränderung, −7 oder del(7q) und eine weitere, oder drei Veränderungen
risk-cytogenetics-very_poor = „Sehr ungünstig“: mehr als drei Veränderungen
risk-tp53-none = keine
risk-tp53-one = eine
risk-tp53-two_or_more = zwei oder mehr

risk-group-very_low = sehr niedrig
risk-group-low = niedrig
risk-group-int_1 = intermediär-1
risk-group-int_2 = intermediär-2
risk-group-intermediate = intermediär
risk-group-moderate_low = moderat niedrig
risk-group-moderate_high = moderat hoch
risk-group-high = hoch
risk-group-very_high = sehr hoch

risk-work = Berechnen
risk-result = Was herauskommt
risk-score-worked = { $system } { $score }, Gruppe „{ $group }“.
risk-score-group-only = { $system }: Für eine einzelne Zahl ist zu viel nicht bekannt. Die Gruppe ist in jedem Fall „{ $group }“.
risk-score-open = { $system }: Für eine einzelne Zahl oder eine Gruppe ist zu viel nicht bekannt.
risk-score-missing = Noch kein Risikowert. Es fehlt noch: { $names }.
risk-score-check = Kein Risikowert. Prüfen Sie zuerst, was markiert ist.
risk-score-beyond = Kein Risikowert. Der IPSS gilt bis 30 Prozent Blasten im Knochenmark.
risk-score-age = Die Form, die das Alter mitzählt: { $score }, Gruppe „{ $group }“. Ihre Grenzen sind dieselben.
risk-score-age-missing = Ohne Alter entfällt die Form, die das Alter mitzählt.
risk-outside = { $name } mit { $value } liegt außerhalb von { $low } bis { $high }. Prüfen Sie die Zahl und ihre Einheit. Die veröffentlichten Rechner nehmen nichts außerhalb an.
risk-unreadable = „{ $typed }“ ist keine einzelne klare Zahl.
risk-two-ways = „{ $typed }“ kann { $first } oder { $second } bedeuten. Schreiben Sie es ohne Tausenderzeichen.
risk-check-complex = Ein komplexer Karyotyp hat drei oder mehr Veränderungen. Er gehört zu „ungünstig“ oder „sehr ungünstig“. Sehen Sie im Befund nach.
risk-check-chromosome-7 = Ein Verlust an Chromosom 7 passt nicht zu „gut“ oder „sehr gut“. Sehen Sie im Befund nach.
risk-convention-blasts = Bei diesem Anteil an Blasten hat die Veröffentlichung eine Lücke. Wir nehmen die höhere Zeile; das ist unsere eigene Wahl.
risk-convention-neutrophils = Die Veröffentlichung zählt Neutrophile unter 1,8 als niedrig. Manche späteren Texte verwenden 1,5. Dieser Wert liegt dazwischen.

risk-points = Die Punkte für jeden Wert
risk-points-hint = Punkte über 0 erhöhen den Risikowert.
risk-parts-ipssM-hint = Was jeder Wert hinzufügt (+) oder abzieht (−), gemessen an der durchschnittlichen Person der Studie. Durch Runden kann ein kleiner Unterschied bleiben.
risk-points-value = Wert
risk-points-typed = Eingetragen
risk-points-points = Punkte
risk-low-counts = Niedrige Blutwerte
risk-low-counts-value = { $count } von 3
risk-part-sf3b1-alone = SF3B1 für sich allein
risk-part-sf3b1-del5q = SF3B1 mit del(5q)
risk-part-tp53 = TP53 mehr als einmal betroffen
risk-part-residual = Andere Gene, nach Anzahl
risk-part-average = nicht bekannt: Durchschnitt der Studie
risk-three-ways = Was nicht bekannt ist, auf drei Weisen eingesetzt
risk-way-best = so niedrig wie möglich
risk-way-mean = wie im Durchschnitt der Studie
risk-way-worst = so hoch wie möglich
risk-way-line = { $score }, Gruppe „{ $group }“

risk-save = Auf die Karte der Erkrankung schreiben
risk-save-lead = Das stünde auf der Karte:
risk-save-beside = Neben dem, was jetzt dort steht
risk-save-instead = Anstelle davon
risk-save-how = Auf der Karte steht schon eine Risikogruppe: { $text }
risk-saved = Der Risikowert steht auf der Karte der Erkrankung. Die frühere Karte bleibt im Verlauf erhalten.
risk-card-line = { $system } { $score }, { $group }; selbst berechnet am { $date }
risk-card-line-group = { $system }, { $group }; selbst berechnet am { $date }

## Grade für ein Studienteam

grade-title = Grade für das Studienteam
grade-setting = Grad neben jedem Blutwert (CTCAE)
grade-off = Aus
grade-v5 = CTCAE v5
grade-v6 = CTCAE v6
grade-setting-hint = Eine Studie teilt niedrige Blutwerte nach einer Liste namens CTCAE in Grade ein. Fragen Sie das Studienteam, welche Ausgabe es verwendet. Der Grad steht dann neben Ihren Blutwerten und in der Übersicht für den Termin.
grade-edition-v5 = CTCAE v5
grade-edition-v6 = CTCAE v6
grade-is = Grad { $grade }, { $edition }
grade-none = kein Grad, { $edition }
grade-needs-lower-limit = Grad 1 oder keiner, { $edition }: Dafür braucht es die Untergrenze des Labors
grade-open = Grad offen, { $edition }: Das Zeichen lässt es offen
grade-not-covered = { $edition }: Unsere Quelle nennt für diesen Wert keine Grenzen
grade-explained = Grade sind für das Studienteam bestimmt. In dieser Liste heißt Grad 4 lebensbedrohlich, für alle Menschen gleich. Sie ist für Nebenwirkungen von Behandlungen gemacht. Bei MDS können niedrige Blutwerte von der Erkrankung selbst kommen.
grade-explained-anaemia = Bei Hämoglobin hängt Grad 4 davon ab, wie es einem Menschen geht, nicht von einer Zahl. Grad 1 beginnt an der Untergrenze, die Ihr eigenes Labor druckt.
# Unter der Tabelle der Übersicht; G–, G? und die Zahlen stehen in der Tabelle so wie hier.
grade-mark-note = G1 bis G4: Grad nach { $edition }, für das Studienteam; 4 heißt lebensbedrohlich. G–: kein Grad. G?: Die Untergrenze des Labors fehlt, oder ein Zeichen lässt es offen. Ohne G: Unsere Quelle nennt keine Grenzen.

# Die Gruppen, wo wenig Platz ist; die lange Form nennt, was zu jeder gehört.
risk-group-word-very_good = „sehr gut“
risk-group-word-good = „gut“
risk-group-word-intermediate = „intermediär“
risk-group-word-poor = „ungünstig“
risk-group-word-very_poor = „sehr ungünstig“
risk-share-outside = Ein Anteil von { $typed } Prozent ist nicht möglich. Er liegt zwischen 0 und 100.
risk-words = Was bedeuten diese Wörter?
risk-score-nothing = Es ist noch nichts eingetragen.
risk-genes-number = { $count ->
    [one] ein Gen
   *[other] { $count } Gene
}
risk-missing = { $count ->
    [one] Ein Punkt ist nicht bekannt
   *[other] { $count } Punkte sind nicht bekannt
}
