# Sentences of the use cases: home, what waits, what came of an import, checks and backups.

treatment-without-name = My treatment

home-no-treatment = No treatment is in the record. You can keep counts and questions without one.
home-before-first-dose = { $treatment }: before the first dose. Counts from now on become the starting point.
home-before-window = Week { $week } since the first dose of { $treatment }. Teams usually look first at week 12.
home-in-window = Week { $week } since the first dose of { $treatment }. These are the weeks in which teams usually judge it.
home-past-window = Week { $week } since the first dose of { $treatment }. The usual weeks of judging it have passed.
home-ended = { $treatment } has ended. Its counts stay here to look at.
home-next-assessment = Next planned assessment: week { $week }, { $date }.
home-usual-look = No date for the next assessment is in the record. By our own rule a usual time is week { $week }, around { $date }. Ask your team for their date.
home-no-next-assessment = No further assessment is planned in this record.
home-assessment-missing = The assessment of week { $week } is not in the record.
home-units-both = { $last ->
    [0] No units of red cells
    [one] { $last } unit of red cells
   *[other] { $last } units of red cells
} in the last 8 weeks, { $before ->
    [0] none
   *[other] { $before }
} in the 8 weeks before treatment.
home-units-last = { $last ->
    [0] No units of red cells
    [one] { $last } unit of red cells
   *[other] { $last } units of red cells
} in the last 8 weeks.
home-units-unknown = Units of red cells in the last 8 weeks: not known. The log is not complete for these weeks.
home-results-waiting = { $count ->
    [one] { $count } result waits to be looked at and is not counted here. It is of { $date }.
   *[other] { $count } results wait to be looked at and are not counted here. The newest is of { $date }.
}
home-no-count = No result yet.

count-below-range = Below the lab’s range.
count-within-range = Within the lab’s range.
count-above-range = Above the lab’s range.
count-general-range = Compared with a general range: the lab printed none.
count-calculated = Worked out from the white cells of the same draw.
count-soon-after-red-cells = Drawn soon after red cells: not compared.
count-soon-after-platelets = Drawn soon after platelets: not compared.
count-soon-after-growth-factor = Drawn soon after a growth factor: not compared.
count-trend-higher = Higher than at the start.
count-trend-lower = Lower than at the start.
count-trend-same = About the same as at the start.
count-trend-too-few = Too few points to speak of a trend.
count-printed = Printed as { $printed }.
count-printed-range = The lab’s range: { $range }.
# $count: whole number
counts-table-left-out = { $count ->
    [one] The newest days are shown. { $count } earlier day is not in this table: choose a shorter time above.
   *[other] The newest days are shown. { $count } earlier days are not in this table: choose a shorter time above.
}
count-typed = Typed by hand.
count-from-file = From { $file }.
count-drawn = Drawn { $date }.

todo-review = { $count ->
    [one] One result was read and waits for your look.
   *[other] { $count } results were read and wait for your look.
}
todo-first-results = No lab results yet. Add your first lab file, or type a blood count.
todo-treatment = No treatment yet. With its first dose the weeks can be counted.
todo-first-dose = When the first dose is given, enter its day. The weeks count from it.
todo-log-unknown = Is every transfusion entered? Say from when to when your log is complete.
todo-log-until = Your transfusion log is complete up to { $date }. Any blood since?
todo-assessment-due = The assessment of week { $week } is due.
todo-assessment-missing = The assessment of week { $week } has passed. Has it taken place?
todo-usual-look-passed = Around week { $week } teams often look at everything again. If yours did, add it.
todo-team-line = Enter the phone number of your team. It then stands on every screen.
todo-visit = Enter your next visit, so that questions and the summary are ready for it.

so-what-added = Added { $date }.
so-what-added-range = Added { $count ->
    [one] one draw
   *[other] { $count } draws
} from { $from } to { $to }.
so-what-value = { $name } { $value }.
so-what-next-visit = Next visit { $date }.
confirm-refused = { $name } { $value }: { $why }

