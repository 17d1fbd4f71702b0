# Months and dates.

month-1 = January
    .short = Jan
month-2 = February
    .short = Feb
month-3 = March
    .short = Mar
month-4 = April
    .short = Apr
month-5 = May
    .short = May
month-6 = June
    .short = Jun
month-7 = July
    .short = Jul
month-8 = August
    .short = Aug
month-9 = September
    .short = Sep
month-10 = October
    .short = Oct
month-11 = November
    .short = Nov
month-12 = December
    .short = Dec

date-with-time = { $date }, { $time }
date-which = We could not tell whether this is { $first } or { $second }. Which is it?
number-which = We could not tell whether this is { $first } or { $second }. Which is it?
date-not-known = date not known

date-day-month-year = { $day } { $month } { $year }
    .short = { $day } { $month } { $year }
date-month-day-year = { $month } { $day }, { $year }
date-month-year = { $month } { $year }
date-day-month = { $day } { $month }
date-month-day = { $month } { $day }
date-weekday = { $weekday } { $date }
