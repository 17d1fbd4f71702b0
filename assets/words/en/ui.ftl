# Words of the window: headings, labels, buttons, and what the window itself has to say.
# Names, codes and sentences about the record stand in the other files.

product-name = MDS Companion
loading = One moment.
try-again = Try again
close = Close
save = Save
cancel = Cancel
continue = Continue
back = Back
undo = Undo
yes = Yes
no = No
change = Change
change-name = Change { $name }
remove = Remove
remove-name = Remove { $name }
history = History
history-name = History of { $name }
history-none = Nothing has been changed yet.
history-line = { $date }: { $what }
history-action-put = typed in or changed
history-action-typed = typed in
history-action-read = read from a file
history-action-draftCorrected = corrected before it counted
history-action-received = the file was added
history-action-draftRevised = a correction was taken back
history-action-unconfirmed = waits for a look again
history-action-superseded = another value takes its place
history-action-withdrawn = cancelled by the lab
history-action-putBackWithdrawn = counts again
history-action-importUndone = taken back with its file
history-action-importRedone = put back with its file
history-action-set = changed
history-action-removed = removed
history-action-putBack = put back
history-action-confirmed = confirmed
history-action-corrected = corrected
history-action-rejected = left out
choice-not-said = not said
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
trouble-unknown = That did not work.
trouble-unknown-hint = Nothing was changed. Try once more. If it happens again, close the program and open it again.

## Frame

nav-label = Parts of the program
nav-menu = Menu
nav-home = Home
nav-counts = Counts
nav-record = Record
nav-answers = Answers
nav-questions = Questions
nav-visits = Visits
nav-settings = Settings
nav-lock = Lock
nav-key = Ctrl+{ $digit }
nav-lock-key = Ctrl+L
skip-to-page = Go to the page
whose-record = Whose record
demonstration-mark = Demonstration: an invented person
team-line-add = Add your team’s phone number
team-line-is = { $label }: { $phone }
team-line-when = Your team says: { $text }
team-line-missing = No team number is typed in. Emergency: { $emergency }
emergency = Emergency
state-saved = Saved on this computer
state-backup = last backup { $date }
state-no-backup = no backup yet
state-general = general information, not medical advice
nothing-leaves = Nothing leaves this computer.
lock-warning-title = The record locks in one minute
lock-warning = Nobody has typed or clicked for a while. Nothing you saved is lost.
lock-warning-stay = Keep it open

## Typing dates and numbers

date-hint = For example 12 March 2026, or 12.3.2026
date-hint-time = For example 12 March 2026 8:10
date-hint-partial = As far as you know it: 12 March 2026, March 2026, or 2026
date-unreadable = We could not read “{ $typed }” as a date. Type it like 12 March 2026.
date-which-day = This can be read in two ways. Which day is it?
number-unreadable = We could not read “{ $typed }” as a number. Type it like 8.9 or 8,9.
whole-number-unreadable = We could not read “{ $typed }” as a whole number. Type digits only, like 14.
whole-numbers-unreadable = We could not read “{ $typed }” as whole numbers. Type digits only, like 84, 112, 168.
passphrase = Passphrase
passphrase-again = The same passphrase again
passphrase-show = Show
passphrase-hint = Four or more words that you can remember. You may paste it.

## First run and unlocking

first-run-step = Question { $step } of 3
first-run-whose = Whose record is this?
first-run-whose-lead = The name and the birth date help to notice a lab sheet of somebody else.
person-name = Name
person-name-hint = As it is printed on the lab reports
person-birth = Birth date
person-birth-hint = For example 2 June 1951. You may leave it out.
person-sex = Which ranges does the lab use?
person-sex-hint = Only used where a report prints no range of its own.
sex-choice-female = For women
sex-choice-male = For men
sex-choice-not-said = Leave this out
first-run-name-missing = Type a name. A first name is enough.
first-run-demonstration = Look at the demonstration record first
first-run-dose = When was the first dose?
first-run-dose-lead = The weeks are counted from the first dose of the treatment that is being judged.
first-run-dose-legend = First dose
first-run-dose-date = I know the date
first-run-dose-not-yet = Not yet
first-run-dose-none = There is no treatment now
first-run-dose-missing = Type the date, or choose one of the other answers.
first-dose = First dose
treatment-name = Name of the treatment or the study
treatment-name-hint = As you call it. You may leave it out.
first-run-trial = Is it part of a clinical trial?
first-run-passphrase = Which passphrase keeps it locked?
first-run-passphrase-lead = The record is locked on this computer from the start. Your passphrase opens it.
first-run-passphrase-warning = Nobody can give you a forgotten passphrase back, and neither can we. Write it down, and keep it with your important papers. Later you can make a spare key of 24 words.
passphrase-missing = Type a passphrase. Four words are long enough.
first-run-restore = I have a backup
first-run-passphrase-differs = The two are not the same. Type the same passphrase in both boxes.
first-run-create = Open my record
first-run-create-demonstration = Open the demonstration record
first-run-busy = Locking takes a moment
look-before = Text size and colours
unlock-title = Open the record
unlock = Open
unlock-busy = Opening
unlock-empty = Type your passphrase.
unlock-hint = Or type the 24 words of your spare key here.
unlock-wait = { $seconds ->
    [one] The next try is possible in one second. Nothing is ever deleted.
   *[other] The next try is possible in { $seconds } seconds. Nothing is ever deleted.
}
unlock-forgot = I forgot my passphrase
unlock-restore = Restore a backup
recover-title = Set a new passphrase
recover-lead = The 24 words of your spare key open the record. Then you choose a new passphrase.
recover-words-missing = Type the 24 words from your sheet.
recover-do = Open with the new passphrase
recover-without-words = Without the words, only the passphrase opens the record. Take your time and try what it may have been: nothing is ever deleted.

restore-title = Restore a backup
restore-choose-lead = Choose the memory stick or the folder where the backup is.
restore-choose = Choose the folder
restore-which = Which backup?
restore-none-found = There is no backup in “{ $folder }”.
restore-none-found-hint = Look for the folder “MDS Companion backups” on your memory stick, or choose another folder.
restore-given = Backup of { $date }
restore-over = The record that is here now is not deleted. It is set aside whole, in a folder of its own beside the backups.
restore-passphrase = Passphrase of this backup
restore-passphrase-hint = The one you had when it was made, or the 24 words of your spare key.
restore-do = Restore this backup
restore-busy = Opening the backup

## Home

home-title-noTreatment = No treatment is being judged now
home-title-beforeFirstDose = Before the first dose
home-title-beforeWindow = Week { $week } since the first dose
home-title-inWindow = Week { $week } since the first dose
home-title-pastWindow = Week { $week } since the first dose
home-title-ended = Between treatments
home-window = Where you are
home-counts = Your newest counts
home-empty = There are no results yet.
home-empty-hint = Add a lab sheet as PDF or a file from a patient portal. You can also type the numbers.
home-add-treatment = Add a treatment
home-add-first-dose = Add the first dose
home-todo = Please check
home-no-questions = No question is marked to be asked first.
strip-today = today
strip-first-dose = first dose
strip-before = before
strip-window = weeks { $from } to { $to }: when it is usually judged
strip-window-studys-own = days { $from } to { $to }: the study’s own weeks
strip-week = week { $week }
strip-assessment-done = done
strip-assessment-ahead = planned
strip-assessment-due = due now
strip-assessment-missing = not recorded
strip-assessment-usual = usual time
strip-assessment-usualPassed = not recorded
add-results = Add lab results
type-counts = Type a blood count
next-visit = Next visit
next-visit-none = No visit is in the record.
add-appointment = Add a visit
prepare-visit = Prepare this visit
choose-questions = Choose questions
no-value-yet = No result yet
drawn-ago = { $days ->
    [0] { $date }, today
    [one] { $date }, yesterday
   *[other] { $date }, { $days } days ago
}
see-on-chart = Show on the chart
todo-action = Look at it
todo-action-review = Look at them
todo-action-log = Bring the log up to date
todo-action-treatment = Add a treatment
todo-action-firstDose = Add the first dose
todo-action-firstResults = Add lab results
todo-action-assessment = Add the assessment
todo-action-teamLine = Add the number
todo-action-visit = Add a visit

