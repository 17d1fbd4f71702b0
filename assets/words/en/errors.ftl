# What the program could not do, and the next step. Codes are those of the app.

error-wrong_passphrase = This passphrase does not open the record.
error-wrong_passphrase-hint = Nothing is lost. Check capital letters and the keyboard language, and try again.
error-too_soon = Several passphrases did not open the record. The next try has to wait a few seconds.
error-too_soon-hint = Nothing is lost, and nothing is ever deleted. Wait a moment, then try again.
error-wrong_spare_key = These 24 words are not the spare key of this record.
error-wrong_spare_key-hint = Nothing is lost. Look for the newest sheet: a spare key that was made later replaces the one before.
error-spare_key_mistyped = { $fault ->
    [count] The spare key has 24 words; here are { $count }.
    [unknown] Not on the list of words: number { $positions }.
   *[order] One word is wrong, or two have changed places.
}
error-spare_key_mistyped-hint = Nothing is lost. Compare with your sheet word by word. The first four letters of each are enough.
error-key_store_unreachable = This computer's key store does not answer.
error-key_store_unreachable-hint = Nothing was changed. Your passphrase opens the record as before.
error-backup_damaged = This backup is not whole.
error-backup_damaged-hint = Nothing was changed. Choose another backup; an older one, or the copy on a memory stick.
error-not_an_archive = This file is no archive of a record.
error-not_an_archive-hint = Nothing was changed. Choose the file that this program saved; its name ends in .zip.age or .zip.
error-archive_damaged = This archive is not whole.
error-archive_damaged-hint = Nothing was changed. Choose another copy of it, or a backup.
error-archive_newer = This archive was written by a newer version of the program.
error-archive_newer-hint = Nothing was changed. Install the newer version, then choose the archive again.
error-wrong_archive_passphrase = This passphrase does not open the archive.
error-wrong_archive_passphrase-hint = Nothing was changed. It is the passphrase that was typed when the archive was saved.
error-place_missing = This place is not there.
error-place_missing-hint = Put in the memory stick, or choose another folder. Your record is not touched.
error-vault_damaged = The record on this disk is damaged.
error-vault_damaged-hint = We have not changed it. Restore the newest backup. If there is none, keep this folder and ask for help.
error-vault_newer = This record was written by a newer version of the program.
error-vault_newer-hint = Nothing was changed. Install the newer version, then open the record again.
error-already_open = This record is open in another window.
error-already_open-hint = Go to that window, or close it and try again.
error-not_a_vault = There is no record in this folder.
error-not_a_vault-hint = Choose the folder that holds your record, or start a new one.
error-vault_exists = There is a record in this folder already.
error-vault_exists-hint = Nothing was changed. Open that record, or choose an empty folder for a new one.
error-locked = The record is locked.
error-locked-hint = Type your passphrase to open it.
error-not_found = What you asked for is not in the record.
error-not_found-hint = It may have been removed. Go back to the list and choose again.
error-invalid_input = What was typed cannot be used here.
error-invalid_input-hint = Nothing was changed. Correct the marked field and try again.
error-file_too_large = This file is larger than this program reads.
error-file_too_large-hint = Nothing was stored. Choose only the pages with the blood counts.
error-cannot_read_file = The file could not be read.
error-cannot_read_file-hint = Check that it still exists and that you may read it. Then choose it again.
error-cannot_write_file = The file could not be written.
error-cannot_write_file-hint = Your record is not touched. Choose another folder and try again.
error-disk_full = The disk is full.
error-disk_full-hint = What you just did was not stored. The rest of the record is whole. Make room, then try again.
error-read_only = This place can be read but not written to.
error-read_only-hint = Choose a folder on your own disk.
error-reader_failed = The part of the program that reads files could not be started.
error-reader_failed-hint = Your record is not touched. Start the program again. You can type values in by hand at any time.
error-draft_incomplete = This row is not complete yet.
error-draft_incomplete-hint = It needs the test, the number, the unit and the day of the blood draw.
error-no_person = No person is chosen.
error-no_person-hint = Choose whose record this is, or start a new one.
error-no_treatment = This needs a treatment with a first dose.
error-no_treatment-hint = Type in the day of the first dose, or choose another treatment.
error-nothing_to_show = There is nothing to show yet.
error-nothing_to_show-hint = Bring in a lab sheet, or type in a blood count.
error-internal = Something went wrong in the program. The fault is ours.
error-internal-hint = What you stored before is kept. Close the program and start it again.
