# Ce que la ligne de commande met autour des phrases : libellés de mds criteria, mds window et mds answers.

terminal-as-of = { $treatment }, au { $date } (jour { $day })
terminal-only-arithmetic = C’est un calcul sur des définitions publiées. Ce n’est pas une décision sur votre traitement.
terminal-values-used = Valeurs utilisées, { $unit } : { $values }
terminal-value = { $value } (jour { $day })
terminal-left-out = Laissé de côté : { $test } { $value } (jour { $day }) : { $reason }
terminal-missing = Il manque : { $text }
terminal-note = Remarque : { $text }
terminal-first-dose = { $treatment }, première dose { $date }
terminal-cycle = Cycle { $cycle }, jour { $day }
terminal-head-assessment = évaluation
terminal-head-day = jour
terminal-head-week = semaine
terminal-in-record = Dans votre carnet : { $text }
terminal-not-in-record = Pas dans votre carnet : { $text }
terminal-fact-as-of = { $text } (au { $date })
terminal-ask = À demander : { $text }
terminal-source = Source : { $sources }. Consulté le { $date }.