## Getting results in

add-title = Which results do you want to add?
add-lead = They go into the record of { $name }. Nothing counts before you have looked at it.
drop-here = Drop your lab files or folders here
drop-formats = PDF, photo, table, or a download from a patient portal. Hundreds at once are fine.
choose-files = Choose files
reading-file = Reading file { $done } of { $total }: { $name }
reading-progress = Files read
reading-cancel = Stop reading
reading-stopping = Stopping after this file
reading-meanwhile = You can go on with other things meanwhile. What is read is kept.
outcome-title = What was found
outcome-cancelled = You stopped the reading. What was read before is kept for your look.
outcome-file = { $found ->
    [0] No result was found.
    [one] One result was found.
   *[other] { $found } results were found.
} { $check ->
    [0] {""}
    [one] Please check one of them.
   *[other] Please check { $check } of them.
}
outcome-already = { $count ->
    [one] One of them is in the record or in another file already.
   *[other] { $count } of them are in the record or in another file already.
}
outcome-course = { $count ->
    [one] One transfusion, treatment or event to look at.
   *[other] { $count } transfusions, treatments or events to look at.
}
outcome-known = { $found ->
    [one] This file was added before. Its one result is known, nothing is new.
   *[other] This file was added before. Its { $found } results are known, nothing is new.
}
outcome-left-out = { $count ->
    [one] One more file was left out: a thousand at once are the most.
   *[other] { $count } more files were left out: a thousand at once are the most. Add them next.
}
outcome-sum = { $found ->
    [0] { $files } files were read. Nothing in them is new.
    [one] { $files } files were read. One result is new.
   *[other] { $files } files were read. { $found } results are new.
}
outcome-sum-check = { $count ->
    [one] Please check one of them.
   *[other] Please check { $count } of them.
}
outcome-nothing = { $count ->
    [one] One file gave no result
   *[other] { $count } files gave no result
}
outcome-read = { $count ->
    [one] One file with new results
   *[other] { $count } files with new results
}
outcome-known-files = { $count ->
    [one] One file with nothing new
   *[other] { $count } files with nothing new
}
look-through = Look them through
look-through-name = Look through { $name }
type-beside = Type the values beside the page
type-beside-name = Type the values beside the page of { $name }
columns-open = Say what the columns are
columns-open-name = Say what the columns are: { $name }
imports-title = Files you added
imports-none = None yet.
import-line = Added { $date }. { $confirmed ->
    [one] One result confirmed
   *[other] { $confirmed } results confirmed
}{ $waiting ->
    [0] .
   *[other] , { $waiting } waiting.
}
import-line-aside = { $count ->
    [one] One more adds nothing new.
   *[other] { $count } more add nothing new.
}
import-is-undone = Taken back.
import-undo = Take back
import-undo-name = Take back { $name }
import-redo = Put back
import-redo-name = Put back { $name }
import-undone = { $name } was taken back. { $count ->
    [one] One result went with it.
   *[other] { $count } results went with it.
}
import-undone-restored = { $count ->
    [one] One result that it had replaced counts again.
   *[other] { $count } results that it had replaced count again.
}
import-undone-entries = { $count ->
    [one] One transfusion, treatment or event went with it.
   *[other] { $count } transfusions, treatments or events went with it.
}
import-course = Look at its treatments and transfusions
import-course-name = Look at the treatments and transfusions of { $name }
import-undone-kept = { $count ->
    [one] One result that you changed since was kept.
   *[other] { $count } results that you changed since were kept.
}
import-redone = { $name } is back.

## Review

