# What the command line puts around the sentences: labels of mds criteria, mds window and mds answers.

terminal-as-of = { $treatment }, as of { $date } (day { $day })
terminal-only-arithmetic = This is arithmetic on published definitions. It is not a decision about your treatment.
terminal-values-used = Values used, { $unit }: { $values }
terminal-value = { $value } (day { $day })
terminal-left-out = Left out: { $test } { $value } (day { $day }): { $reason }
terminal-missing = Missing: { $text }
terminal-note = Note: { $text }
terminal-first-dose = { $treatment }, first dose { $date }
terminal-cycle = Cycle { $cycle }, day { $day }
terminal-head-assessment = assessment
terminal-head-day = day
terminal-head-week = week
terminal-in-record = In your record: { $text }
terminal-not-in-record = Not in your record: { $text }
terminal-fact-as-of = { $text } (as of { $date })
terminal-ask = Ask this: { $text }
terminal-source = Source: { $sources }. Looked at { $date }.
