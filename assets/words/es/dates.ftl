# Months and dates.

month-1 = enero
    .short = ene
month-2 = febrero
    .short = feb
month-3 = marzo
    .short = mar
month-4 = abril
    .short = abr
month-5 = mayo
    .short = may
month-6 = junio
    .short = jun
month-7 = julio
    .short = jul
month-8 = agosto
    .short = ago
month-9 = septiembre
    .short = sep
month-10 = octubre
    .short = oct
month-11 = noviembre
    .short = nov
month-12 = diciembre
    .short = dic

date-with-time = { $date }, { $time }
date-which = No sabemos si esto es { $first } o { $second }. ¿Cuál es?
number-which = No sabemos si esto es { $first } o { $second }. ¿Cuál es?
date-not-known = fecha desconocida

date-day-month-year = { $day } de { $month } de { $year }
    .short = { $day } { $month } { $year }
date-month-day-year = { $month } { $day }, { $year }
date-month-year = { $month } de { $year }
date-day-month = { $day } { $month }
date-month-day = { $month } { $day }
date-weekday = { $weekday }, { $date }