review-title = Did the program read this sheet correctly?
review-lead = Compare with the page. Nothing counts before you confirm it.
review-lead-lines = Compare with your sheet. Nothing counts before you confirm it.
review-lines = How it is written in { $name }
review-which = File ({ $count } wait)
review-keys = Keys
review-key-arrows = ↑ ↓
review-key-arrows-does = from row to row
review-key-enter = Enter
review-key-enter-does = it is right, on to the next
review-key-space = Space
review-key-space-does = it is right, or look again
review-key-n = N
review-key-n-does = on to the next one to check
review-key-e = E
review-key-e-does = correct it
review-key-x = X
review-key-x-does = leave it out
review-key-u = U
review-key-u-does = undo the last step
review-key-confirm = Ctrl+Enter
review-key-confirm-does = confirm what is ready
source-lines = The line of the file, with its value marked
step-undo = Undo
step-undone = Undone: { $what }
step-confirmed = { $count ->
    [one] One result confirmed
   *[other] { $count } results confirmed
}
step-dates = { $count ->
    [one] Day chosen for one row
   *[other] Day chosen for { $count } rows
}
step-corrected = { $name } corrected
step-rejected = { $name } left out
step-kept-out = { $name } kept out
step-named = Spelling remembered
whose-one = This looks like a file of { $printed }.
whose-one-detail = { $count ->
    [one] This record is { $name }’s. One result waits; nothing of it counts.
   *[other] This record is { $name }’s. { $count } results wait; nothing of them counts.
}
whose-several = This file names several people. Which one is { $name }?
whose-several-detail = Only the results of the one you choose come in. The others stay out.
whose-born = { $name }, born { $date }
whose-no-name = somebody without a name
whose-results = { $count ->
    [one] one result
   *[other] { $count } results
}
whose-keep-out = Keep it out
whose-same = It is { $name }: remember this spelling
whose-nobody = None of them: keep it out
whose-more = and { $count } more
review-file = { $name }, { $count ->
    [one] one result
   *[other] { $count } results
}
review-page = Page { $page } of { $pages }
review-page-picture = Picture of the page
page-picture = Page { $page } of the lab report
page-before = Page before
page-next = Next page
review-rows = What was read
review-only-followed = Show only the counts I follow
review-hidden = { $count ->
    [one] One more result was read clearly and is kept without being shown.
   *[other] { $count } more results were read clearly and are kept without being shown.
}
review-problems = { $count ->
    [one] One thing was not used
   *[other] { $count } things were not used
}
review-check-first = { $count ->
    [one] One row to check first
   *[other] { $count } rows to check first
}
review-confirm = { $count ->
    [0] Nothing to confirm yet
    [one] Confirm 1 result
   *[other] Confirm { $count } results
}
review-confirm-looked = { $count ->
    [one] Confirm 1 result you looked at
   *[other] Confirm { $count } results
}
review-confirm-all = I compared all of them: confirm { $count }
review-nothing = Nothing waits for your look
review-nothing-lead = Every result that was read has been confirmed or left out.
course-title = Also in { $name }
course-lead = This file was made by this program. It carries entries that are not results. Choose what belongs into your record.
course-of-treatment = Treatments
course-of-transfusion = Transfusions
course-of-milestone = Events
course-in-record = Your record says: { $text }
course-known-count = { $count ->
    [one] One entry is in your record already
   *[other] { $count } entries are in your record already
}
course-add = { $count ->
    [0] Nothing is chosen
    [one] Add one entry
   *[other] Add { $count } entries
}
course-leave-out = Leave them all out
course-added = { $count ->
    [one] One entry added.
   *[other] { $count } entries added.
}
course-left-out = Left out. The file keeps them.
review-more = Look at the next file
draft-check = Please check:
draft-waits-for-day = Waits for the day of the draw:
draft-looked = You looked at it:
draft-certain = Read clearly:
draft-no-unit = no unit
draft-flag = marked { $flag }
draft-range = lab range { $range }
draft-correct = Correct
draft-correct-name = Correct { $name }
draft-printed-as = Printed as “{ $printed }”
draft-read-as = Read as { $value }, corrected by hand.
draft-means = That is { $value } { $unit }.
draft-keep = { $value } is right
draft-kept = You looked at it
draft-kept-beside = Both count: two draws that day
draft-kept-withdrawn = It will be taken out
draft-keep-again = Add { $value } again
draft-keep-record = { $value } is right
draft-take-new = { $value } is right
draft-both = Both: two draws that day
draft-withdraw = Take { $value } out
draft-withdraw-not = Keep it in the record
draft-is-own = It is mine
draft-not-own = Not mine
draft-unit-is = The unit of { $name } is { $unit }
draft-look-again = Look again
draft-leave-out = Leave out
draft-leave-out-name = Leave out { $name }
draw-on = Drawn { $date }
draw-unknown = Day of the draw not known
draw-ambiguous = Which day was the blood drawn?
draw-ambiguous-detail = { $count ->
    [one] The date on the sheet can be read in two ways.
   *[other] The date on the sheet can be read in two ways. Your answer holds for all { $count } rows of this file.
}
draw-unknown-day = Day of the blood draw
draw-unknown-use = { $count ->
    [one] Use this day
   *[other] Use this day for { $count } rows
}
correct-printed = The sheet says: { $name } { $value } { $unit }
correct-test = Test
correct-choose = Choose
correct-value = Number
correct-unit = Unit
correct-date = Drawn on
correct-save = Save the correction
correct-more = Range, mark and name
correct-range = Lab range
correct-range-hint = As printed, like 12.0-15.5. Leave it empty if none is printed.
correct-flag = Mark of the lab
correct-name = Name as printed
correct-means = It will count as { $value }.
columns-title = What are the columns of this table?
columns-lead = { $name }. Choose for each column what it holds. Below you see at once what is read.
columns-which = Table
columns-table = Table { $number }
columns-missing = Not everything was understood
columns-rows = The first rows of the table
columns-no-heading = Column { $number }
columns-role = What “{ $heading }” holds
columns-unit = Unit of “{ $heading }”
columns-unit-in-cell = not said, or in each cell
columns-layout = How the table is laid out
columns-dates = Dates
columns-decimal = Decimal mark
columns-by-itself = as it reads best
columns-day-first = day before month
columns-month-first = month before day
columns-point = point (8.9)
columns-comma = comma (8,9)
columns-preview = What would be read
columns-found = { $found ->
    [0] Nothing yet.
    [one] One result
   *[other] { $found } results
}{ $found ->
    [0] {""}
   *[other] , { $certain } of them without a doubt.
}
columns-apply = { $count ->
    [0] Nothing to read yet
    [one] Read 1 result
   *[other] Read { $count } results
}
columns-remembered = The answer is remembered for the next file with the same headings.
columns-none = There is no table in this file
columns-none-lead = Choose another file, or type the values in.
column-values-of = { $name }
column-date = Date of the draw
column-time = Time of the draw
column-other_date = Another date
column-test_name = Name of the test
column-test_code = Code of the test
column-value = Result
column-comparator = Sign (< or >)
column-unit = Unit
column-range = Range
column-low = Lower limit
column-high = Upper limit
column-flag = Mark of the lab
column-status = Status
column-person = Name of the person
column-person_id = Number of the person
column-given_name = Given name
column-birth_date = Birth date
column-specimen = What was examined
column-specimen_id = Number of the sample
column-laboratory = Laboratory
column-comment = Remark
column-previous = Earlier result (not read)
column-draw = One draw
column-ignore = Not needed
column-unknown = Please choose
layout-result_per_row = each row is one result
layout-draw_per_row = each row is one blood draw
layout-draw_per_column = each column is one blood draw
correct-title = Correct { $name }
correct-kept = What was printed stays in the history.
added-undo = Undo
withdrawn-title = { $count ->
    [one] One cancelled result was taken out
   *[other] { $count } cancelled results were taken out
}
added-title = { $count ->
    [0] Nothing was added
    [one] One result is in the record
   *[other] { $count } results are in the record
}
added-refused = { $count ->
    [one] One result could not be added
   *[other] { $count } results could not be added
}
see-chart = See the chart
any-blood = Any blood since { $date }?
any-blood-why = Counts soon after a transfusion are marked, so that they are not compared.
any-blood-yes = Yes, add it
any-blood-no = No, none
any-blood-noted = Noted: no red cells up to today.

## Counts

counts-title = How have the counts moved?
counts-treatment = Treatment
to-together = Look together
together-title = Looking together
together-page = Page { $page } of { $pages }
together-questions = What we want to ask first
together-general = General information, not medical advice. Decide with your care team.
together-on = Next
together-back = Back
together-close = Close
together-keys = Arrow keys turn the page. Esc closes.
counts-treatment-now = The current one
counts-empty = There are no results to draw yet.
counts-others = Show other counts on the chart
counts-table = The same numbers as a table
counts-table-caption = Tests in rows, dates in columns, the newest date last
counts-test = Test
chart-section = Chart
chart-label = Chart of the counts
chart-choose = Choose a point to see where it comes from.
chart-keys = In the chart, left and right go from draw to draw, up and down from count to count.
chart-enter-keys = From the top of this screen, left or right goes straight into the chart.
chart-points = Points of the chart
chart-which = Show
chart-which-main = The three main counts
chart-which-own = My own choice
chart-span = Time shown
# $from, $to: dates
chart-span-dates = { $from } to { $to }
chart-usual = Weeks of the treatment
chart-all = All draws
chart-earlier = Earlier
chart-later = Later
chart-closer = Closer
chart-wider = Wider
chart-span-keys = Page Up and Page Down go earlier and later, plus and minus go closer and wider. You can also drag the chart to the side.
chart-save = Save this chart
chart-save-lead = As it is drawn now, in the colours for paper.
chart-save-svg = As a drawing (SVG)
chart-save-png = As a picture (PNG)
chart-save-pdf = As a page (PDF)
# $name: name of the file
chart-saved = Saved as { $name }.
blood-calendar = Transfusions by month
blood-calendar-caption = Products in rows, months in columns, the newest month last; numbers are units
blood-calendar-product = Product
blood-red_cells = Red cells, units
blood-platelets = Platelets, units
blood-other = Other, units
blood-open = log not complete
blood-at-least = at least
point-name = { $name } { $value } { $unit }, { $date }
takeaways-title = In words
cell-below = below range
cell-above = above range
cell-soon = soon after blood
cell-typed = typed
cell-none = no result
compare-title = Compare two dates
compare-first = First date
compare-second = Second date
compare-sentence = { $name }: { $before } { $unit } on { $first }, { $after } { $unit } on { $second }.
compare-soon = One of the two was drawn soon after red cells.
compare-nothing = No test was done on both dates.
to-definitions = How your counts compare
to-counts = Back to the chart
result-card = The chosen result
result-printed = Printed
result-source = From
result-typed = typed in by hand
result-file = a file
result-corrected = The correction is saved. The earlier value is in the history.
result-removed = { $name } was removed.
show-me-where = Show me where
show-where-title = Where it stands in { $name }

