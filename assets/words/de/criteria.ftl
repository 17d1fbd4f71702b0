# Wie die Blutwerte zu veröffentlichten Definitionen stehen: einfache Worte für Codes, und der Rechenweg.
# Eine Rechnung nach veröffentlichten Definitionen, nie ein Urteil über eine Behandlung.

verdict-met = erreicht
verdict-lost = war vom { $from } bis { $to } erreicht, seit dem { $since } wieder niedriger
verdict-not_met = in diesen Werten nicht erreicht
verdict-not_yet = noch offen
verdict-not_assessable = lässt sich nicht sagen
verdict-not_eligible = trifft hier nicht zu

criteria-not-a-decision = Das ist keine Entscheidung über Ihre Behandlung. Nur Ihr Team kann sagen, was es für Sie bedeutet.
criteria-needs-marrow = Dieser Teil braucht ein Ergebnis aus dem Knochenmark.
criteria-same-level = Nur vergleichbar, wenn das Team bei denselben Werten transfundiert wie zuvor.
criteria-convention = Das ist unsere eigene Regel, wo die Veröffentlichungen den Punkt offen lassen.

definition-iwg2006 = IWG 2006 (Cheson und andere, Blood 2006)
    .short = IWG 2006
    .plain = Die Fassung von 2006, die viele Studien noch verwenden
    .source = Quelle: Cheson und andere, Blood 2006, Band 108, Seite 419, Tabellen 3 und 4.
definition-iwg2018 = IWG 2018 (Platzbecker und andere, Blood 2019)
    .short = IWG 2018
    .plain = Die Fassung von 2018, gemacht für MDS mit niedrigerem Risiko
    .source = Quelle: Platzbecker und andere, Blood 2019, Band 133, Seite 1020, Tabellen 1 bis 3.
definition-iwg2023 = IWG 2023 (Zeidan und andere, Blood 2023)
    .short = IWG 2023
    .plain = Die Fassung von 2023, gemacht für MDS mit höherem Risiko
    .source = Quelle: Zeidan und andere, Blood 2023, Band 141, Seite 2047, Tabelle der Kriterien, Tabellen 4 und 5.
definition-why-study = Steht vorn, weil Ihre Studie sie verwendet.
definition-why-lower = Steht vorn, weil sie für MDS mit niedrigerem Risiko gemacht ist.
definition-why-higher = Steht vorn, weil sie für MDS mit 5 Prozent Blasten im Knochenmark oder mehr gemacht ist.

criterion-hi_e = Rote Blutzellen
    .idea = Sind die roten Blutzellen 8 Wochen oder länger besser, oder sind weniger Transfusionen nötig?
criterion-hi_p = Blutplättchen
    .idea = Sind die Blutplättchen 8 Wochen oder länger um einen festgelegten Betrag höher?
criterion-hi_n = Neutrophile
    .idea = Sind die Neutrophilen 8 Wochen oder länger um einen festgelegten Betrag höher?

burden-ntd = keine roten Blutzellen in den 16 Wochen vor der ersten Dosis
burden-ltb = wenige rote Blutzellen in den 16 Wochen vor der ersten Dosis: 3 bis 7 Konserven
burden-htb = viele rote Blutzellen in den 16 Wochen vor der ersten Dosis: 8 Konserven oder mehr
burden-unclassified = passt in keine der veröffentlichten Gruppen: Fragen Sie das Team
burden-unknown = lässt sich nicht sagen, weil die Liste die 16 Wochen vor der ersten Dosis nicht umfasst

drop-soon-after-red-cells = nach roten Blutzellen abgenommen, höchstens 14 Tage später
drop-soon-after-platelets = innerhalb von 7 Tagen nach Blutplättchen abgenommen
drop-soon-after-growth-factor = kurz nach einem Wachstumsfaktor (G-CSF) abgenommen
drop-too-close-to-next-baseline-value = weniger als 7 Tage vor dem nächsten Wert vor der ersten Dosis
drop-comparator-leaves-it-open = mit einem Zeichen wie „<“ gedruckt, daher ist offen, auf welcher Seite der Grenze er liegt
drop-other-draw-of-the-day = eine andere Blutentnahme desselben Tages wurde verwendet