check-sound = The record is sound: { $changes ->
    [one] one change
   *[other] { $changes } changes
} and everything that follows from them agree.
check-not-sound = The record has faults. Do not enter more before a backup is restored.
check-page = A page of the file is not what was written: { $what }
check-structure = The inner structure of the file does not hold: { $what }
check-link = A row of the table { $what } points to nothing.
check-change = Change { $what } is not what was written, or one before it is missing.
check-table = The table { $what } is not what follows from the log of changes.
check-document = A kept original is not what was stored: { $what }
check-unreadable = A part could not be read: { $what }

archive-good = The archive was opened and proved whole.
archive-holds = { $people ->
    [one] One person
   *[other] { $people } people
}, { $results ->
    [one] one result
   *[other] { $results } results
}, { $documents ->
    [one] one document
   *[other] { $documents } documents
}, { $changes ->
    [one] one change
   *[other] { $changes } changes
} in the history.
backup-good = This backup opens and is complete.
backup-trouble = The automatic backup was not made. { $why }
backup-place-trouble = The second copy of the backup was not made; the one on this computer was. { $why }
backup-bad = This backup cannot be used: { $why }
backup-holds = { $people ->
    [one] One person
   *[other] { $people } people
}, { $results ->
    [one] one result
   *[other] { $results } results
}, { $transfusions ->
    [one] one transfusion
   *[other] { $transfusions } transfusions
}.

definition-why-usual = Shown first, because it looks at blood counts alone and no risk group is entered.

undo-kept = { $name } of { $date } was changed after the import and stays.
undo-kept-entry = { $entry }: changed after the import, and stays.
course-new = New: your record does not have it.
course-known = Your record has this already.
course-similar = Your record has an entry that may be the same. Add it only if both are true.
course-differs = Your record says something else here. If you add this one, it takes the place of the other, which stays in the history.
course-other_person = The file says that this belongs to somebody else.
course-without-treatment = It belongs to a treatment that is not in your record. Add the treatment with it.
course-refused = Not added: { $entry }. { $why }

typed-refused = { $name }: this number cannot be right with this unit. Check both.
typed-unusual = { $name } { $value } is unusual. Is it right, and is the unit right?
typed-not-a-number = { $name }: “{ $typed }” is not a number we can read.
typed-two-ways = { $name }: “{ $typed }” can be read as { $first } or { $second }. Type it without the mark, or with two decimals.
typed-cross-check = { $name } does not fit the other numbers of this draw. Check it once more.
typed-in-future = The day of the draw lies in the future.
typed-already = { $name }: the record has { $value } for this draw already.

refused-incomplete = the date, the unit, the test or the number is missing or cannot be right
refused-in-future = the day of the draw lies in the future
refused-other-person = the report names somebody else
refused-already = this result is in the record already
refused-outdated = the record, or another file, has a later version
refused-cancelled = the lab cancelled it, and there is nothing to take out
refused-conflict = another value of the same draw was chosen as well; choose one of them
refused-person-unclear = the file does not say whose result it is