## Definitions

definitions-title = How your counts compare with the published definition
definitions-lead = This is arithmetic on published definitions. Only your team can say what it means for you.
definitions-for = { $name }, as of { $date }. This is day { $day } after the first dose.
definitions-other = Other versions
definitions-units = Red cells over time
definitions-medicine = When this medicine is usually judged
definitions-set-by-study = Something here is set as in your study. It differs from the published rule.
definitions-kept = It is kept with the treatment.
definitions-set-usual = Back to the usual settings
definition-rests-on = What this rests on
definition-not-covered-title = What our source does not cover
criterion-rests-on = Rules of our own, and what we saw only in part
compare-settings = Another day, another treatment, or as in my study
compare-settings-lead = A study may count in its own way. The study nurse knows. Leave empty what you do not know. You can keep it with the treatment, and change it later.
compare-treatment = Treatment
compare-treatment-choice = { $name }, first dose { $date }
compare-on = Compare as of this day
compare-baseline-days = Days before the first dose for the starting values
compare-baseline-days-hint = Usually 56 days, for haemoglobin in the versions of 2018 and 2023 112 days.
compare-baseline-hemoglobin = The study’s own starting haemoglobin
compare-baseline-platelets = The study’s own starting platelets
compare-baseline-neutrophils = The study’s own starting neutrophils
compare-response-days = Days that a change must last
compare-response-days-hint = Usually 56 days, which is 8 weeks.
compare-last-day = Last day on which days without red cells are looked for
compare-last-day-hint = Usually day 168, which is week 24.
compare-modified = Use the stricter form for red cells
compare-modified-hint = Some studies ask for more. It changes only the version of 2006.
compare-as-in-study = As in my study
compare-evaluation = The day for which the study compares
compare-evaluation-hint = Leave empty to compare as of today.
compare-again = Compare again
compare-keep = Keep this with the treatment
compare-kept = Kept with the treatment.
definition-burden = Before the treatment: { $burden }
criterion-to-logs = Say how far the logs are complete
criterion-steps = { $name }: step by step
criterion-used = Values used
criterion-dropped = Values left out, and why
criterion-value = { $value } { $unit } on { $date }, day { $day }

## Record