missing-red-cell-log = Die Transfusionsliste für rote Blutzellen umfasst diese Wochen nicht. Geben Sie an, von welchem bis zu welchem Tag sie vollständig ist.
missing-platelet-log = Die Transfusionsliste für Blutplättchen umfasst diese Wochen nicht. Geben Sie an, von welchem bis zu welchem Tag sie vollständig ist.
missing-growth-factor-log = Die Liste der Wachstumsfaktoren umfasst diese Wochen nicht. Geben Sie an, von welchem bis zu welchem Tag sie vollständig ist.
missing-baseline-values = Es braucht zwei Werte vor der ersten Dosis, im Abstand von mindestens 7 Tagen. Fragen Sie nach den alten Befunden.
missing-values-on-treatment = In der Akte stehen keine Werte seit der ersten Dosis. Lesen Sie einen Laborbefund ein.
missing-values-not-influenced = Alle Werte seit der ersten Dosis wurden kurz nach einer Transfusion oder einem Wachstumsfaktor abgenommen. Fragen Sie nach einem Wert von vor der nächsten.
missing-exact-baseline-values = Ein Wert vor der ersten Dosis ist mit einem Zeichen wie „<“ gedruckt. Fragen Sie nach der genauen Zahl.
missing-values-for-certain = Zahl, Einheit oder Tag eines Ergebnisses ist nicht sicher. Es steht auf dem Laborbefund.
missing-results-looked-at = Einige Ergebnisse warten auf Ihren Blick. Sehen Sie sie durch, dann zählen sie mit.
missing-counts-in-the-gap = Es gibt eine Lücke von mehr als { $gap } Tagen ohne Blutbild. Fragen Sie, ob anderswo eines gemacht wurde.
missing-hemoglobin-before-transfusion = Das Hämoglobin vor einer Transfusion ist nicht bekannt. Es steht auf dem Transfusionsschein.

missing-log-around-these-counts = Die Listen umfassen die zwei Wochen vor diesen Blutwerten nicht. Geben Sie für rote Blutzellen, Blutplättchen und Wachstumsfaktoren an, von welchem bis zu welchem Tag sie vollständig sind.
missing-marrow-result = Dieser Teil braucht ein Ergebnis aus dem Knochenmark. In Ihrer Akte steht keines seit der ersten Dosis. Bitten Sie um den Befund, und tragen Sie die Blasten mit dem Tag der Untersuchung ein.
missing-marrow-before = Wie viele Blasten vor der ersten Dosis im Knochenmark waren, steht nicht in Ihrer Akte. Es steht im Knochenmarkbefund.
missing-chromosome-result = Dieser Teil braucht den Chromosomenbefund der Knochenmarkuntersuchung. Fragen Sie Ihr Team.
missing-counts-near-marrow = Nötig sind Hämoglobin, Blutplättchen und Neutrophile zusammen, innerhalb von zwei Wochen um die Knochenmarkuntersuchung. In Ihrer Akte stehen nicht alle drei.
missing-all-three-counts = An manchen Tagen wurden nicht alle drei Werte gemessen: Hämoglobin, Blutplättchen und Neutrophile. Sie müssen zusammen im Bereich liegen. Fragen Sie nach den vollständigen Laborbefunden.
missing-blasts-in-blood = Ob Blasten im Blut sind, steht nicht in Ihrer Akte. Es steht auf einem großen Blutbild.

minor-true = „minor“: mindestens um die Hälfte weniger rote Blutzellen über 16 Wochen
minor-false = „major“: { $days } Tage oder länger keine roten Blutzellen
lasts-16-weeks = Es hält 16 Wochen oder länger an. Nur diese Dauer nennt IWG 2018 klinisch bedeutsam.

criteria-lower-again = Ab Tag { $day } wieder niedriger. Andere Ursachen muss das Team ausschließen.

# Der Rechenweg, Schritt für Schritt. Tage zählen ab der ersten Dosis; die Zahlen stehen in den gewählten
# Einheiten, neben einer Grenze der Definition steht die veröffentlichte Zahl. Die ersten drei sind Teile der
# Sätze darunter.

criteria-analyte = { $analyte ->
    [hemoglobin] Hämoglobin
    [platelets] Blutplättchen
    [blasts_percent] Blasten im Blut
   *[neutrophils] Neutrophile
}
criteria-published = { $published ->
    [none] {""}
   *[other] {" "}(veröffentlicht: { $published })
}
criteria-days = { $several ->
    [one] Tag { $days }
   *[other] Tage { $days }
}
criteria-log = { $log ->
    [red-cell-log] Transfusionsliste für rote Blutzellen
    [platelet-log] Transfusionsliste für Blutplättchen
   *[growth-factor-log] Liste der Wachstumsfaktoren
}

