# Tatsachen dieser Akte: der Satz, wenn sie zutrifft, `.not`, wenn sie bekanntlich nicht zutrifft, `.missing`,
# wenn die Akte es nicht sagt, und was dann zu tun ist.

fact-first-dose = Ihre erste Dosis war am { $date }. Seitdem ist dies Woche { $week }.
    .not = Ihre erste Dosis ist für den { $date } geplant.
    .missing = In Ihrer Akte steht keine erste Dosis. Tragen Sie sie unter „Behandlung“ ein.
fact-window-phase = { $phase ->
    [before_first_dose] Die erste Dosis wurde noch nicht gegeben.
    [before_window] Sie sind in Woche { $week } seit der ersten Dosis. Die Wochen, in denen ein Team eine Behandlung meist beurteilt, haben noch nicht begonnen.
    [in_window] Sie sind in Woche { $week } seit der ersten Dosis. In diesen Wochen beurteilt ein Team eine Behandlung meist.
    [past_window] Sie sind in Woche { $week } seit der ersten Dosis. Die Wochen, in denen ein Team eine Behandlung meist beurteilt, sind vorbei.
   *[ended] Diese Behandlung ist beendet.
}
    .not = Sie sind nicht in den Wochen, in denen ein Team eine Behandlung meist beurteilt.
    .missing = In welcher Woche Ihrer Behandlung Sie sind, lässt sich nicht sagen. Tragen Sie die erste Dosis unter „Behandlung“ ein.
fact-next-assessment = Ihre nächste geplante Beurteilung ist am { $date }, in Woche { $week }.
    .not = In Ihrer Akte ist keine weitere Beurteilung geplant.
    .missing = In Ihrer Akte steht keine geplante Beurteilung. Fragen Sie Ihr Team nach den Terminen und tragen Sie sie ein.
fact-assessment-missing = Die für den { $date } geplante Beurteilung (Woche { $week }) steht nicht in Ihrer Akte.
    .not = Keine geplante Beurteilung ist ohne Eintrag vorbeigegangen.
    .missing = Ohne erste Dosis lassen sich geplante Beurteilungen nicht verfolgen. Tragen Sie sie unter „Behandlung“ ein.
fact-window-over = Die Wochen, in denen ein Team diese Behandlung meist beurteilt, sind vorbei.
    .not = Die Wochen, in denen ein Team diese Behandlung meist beurteilt, sind noch nicht vorbei.
    .missing = Ob diese Wochen vorbei sind, lässt sich nicht sagen. Tragen Sie die erste Dosis unter „Behandlung“ ein.
fact-window-over-without-response = Die üblichen Wochen sind vorbei, und in diesen Werten ist kein Kriterium erreicht. Nur Ihr Team kann sagen, was das bedeutet.
    .not = Die üblichen Wochen sind nicht vorbei, oder in diesen Werten ist ein Kriterium erreicht.
    .missing = Das lässt sich noch nicht sagen. Dafür braucht es die erste Dosis, zwei Blutwerte davor und eine vollständige Transfusionsliste.
fact-treatment-ended = Diese Behandlung endete am { $date }.
    .not = Diese Behandlung ist nicht beendet.
    .missing = In Ihrer Akte steht keine Behandlung. Tragen Sie sie unter „Behandlung“ ein.
fact-in-trial = Sie sind in der Studie { $study }.
    .not = Diese Behandlung ist keine Studie.
    .missing = In Ihrer Akte steht nicht, ob Ihre Behandlung eine Studie ist. Tragen Sie es unter „Behandlung“ ein.
fact-arm-blinded = Ihre Studie ist verblindet. Niemand sagt Ihnen, in welchem Studienarm Sie sind.
    .not = Ihre Studie ist nicht verblindet.
    .missing = In Ihrer Akte steht nicht, was Sie über Ihren Studienarm wissen. Tragen Sie es unter „Behandlung“ ein.