# What was typed and cannot be used, by the box it was typed in.
error-invalid_input-passphrase = The passphrase is empty.
error-invalid_input-passphrase-hint = Type a passphrase of several words that you will remember.
error-invalid_input-person-name = The name is empty.
error-invalid_input-person-name-hint = Type the name as it stands on the lab sheets.
error-invalid_input-birth-date = “{ $typed }” cannot be used as a birth date.
error-invalid_input-birth-date-hint = Type it like 2 June 1951, or leave it empty.
error-invalid_input-name = The name is empty.
error-invalid_input-from = “{ $typed }” is not a date we can read.
error-invalid_input-from-hint = Type it like 12 March 2026.
error-invalid_input-until = “{ $typed }” cannot be used as the last day.
error-invalid_input-until-hint = Type a day like 12 March 2026, after the first day and not after today.
error-invalid_input-date = “{ $typed }” is not a date we can read.
error-invalid_input-date-hint = Type it like 12 March 2026.
error-invalid_input-date-either = “{ $typed }” can be read in more than one way: { $readings }.
error-invalid_input-date-either-hint = Type the month as a word, like 12 March 2026.
error-invalid_input-text-too-long = That is more text than one entry can hold.
error-invalid_input-text-too-long-hint = Nothing was saved. Shorten it, or divide it into several entries.
error-invalid_input-date-in-future = “{ $typed }” lies in the future.
error-invalid_input-date-in-future-hint = Enter a transfusion once it has been given.
error-invalid_input-units = “{ $typed }” is not a number of units.
error-invalid_input-units-hint = Type the number of bags, from 1 to 50.
error-invalid_input-hemoglobin-before = “{ $typed }” cannot be the haemoglobin before the transfusion.
error-invalid_input-hemoglobin-before-hint = Check the number and its unit, or leave it empty.
error-invalid_input-platelets-before = “{ $typed }” cannot be the platelets before the transfusion.
error-invalid_input-platelets-before-hint = Check the number and its unit, or leave it empty.
error-invalid_input-first-dose = “{ $typed }” is not a day we can read.
error-invalid_input-first-dose-hint = Type the day of the first dose like 12 March 2026, or leave it empty.
error-invalid_input-ended = “{ $typed }” cannot be the last day of this treatment.
error-invalid_input-ended-hint = Type a day after the first dose, or leave it empty.
error-invalid_input-window-from = “{ $typed }” cannot be the first day of the window.
error-invalid_input-window-to = “{ $typed }” cannot be the last day of the window.
error-invalid_input-window-to-hint = Type the number of days after the first dose; the last must be after the first.
error-invalid_input-assessments = “{ $typed }” cannot be the day of an assessment.
error-invalid_input-cycle = “{ $typed }” cannot be the length of a cycle.
error-invalid_input-cycle-hint = Type the number of days, from 1 to 366.
error-invalid_input-consent = “{ $typed }” is not a day we can read.
error-invalid_input-planned = “{ $typed }” is not a date we can read.
error-invalid_input-actual = “{ $typed }” is not a date we can read.
error-invalid_input-event = Choose what kind of event it is.
error-invalid_input-share = “{ $typed }” is not a share in percent.
error-invalid_input-marrow-blasts = “{ $typed }” is not a share in percent.
error-invalid_input-substance = Type what the allergy is to.
error-invalid_input-text = The note is empty.
error-invalid_input-gene = Type the name of the gene.
error-invalid_input-title = Type what the appointment is for.
error-invalid_input-label = Type whose number it is.
error-invalid_input-phone = Type the phone number.
error-invalid_input-drawn = “{ $typed }” is not a day we can read.
error-invalid_input-drawn-hint = Type the day of the blood draw like 12 March 2026.
error-invalid_input-drawn-in-future = “{ $typed }” lies in the future.
error-invalid_input-drawn-in-future-hint = Type the day of the blood draw as it stands on the sheet.
error-invalid_input-analyte = “{ $typed }” is not a test we know.
error-invalid_input-unit = The unit “{ $typed }” does not belong to this test.
error-invalid_input-unit-hint = Choose one of the units from the list.
error-invalid_input-value = “{ $typed }” cannot be the value of this test.
error-invalid_input-value-hint = Check the number and the unit on the sheet.
error-invalid_input-range = “{ $typed }” is not a range we can read.
error-invalid_input-range-hint = Type it like 12.0-15.5, or leave it empty.
error-invalid_input-mapping = This is not a description of columns that we can read.
error-invalid_input-mapping-hint = Start from what “mds read --json” gives under tables, and change the roles.
error-invalid_input-question = The question is empty.
error-invalid_input-not-yet = “{ $typed }” lies in the future.
error-invalid_input-not-yet-hint = Type the day on which it began, up to today.
error-invalid_input-energy = “{ $typed }” is not a number for energy.
error-invalid_input-energy-hint = Choose a number from 0 to 10.
error-invalid_input-check-in = Nothing is filled in yet.
error-invalid_input-check-in-hint = Fill in one box at least.
error-invalid_input-what = Type what it is.
error-invalid_input-why = Type why it was.
error-invalid_input-due = “{ $typed }” is not a date we can read.
error-invalid_input-due-hint = Type it like 12 March 2026, or leave it empty.
error-invalid_input-question-of-the-bank = The words of a question of the bank cannot be changed.
error-invalid_input-question-of-the-bank-hint = Add a question of your own in your own words.
error-invalid_input-three-first = Three questions are marked already.
error-invalid_input-three-first-hint = Take the mark off one of them first.
error-invalid_input-part = There is no part “{ $typed }”.
error-invalid_input-original = One of the originals cannot be put behind the summary: { $typed }.
error-invalid_input-original-hint = Leave it out, or open it and print it yourself.
error-invalid_input-pdf-password = A password needs eight signs at least.
error-invalid_input-pdf-password-hint = Choose a longer one, and give it to the person by another way.
side-effect-until = { $what }, until { $date }
side-effect-goes-on = { $what }, goes on
# $answers: the answers of a check-in; $words: what somebody wrote beside them
check-in-own-words = { $answers }. In their own words: “{ $words }”
summary-medicines-now = Medicines taken now
summary-side-effects-lately = Side effects since the last visit

