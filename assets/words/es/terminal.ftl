# Lo que la línea de órdenes pone alrededor de las frases: rótulos de mds criteria, mds window y mds answers.

terminal-as-of = { $treatment }, a fecha de { $date } (día { $day })
terminal-only-arithmetic = Es un cálculo con definiciones publicadas. No es una decisión sobre su tratamiento.
terminal-values-used = Valores usados, { $unit }: { $values }
terminal-value = { $value } (día { $day })
terminal-left-out = Se deja fuera: { $test } { $value } (día { $day }): { $reason }
terminal-missing = Falta: { $text }
terminal-note = Nota: { $text }
terminal-first-dose = { $treatment }, primera dosis { $date }
terminal-cycle = Ciclo { $cycle }, día { $day }
terminal-head-assessment = evaluación
terminal-head-day = día
terminal-head-week = semana
terminal-in-record = En su registro: { $text }
terminal-not-in-record = No está en su registro: { $text }
terminal-fact-as-of = { $text } (a fecha de { $date })
terminal-ask = Pregunte esto: { $text }
terminal-source = Fuente: { $sources }. Consultado: { $date }.