criteria-step-values-left-out = { criteria-analyte }: { $values } ({ criteria-days }) ausgelassen: { $reason ->
    [soon-after-red-cells] nach roten Blutzellen abgenommen, höchstens 14 Tage später
    [soon-after-platelets] innerhalb von 7 Tagen nach Blutplättchen abgenommen
    [soon-after-growth-factor] kurz nach einem Wachstumsfaktor (G-CSF) abgenommen
    [too-close-to-next-baseline-value] weniger als 7 Tage vor dem nächsten Wert vor der ersten Dosis
    [comparator-leaves-it-open] mit einem Zeichen wie „<“ gedruckt, daher ist offen, auf welcher Seite der Grenze er liegt
   *[other-draw-of-the-day] eine andere Blutentnahme desselben Tages wurde verwendet
}.
criteria-step-undated = { criteria-analyte }: { $count ->
    [one] { $count } Wert bleibt weg: Sein Tag ist nicht bekannt.
   *[other] { $count } Werte bleiben weg: Ihre Tage sind nicht bekannt.
}
criteria-step-not-read = { criteria-analyte }: { $count ->
    [one] { $count } Wert bleibt weg: Zahl oder Einheit ist nicht sicher lesbar.
   *[other] { $count } Werte bleiben weg: Zahl oder Einheit ist nicht sicher lesbar.
}
criteria-step-waiting = { criteria-analyte }: { $count ->
    [one] { $count } Ergebnis wartet auf Ihren Blick und zählt nicht mit. Es ist vom { $newest }.
   *[other] { $count } Ergebnisse warten auf Ihren Blick und zählen nicht mit. Das neueste ist vom { $newest }.
}
criteria-step-unsure-decides = { criteria-analyte }: Ein Wert, der nicht mitzählt, könnte die Antwort ändern. Daher lässt es sich nicht sagen.
criteria-step-no-stretch-without-units = Rote Blutzellen wurden so oft gegeben, dass die längste Zeit dazwischen { $days } Tage ist. Nötig sind mindestens { $needed }.
criteria-step-baseline-mean = { criteria-analyte }: Der Ausgangswert ist das Mittel aus { $values } ({ criteria-days }). Das ergibt { $baseline } { $unit }.
criteria-step-baseline-lowest-pair = { criteria-analyte }: Der Ausgangswert ist das niedrigste Mittel zweier benachbarter Werte, { $values } ({ criteria-days }). Das ergibt { $baseline } { $unit }.
criteria-step-log-missing = Die { criteria-log } umfasst nicht die Zeit von { $from } bis { $to }. Also lässt sich das nicht sagen.
criteria-step-baseline-too-few = { criteria-analyte }: { $count ->
    [0] Kein Wert vor der ersten Dosis ist verwendbar
    [one] Nur { $count } Wert vor der ersten Dosis ist verwendbar
   *[other] { $count } Werte vor der ersten Dosis sind verwendbar
}. Es braucht zwei, im Abstand von mindestens 7 Tagen.
criteria-step-baseline-open = { criteria-analyte }: Ein Wert vor der ersten Dosis ist mit einem Zeichen wie „<“ gedruckt. Also lässt sich der Ausgangswert nicht genau sagen.
criteria-step-applies = { criteria-analyte }: { $baseline } { $unit } liegt unter { $limit } { $unit }{ criteria-published }, also gilt die Regel.
criteria-step-does-not-apply = { criteria-analyte }: { $baseline } { $unit } liegt nicht unter { $limit } { $unit }{ criteria-published }, also gilt die Regel nicht.
criteria-step-target-rise = { criteria-analyte }: { $baseline } + { $rise } = { $at_least } { $unit }{ criteria-published }. Gezählt werden Werte ab dieser Höhe.
criteria-step-target-platelets-doubled = Die Blutplättchen begannen unter 20. Die Werte müssen mindestens { $at_least } { $unit } sein, das ist das Doppelte von { $baseline }, und über { $above }.
criteria-step-target-neutrophils = Die Neutrophilen müssen mindestens { $at_least } { $unit } sein, das ist das Doppelte von { $baseline }, und über { $above }.
criteria-step-no-values = { criteria-analyte }: Kein Wert seit der ersten Dosis ist verwendbar.
criteria-step-reached = { criteria-analyte }: { $values } { $unit } ({ criteria-days }) passen.
criteria-step-none-reached = { criteria-analyte }: { $highest ->
    [none] Kein Wert seit der ersten Dosis passt.
   *[other] Kein Wert seit der ersten Dosis passt. Der höchste ist { $highest } { $unit }.
}
criteria-step-run-long-enough = Sie passen ohne Unterbrechung von Tag { $from } bis Tag { $to }. Das sind { $days } Tage. Nötig sind mindestens { $needed }, also ist es lang genug.
criteria-step-run-too-short = Sie passen ohne Unterbrechung von Tag { $from } bis Tag { $to }. Das sind { $days } Tage. Nötig sind mindestens { $needed }.
criteria-step-run-one-value = Nur ein Wert passt, an Tag { $day }. Nötig sind mindestens { $needed } Tage.
criteria-step-run-gap = Von Tag { $from } bis Tag { $to } sind es { $days } Tage, aber mit einer Lücke von mehr als { $limit } Tagen ohne Blutbild. Also lässt sich das nicht sagen.
criteria-step-run-outside-log = Die { criteria-log } ist nur bis Tag { $to } vollständig. Was danach kommt, ist nicht verwendbar.
criteria-step-run-open = { criteria-analyte }: Eine Lücke oder ein Wert mit einem Zeichen wie „<“ lässt die Dauer offen.
criteria-step-lasts-16-weeks = { $days } Tage sind 16 Wochen oder mehr ({ $needed } Tage). Nur diese Dauer nennt IWG 2018 klinisch bedeutsam.
criteria-step-not-16-weeks = { $days } Tage sind weniger als 16 Wochen ({ $needed } Tage). Nur jene Dauer nennt IWG 2018 klinisch bedeutsam.
criteria-step-lower-again = { criteria-analyte }: An Tag { $day } ist der Wert { $value } { $unit }, nach einem besten Wert von { $best }. Andere Ursachen muss das Team ausschließen.
criteria-step-units-again = Bis Tag { $day } waren es wieder 4 Konserven mit roten Blutzellen in 8 Wochen. Andere Ursachen muss das Team ausschließen.
criteria-step-counted-units-again = Bis Tag { $day } waren es wieder 4 Konserven mit roten Blutzellen in 8 Wochen, gegeben bei einem Hämoglobin von 9 g/dL oder weniger oder einem, das nicht bekannt ist. Andere Ursachen muss das Team ausschließen.
criteria-step-hemoglobin-part = Die Hämoglobinwerte allein: { $verdict ->
    [met] erreicht
    [not_met] in diesen Werten nicht erreicht
    [not_yet] noch offen
    [not_assessable] lässt sich nicht sagen
   *[not_eligible] trifft hier nicht zu
}.
criteria-step-units-before = In den 8 Wochen vor der ersten Dosis { $units ->
    [one] wurde { $units } Konserve mit roten Blutzellen
   *[other] wurden { $units } Konserven mit roten Blutzellen
} bei einem Hämoglobin von { $limit } { $unit }{ criteria-published } oder darunter gegeben.
criteria-step-units-hemoglobin-unknown = Bei { $units } dieser Konserven ist das Hämoglobin davor nicht bekannt.
criteria-step-units-lowest = Die wenigsten in 8 zusammenhängenden Wochen seither: { $units ->
    [one] { $units } Konserve
   *[other] { $units } Konserven
} (Tag { $from } bis Tag { $to }), gegeben bei einem Hämoglobin von 9 g/dL oder weniger oder einem, das nicht bekannt ist.
criteria-step-units-no-full-8-weeks = Seit der ersten Dosis umfasst die Liste noch keine vollen 8 Wochen.
criteria-step-units-fewer-enough = Das sind { $fewer } weniger. Nötig sind mindestens { $needed }, also passt dieser Teil.
criteria-step-units-fewer-not-enough = Das sind { $fewer } weniger. Nötig sind mindestens { $needed }.
criteria-step-units-more = Das sind { $more } mehr. Nötig sind mindestens { $needed } weniger.
criteria-step-burden = In den 16 Wochen vor der ersten Dosis: { $units ->
    [one] { $units } Konserve mit roten Blutzellen
   *[other] { $units } Konserven mit roten Blutzellen
} bei { $episodes ->
    [one] { $episodes } Gelegenheit
   *[other] { $episodes } Gelegenheiten
}, höchstens { $most } in 8 zusammenhängenden Wochen. IWG 2018 nennt das: { $burden ->
    [NTD] nicht von Transfusionen abhängig
    [LTB] wenige Transfusionen (niedrige Transfusionslast)
    [HTB] viele Transfusionen (hohe Transfusionslast)
    [unclassified] keine ihrer Gruppen
   *[unknown] lässt sich nicht sagen
}.
criteria-step-burden-unclassified = Also gibt IWG 2018 für diesen Teil keine Regel. Fragen Sie das Team.
criteria-step-same-policy = Das ist nur vergleichbar, wenn das Team rote Blutzellen bei denselben Werten gibt wie zuvor.
criteria-step-free-long-enough = Keine roten Blutzellen von Tag { $from } bis Tag { $to }. Das sind { $days } Tage. Nötig sind mindestens { $needed }, also ist es lang genug.
criteria-step-free-too-short = Die längste Zeit ohne rote Blutzellen ist Tag { $from } bis Tag { $to }. Das sind { $days } Tage. Nötig sind mindestens { $needed }.
criteria-step-half-the-units = In den vollen 16 Wochen mit den wenigsten Konserven { $units ->
    [one] war es { $units } Konserve
   *[other] waren es { $units } Konserven
}, nach { $before } in den 16 Wochen vor der ersten Dosis. Das sind { $percent } Prozent weniger. Nötig sind mindestens 50 Prozent weniger, also passt dieser Teil.
criteria-step-not-half-the-units = In den vollen 16 Wochen mit den wenigsten Konserven { $units ->
    [one] war es { $units } Konserve
   *[other] waren es { $units } Konserven
}, nach { $before } in den 16 Wochen vor der ersten Dosis. Das sind { $percent } Prozent weniger. Nötig sind mindestens 50 Prozent weniger.
criteria-step-not-fewer-units = In den vollen 16 Wochen mit den wenigsten Konserven waren es { $units } Konserven, nach { $before } in den 16 Wochen vor der ersten Dosis. Das sind mehr. Nötig sind mindestens 50 Prozent weniger.
criteria-step-verdict = { $definition ->
    [iwg2006] IWG 2006
    [iwg2018] IWG 2018
   *[iwg2023] IWG 2023
}, { $criterion ->
    [hi_e] rote Blutzellen
    [hi_p] Blutplättchen
   *[hi_n] Neutrophile
}: { $verdict ->
    [met] erreicht
    [lost] war erreicht und liegt wieder niedriger
    [not_met] in diesen Werten nicht erreicht
    [not_yet] noch offen
    [not_assessable] lässt sich nicht sagen
   *[not_eligible] trifft hier nicht zu
}.
criteria-step-team-decides = Das ist eine Rechnung, keine Entscheidung über Ihre Behandlung. Nur Ihr Team kann sagen, was es für Sie bedeutet.