fact-red-cell-units-last-8-weeks = { $count ->
    [0] Sie haben in den letzten 8 Wochen keine roten Blutzellen bekommen.
    [one] Sie haben in den letzten 8 Wochen { $count } Konserve mit roten Blutzellen bekommen.
   *[other] Sie haben in den letzten 8 Wochen { $count } Konserven mit roten Blutzellen bekommen.
}
    .not = Sie haben in den letzten 8 Wochen keine roten Blutzellen bekommen.
    .missing = Ihre Transfusionsliste für rote Blutzellen ist für die letzten 8 Wochen nicht vollständig. Geben Sie an, bis zu welchem Tag sie vollständig ist.
fact-red-cell-units-before = { $count ->
    [0] Sie haben in den 8 Wochen vor der ersten Dosis keine roten Blutzellen bekommen.
    [one] Sie haben in den 8 Wochen vor der ersten Dosis { $count } Konserve mit roten Blutzellen bekommen.
   *[other] Sie haben in den 8 Wochen vor der ersten Dosis { $count } Konserven mit roten Blutzellen bekommen.
}
    .not = Sie haben in den 8 Wochen vor der ersten Dosis keine roten Blutzellen bekommen.
    .missing = Ihre Transfusionsliste für rote Blutzellen umfasst nicht die 8 Wochen vor der ersten Dosis. Fragen Sie die Blutbank oder Ihr Team nach den Daten.
fact-transfusions-rising = Sie haben zuletzt mehr rote Blutzellen bekommen: { $last ->
    [one] { $last } Konserve
   *[other] { $last } Konserven
} in den letzten 8 Wochen, nach { $before } in den 8 Wochen davor.
    .not = Sie haben nicht mehr rote Blutzellen bekommen als in den 8 Wochen davor.
    .missing = Ob Sie häufiger rote Blutzellen brauchen, lässt sich nicht sagen. Geben Sie an, bis zu welchem Tag Ihre Liste vollständig ist.
fact-log-incomplete = Ihre Transfusionsliste für rote Blutzellen ist nur bis zum { $date } vollständig. Ergänzen Sie, was später kam, oder geben Sie an, dass es keine gab.
    .not = Ihre Transfusionsliste für rote Blutzellen ist bis zum { $date } vollständig.
    .missing = In Ihrer Akte steht nicht, bis wann Ihre Transfusionsliste für rote Blutzellen vollständig ist. Eine leere Liste heißt nicht null. Geben Sie an, von welchem bis zu welchem Tag sie vollständig ist.
fact-last-hemoglobin = Hämoglobin trägt den Sauerstoff. Ihres lag am { $date } bei { $value }.
    .not = In Ihrer Akte steht kein Hämoglobin.
    .missing = In Ihrer Akte steht kein Hämoglobin. Lesen Sie einen Laborbefund ein, oder tragen Sie es ein.
fact-last-neutrophils = Neutrophile sind die weißen Blutzellen, die Keimen als erste begegnen. Ihre lagen am { $date } bei { $value }.
    .not = In Ihrer Akte steht kein Wert für die Neutrophilen.
    .missing = In Ihrer Akte steht kein Wert für die Neutrophilen. Lesen Sie einen Laborbefund ein, der die weißen Blutzellen nach Arten aufführt.
fact-last-platelets = Blutplättchen helfen dem Blut zu gerinnen. Ihre lagen am { $date } bei { $value }.
    .not = In Ihrer Akte steht kein Wert für die Blutplättchen.
    .missing = In Ihrer Akte steht kein Wert für die Blutplättchen. Lesen Sie einen Laborbefund ein, oder tragen Sie den Wert ein.
fact-hemoglobin-below-8 = Ihr letztes Hämoglobin, { $value } am { $date }, liegt unter { $hb-8 }. In diesem Bereich wird oft über eine Transfusion gesprochen.
    .not = Ihr letztes Hämoglobin, { $value } am { $date }, liegt nicht unter { $hb-8 }.
    .missing = Ob Ihr letztes Hämoglobin unter { $hb-8 } liegt, lässt sich aus Ihrer Akte nicht sagen. Lesen Sie einen Laborbefund ein, oder tragen Sie es ein.