record-title = What is kept in this record?
record-lead = Everything here is typed by you. Each change is kept in its history.
record-parts = Parts of the record
part-treatment = Treatment
part-milestone = Milestones
part-transfusion = Transfusions
part-medicine = Medicines
part-disease = Disease
part-appointment = Visits
part-teamLine = Team
part-note = Notes
part-health = How I am
part-aboutMe = About me
list-treatment = Treatments and studies
list-milestone = Milestones
list-transfusion = Transfusions
list-medicine = Medicines
list-allergy = Allergies
list-disease = My disease card
list-gene = Genes and chromosomes
list-appointment = Visits
list-teamLine = Whom to call
list-note = Notes
list-checkIn = How the days were
list-sideEffect = Side effects
list-infection = Infections
list-hospitalStay = Stays in hospital
list-bloodNeeds = What the blood bank must know
list-aboutMe = About me
add-treatment = Add a treatment
add-milestone = Add a milestone
add-transfusion = Add a transfusion
add-medicine = Add a medicine
add-allergy = Add an allergy
add-gene = Add a gene result
add-teamLine = Add a phone number
add-note = Add a note
add-checkIn = How am I today?
add-sideEffect = Add a side effect
add-infection = Add an infection
add-hospitalStay = Add a stay in hospital
change-treatment = Change the treatment
change-milestone = Change the milestone
change-transfusion = Change the transfusion
change-medicine = Change the medicine
change-allergy = Change the allergy
fill-disease = Fill in the card
fill-aboutMe = Write about me
fill-bloodNeeds = Fill in what the blood bank must know
change-disease = Change the card
change-gene = Change the gene result
change-appointment = Change the visit
change-teamLine = Change the phone number
change-note = Change the note
change-checkIn = Change the day
change-sideEffect = Change the side effect
change-infection = Change the infection
change-hospitalStay = Change the stay in hospital
change-bloodNeeds = Change what the blood bank must know
change-aboutMe = Change what I wrote
none-treatment = No treatment yet. The weeks are counted from its first dose.
none-milestone = No milestone yet. Consent, marrow tests and assessments belong here.
none-transfusion = No transfusion yet. If there were none, say below from when to when.
none-medicine = No medicine yet.
none-allergy = No allergy yet.
none-disease = The card is empty.
none-gene = No gene result yet.
none-appointment = No visit yet.
none-teamLine = No number yet. With one, it stands at the top of every screen.
none-note = No note yet.
none-checkIn = No day noted yet. Half a minute is enough.
none-sideEffect = No side effect noted yet. The study nurse asks for these first.
none-infection = No infection noted yet.
none-hospitalStay = No stay in hospital noted yet.
none-bloodNeeds = Nothing noted yet.
none-aboutMe = Nothing written yet.
lead-bloodNeeds = Copy what the blood bank or its card says. Nothing here is worked out.
lead-aboutMe = In your own words, for people who meet you for the first time.
lead-disease = Copy what the letter says. Nothing here is worked out from counts.
entry-added = Added.
entry-changed = Saved.
entry-removed = “{ $name }” was removed.
treatment-unnamed = Treatment without a name
disease-no-subtype = Subtype not typed in yet
line-first-dose = First dose { $date }
line-no-first-dose = First dose not yet
line-ended = Ended { $date }
line-cycle = Cycles of { $days } days
line-study = Study { $name }
line-phase = phase { $text }
line-arm = Arm: { $arm }
line-definition = Definition of the study: { $name }
line-schedule = The study’s own schedule: day { $from } to day { $to }, assessments on days { $days }
line-units = { $count ->
    [one] { $count } unit
   *[other] { $count } units
}
line-hemoglobin-before = Haemoglobin before it: { $value } { $unit }
line-platelets-before = Platelets before it: { $value } ×10⁹/L
line-reason = Why: { $text }
line-reaction = Reaction: { $text }
line-from-to = { $from } to { $to }
line-since = Since { $from }
line-until = Until { $to }
line-share = Share of the gene copies: { $percent } %
line-report = Report of { $date }
line-risk = Risk group: { $text }
line-risk-side = The team calls it { $side }
line-blasts = Marrow blasts before treatment: { $percent } %
line-diagnosed = Diagnosed { $date }
line-call-when = Call when: { $text }
arm-choice-notSaid = Arm not typed in
arm-choice-known = Arm is known
arm-choice-blinded = Blinded: nobody tells which arm
arm-choice-open = Open: everybody gets the study treatment
definition-choice-iwg2006 = IWG 2006
definition-choice-iwg2018 = IWG 2018
definition-choice-iwg2023 = IWG 2023
risk-choice-lower = lower-risk
risk-choice-higher = higher-risk
field-missing = This is needed.
field-group-study = It is part of a study
field-group-schedule = The study has its own schedule
field-treatment-name = Drug or study drug
field-treatment-firstDose = First dose
field-treatment-ended = Ended
field-treatment-cycleDays = Length of a cycle in days
field-treatment-trialName = Name of the study
field-treatment-registryNumber = Registry number
field-treatment-registryNumber-hint = For example an NCT number
field-treatment-phase = Phase
field-treatment-arm = What is known of the arm
field-treatment-armName = Arm
field-treatment-consent = Day of consent
field-treatment-definition = Definition the study uses
field-treatment-definition-hint = It stands in the study papers, or the study nurse knows.
field-treatment-windowFromDay = First day of the weeks in which it is judged
field-treatment-windowToDay = Last day of these weeks
field-treatment-assessmentDays = Days of the planned assessments
field-treatment-assessmentDays-hint = Counted from the first dose, for example 84, 112, 168
field-milestone-event = What
field-milestone-status = Has it happened?
field-milestone-actual = Day it happened
field-milestone-planned = Day it was planned for
field-milestone-note = Your own words
field-transfusion-on = Day
field-transfusion-product = What was given
field-transfusion-units = Units (bags)
field-transfusion-hemoglobinBefore = Haemoglobin before it
field-transfusion-plateletsBefore = Platelets before it
field-transfusion-reason = Why it was given
field-transfusion-reaction = Reaction, if any
field-medicine-name = Medicine
field-medicine-dose = Dose and how often
field-medicine-class = What it does
field-medicine-from = From
field-medicine-until = Until
field-allergy-substance = Allergy to
field-allergy-reaction = What happened
field-disease-subtype = Subtype, as written
field-disease-subtype-hint = For example “MDS with low blasts”
field-disease-risk = Risk group, as written
field-disease-risk-hint = With the system and the date, for example “IPSS-R 3.0, low, May 2025”
field-disease-riskSide = What the team calls it
field-disease-marrowBlastsPercent = Marrow blasts before treatment
field-disease-diagnosed = Diagnosed
field-gene-gene = Gene or chromosome change
field-gene-gene-hint = For example SF3B1 or del(5q)
field-gene-status = What the report says
field-gene-sharePercent = Share (VAF), if printed
field-gene-reported = Date of the report
field-appointment-at = Day and time
field-appointment-title = With whom, where, what for
field-appointment-note = Note
field-teamLine-label = Who answers
field-teamLine-label-hint = For example “Day unit” or “Nights and weekends”
field-teamLine-phone = Phone number
field-teamLine-callWhen = When they want to be called
field-teamLine-callWhen-hint = In the team’s own words
field-note-on = Day it is about
field-note-text = Note
field-medicine-prescriber = Prescribed by
field-disease-karyotype = Chromosomes (karyotype), as written
field-disease-karyotype-hint = For example “46,XX[20]”
field-disease-source = Copied from
field-disease-source-hint = Which letter or report, and its date
field-checkIn-on = Day
field-checkIn-energy = Energy
field-checkIn-energy-hint = 0 is none at all, 10 is as before the illness.
field-checkIn-breathless = Short of breath
field-checkIn-dizzy = Dizzy
field-checkIn-bleeding = Bleeding or new bruises
field-checkIn-fever = Fever, chills or signs of an infection
field-checkIn-words = One line of your own
field-sideEffect-what = What is it?
field-sideEffect-from = Since
field-sideEffect-until = Until
field-sideEffect-until-hint = Leave it empty while it goes on.
field-sideEffect-note = How strong, what eased it, whom you told
field-infection-what = What was it?
field-infection-from = Since
field-infection-until = Until
field-infection-until-hint = Leave it empty while it goes on.
field-infection-treated = Treated where
field-infection-note = With what, and anything else
field-hospitalStay-reason = Why
field-hospitalStay-from = From
field-hospitalStay-until = Until
field-hospitalStay-until-hint = Leave it empty while it goes on.
field-hospitalStay-place = Which hospital
field-bloodNeeds-group = Blood group
field-bloodNeeds-antibodies = Antibodies
field-bloodNeeds-products = Special products
field-bloodNeeds-products-hint = For example “irradiated blood only”
field-bloodNeeds-source = Who said it, or which card
field-aboutMe-conditions = Other conditions
field-aboutMe-fitness = What a usual day allows
field-aboutMe-matters = What matters most to me
energy-0 = 0
energy-1 = 1
energy-2 = 2
energy-3 = 3
energy-4 = 4
energy-5 = 5
energy-6 = 6
energy-7 = 7
energy-8 = 8
energy-9 = 9
energy-10 = 10
felt-no = no
felt-a-little = a little
felt-a-lot = a lot
felt-what-bleeding = bleeding or bruises
felt-what-breathless = short of breath
felt-what-dizzy = dizzy
yes-no-yes = yes
yes-no-no = no
treated-home = At home
treated-clinic = At the clinic or practice
treated-hospital = In hospital
treated-not-said = not said
line-prescriber = Prescribed by { $name }
line-karyotype = Chromosomes: { $text }
line-copied-from = Copied from: { $text }
line-felt = { $what }: { $how }
line-fever = fever or signs of an infection
line-energy = energy { $energy } of 10
line-antibodies = Antibodies: { $text }
line-products = Special products: { $text }
line-conditions = Other conditions: { $text }
line-fitness = A usual day: { $text }
line-matters = What matters most: { $text }
logs-title = How far is the log complete?
logs-why = An empty log is not a log of zero. Say from when to when you are sure that nothing is missing.
log-span = is complete from { $from } to { $to }
log-unknown = not said yet
log-title = { $name }: complete from when to when?
log-from = Complete from
log-to = Complete to
log-saved = Saved.
fever-title = Fever, chills, or suddenly very unwell

## Typing a blood count

typed-title = What does the sheet say?
typed-lead = Type what is printed, with comma or point. Enter goes on to the next box. Leave out what is not there.
typed-lead-beside = { $name } could not be read. Type what you can read of it.
typed-page = Page { $page }
typed-date = Drawn on
typed-values = Results
typed-more = Laboratory, transfusion that day, other units
typed-laboratory = Laboratory
typed-before = Drawn before the transfusion of that day
typed-before-hint = Leave it open if there was none, or if you do not know.
typed-unit = Unit of { $name }
typed-date-missing = Type the day on which the blood was drawn.
typed-nothing = Type at least one number.
typed-save = { $count ->
    [0] Save
    [one] Save 1 result
   *[other] Save { $count } results
}
typed-accept = They are printed so: save them
typed-save-changed = Save with my changes
typed-another = Type another one

## Answers

answers-title = What do you want to understand?
answers-lead = General answers, each with what your own record has to do with it.
answers-back = All answers
answers-sensitive = About the outlook
answers-sensitive-hint = Not everybody wants to read this, and nobody has to. You can also ask your team to talk about it.
glossary-title = Medical words explained
in-your-record = In your record
also-looked-at = Also looked at
more-questions = More questions on this
as-of = as of { $date }
ask-this = Ask this
ask-this-name = Ask this: { $question }
on-your-list = On your list
answer-sources = Sources { $numbers }
answer-reviewed = reviewed { $date }
sources-title = Sources

