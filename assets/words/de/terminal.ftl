# Was die Kommandozeile um die Sätze setzt: Beschriftungen von mds criteria, mds window und mds answers.

terminal-as-of = { $treatment }, Stand { $date } (Tag { $day })
terminal-only-arithmetic = Das ist eine Rechnung nach veröffentlichten Definitionen. Es ist keine Entscheidung über Ihre Behandlung.
terminal-values-used = Verwendete Werte, { $unit }: { $values }
terminal-value = { $value } (Tag { $day })
terminal-left-out = Ausgelassen: { $test } { $value } (Tag { $day }): { $reason }
terminal-missing = Es fehlt: { $text }
terminal-note = Hinweis: { $text }
terminal-first-dose = { $treatment }, erste Dosis { $date }
terminal-cycle = Zyklus { $cycle }, Tag { $day }
terminal-head-assessment = Beurteilung
terminal-head-day = Tag
terminal-head-week = Woche
terminal-in-record = In Ihrer Akte: { $text }
terminal-not-in-record = Nicht in Ihrer Akte: { $text }
terminal-fact-as-of = { $text } (Stand { $date })
terminal-ask = Fragen Sie das: { $text }
terminal-source = Quelle: { $sources }. Angesehen: { $date }.
