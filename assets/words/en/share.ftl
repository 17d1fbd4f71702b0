# A record that several computers keep: how it is doing, who is in it, what was noticed.

share-met = { $received ->
    [0] Changes exchanged. Nothing new for this record.
    [one] Changes exchanged. { $received } entry is new or changed.
   *[other] Changes exchanged. { $received } entries are new or changed.
}
share-nothing-yet = The record has not come in yet. It comes with the next exchange, once the owner has let this computer in.
share-not-admitted = This computer is not let in yet. Read the six words aloud to the owner, and hand back the reply.
share-out = This computer was taken out. It keeps what it has. Nothing new comes in, and nothing goes out.
share-other-copy = This is a restored copy. It cannot send or fetch with the keys of the copy before it. Ask the owner for a new invitation.
share-conflicts = { $count ->
    [one] { $count } entry has two values. Both are kept until somebody chooses.
   *[other] { $count } entries have two values. Both are kept until somebody chooses.
}
share-by-file = No folder is chosen. Changes are handed over as sealed files.
share-never-met = Nothing was exchanged with the shared folder yet.
share-last-met = { $day ->
    [today] Last exchange today at { $time }.
    [yesterday] Last exchange yesterday at { $time }.
   *[other] Last exchange on { $date } at { $time }.
}
share-device = { $day ->
    [today] { $name }: last heard today at { $time }
    [yesterday] { $name }: last heard yesterday at { $time }
   *[other] { $name }: last heard on { $date } at { $time }
}
share-device-clock = { $name }: its clock is not right
share-device-nothing = { $name }: has written nothing yet
share-device-removed = { $name }: taken out
share-left = { $day ->
    [today] { $name }, today at { $time }
    [yesterday] { $name }, yesterday at { $time }
   *[other] { $name }, on { $date } at { $time }
}
share-left-clock = { $name }, time not certain: its clock is not right
share-role-owner = owner
share-role-second-owner = second owner
share-role-editor = may write
share-role-commenter = may look and comment
share-role-reader = may look
share-part-genes = genes and chromosomes
share-part-notes = notes
share-part-prognosis = risk group and scores
share-sees-all = Sees the whole record. Lab documents themselves are not sent.
share-sees-without = Sees the record without: { $parts }. Lab documents themselves are not sent.
share-value-removed = removed
share-value-unreadable = a value that this version cannot read
share-value-covered = covered
share-value-import = the file { $name }
share-value-import-undone = the file { $name }, taken back
share-value-cover = what is covered
share-created = This record is shared from now on. Nobody else has it until you invite them.
share-invited = The invitation is saved. Hand it over, and ask for the reply. It holds nothing of the record.
share-joined = Read these six words aloud to the owner: { $words }. Then hand back the reply. If the words there are different, somebody has changed something on the way.
share-admitted = { $name } is let in.
share-removed = { $name } is taken out. What they have received stays with them. What is written from now on they cannot read.
share-removed-place = Change the access to the shared folder as well.
share-sealed = The file is sealed. It holds what the others need, and only they can open it.
share-nowhere = No record here is shared.
share-no-conflicts = No entry has two values.
share-drafts-stay = Results that wait to be looked at, and lab documents, stay on this computer.

# What was noticed at a meeting. Nothing that was accepted is lost by any of it.

share-finding-damaged = { $count ->
    [one] One file of { $name } is no longer as it was put there. It was left out.
   *[other] { $count } files of { $name } are no longer as they were put there. They were left out.
}
share-finding-forged = { $count ->
    [one] One file claims to come from { $name } and does not. It was left out.
   *[other] { $count } files claim to come from { $name } and do not. They were left out.
}
share-finding-gone = { $count ->
    [one] One file was missing from the shared folder. It was put back.
   *[other] { $count } files were missing from the shared folder. They were put back.
}
share-finding-not-fetched = { $count ->
    [one] One file could not be fetched. It will be tried again next time.
   *[other] { $count } files could not be fetched. They will be tried again next time.
}
share-finding-not-stored = { $count ->
    [one] One file could not be put there. It will be tried again next time.
   *[other] { $count } files could not be put there. They will be tried again next time.
}
share-finding-withheld = Something from { $name } has not come in yet, though others have seen it. Try again later.
share-finding-forked = { $name } was copied or set back, and wrote twice under one number. Both are kept.
share-finding-not-allowed = { $name } wrote something that it may not write. It was left out.
share-finding-unreadable = Nobody can read a file of { $name }. It was left out.
share-finding-key-missing = Something waits for a key. The key comes when an owner’s computer exchanges next.
share-finding-new-key-needed = Somebody was taken out. New entries wait until an owner’s computer exchanges next.
share-finding-stranger = In the shared folder lie files of a computer that is not let in. They were left alone.
share-refused-too_large = { $count ->
    [one] One entry is too large. It is not shown.
   *[other] { $count } entries are too large. They are not shown.
}
share-refused-not_readable = { $count ->
    [one] One entry cannot be read by this version. It is not shown. Perhaps a newer version wrote it.
   *[other] { $count } entries cannot be read by this version. They are not shown. Perhaps a newer version wrote them.
}
share-refused-of_another = { $count ->
    [one] One entry is not of this record. It is not shown.
   *[other] { $count } entries are not of this record. They are not shown.
}
share-refused-impossible = { $count ->
    [one] One result has a number that is not possible. It is not shown.
   *[other] { $count } results have a number that is not possible. They are not shown.
}
share-refused-waits = { $count ->
    [one] One entry waits for something that has not come in yet.
   *[other] { $count } entries wait for something that has not come in yet.
}
share-refused-not_taken = { $count ->
    [one] One entry could not be taken into the record. It is not shown.
   *[other] { $count } entries could not be taken into the record. They are not shown.
}
share-refused-kept_back = { $count ->
    [one] One entry was changed here and cannot be sent. It is on this computer only.
   *[other] { $count } entries were changed here and cannot be sent. They are on this computer only.
}
share-refused-no_key = { $count ->
    [one] What was changed here waits until an owner has made a new key.
   *[other] What was changed here waits until an owner has made a new key.
}
share-two-values = { $values } (noted differently on two computers; nobody has chosen yet)
share-choose-first = There are two values for a treatment or a milestone. Until somebody chooses one (Settings, Sharing), the weeks of the treatment and the comparison are not worked out.
share-count-two-values = There are two values for { $date }: { $values }. Nobody has chosen yet.