criteria-step-treatment-before = Eine andere Behandlung, { $name }, reichte in die Wochen davor hinein, bis zum { $until }. Die Werte vor der ersten Dosis können unter ihrem Einfluss stehen. Fragen Sie Ihr Team, welche Werte gelten.
criteria-step-rise-all-the-same = { criteria-analyte }: Die Regel gilt hier nicht. Der höchste Wert seit der ersten Dosis ist { $highest } { $unit } (Tag { $day }), nach { $baseline } davor. Diese Fassung bittet darum, auch das zu berichten.
criteria-step-baseline-given = { criteria-analyte }: Verwendet wird der Ausgangswert der Studie, { $baseline } { $unit }.
criteria-step-open-until = Die üblichen Wochen sind nicht vorbei. Bis Tag { $day } bleibt das offen.
criteria-step-ended-early = Die Behandlung endete an Tag { $day }, bevor die üblichen Wochen vorbei waren.
criteria-step-too-few-days = Bis Tag { $day } waren es zu wenige Tage: Nötig sind mindestens { $needed } am Stück. Daher lässt es sich nicht sagen.
criteria-step-after-dose-change = Ein Absinken nach einer geplanten Pause oder einer niedrigeren Dosis zählt nicht, wenn es sich unter derselben oder einer niedrigeren Dosis wieder umkehrt. Fragen Sie Ihr Team.
criteria-step-eight-weeks-before = Die Liste umfasst nicht alle 16 Wochen vor der ersten Dosis. Sie umfasst die letzten 8, und aus den 16 Wochen sind keine roten Blutzellen bekannt. IWG 2023 lässt 8 Wochen gelten.
criteria-step-mean-long-enough = { criteria-analyte }: Von Tag { $from } bis Tag { $to }, ohne rote Blutzellen, ist das Mittel { $mean } { $unit }. Das passt.
criteria-step-mean-none = { criteria-analyte }: Keine { $days } zusammenhängenden Tage ohne rote Blutzellen haben ein Mittel, das passt.
criteria-step-blood-value = { criteria-analyte }: { $values } { $unit } (Tag { $day }).
criteria-step-blood-limits = Die Grenzen von { $definition ->
    [iwg2006] IWG 2006
   *[iwg2023] IWG 2023
}: Hämoglobin mindestens { $limit } { $unit }{ criteria-published }, Blutplättchen mindestens { $platelets }, Neutrophile mindestens { $neutrophils }, keine Blasten im Blut.
criteria-step-blood-range = { $range ->
    [complete] Die Blutwerte liegen im Bereich einer kompletten Remission.
    [limited-two-counts] Zwei der drei Blutwerte liegen im Bereich, und im Blut sind keine Blasten.
    [limited-one-count] Einer der drei Blutwerte liegt im Bereich, und im Blut sind keine Blasten.
    [partial-recovery] Keiner der drei Blutwerte liegt im Bereich, aber die Blutplättchen liegen bei mindestens 50 und die Neutrophilen bei mindestens 0,5, ohne Blasten im Blut.
   *[none] Die Blutwerte liegen nicht im Bereich einer kompletten Remission.
}
criteria-step-free-before = { $free ->
    [yes] Keine Transfusion und kein Wachstumsfaktor in den { $days } Tagen vor diesen Blutwerten.
   *[no] In den { $days } Tagen vor diesen Blutwerten wurde eine Transfusion oder ein Wachstumsfaktor gegeben. Also lässt sich das nicht sagen.
}
criteria-step-held = Alle vier Grenzen sind von Tag { $from } bis Tag { $to } eingehalten. Das sind { $days } Tage. Nötig sind mindestens { $needed }.
criteria-step-held-so-far = Die vier Grenzen sind von Tag { $from } bis Tag { $to } zusammen eingehalten, und noch hat nichts das beendet. Das sind bisher { $days } Tage. Nötig sind mindestens { $needed }.
criteria-step-held-open = Ob alle vier Grenzen lange genug eingehalten sind, lässt sich aus dieser Akte nicht sagen.
criteria-step-not-held = In diesen Werten sind die vier Grenzen nicht { $needed } Tage lang zusammen eingehalten.
criteria-step-lower-than-best = { criteria-analyte }: Der beste Wert war { $best } { $unit } an Tag { $day }, der letzte ist { $value } an Tag { $last }. Andere Ursachen muss das Team ausschließen.
criteria-step-needs-marrow = Dieser Teil braucht ein Ergebnis aus dem Knochenmark.
criteria-step-marrow = Knochenmarkuntersuchung an Tag { $day }: { $values } Prozent Blasten.
criteria-step-marrow-before = { $day ->
    [none] Vor der ersten Dosis waren es laut Arztbrief { $values } Prozent Blasten im Knochenmark.
   *[other] Vor der ersten Dosis waren es { $values } Prozent Blasten im Knochenmark (Tag { $day }).
}
criteria-step-marrow-others = Es gibt weitere Knochenmarkuntersuchungen seit der ersten Dosis ({ criteria-days }), mit { $values } Prozent Blasten. Sie werden hier nicht verwendet, sondern die letzte.
criteria-step-marrow-before-others = Es gibt weitere Knochenmarkuntersuchungen vor der ersten Dosis ({ criteria-days }), mit { $values } Prozent Blasten. Sie werden hier nicht verwendet, sondern die letzte.
criteria-step-marrow-letter = Ein Brief ohne Tag nennt { $values } Prozent vor der Behandlung. Verwendet wird die Untersuchung mit Tag.
criteria-step-marrow-recent = Die zwei Wochen nach der Knochenmarkuntersuchung von Tag { $day } sind noch nicht um. Blutbilder bis zum { $until } können noch verwendet werden.
criteria-step-below-five-before = Vorher hatte das Knochenmark weniger als { $limit } Prozent Blasten. Dann fragt diese Fassung auch nach den Chromosomen.
criteria-step-remission-verdict = { $definition ->
    [iwg2006] IWG 2006
   *[iwg2023] IWG 2023
}, Blut und Knochenmark: { $verdict ->
    [needs-marrow] braucht ein Ergebnis aus dem Knochenmark
    [needs-chromosomes] braucht den Chromosomenbefund
    [cannot-be-told] lässt sich nicht sagen
    [none] die Zahlen passen in keine ihrer Gruppen
   *[fits] die Zahlen passen zu { $category ->
        [complete] kompletter Remission
        [partial] partieller Remission
        [marrow-complete] kompletter Remission des Knochenmarks
        [limited-two-counts] kompletter Remission, zwei von drei Blutwerten erholt
        [limited-one-count] kompletter Remission, einer von drei Blutwerten erholt
       *[partial-recovery] kompletter Remission, Blutwerte teilweise erholt
    }
}.

