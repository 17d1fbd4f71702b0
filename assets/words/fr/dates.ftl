# Months and dates.

month-1 = janvier
    .short = janv.
month-2 = février
    .short = févr.
month-3 = mars
    .short = mars
month-4 = avril
    .short = avr.
month-5 = mai
    .short = mai
month-6 = juin
    .short = juin
month-7 = juillet
    .short = juil.
month-8 = août
    .short = août
month-9 = septembre
    .short = sept.
month-10 = octobre
    .short = oct.
month-11 = novembre
    .short = nov.
month-12 = décembre
    .short = déc.

date-with-time = { $date }, { $time }
date-which = Nous n’avons pas pu savoir s’il faut lire { $first } ou { $second }. Quelle est la date ?
number-which = Nous n’avons pas pu savoir s’il faut lire { $first } ou { $second }. Quel est le nombre ?
date-not-known = date inconnue

date-day-month-year = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
    .short = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
date-month-day-year = { $month } { $day }, { $year }
date-month-year = { $month } { $year }
date-day-month = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
date-month-day = { $month } { $day }
date-weekday = { $weekday } { $date }
