# What was read out of a file: what went wrong with it (problem-), and why a row must be looked at (reason-).
# Codes are those of the reader; hints say the next step.

problem-empty = This file is empty.
problem-empty-hint = Nothing was stored. Download the file again, or choose another one.
problem-too_large = This file is larger than this program reads.
problem-too_large-hint = Nothing was stored. Choose only the pages with the blood counts, or ask the lab for a smaller file.
problem-unknown_format = We do not know this kind of file.
problem-unknown_format-hint = Nothing was stored. Ask for a PDF, or take a photo of the page and save it as JPEG or PNG.
problem-not_read_yet = We know this kind of file, but we cannot read it yet.
problem-not_read_yet-hint = Nothing was stored. Save it as JPEG, PNG or PDF, or type the values in.
problem-damaged = This file is damaged. It could not be read to its end.
problem-damaged-hint = What could be read is shown below. Download the file again to get the rest.
problem-password_needed = This file is locked with a password.
problem-password_needed-hint = Nothing was stored. Save a copy without the password and add that one, or ask the lab for it.
problem-nothing_found = We found no blood count in this file.
problem-nothing_found-hint = Check that it is the right file, or type the values in.
problem-no_text = These pages are pictures. They hold no text that can be read.
problem-no_text-hint = The pages are kept. Type the values beside the picture, or ask the lab for the PDF it sends out.
problem-hostile = This file is built in a way that could harm a computer, so we did not read it.
problem-hostile-hint = Nothing was stored. Ask the lab for a fresh copy, or type the values in.
problem-timed_out = Reading this file took too long, so we ended it.
problem-timed_out-hint = Nothing was stored. Try a file with fewer pages, or type the values in.
problem-reader_crashed = The part of the program that reads files ended before it was done.
problem-reader_crashed-hint = Nothing was stored, and your record is not touched. Try once more, or type the values in.
problem-reader_limit = This file needs more memory than we allow for reading.
problem-reader_limit-hint = Nothing was stored. Try a file with fewer pages, or type the values in.
problem-results_elsewhere = This file names results that are not in it.
problem-results_elsewhere-hint = Ask for an export that holds the results as well, or choose the other files of the same download.
problem-row_skipped = One row could not be read. The others were.
problem-row_skipped-hint = Compare with your sheet, and type in what is missing.
problem-no_number = A result has no number, so it was left out.
problem-no_number-hint = The lab may have written a remark in its place. Look at the page.
problem-not_a_result = The lab cancelled this result, so it was left out.
problem-not_a_result-hint = It does not count. If the lab sent a new value, bring in that report.
problem-several_people = This file names more than one person.
problem-several_people-hint = Say which of them is the person of this record. The results of the others stay out.
problem-rows_without_person = We could not tell which row belongs to which person or day.
problem-rows_without_person-hint = Choose the rows that are yours, and check each date.
problem-cannot_open = This file could not be opened.
problem-cannot_open-hint = Check that it still exists and that you may read it. Then choose it again.
problem-in_sentence = A value stands inside a sentence. We did not use it.
problem-in_sentence-hint = Read the sentence on the page. Type the value in if it is a result of that day.
problem-columns_unclear = We understood this table only in part.
problem-columns_unclear-hint = Say what its columns hold. We keep that for the next file of this kind.
problem-hidden_cells = Rows or sheets are hidden in this workbook. We left them out.
problem-hidden_cells-hint = Show them in your spreadsheet program and bring the file in again, if they are yours.
problem-unknown_encoding = We cannot read the letters of a part of this file.
problem-unknown_encoding-hint = That part was left out. Ask the lab for a copy in Unicode (UTF-8), or type the values in.
problem-replaced = The lab sent this result more than once. An older value was left out.
problem-replaced-hint = The newest value is below. Compare it with your sheet.
problem-member_not_read = A file inside this zip was not read.
problem-member_not_read-hint = Open the zip on your computer. Then bring in that file by itself.
problem-member_twice = This zip holds two files with the same name, so neither was read.
problem-member_twice-hint = Download the zip again, or bring in its files one by one.
problem-picture_reader_missing = The program that reads pictures is not on this computer.
problem-picture_reader_missing-hint = Install “tesseract-ocr” with the language of your sheet, then bring the file in again. Or type the values beside the picture.
problem-picture_format = We cannot read this kind of picture.
problem-picture_format-hint = Send the photo to this computer as JPEG. On an iPhone choose Settings, Camera, Formats, Most Compatible. Or type the values in.
problem-picture_unclear = The print on this page is too small or too blurred to read.
problem-picture_unclear-hint = Take the photo again from above, in daylight, with the sheet filling the picture. Or type the values beside it.
problem-handwriting = Most of this page seems to be written by hand. We do not guess at handwriting.
problem-handwriting-hint = Type the values beside the picture. If the page is printed, take the photo again in better light.
problem-page_skipped = One page could not be read. The others were.
problem-page_skipped-hint = Look at this page and type in what is missing.
problem-too_many_results = This file holds more than { $detail } results. We read only the first { $detail }.
problem-too_many_results-hint = The rest was not stored. Bring it in as smaller files, for example one for each year.
problem-course_found = This file also holds { $detail ->
    [1] one entry
   *[other] { $detail } entries
} of a course: transfusions, treatments or events.
problem-course_found-hint = Look at them below the results. Nothing is added before you choose it.