## Questions

questions-title = What do you want to ask?
questions-lead = Three questions are enough for one visit. The others wait behind them.
questions-lead-visit = For { $date }: { $title }
questions-first = The three to ask first
questions-first-none = None is marked yet. Mark up to three on your list.
questions-none = Your list is empty. Take questions from the stages below, or type your own.
questions-own = Your own questions
questions-picked = Also on your list
questions-picked-none = Nothing else is on the list.
questions-raised = Your record raises these
questions-raised-lead = Each one says why it is here. Take the ones that matter to you.
questions-bank = All questions, by stage
stage-count = { $stage } ({ $count })
why-here = Why it is here: { $reason }
heard = Last time you heard: { $answer }
heard-by = Last time you heard from { $who }: { $answer }
question-picked = It is on your list.
question-unpicked = It is off your list.
own-question = A question of your own
own-question-add = Add it
ask-first = Ask first
ask-first-name = Ask first: { $question }
not-first = Not first
not-first-name = Not first: { $question }
move-up = Move up
move-up-name = Move up: { $question }
unpick = Take off
unpick-name = Take off the list: { $question }
at-visit = At the visit
at-visit-title = What did they say?
at-visit-lead = Write it down while you hear it. Short words are enough.
at-visit-back = Back to the list
at-visit-none = No question is on your list yet. Go back to the list and choose some first.
at-visit-answer = Answer
at-visit-who = Who said it
at-visit-next = What follows
at-visit-due = By when
next-step = What follows: { $step }
next-step-due = What follows: { $step }, by { $date }
next-step-was-due = This was to be done by { $date }: { $step }
question-visit = For which visit
question-visit-name = For which visit: { $question }
question-any-visit = any visit
question-for-visit = For { $date }: { $title }
questions-left-over = { $count ->
    [one] One question was not asked at a visit that has passed.
   *[other] { $count } questions were not asked at visits that have passed.
}
question-change = Change your question
questions-carry = Take them along to the next visit
questions-carried = Taken along to the next visit.
at-visit-asked = Asked
at-visit-save = Save
at-visit-save-name = Save the answer to: { $question }
answer-saved = The answer is saved.

## Visits and the summary

visits-title = What goes with you to the visit?
visits-next = Next visit: { $date }, { $title }
visits-none = No visit is in the record yet.
visits-appointments = All visits
summary-choose = Choose what goes in
summary-part-window = Where you are in the weeks of the treatment
summary-part-table = Table of the last draws
summary-part-chart = Chart
summary-part-transfusions = Transfusions
summary-part-medicines = Medicines and allergies
summary-part-milestones = Milestones
summary-part-questions = Questions
summary-part-notes = Notes
summary-part-genes = Genes and disease card
summary-part-blood-needs = Special blood needs
summary-part-side-effects = Side effects
summary-part-check-in = Last check-in
summary-more = More to go with it
summary-originals = Original reports, as pictures of their pages
summary-originals-none = There are no original pages to add.
summary-fhir = Put the record as a FHIR file inside the PDF
summary-password = Password for the PDF
summary-password-hint = Whoever opens it needs this password. It cannot be found again. With originals, an attached file or a password, the PDF is no longer of the archival kind.
summary-print = Print
summary-paper = Paper
paper-a4 = A4
paper-letter = US Letter
summary-large = Large print
summary-large-hint = Takes up to four pages.
summary-mono = Black and white
summary-preview = Preview
summary-drawing = Drawing the pages
summary-pages = { $count ->
    [one] One page
   *[other] { $count } pages
}
summary-page = Page { $page } of the summary. The same text is in the PDF that you save.
summary-save = Save as PDF
summary-saved = Saved as { $name }.
card-title = Emergency sheet
card-lead = For an ambulance, an emergency room or another hospital: the illness, the treatment, whom to call, allergies, blood thinners, special blood needs, the last counts and the words on fever.
card-page = Save as a page
card-wallet = Save for the wallet
# $name: name of the file
card-saved = Saved as { $name }.
export-title = For other programs
export-hint = These files are not locked. Keep them where only you can read them.
export-workbook = Save as a spreadsheet
export-workbook-hint = Counts, transfusions, treatments and dates (XLSX).
export-csv = Save as a plain table
export-csv-hint = All counts (CSV). This program can read it back.
export-fhir = Save for a health record system
export-fhir-hint = Counts, transfusions, treatments and dates in the form that hospitals exchange (FHIR R4).
export-calendar = Save visits for a calendar
export-calendar-hint = Visits only, no results (ICS).
export-saved = Saved as { $name }.

## Settings

settings-title = How should the program look and behave?
settings-parts = Parts of the settings
settings-part-look = Look
settings-part-units = Units and dates
settings-part-grades = Study team
settings-part-people = People
settings-part-locks = Locks
settings-part-backups = Backups
settings-part-protection = What is protected
settings-part-about = About
settings-saved = Saved.
text-size = Text size
text-size-hint = Everything in the window grows with it.
text-smaller = Smaller
text-larger = Larger
text-size-now = { $percent } %
appearance = Colours
appearance-system = As the computer is set
appearance-light = Light
appearance-dark = Dark
appearance-contrast = High contrast
hemoglobin-unit = Haemoglobin in
count-unit = Cell counts in
units-hint = What the lab printed is always kept beside it.
date-order = Dates
date-day-first = 5 March 2026
date-month-first = March 5, 2026
decimal-mark = Decimal mark
language = Language
language-en = English
language-es = Español
language-fr = Français
language-de = Deutsch
emergency-number = Emergency number
emergency-number-hint = The number for an ambulance where you are, for example 112 or 911
people-title = Whose records are kept here
person-line = { $count ->
    [0] No results
    [one] One result
   *[other] { $count } results
}
person-last = newest draw { $date }
person-add = Add a person
person-change = Change the person
demonstration-title = Demonstration record
demonstration-what = The record of an invented person, to try things out. It is kept apart from yours, and you can remove it at any time.
demonstration-open = Open the demonstration record
demonstration-remove = Remove the demonstration record
demonstration-removed = The demonstration record was removed.
passphrase-change = Change the passphrase
passphrase-current = Passphrase now
passphrase-new = New passphrase
passphrase-changed = The passphrase is changed.
passphrase-change-what = The record stays as it is. Backups made until now open with the passphrase they were made with.
locks-title = What opens this record
locks-change = Change the locks
spare-key-make = Make a spare key
spare-key-anew = Make a new spare key
second-title = A passphrase for a second person
second-what = Somebody you trust can open the record with a passphrase of their own. They see everything and can change everything, as you can.
second-passphrase = Their passphrase
second-set = Give them a passphrase
second-change = Change their passphrase
second-set-done = The second person can open the record now.
second-take = Take it away
second-taken = The second person’s passphrase no longer opens the record. Backups made before still open with it.
key-store-title = Open with this computer’s sign-in
key-store-what = While you are signed in to this computer, the record opens by itself when the program starts. Anybody at the signed-in computer can then open it. Your passphrase still works.
key-store-on = Open by itself from now on
key-store-off = Ask for the passphrase again
key-store-on-done = From now on this computer opens the record at the start.
key-store-off-done = From now on the passphrase is asked.
rekey-title = A new key for the record
rekey-what = Do this when somebody who should not had your passphrase, your 24 words, or this computer. The record is locked anew with a key that nobody has seen. A backup is made first.
rekey-not = It cannot lock what somebody copied before. Backups made until now keep the old key.
rekey-words = The 24 words of your spare key
rekey-words-hint = Type them to keep this spare key. Leave the box empty, and the spare key is gone.
rekey-do = Lock with a new key
rekey-busy = Locking anew

