# Phasen der Fragensammlung und Gruppen der Antworten, und warum eine Frage in dieser Akte auftaucht.

stage-starting = Eine Behandlung beginnt
stage-waiting = Warten auf die erste Beurteilung
stage-not_working = Wenn sie nicht bewirkt, was erhofft war
stage-next_step = Der nächste Schritt
stage-transplant = Transplantation
stage-trial = In einer Studie sein
stage-living = Leben mit MDS

answer-group-main = Wenn eine Studienbehandlung nicht wirkt
answer-group-related = Was andere fragen
answer-group-counts = Was die Blutwerte bedeuten
answer-group-tests = Untersuchungen und Transfusionen
answer-group-treatment = Arten von Behandlungen
answer-group-trial = Studien und wie sie urteilen
answer-group-genes = Gene und Chromosomen
answer-group-disease = Über MDS
answer-group-living = Leben mit MDS
answer-group-help = Hilfe
answer-group-files = Wie Sie an Ihre Befunde kommen

question-reason-window-over = Die üblichen Wochen sind vorbei, und in diesen Werten ist kein Kriterium erreicht.
question-reason-weeks-over = Die üblichen Wochen, um diese Behandlung zu beurteilen, sind vorbei.
question-reason-flat = Etwa so hoch wie vor der ersten Dosis: { counts-compared }.
question-reason-before-window = Sie sind in Woche { $week }. Die erste gründliche Beurteilung steht noch aus.
question-reason-before-first-dose = Die erste Dosis wurde noch nicht gegeben.
question-reason-first-dose-unknown = Die erste Dosis steht nicht in Ihrer Akte.
question-reason-no-treatment = In Ihrer Akte steht keine Behandlung.
question-reason-in-trial = Sie sind in einer Studie.
question-reason-treatment-ended = Diese Behandlung endete am { $date }.
question-reason-left-study = Die Studienbehandlung endete am { $date }.
question-reason-blinded-ended = Die Studie war verblindet, und die Behandlung ist beendet.
question-reason-haemoglobin-low = Das Hämoglobin lag am { $date } bei { $value }.
question-reason-neutrophils-low = Die Neutrophilen lagen am { $date } bei { $value }.
question-reason-neutrophils-low-in-study = Die Neutrophilen lagen am { $date } bei { $value }, und Sie sind in einer Studie.
question-reason-platelets-below-20 = Die Blutplättchen lagen am { $date } bei { $value }.
question-reason-platelets-below-10 = Die Blutplättchen lagen am { $date } bei { $value }, also unter 10.
question-reason-transfusions-rising = { $last ->
    [one] { $last } Konserve mit roten Blutzellen in den letzten 8 Wochen, nach { $before } davor.
   *[other] { $last } Konserven mit roten Blutzellen in den letzten 8 Wochen, nach { $before } davor.
}
question-reason-many-units = { $count ->
    [one] { $count } Konserve mit roten Blutzellen in den letzten 8 Wochen.
   *[other] { $count } Konserven mit roten Blutzellen in den letzten 8 Wochen.
}
question-reason-improvement-reached = Ein Teil der IWG-Kriterien ist in diesen Werten erreicht.
question-reason-improvement-lost = Ein Teil der IWG-Kriterien war erreicht, und seit dem { $date } liegt der Wert wieder niedriger.
question-reason-blasts-present = Die Blasten im Blut lagen am { $date } bei { $value }.
question-reason-iron-load = Das Ferritin liegt über 1000 ng/mL, und in Ihrer Liste stehen 20 oder mehr Konserven.
question-reason-higher-risk = Ihr Team ordnet Ihre Erkrankung einem höheren Risiko zu.
question-reason-no-team-line = In Ihrer Akte steht keine Telefonnummer Ihres Teams.
question-reason-baseline-missing = Für einen oder mehrere Blutwerte stehen in Ihrer Akte weniger als zwei vergleichbare Werte vor der ersten Dosis.
question-reason-units-before-unknown = Die roten Blutzellen aus den Wochen vor der ersten Dosis stehen nicht in Ihrer Akte.
question-reason-genes-unknown = In Ihrer Akte steht kein Genergebnis.
question-reason-idh1-unknown = In Ihrer Akte steht kein Ergebnis zu IDH1.
question-reason-idh2-unknown = In Ihrer Akte steht kein Ergebnis zu IDH2.
question-reason-idh1-found = Laut Befund wurde eine Veränderung in IDH1 gefunden.
question-reason-idh2-found = Laut Befund wurde eine Veränderung in IDH2 gefunden.
question-reason-sf3b1-found = Laut Befund wurde eine Veränderung in SF3B1 gefunden.
question-reason-del5q-found = Laut Befund fehlt ein Teil von Chromosom 5.
question-reason-tp53-found = Laut Befund wurde eine Veränderung in TP53 gefunden.
question-reason-tp53-unknown = Sie haben del(5q), und in Ihrer Akte steht kein Ergebnis zu TP53.
question-reason-risk-unknown = In Ihrer Akte steht keine Risikogruppe.
question-reason-subtype-unknown = In Ihrer Akte steht kein Untertyp.
question-reason-epo-unknown = In Ihrer Akte steht kein EPO-Wert.
question-reason-no-assessment-planned = In Ihrer Akte ist keine weitere Beurteilung geplant.
question-reason-assessment-missing = Die für den { $date } geplante Beurteilung steht nicht in Ihrer Akte.
question-reason-two-laboratories = Ihre Blutwerte stammen aus mehr als einem Labor.
question-reason-gap-in-counts = Es gibt eine Lücke von { $days } Tagen ohne Blutwert.
question-reason-log-incomplete = Ihre Transfusionsliste für rote Blutzellen ist nur bis zum { $date } vollständig.
question-reason-log-unknown = In Ihrer Akte steht nicht, bis wann Ihre Transfusionsliste für rote Blutzellen vollständig ist.
question-reason-one-up-another-down = Ein Blutwert ist höher als zuvor, ein anderer ist niedriger.
question-reason-thinner-and-low-platelets = Sie nehmen einen Blutverdünner, und Ihre Blutplättchen liegen unter 20.
question-reason-blood-thinner = In Ihrer Medikamentenliste steht ein Blutverdünner.

content-not-translated = Diese Seite gibt es noch nicht in Ihrer Sprache. Sie steht hier auf Englisch.
content-older-translation = Die englische Seite wurde geändert, seit sie übersetzt wurde. Wo es darauf ankommt, vergleichen Sie mit der englischen Seite, oder fragen Sie Ihr Team.