reason-unit_missing = No unit is printed.
reason-unit_missing-hint = Choose the unit from the list. Your lab’s other sheets may show it.
reason-unit_unknown = We do not know this unit.
reason-unit_unknown-hint = Choose the unit that means the same.
reason-unit_mismatch = This unit does not belong to this test.
reason-unit_mismatch-hint = Check the name of the test and the unit on the page.
reason-unit_doubtful = The unit is printed in an odd way.
reason-unit_doubtful-hint = We read it in the way that fits this test. Check it on the page.
reason-code_conflict = The code and the printed name do not fit together.
reason-code_conflict-hint = Check which test this is.
reason-name_unclear = We are not sure which test this is.
reason-name_unclear-hint = Choose the test from the list.
reason-date_missing = No date of the blood draw was found.
reason-date_missing-hint = Type the day on which the blood was drawn.
reason-date_ambiguous = The date can be read in two ways.
reason-date_ambiguous-hint = Choose the day on which the blood was drawn.
reason-date_not_of_draw = The only date is that of the report, not of the blood draw.
reason-date_not_of_draw-hint = Type the day on which the blood was drawn, or confirm this one.
reason-date_in_future = The date lies in the future.
reason-date_in_future-hint = Type the day on which the blood was drawn.
reason-person_unclear = We could not tell whose result this is.
reason-person_unclear-hint = Say whether it is yours, or leave it out.
reason-number_ambiguous = The number can be read in two ways.
reason-number_ambiguous-hint = Choose the one that is printed on the page.
reason-not_a_number = The lab wrote text in place of a number.
reason-not_a_number-hint = It is kept as text and not drawn in the chart.
reason-implausible = This number is unusual for this test.
reason-implausible-hint = Check the number and the unit on the page. Confirm it if it is printed so.
reason-impossible = This number cannot be true for this test.
reason-impossible-hint = Check the number and the unit on the page, and correct it.
reason-cross_check = This number does not fit the other values of the same draw.
reason-cross_check-hint = Check this row and its neighbours on the page.
reason-range_mismatch = The number and the range printed beside it do not seem to be in the same unit.
reason-range_mismatch-hint = Check the unit on the page.
reason-conflict = This file gives two different values for the same test.
reason-conflict-hint = Choose the one that is printed on the page.
reason-not_final = The lab cancelled this result, or took it back.
reason-not_final-hint = It does not count. Leave it out.
reason-preliminary = The lab says that this result may still change.
reason-preliminary-hint = You can keep it now. Bring in the final report when it comes.
reason-layout_unclear = We are not sure that this value belongs to this row.
reason-layout_unclear-hint = Look at the box on the page.
reason-ocr_doubt = This was read from a picture, and we are not sure of it.
reason-ocr_doubt-hint = Compare each digit with the page.
reason-far_from_history = This is far from your earlier values.
reason-far_from_history-hint = Check the number, the unit and the name on the page.
reason-other_person = The name or birth date on this page is not the one of this record.
reason-other_person-hint = Check whose sheet it is before you confirm.
reason-already_in_record = This result is in the record already.
reason-already_in_record-hint = Leave it out. It would not be counted twice.
reason-differs_from_record = The record has another value for this test and time.
reason-differs_from_record-hint = Choose the value that counts. The other one is kept in the history.
reason-note_nearby = A remark near this value may change what it means.
reason-note_nearby-hint = Read the remark on the page.

confidence-certain = read clearly
confidence-check = please look

# How a result that waits stands against the record and against other files.
standing-in_record = The record has this result already: { $value }.
standing-refines = The record has { $value } for this draw. This report is the later or the fuller one, and takes its place.
standing-replaces = The lab corrected this result. The new value takes the place of { $value } in the record. The old one stays in the history.
standing-outdated = The record has a later version of this result: { $value }.
standing-twin = { $file } gives the same result.
standing-outdated_by_draft = { $file } gives a later version of this result: { $value }.
standing-differs = The record has { $value } for this test and draw. Which one is right?
standing-differs_from_draft = { $file } gives { $value } for this test and draw. Which one is right?
standing-was_removed = You took this result out of the record before.
standing-was_withdrawn = The lab cancelled this result, and it was taken out of the record.
standing-cancelled_elsewhere = { $file } says that the lab cancelled this result.
standing-withdraws = The lab cancelled this result. The record still has { $value } for it. Take that value out of the record?
standing-nothing_to_withdraw = The lab cancelled this result. There is nothing of it in the record.
standing-of_another = This result is of somebody else.

aside-in_record = { $count ->
    [one] One result is in the record already.
   *[other] { $count } results are in the record already.
}
aside-outdated = { $count ->
    [one] One result is an earlier version of what the record has.
   *[other] { $count } results are earlier versions of what the record has.
}
aside-twin = { $count ->
    [one] One result is the same in another file that waits.
   *[other] { $count } results are the same in another file that waits.
}
aside-outdated_by_draft = { $count ->
    [one] One result is an earlier version of what another file gives.
   *[other] { $count } results are earlier versions of what another file gives.
}
aside-nothing_to_withdraw = { $count ->
    [one] The lab cancelled one result. It does not count.
   *[other] The lab cancelled { $count } results. They do not count.
}
aside-of_another = { $count ->
    [one] One result of somebody else stays out.
   *[other] { $count } results of somebody else stay out.
}

table-gap-test_name = No column seems to hold the names of the tests.
table-gap-value = No column seems to hold the results.
table-gap-date = No column seems to hold the day of the blood draw.
table-gap-day_order = Day and month can be read in two ways in all dates.
table-gap-unit = No unit is written for some of the results.
table-gap-decimal = A point or a comma can mean two things in these numbers.
table-gap-person = Several rows have the same day, and no column says whose they are.
table-gap-column = A column has a heading that we do not understand.