# Blut und Knochenmark zusammen.

remission-title = Blut und Knochenmark
    .idea = Liegen die Blutwerte im Bereich einer kompletten Remission, und was sagt das Knochenmark dazu?
remission-needs-marrow = braucht ein Ergebnis aus dem Knochenmark
remission-needs-chromosomes = braucht den Chromosomenbefund
remission-cannot-be-told = lässt sich nicht sagen
remission-none = passt in keine ihrer Gruppen
remission-fits = { $category ->
    [complete] Zahlen einer kompletten Remission
    [partial] Zahlen einer partiellen Remission
    [marrow-complete] Zahlen einer kompletten Remission des Knochenmarks
    [limited-two-counts] Zahlen einer kompletten Remission, zwei von drei Blutwerten erholt
    [limited-one-count] Zahlen einer kompletten Remission, einer von drei Blutwerten erholt
   *[partial-recovery] Zahlen einer kompletten Remission, Blutwerte teilweise erholt
}
remission-only-team = Eine Remission stellt Ihr Team fest. Es sieht das Knochenmark unter dem Mikroskop, und auch, was die Blutwerte sonst erklären kann.

# Worauf jede Rechnung beruht: Einstellungen, eigene Regeln, und was unsere Quelle nicht gesehen hat.

criteria-own = { $own ->
    [own] Das ist so eingestellt wie in Ihrer Studie.
   *[usual] {""}
}
criteria-setting-day-zero = Tag 0 ist der Tag der ersten Dosis, { $date }.
criteria-setting-evaluation = Verglichen zum Stand vom { $date }, Tag { $day }. { criteria-own }
criteria-setting-look-back = Werte vor der ersten Dosis stammen bei Hämoglobin aus { $hemoglobin } Tagen und bei den anderen Blutwerten aus { $others } Tagen. { criteria-own }
criteria-setting-baseline = { criteria-analyte }: Der Ausgangswert der Studie ist { $baseline } { $unit }.
criteria-setting-length = Eine Veränderung muss { $days } Tage oder länger anhalten. { criteria-own }
criteria-setting-gap = Liegen zwei Blutbilder mehr als { $days } Tage auseinander, ist das eine Lücke. { criteria-own }
criteria-setting-last-day = Tage ohne rote Blutzellen werden bis Tag { $day } gesucht. { criteria-own }
criteria-setting-open-until = Was nicht erreicht ist, bleibt bis Tag { $day } offen, oder bis die letzte Beurteilung dieser Wochen in der Akte steht. { criteria-own }
criteria-setting-modified = { $modified ->
    [on] Die strengere Form für rote Blutzellen, wie in manchen Studien, ist eingeschaltet.
   *[off] Die strengere Form für rote Blutzellen, wie in manchen Studien, ist ausgeschaltet.
}