spare-key-title = A spare key for your record
spare-key-why = If you forget your passphrase, nobody can open your record: not we, not your clinic. A spare key of 24 words on paper opens it all the same.
spare-key-how = You see 24 words. Write them down or print them. Then type them back once, so that no slip stays unseen. It takes about five minutes.
spare-key-replaces = If you made a spare key before, the new one takes its place.
spare-key-show = Show me the words
spare-key-words-title = Your 24 words
spare-key-words-lead = Write them down in this order, with their numbers.
spare-key-once = They are shown only until you have typed them back. Whoever has these words can open your record and its backups.
spare-key-print = Print them
spare-key-print-hint = Printing writes nothing to this computer. If you choose to print to a file, that file is not locked.
spare-key-written = I have them on paper
spare-key-sheet-title = Spare key for MDS Companion
spare-key-sheet-for = These 24 words open the record of { $name }. Made on { $date }.
spare-key-sheet-use = To use them: open MDS Companion, choose “I forgot my passphrase”, and type the words in this order. They also open a backup on another computer.
spare-key-sheet-keep = Keep this sheet with your important papers, and not beside the computer. Whoever has it and the record can read the record.
spare-key-back-title = Type the words back
spare-key-back-lead = Read them from your paper. The first four letters of each word are enough.
spare-key-words = The 24 words
spare-key-words-hint = With a space between them. Capital letters do not matter.
spare-key-check = Check the words
spare-key-again = Show the words again
spare-key-done-title = Your spare key works
spare-key-done = Keep the sheet with your important papers. If you forget your passphrase, choose “I forgot my passphrase” where the record opens.
reminder-title = A spare key, before you need it
reminder-why = If you forget your passphrase, nobody can open this record. 24 words on paper open it all the same.
reminder-not-typed = You have a spare key, but its words were not typed back. Make a new one, so that you know it works.
reminder-tomorrow = Remind me tomorrow

care-damage = A part of the record is damaged
care-older = This record is older than it should be
care-older-why = This happens when the folder was put back from an old copy of the disk. Results entered since then are missing here.
care-older-go-on = Go on with this record
care-newest = The newest backup is of { $date }. It is opened in full before it takes the place of this record, and this record is set aside.
care-no-backup = There is no backup beside this record. You may have one on a memory stick.
care-restore = Choose a backup to restore
care-backups = Go to the backups

