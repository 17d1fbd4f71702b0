# A record that several computers keep: how it is doing, who is in it, what was noticed.

share-met = { $received ->
    [0] Met. Nothing new for this record.
    [one] Met. { $received } entry came in or was changed.
   *[other] Met. { $received } entries came in or were changed.
}
share-nothing-yet = The record has not come in yet. It comes with the next meeting after the owner has let this computer in.
share-not-admitted = This computer is not let in yet. Read the six words aloud to the owner, and hand back the reply.
share-out = This computer was taken out. It keeps what it has. Nothing new comes in, and nothing goes out.
share-other-copy = This is a restored copy. It does not send or fetch with the keys of the copy before. Ask the owner for a new invitation.
share-conflicts = { $count ->
    [one] { $count } entry has two values. Both are kept until somebody chooses.
   *[other] { $count } entries have two values. Both are kept until somebody chooses.
}
share-by-file = No folder is chosen. Changes go from hand to hand as sealed files.
share-never-met = The folder was not met yet.
share-last-met = { $day ->
    [today] Last met today at { $time }.
    [yesterday] Last met yesterday at { $time }.
   *[other] Last met on { $date } at { $time }.
}
share-device = { $day ->
    [today] { $name }: last heard today at { $time }
    [yesterday] { $name }: last heard yesterday at { $time }
   *[other] { $name }: last heard on { $date } at { $time }
}
share-device-clock = { $name }: its clock is not right
share-device-nothing = { $name }: has not written anything yet
share-device-removed = { $name }: taken out
share-left = { $day ->
    [today] { $name }, today at { $time }
    [yesterday] { $name }, yesterday at { $time }
   *[other] { $name }, on { $date } at { $time }
}
share-left-clock = { $name }, at a time that its clock has wrong
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
share-invited = The invitation is written. Hand it over, and ask for the reply. It holds nothing of the record.
share-joined = Read these six words aloud to the owner: { $words }. Hand back the reply. Different words there: somebody has changed something on the way.
share-admitted = { $name } is let in.
share-removed = { $name } is taken out. What they have received stays with them. What is written from now on they cannot read.
share-removed-place = Change the access to the shared folder as well.
share-sealed = The file is sealed. It holds what the others need, and only they can open it.
share-nowhere = No record of this vault is shared.
share-no-conflicts = No entry has two values.
share-drafts-stay = Results that wait to be looked at, and lab documents, stay on this computer.

# What was noticed at a meeting. Nothing that was accepted is lost by any of it.

share-finding-damaged = { $count ->
    [one] One file of { $name } is not what was put there. It was left out.
   *[other] { $count } files of { $name } are not what was put there. They were left out.
}
share-finding-forged = { $count ->
    [one] One file says it is of { $name } and is not. It was left out.
   *[other] { $count } files say they are of { $name } and are not. They were left out.
}
share-finding-gone = { $count ->
    [one] One file was missing in the folder. It was put back.
   *[other] { $count } files were missing in the folder. They were put back.
}
share-finding-not-fetched = { $count ->
    [one] One file could not be fetched. It is tried again next time.
   *[other] { $count } files could not be fetched. They are tried again next time.
}
share-finding-not-stored = { $count ->
    [one] One file could not be put there. It is tried again next time.
   *[other] { $count } files could not be put there. They are tried again next time.
}
share-finding-withheld = Something of { $name } has not come in yet. Others have seen it. Meet again later.
share-finding-forked = { $name } was copied or set back: it wrote twice under one number. Both are kept.
share-finding-not-allowed = { $name } wrote what it may not write. It was left out.
share-finding-unreadable = A file of { $name } cannot be read by anybody. It was left out.
share-finding-key-missing = Something waits for a key. It comes when an owner meets.
share-finding-new-key-needed = Somebody was taken out. New entries wait until an owner meets.
share-finding-stranger = Files of a computer that is not let in lie there. They were left alone.
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
    [one] One result has a number that cannot be. It is not shown.
   *[other] { $count } results have a number that cannot be. They are not shown.
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
    [one] One entry was changed here and cannot be sent. It stands here only.
   *[other] { $count } entries were changed here and cannot be sent. They stand here only.
}
share-refused-no_key = { $count ->
    [one] What was changed here waits until an owner has made a new key.
   *[other] What was changed here waits until an owner has made a new key.
}
share-two-values = { $values } (noted differently on two computers; nobody has chosen yet)
share-choose-first = For a treatment or a milestone two values stand. Until somebody chooses one (Settings, Sharing), window and comparison are not worked out.
share-count-two-values = On { $date } two values stand: { $values }. Nobody has chosen yet.