fact-neutrophils-below-half = Ihr letzter Wert der Neutrophilen, { $value } am { $date }, liegt unter 0,5. In diesem Bereich geben Teams meist zusätzliche Hinweise zu Infektionen und Fieber.
    .not = Ihr letzter Wert der Neutrophilen, { $value } am { $date }, liegt nicht unter 0,5. Der Plan für Fieber gilt bei jedem Wert.
    .missing = Ob Ihr letzter Wert der Neutrophilen unter 0,5 liegt, lässt sich aus Ihrer Akte nicht sagen. Lesen Sie einen Laborbefund ein. Der Plan für Fieber gilt bei jedem Wert.
fact-platelets-below-20 = Ihr letzter Wert der Blutplättchen, { $value } am { $date }, liegt unter 20. In diesem Bereich geben Teams Hinweise zu Blutungen.
    .not = Ihr letzter Wert der Blutplättchen, { $value } am { $date }, liegt nicht unter 20.
    .missing = Ob Ihr letzter Wert der Blutplättchen unter 20 liegt, lässt sich aus Ihrer Akte nicht sagen. Lesen Sie einen Laborbefund ein, oder tragen Sie den Wert ein.
fact-platelets-below-10 = Ihr letzter Wert der Blutplättchen, { $value } am { $date }, liegt unter 10. In diesem Bereich bitten Teams um einen Anruf am selben Tag.
    .not = Ihr letzter Wert der Blutplättchen, { $value } am { $date }, liegt nicht unter 10.
    .missing = Ob Ihr letzter Wert der Blutplättchen unter 10 liegt, lässt sich aus Ihrer Akte nicht sagen. Lesen Sie einen Laborbefund ein, oder tragen Sie den Wert ein.
fact-blasts-present = Blasten im Blut: { $value } am { $date }. Fragen Sie, was das für Sie bedeutet.
    .not = Der letzte Befund, vom { $date }, zeigt keine Blasten im Blut.
    .missing = Ob Blasten im Blut sind, lässt sich aus Ihrer Akte nicht sagen. Blasten stehen auf einem großen Blutbild, das die weißen Blutzellen nach Arten aufführt.
fact-flat-at-12-weeks = In Woche 12 oder später etwa so hoch wie vor der ersten Dosis: { counts-compared }.
    .not = Die Blutwerte sind nicht alle etwa so hoch wie vor der ersten Dosis, oder Woche 12 ist noch nicht da.
    .missing = Das lässt sich noch nicht sagen. Dafür braucht es die erste Dosis, zwei Blutbilder aus den 8 Wochen davor und zwei aus den letzten 8 Wochen.
counts-compared = { $counts ->
    [hemoglobin] Hämoglobin
    [platelets] Blutplättchen
    [neutrophils] Neutrophile
    [hemoglobin-platelets] Hämoglobin und Blutplättchen
    [hemoglobin-neutrophils] Hämoglobin und Neutrophile
    [platelets-neutrophils] Blutplättchen und Neutrophile
   *[all-three] Hämoglobin, Blutplättchen und Neutrophile
}
fact-improvement-reached = { $criterion ->
    [hi_e] Der Teil für die roten Blutzellen
    [hi_p] Der Teil für die Blutplättchen
   *[hi_n] Der Teil für die Neutrophilen
} von { $definition ->
    [iwg2006] IWG 2006
    [iwg2018] IWG 2018
   *[iwg2023] IWG 2023
} ist in diesen Werten erreicht. Das ist eine Rechnung, keine Entscheidung über Ihre Behandlung.
    .not = { $before ->
        [lost] Was in diesen Werten erreicht war, liegt wieder niedriger.
       *[never] Bisher ist in diesen Werten kein Teil der IWG-Kriterien erreicht.
    }
    .missing = Wie Ihre Blutwerte zu den IWG-Kriterien stehen, lässt sich noch nicht sagen. Dafür braucht es die erste Dosis, zwei Blutwerte davor und eine vollständige Transfusionsliste.
fact-one-up-another-down = Einer Ihrer Blutwerte ist höher als vor der ersten Dosis, ein anderer ist niedriger.
    .not = Es ist nicht so, dass ein Blutwert höher und ein anderer niedriger ist.
    .missing = Ob sich Ihre Blutwerte verschieden entwickeln, lässt sich noch nicht sagen. Dafür braucht es zwei Blutbilder aus den 8 Wochen vor der ersten Dosis und zwei aus den letzten 8 Wochen.