caveat-hemoglobin-after-red-cells = Hämoglobin, das nach roten Blutzellen abgenommen wurde, bis zu 14 Tage später, bleibt außen vor. So halten es manche Studien. Hier ist es unsere Regel.
caveat-platelets-after-platelets = Blutplättchen, die innerhalb von 7 Tagen nach einer Gabe von Blutplättchen abgenommen wurden, bleiben außen vor. Das ist unsere eigene Regel.
caveat-neutrophils-after-growth-factor = Neutrophile, die innerhalb von 7 Tagen nach G-CSF abgenommen wurden, bleiben außen vor, bei lang wirkenden Formen 14 Tage. Das ist unsere eigene Regel.
caveat-one-draw-a-day = Von mehreren Blutentnahmen eines Tages zählt eine: an einem Transfusionstag die davor, sonst die letzte. Sind die Uhrzeiten nicht bekannt, zählt die, mit der die Regel schwerer zu erfüllen ist. Das ist unsere eigene Regel.
caveat-baseline-of-two-values = Der Ausgangswert braucht zwei Werte im Abstand von mindestens 7 Tagen. Das steht in einer Fußnote der Veröffentlichung von 2006, die wir selbst nicht gesehen haben.
caveat-longest-gap = Eine Lücke von mehr als { $gap } Tagen ohne Blutbild unterbricht einen Zeitraum. Das ist unsere eigene Regel.
caveat-open-until-the-weeks-are-over = „Nicht erreicht“ heißt es erst, wenn die üblichen Wochen vorbei sind. Das ist unsere eigene Regel.
caveat-platelets-of-exactly-twenty = Die Veröffentlichung sagt nichts zu Blutplättchen von genau 20. Hier gilt die strengere Regel, ein Anstieg um 30.
caveat-either-part-is-enough = Hier genügt entweder das Hämoglobin oder weniger Transfusionen, wie in der Tabelle von 2006. Eine andere Veröffentlichung versteht es als beides zusammen.
caveat-unknown-hemoglobin-counts = Eine Konserve, bei der das Hämoglobin davor nicht bekannt ist, wird mitgezählt. Das ist unsere eigene Regel.
caveat-independence-up-to-week-24 = Tage ohne rote Blutzellen werden bis Tag { $last } gesucht. Die Veröffentlichung nennt 16 bis 24 Wochen.
caveat-burden-outside-the-table = Diese Zahl von Konserven kommt in der Tabelle der Veröffentlichung nicht vor. Deshalb wird hier nichts gesagt.
caveat-high-burden-seen-in-part = Bei vielen Transfusionen haben wir das Ende der Regel nur zum Teil gesehen. Fragen Sie Ihr Team.
caveat-eight-weeks-before = IWG 2023 lässt die 8 Wochen vor der ersten Dosis gelten. Wurde in ihnen keine Konserve gegeben, zählen wir den Bedarf an roten Blutzellen als keinen. Das ist unsere eigene Regel.
caveat-modified-by-trials = Die strengere Form ist aus Studien mit Luspatercept bekannt. Wir haben sie selbst in keiner Veröffentlichung gesehen.
caveat-lower-again = Ab 8 Wochen heißt ein Wert „wieder niedriger“, wenn er auf die Hälfte des besten gesunken ist oder 1,5 g/dL Hämoglobin darunter liegt. Der Beginn bei 8 Wochen ist unsere eigene Regel.
caveat-remission-held-four-weeks = Alle vier Grenzen müssen 28 Tage lang eingehalten sein. Blasten einer Blutentnahme gelten innerhalb von zwei Wochen auch für die benachbarten. Das ist unsere eigene Regel.
caveat-counts-nearest-to-marrow = Verwendet werden die Blutwerte, die der Knochenmarkuntersuchung am nächsten liegen, innerhalb von zwei Wochen. Welche davon es sind, ist unsere eigene Regel.
caveat-free-for-two-weeks = Wie lange davor es keine Transfusion gegeben haben darf, sagt unsere Quelle nicht. Hier fordern wir 14 Tage, wie im kürzesten Fall der Veröffentlichung.
caveat-maturing-not-seen = Im Befund muss auch stehen, dass alle Zellreihen ausreifen, wie sie sollen. Zahlen allein zeigen das nicht.
caveat-last-marrow-test = Von mehreren Knochenmarkuntersuchungen seit der ersten Dosis wird die letzte verwendet. Das ist unsere eigene Regel.
caveat-studys-own-setting = Hier ist etwas so eingestellt wie in Ihrer Studie. Es weicht von der veröffentlichten Regel ab.

