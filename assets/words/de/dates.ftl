# Monate und Daten.

month-1 = Januar
    .short = Jan
month-2 = Februar
    .short = Feb
month-3 = März
    .short = Mär
month-4 = April
    .short = Apr
month-5 = Mai
    .short = Mai
month-6 = Juni
    .short = Jun
month-7 = Juli
    .short = Jul
month-8 = August
    .short = Aug
month-9 = September
    .short = Sep
month-10 = Oktober
    .short = Okt
month-11 = November
    .short = Nov
month-12 = Dezember
    .short = Dez

date-with-time = { $date }, { $time } Uhr
date-which = Wir konnten nicht erkennen, ob { $first } oder { $second } gemeint ist. Was stimmt?
number-which = Wir konnten nicht erkennen, ob { $first } oder { $second } gemeint ist. Was stimmt?
date-not-known = Datum nicht bekannt

date-day-month-year = { $day }. { $month } { $year }
    .short = { $day }. { $month } { $year }
date-month-day-year = { $month } { $day }, { $year }
date-month-year = { $month } { $year }
date-day-month = { $day }. { $month }
date-month-day = { $month } { $day }
date-weekday = { $weekday }, { $date }