fact-baseline-missing = Für einen oder mehrere Ihrer Blutwerte stehen in Ihrer Akte weniger als zwei vergleichbare Werte vor der ersten Dosis. Fragen Sie nach den alten Befunden.
    .not = Für Hämoglobin, Blutplättchen und Neutrophile stehen in Ihrer Akte zwei oder mehr vergleichbare Werte vor der ersten Dosis.
    .missing = Blutwerte von vor der ersten Dosis lassen sich noch nicht abgrenzen. Tragen Sie die erste Dosis unter „Behandlung“ ein.
fact-gap-in-counts = Seit der ersten Dosis gibt es eine Lücke von { $days } Tagen ohne Blutwert. Fragen Sie, ob anderswo ein Blutbild gemacht wurde.
    .not = Seit der ersten Dosis gibt es keine Lücke von mehr als { $limit } Tagen zwischen zwei Blutbildern.
    .missing = Lücken zwischen Blutbildern lassen sich noch nicht erkennen. Tragen Sie die erste Dosis unter „Behandlung“ ein.
fact-results-waiting = { $count ->
    [one] { $count } Ergebnis wartet auf Ihren Blick und zählt noch nicht mit. Es ist vom { $date }.
   *[other] { $count } Ergebnisse warten auf Ihren Blick und zählen noch nicht mit. Das neueste ist vom { $date }.
}
    .not = Kein Blutwert wartet auf Ihren Blick.
    .missing = In Ihrer Akte stehen keine Ergebnisse. Lesen Sie einen Laborbefund ein.
fact-two-laboratories = Ihre Blutwerte stammen aus mehr als einem Labor: { $names }. Kleine Sprünge zwischen Laboren können von den Geräten kommen.
    .not = Ihre Blutwerte stammen alle aus einem Labor.
    .missing = In Ihrer Akte steht nicht, welches Labor die Blutwerte gemessen hat. Der Name steht auf dem Laborbefund.
fact-gene-idh1 = Laut Befund wurde eine Veränderung im Gen IDH1 gefunden.
    .not = Laut Befund wurde IDH1 untersucht und keine Veränderung gefunden.
    .missing = { $status ->
        [not-tested] Laut Ihrer Akte wurde IDH1 nicht untersucht. Fragen Sie, ob es sinnvoll ist, das jetzt zu tun.
       *[unknown] In Ihrer Akte steht kein Ergebnis zu IDH1. Fragen Sie, ob es untersucht wurde, und tragen Sie es unter „Erkrankung“ ein.
    }
fact-gene-idh2 = Laut Befund wurde eine Veränderung im Gen IDH2 gefunden.
    .not = Laut Befund wurde IDH2 untersucht und keine Veränderung gefunden.
    .missing = { $status ->
        [not-tested] Laut Ihrer Akte wurde IDH2 nicht untersucht. Fragen Sie, ob es sinnvoll ist, das jetzt zu tun.
       *[unknown] In Ihrer Akte steht kein Ergebnis zu IDH2. Fragen Sie, ob es untersucht wurde, und tragen Sie es unter „Erkrankung“ ein.
    }
fact-gene-sf3b1 = Laut Befund wurde eine Veränderung im Gen SF3B1 gefunden.
    .not = Laut Befund wurde SF3B1 untersucht und keine Veränderung gefunden.
    .missing = { $status ->
        [not-tested] Laut Ihrer Akte wurde SF3B1 nicht untersucht. Fragen Sie, ob es sinnvoll ist, das jetzt zu tun.
       *[unknown] In Ihrer Akte steht kein Ergebnis zu SF3B1. Fragen Sie, ob es untersucht wurde, und tragen Sie es unter „Erkrankung“ ein.
    }
fact-gene-tp53 = Laut Befund wurde eine Veränderung im Gen TP53 gefunden.
    .not = Laut Befund wurde TP53 untersucht und keine Veränderung gefunden.
    .missing = { $status ->
        [not-tested] Laut Ihrer Akte wurde TP53 nicht untersucht. Fragen Sie, ob es sinnvoll ist, das jetzt zu tun.
       *[unknown] In Ihrer Akte steht kein Ergebnis zu TP53. Fragen Sie, ob es untersucht wurde, und tragen Sie es unter „Erkrankung“ ein.
    }