not-covered-cytogenetic-2006 = Das umfasst unsere Quelle hier nicht: die Veränderung der Chromosomen. Dafür braucht es den Chromosomenbefund.
not-covered-progression-2006 = Das umfasst unsere Quelle nur zum Teil: wann es heißt, die Erkrankung sei schlimmer oder wieder da. Dafür braucht es das Knochenmark und Ihr Team.
not-covered-stable-2006 = „Stabile Erkrankung“ braucht ein Ergebnis aus dem Knochenmark über 8 Wochen. Das wird hier nicht berechnet.
not-covered-evaluation-2018 = Das umfasst unsere Quelle nicht: den vollen Wortlaut dazu, wie lange man schaut, zwischen Woche 16 und Woche 24.
not-covered-note-2018 = Das umfasst unsere Quelle nicht: eine Anmerkung zu den Gruppen mit keinen oder wenigen Transfusionen.
not-covered-progression-2023 = Das umfasst unsere Quelle nicht: wann es heißt, die Erkrankung sei schlimmer, wieder da oder ohne Ansprechen.
not-covered-free-time-2023 = Das umfasst unsere Quelle nicht: wie lange davor es keine Transfusion und keinen Wachstumsfaktor gegeben haben darf.
not-covered-equivalent-2023 = Bei vorher weniger als 5 Prozent Blasten im Knochenmark schaut diese Fassung auch auf die Chromosomen. Das wird hier nicht berechnet.