lock-after = Lock after
lock-after-hint = When nobody types or clicks. You are warned a minute before.
backups-title = Backups
backups-what = A backup is a locked copy of the whole record. It opens with the same passphrase.
backups-none = No backup yet.
backup-now = Make a backup now
backup-made = The backup is made.
backup-check = Check
backup-check-title = Does this backup open?
backup-check-why = The check really opens the copy. For that it needs your passphrase.
backup-check-name = Check the backup of { $date }
backup-checking = Opening it
backup-opens = This backup opens, and everything in it is whole.
backup-does-not-open = This backup cannot be relied on.
restore = Restore
restore-name = Restore the backup of { $date }
restore-elsewhere = Restore a backup from a folder or a memory stick
restored = The backup is restored.
restored-aside = The former record is set aside in the folder “{ $folder }” beside your backups.
place-title = A second copy elsewhere
place-what = A copy on a memory stick helps when this computer is lost. Each automatic backup is then copied there as well. It is locked like the record.
place-choose = Choose a folder or a memory stick
place-there = { $count ->
    [one] There now, with one backup
   *[other] There now, with { $count } backups
}
place-missing = Not there now. Put the memory stick in when you can.
place-now = Make a copy there now
place-other = Choose another folder
place-forget = Make no more copies there
place-done = A copy is in this folder, and it opens.
place-forgotten = Nothing is copied there from now on. What lies there stays.
take-title = Take everything with you
take-what = One file with the whole record: values, documents, notes, questions and every change. It needs no program of ours, and this program takes it back.
take-passphrase = Passphrase for this file
take-passphrase-hint = It may be another one than that of the record. Without it nobody can open the file.
take-save = Save the file
take-busy = Writing it and reading it back
take-saved = Saved as “{ $name }”.
take-plain = Save without a passphrase
take-plain-title = Save a file that everybody can read?
take-plain-what = Whoever has this file can read everything in it: your name, your values, your documents. Keep it only where nobody else comes.
take-plain-yes = Save it unlocked
take-plain-no = Do not save it
bring-back-title = Bring a record back from one file
bring-back-what = Choose the file that was saved under “Take everything with you”. Its name ends in .zip.age or .zip.
bring-back-choose = Choose the file
bring-back-sealed-with = Passphrase of this file
bring-back-sealed-with-hint = The one that was typed when the file was saved.
bring-back-passphrase = Passphrase for the record from now on
bring-back-passphrase-hint = The record gets a new lock. Make a new spare key afterwards.
bring-back-do = Make it my record
bring-back-busy = Opening and checking it
bring-back-done = The record is back.
bring-back-not = The file was not brought back.
protected-lead = Here is the whole list: what this program protects, against whom, and what it cannot protect.
protected-title = What is protected
protected-disk = Against whoever takes or copies the disk: the record, with all original files, is locked with your passphrase.
protected-locks = Against a forgotten passphrase: the spare key of 24 words opens the record, if you made one. So does a second person’s passphrase, if you gave one.
protected-asleep = Against whoever finds the computer left alone: the record locks after a while without typing, when the computer wakes from sleep, and with Ctrl+L. The window then shows nothing of it.
protected-guesses = Against guessing: each try takes much work, and wrong passphrases make the next try wait. Nothing is ever deleted.
protected-crash = Against leftovers: when the program ends by a fault, nothing of its memory is written to the disk.
protected-backup = Against loss: backups are made by themselves and locked like the record. Each is opened in full before it counts. A restored backup never deletes what was there.
protected-archive = Against being tied to this program: you can take the whole record with you as one locked file that other programs can open.
protected-changes = Against silent damage: every change is in a chain. The whole record is checked after opening, and damage is said.
protected-older = Against an older copy: if somebody puts an older record in the place of yours, the program notices and asks you.
protected-network = Against the network: the program does not use it. It has no account and no cloud, and it sends nothing.
protected-files = Against harmful files: lab files are read in a part of the program that can reach neither your record nor the network.
protected-window = Against the page itself: the window never sees where your files are, and it shows text from files only as text.
protected-shared = When you share: whoever holds the shared folder sees sealed files only. Nobody gets in without the six words that both sides compared.
not-protected-title = What is not protected
not-protected-open = While the record is open, whoever sits at the computer can read it.
not-protected-sheet = Whoever has your 24 words, your passphrase or the second person’s, and the record or a backup, can read it.
not-protected-sign-in = If this computer’s sign-in opens the record, whoever can use your signed-in computer can open it.
not-protected-forgotten = Without passphrase, spare key or second passphrase, the record cannot be opened by anybody.
not-protected-spy = A program that spies on this computer could see what you type and what is shown.
not-protected-memory = Text that the window showed cannot be wiped from the computer’s memory with certainty.
not-protected-prints = What you print or save as PDF is not locked, unless you give the visit summary a password. Neither is a file you save without a passphrase. Keep it as you keep other papers.
not-protected-originals = The files you chose stay where they are on your disk. Only the copy in the record is locked.
not-protected-shared = Whoever was let in to a shared record keeps what they received. Comments are seen by all, and free text can name what was left out.
not-protected-old-backups = Older backups and records set aside open with the passphrase they had then. A new passphrase or a new key does not change them.
not-protected-whole-folder = If somebody swaps the whole folder for an older copy of it, this computer alone cannot notice.
not-protected-traces = Sizes, dates and the number of backups can be seen without the passphrase.
about-version = Version { $version }
about-what = MDS Companion keeps blood counts, transfusions and trial milestones on your own computer. It helps you to prepare for visits.
about-not = It does not diagnose, predict, or say what to do about a treatment. It has no link to any study. Tell the study staff about side effects yourself.
about-sources-title = Sources and thanks
about-loinc = This material contains content from LOINC (loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.
about-font = The typeface is Atkinson Hyperlegible Next by the Braille Institute, under the SIL Open Font License.
about-definitions = The response definitions are those of the International Working Group (2006, 2018, 2023). Guidelines and foundations are named as sources. They do not endorse this program.

keys-open = Keys
keys-title = Keys
keys-lead = Everything works without the mouse. Tab goes on, Shift and Tab go back, Enter presses what is marked.
keys-search = Ctrl+K or /
keys-search-does = find a place, an answer or a word
keys-places = Ctrl+1 to Ctrl+7
keys-places-does = Home, Counts, Record, Answers, Questions, Visits, Settings
keys-size = Ctrl+plus, Ctrl+minus
keys-size-does = larger or smaller text; Ctrl+0 for the usual size
keys-undo = Ctrl+Z
keys-undo-does = undo what was just done
keys-confirm = Ctrl+Enter
keys-confirm-does = confirm what is ready, while you look a sheet through
keys-lock = Ctrl+L
keys-lock-does = lock the record
keys-list = ?
keys-list-does = show this list
keys-close = Esc
keys-close-does = close what lies over the page
search-open = Search
search-title = Search
search-label = What are you looking for?
search-hint = Places, answers, words, questions, notes and files. Accents and capitals do not matter.
search-found = { $count ->
    [0] Nothing was found. Try fewer letters.
    [one] { $count } found.
   *[other] { $count } found.
}
search-go = Go to
search-kind-answer = Answer
search-kind-glossary = Word explained
search-kind-question = Question
search-kind-own-question = On your list
search-kind-note = Note
search-kind-document = File

# Keep covered until we are together.
cover-choice = Keep new results covered until we look together
cover-choice-hint = Nobody sees a number of them before then. If one is at a level where teams ask to be called, you are told so, without the number.
cover-until = Until when?
cover-until-opened = Until we open them
cover-until-moment = Until a day and a time
cover-moment = Day and time
cover-is-opened = What you add now stays covered until you open it.
cover-is-moment = What you add now stays covered until { $moment }.
covered-title = Covered results
# $count: whole number
covered-store = { $count ->
    [one] Put the certain one into the record unseen
   *[other] Put the { $count } certain ones into the record unseen
}
covered-exports = The archive and the backups hold everything.
home-only-covered = All results of this record are covered.
import-is-covered = Covered.
# $found: whole number
outcome-covered = { $found ->
    [0] The file is kept and covered.
    [one] One result was found. It is covered.
   *[other] { $found } results were found. They are covered.
}
# $count: whole number
outcome-covered-files = { $count ->
    [one] One file is covered.
   *[other] { $count } files are covered.
}
together-covered-hint = Open them when everybody is here. What could be read for certain goes into the record and is shown one count at a time. The rest you look through afterwards.
together-open = Open them together
together-leave = Leave them covered
together-waiting = Some of what was opened waits to be looked through.
half-typed-back = What you had typed is here again.

# The shared record.
settings-part-sharing = Sharing
sharing-title = One record on several computers
sharing-what = Your family can keep this record together. Everything is sealed on this computer before it leaves. There is no server and no account.
sharing-begin-title = Share this record
sharing-computer = Name of this computer
sharing-computer-hint = The others see it, for example “Ana, living room”.
sharing-computer-missing = Give this computer a name.
sharing-way = How do changes travel?
sharing-way-file = One sealed file, by e-mail or on a memory stick
sharing-way-file-hint = You save a file, and the others open it.
sharing-way-folder = A folder that we share already
sharing-way-folder-hint = For example with Nextcloud or Syncthing. Changes are exchanged when you press the button.
sharing-begin = Share this record
sharing-join-title = I was invited
sharing-join-what = Open the invitation that you were given. The record comes as one of its own, beside yours.
sharing-join-name = Whose record is it?
sharing-join-name-missing = Type a name for the record.
sharing-join = Choose the invitation
sharing-words-title = Read these six words aloud
sharing-words-what = Call the person who invited you. They type these words. Then hand back the reply.
sharing-save-reply = Save the reply
sharing-open = Open a sealed file
sharing-seal = Save a sealed file
sharing-meet = Exchange with the folder now
sharing-folder = Shared folder: { $name }
sharing-choose-folder = Choose a folder
sharing-noticed = What was noticed
sharing-members = Who takes part
sharing-this = this computer
sharing-invite = Invite a computer
sharing-invite-name = Name of the other computer
sharing-invite-name-hint = For example “Tom, kitchen”. Everybody sees it.
sharing-invite-name-missing = Give the other computer a name.
sharing-invite-role = What may they do?
sharing-role-reader = Look
sharing-role-commenter = Look and comment
sharing-role-editor = Write
sharing-role-second-owner = Write, and carry on if this computer is lost
sharing-invite-without = What do they not see?
sharing-invite-sees = What this person sees
sharing-invite-save = Save the invitation
sharing-saved = Saved as { $name }.
sharing-admit = Let a computer in
sharing-admit-what = Call the person. Type the six words that they read aloud, then choose their reply.
sharing-admit-words = The six words
sharing-admit-words-missing = Type the six words that they read aloud.
sharing-admit-choose = Choose the reply
sharing-remove = Take out
sharing-remove-name = Take out { $name }
sharing-remove-title = Take out { $name }?
sharing-remove-what = What they have received stays with them. What is written from now on they cannot read. Change the access to the shared folder as well.
sharing-conflicts = Two values
sharing-conflicts-what = Two people changed the same entry without knowing of each other. Both values are kept. A result with two values is shown nowhere else until you choose.
sharing-choose = Keep this one
sharing-choose-name = Keep this one: { $value }
sharing-told-twice = These entries seem to say the same thing twice. Keep the right one, or all.
sharing-all-right = All are right
sharing-chosen = Kept. The others see it at their next exchange.
sharing-comments = Comments
sharing-comments-none = No comments yet.
sharing-comment = Your comment
sharing-comment-hint = Everybody who takes part sees it, with this computer’s name.
sharing-comment-missing = Type a comment.
sharing-comment-add = Add the comment
sharing-comment-new = new
sharing-comments-read = I have read them
sharing-renew = Make new keys
sharing-renew-what = If this record is yours and the former computer is not used any more, this computer can go on with keys of its own.