fact-chromosome-del5q = Laut Befund fehlt ein Teil von Chromosom 5. Das heißt del(5q).
    .not = Laut Befund wurde nach del(5q) gesucht und nichts gefunden.
    .missing = { $status ->
        [not-tested] Laut Ihrer Akte wurde nicht nach del(5q) gesucht. Fragen Sie nach dem Chromosomenbefund der Knochenmarkuntersuchung.
       *[unknown] In Ihrer Akte steht kein Ergebnis zu del(5q). Es steht im Chromosomenbefund der Knochenmarkuntersuchung.
    }
fact-genes-known = In Ihrer Akte stehen Genergebnisse.
    .not = Laut Ihrer Akte wurden die Gene nicht untersucht.
    .missing = In Ihrer Akte steht kein Genergebnis. Fragen Sie, ob die Gene untersucht wurden, und bitten Sie um eine Kopie.
fact-risk-side = { $side ->
    [lower] Ihr Team ordnet Ihre Erkrankung einem niedrigeren Risiko zu.
   *[higher] Ihr Team ordnet Ihre Erkrankung einem höheren Risiko zu.
}
    .not = In Ihrer Akte steht keine Risikogruppe.
    .missing = In Ihrer Akte steht keine Risikogruppe. Sie steht im Arztbrief Ihres Teams. Tragen Sie sie unter „Erkrankung“ ein.
fact-subtype = Im Arztbrief heißt Ihre Erkrankung { $text }.
    .not = In Ihrer Akte steht kein Untertyp.
    .missing = In Ihrer Akte steht kein Untertyp. Er steht im Knochenmarkbefund. Tragen Sie ihn unter „Erkrankung“ ein.
fact-epo = Ihr EPO-Wert lag am { $date } bei { $value }.
    .not = In Ihrer Akte steht kein EPO-Wert.
    .missing = In Ihrer Akte steht kein EPO-Wert. Fragen Sie, ob und wann er gemessen wurde.
fact-iron-load = Ihr letztes Ferritin liegt über 1000 ng/mL, und in Ihrer Liste stehen 20 oder mehr Konserven mit roten Blutzellen. Dann sprechen Teams oft über das Eisen.
    .not = In Ihrer Akte steht nicht beides zusammen: ein Ferritin über 1000 ng/mL und 20 oder mehr Konserven mit roten Blutzellen.
    .missing = Ob Eisen für Sie ein Thema ist, lässt sich nicht sagen. Dafür braucht es einen Ferritin-Wert und Ihre Transfusionsliste.
fact-next-visit = Ihr nächster Termin ist am { $date }: { $text }.
    .not = In Ihrer Akte ist kein Termin geplant.
    .missing = In Ihrer Akte ist kein Termin geplant. Tragen Sie den nächsten ein, damit Ihre Fragen rechtzeitig bereit sind.
fact-team-line = Sie erreichen Ihr Team unter { $phone }.
    .not = In Ihrer Akte steht keine Telefonnummer Ihres Teams. Fragen Sie danach und tragen Sie sie ein, auch die für nachts.
    .missing = In Ihrer Akte steht keine Telefonnummer Ihres Teams. Fragen Sie danach und tragen Sie sie ein, auch die für nachts.
fact-blood-thinner = In Ihrer Medikamentenliste steht ein Blutverdünner: { $name }.
    .not = In Ihrer Medikamentenliste ist kein Blutverdünner markiert.
    .missing = In Ihrer Akte stehen keine Medikamente. Tragen Sie alle ein, die Sie nehmen, auch Blutverdünner und Schmerzmittel.
fact-improvement-lost = { $criterion ->
    [hi_e] Der Teil für die roten Blutzellen
    [hi_p] Der Teil für die Blutplättchen
   *[hi_n] Der Teil für die Neutrophilen
} von { $definition ->
    [iwg2006] IWG 2006
    [iwg2018] IWG 2018
   *[iwg2023] IWG 2023
} war in diesen Werten erreicht, vom { $from } bis { $to }. Seit dem { $date } liegt der Wert wieder niedriger. Andere Ursachen muss das Team ausschließen.
    .not = Was in diesen Werten erreicht war, ist nach der veröffentlichten Regel nicht wieder gesunken.
    .missing = Bisher ist in diesen Werten nichts erreicht. Also kann auch nichts wieder niedriger liegen.