# Die Rechnung in Kürze, und rote Blutzellen im Lauf der Zeit.

short-needed = Vorher: { $before }. Nötig: { $sign ->
    [above] über { $needed }
   *[at-least] { $needed } oder mehr
}, { $days } Tage oder länger.
short-longest = { $reached ->
    [some] Bisher am längsten: { $days } Tage.
   *[none] Bisher hat es kein Wert erreicht.
}
short-does-not-apply = Vorher: { $before }. Diese Regel gilt nur für niedrigere Blutwerte.
short-open = Es bleibt offen bis Tag { $day }, oder bis die letzte Beurteilung dieser Wochen in der Akte steht.
short-fewer-units = Rote Blutzellen in 8 Wochen: vorher { $before } Konserven, seither am wenigsten { $lowest }.
short-free = Längste Zeit ohne rote Blutzellen: { $days } Tage. Nötig: { $needed } Tage oder mehr.

units-8-weeks-before = In den 8 Wochen vor der ersten Dosis: { $units ->
    [one] { $units } Konserve
   *[other] { $units } Konserven
}.
units-16-weeks-before = In den 16 Wochen vor der ersten Dosis: { $units ->
    [one] { $units } Konserve
   *[other] { $units } Konserven
}.
units-last-8-weeks = In den letzten 8 Wochen: { $units ->
    [one] { $units } Konserve
   *[other] { $units } Konserven
}.
units-last-16-weeks = In den letzten 16 Wochen: { $units ->
    [one] { $units } Konserve
   *[other] { $units } Konserven
}.
units-most-in-8-weeks = Die meisten in 8 zusammenhängenden Wochen seither: { $units ->
    [one] { $units } Konserve
   *[other] { $units } Konserven
} (Tag { $from } bis Tag { $to }).
units-fewest-in-8-weeks = Die wenigsten in 8 zusammenhängenden Wochen seither: { $units ->
    [one] { $units } Konserve
   *[other] { $units } Konserven
} (Tag { $from } bis Tag { $to }).
units-most-in-16-weeks = Die meisten in 16 zusammenhängenden Wochen seither: { $units ->
    [one] { $units } Konserve
   *[other] { $units } Konserven
} (Tag { $from } bis Tag { $to }).
units-fewest-in-16-weeks = Die wenigsten in 16 zusammenhängenden Wochen seither: { $units ->
    [one] { $units } Konserve
   *[other] { $units } Konserven
} (Tag { $from } bis Tag { $to }).
units-log-before = Ihre Transfusionsliste für rote Blutzellen umfasst nicht alle 16 Wochen vor der ersten Dosis. Fragen Sie die Blutbank oder Ihr Team nach den Daten, und geben Sie an, ab welchem Tag die Liste vollständig ist.