# The locks of the record.
lock-passphrase = Your passphrase opens this record.
lock-second-passphrase = A second person can open it with a passphrase of their own.
lock-no-spare-key = There is no spare key yet. If you forget the passphrase, nobody can open this record.
lock-spare-key-not-confirmed = There is a spare key, but its words were not typed back yet.
lock-spare-key = The spare key of 24 words opens it, should you forget the passphrase.
lock-key-store = This computer opens it by itself while you are signed in.
rekeyed = The record has a new key. Your passphrase stays the same.
rekeyed-gone-passphrase = The passphrase has to be set again.
rekeyed-gone-second-passphrase = The second person’s passphrase is gone. Set it again if they should have one.
rekeyed-gone-spare-key = The former spare key is gone. Make a new one and write it down.
rekeyed-gone-key-store = This computer asks for the passphrase again.
record-is-older = { $changes ->
    [one] This record is older than the one that was here last: one change is missing.
   *[other] This record is older than the one that was here last: { $changes } changes are missing.
}
strength-0 = Guessed at once. Take several words that have nothing to do with each other.
strength-1 = Guessed quickly. Add a word or two.
strength-2 = Somebody with time could guess it. One more word makes it strong.
strength-3 = Strong.
strength-4 = Very strong.

# Keep covered until we are together.
# $count: whole number
covered-until = { $count ->
    [0] A file is covered until { $date }, { $time }.
    [one] One result is covered until { $date }, { $time }.
   *[other] { $count } results are covered until { $date }, { $time }.
}
# $count: whole number
covered-until-opened = { $count ->
    [0] A file is covered until you open it.
    [one] One result is covered until you open it.
   *[other] { $count } results are covered until you open them.
}
# $count: whole number
covered-to-check = { $count ->
    [one] One of them could not be read for certain. Somebody has to look at it once it is open.
   *[other] { $count } of them could not be read for certain. Somebody has to look at them once they are open.
}
# $count: whole number
covered-stored = { $count ->
    [0] Nothing new could be put into the record without a look.
    [one] One result is in the record now. Nobody was shown its number.
   *[other] { $count } results are in the record now. Nobody was shown their numbers.
}
# $count: whole number
covered-left-out = { $count ->
    [one] One result is covered and left out here.
   *[other] { $count } results are covered and left out here.
}
covered-value = covered
error-invalid_input-cover-until = “{ $typed }” is no day with a time.
error-invalid_input-cover-until-hint = Choose the day and the time, for example 26 November 2026 and 18:00.
error-invalid_input-cover-until-past = This moment has passed.
error-invalid_input-cover-until-past-hint = Nothing was changed. Choose a later day or time.
error-invalid_input-cover-until-late = This moment is more than a month away.
error-invalid_input-cover-until-late-hint = Nothing was changed. Choose an earlier day, or keep results covered until you open them.