fact-off-study = Sie haben die Studie am { $date } verlassen. Nachsorgetermine können trotzdem noch dazugehören.
    .not = In Ihrer Akte steht nicht, dass Sie eine Studie verlassen haben.
    .missing = In Ihrer Akte steht keine Behandlung. Tragen Sie sie unter „Behandlung“ ein.
fact-expected-dip = Mit { $drug ->
    [azacitidine] Azacitidin
    [decitabine] Decitabin
    [decitabine-cedazuridine] Decitabin-Cedazuridin
    [venetoclax-azacitidine] Venetoclax und Azacitidin
    [lenalidomide] Lenalidomid
   *[other] diesem Medikament
} sinken die Blutwerte an diesen Tagen oft ab. Ihr Plan für Fieber und Blutungen gilt weiterhin.
    .not = Dies sind keine Tage, an denen die Blutwerte mit diesem Medikament oft absinken. Ihr Plan für Fieber und Blutungen gilt an jedem Tag.
    .missing = An welchen Tagen die Blutwerte mit Ihrem Medikament oft absinken, ist hier nicht bekannt. Fragen Sie Ihr Team.
fact-platelet-log-incomplete = Ihre Transfusionsliste für Blutplättchen ist nur bis zum { $date } vollständig. Ergänzen Sie, was später kam, oder geben Sie an, dass es keine gab.
    .not = Ihre Transfusionsliste für Blutplättchen ist bis zum { $date } vollständig.
    .missing = In Ihrer Akte steht nicht, bis wann Ihre Transfusionsliste für Blutplättchen vollständig ist. Geben Sie an, von welchem bis zu welchem Tag.
fact-growth-factor-log-incomplete = Ihre Liste der Wachstumsfaktoren (G-CSF) ist nur bis zum { $date } vollständig. Ergänzen Sie, was später kam, oder geben Sie an, dass es keine gab.
    .not = Ihre Liste der Wachstumsfaktoren (G-CSF) ist bis zum { $date } vollständig.
    .missing = In Ihrer Akte steht nicht, bis wann Ihre Liste der Wachstumsfaktoren (G-CSF) vollständig ist. Geben Sie an, von welchem bis zu welchem Tag.
fact-red-cell-category = In den 16 Wochen vor der ersten Dosis: { $burden ->
    [NTD] keine roten Blutzellen
    [LTB] wenige rote Blutzellen, 3 bis 7 Konserven
    [HTB] viele rote Blutzellen, 8 Konserven oder mehr
   *[unclassified] eine Menge roter Blutzellen, die in keine der veröffentlichten Gruppen passt
}.
    .not = Wie viele rote Blutzellen Sie in den 16 Wochen vor der ersten Dosis bekommen haben, steht nicht in Ihrer Akte.
    .missing = Wie viele rote Blutzellen Sie in den 16 Wochen vor der ersten Dosis bekommen haben, lässt sich nicht sagen. Fragen Sie die Blutbank nach den Daten, und geben Sie an, ab welchem Tag Ihre Liste vollständig ist.
fact-blasts-rising = Die Blasten im Blut sind höher als auf dem Befund davor: { $before } Prozent, jetzt { $value } ({ $date }). Fragen Sie, was das für Sie bedeutet.
    .not = Die Blasten im Blut sind nicht höher als auf dem Befund davor.
    .missing = Ob die Blasten im Blut steigen, lässt sich nicht sagen. Dafür braucht es zwei große Blutbilder.
fact-marrow-blasts = Die letzte Knochenmarkuntersuchung in dieser Akte, vom { $date }, zeigt { $value } Blasten.
    .not = In Ihrer Akte stehen keine Blasten aus einer Knochenmarkuntersuchung.
    .missing = In Ihrer Akte stehen keine Blasten im Knochenmark mit Datum. Sie stehen im Knochenmarkbefund. Tragen Sie sie mit dem Tag der Untersuchung ein.
