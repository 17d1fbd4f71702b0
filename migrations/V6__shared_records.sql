-- What several computers keep together: the sealed objects, this installation's keys, and what the record and the
-- shared things agreed in last. Nothing of it follows from the log of changes.
CREATE TABLE space (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person TEXT REFERENCES person (id),                 -- whose record; none until its beginning has arrived
    name TEXT NOT NULL,                                 -- as it is called here
    folder TEXT,                                        -- where its objects are met; none where files are mailed
    device TEXT NOT NULL,                               -- the installation whose keys these are
    seed BLOB NOT NULL CHECK (length(seed) = 32),       -- the secret that all keys of this installation follow from
    member BLOB NOT NULL CHECK (length(member) = 16),   -- who uses this installation
    invitation BLOB,                                    -- by which it joined: what that promises has to come
    writes TEXT NOT NULL CHECK (json_valid(writes)),    -- the parts that may be written here, a JSON list
    sees TEXT NOT NULL CHECK (json_valid(sees)),        -- the parts that may be seen here, a JSON list
    met TEXT                                            -- when a storage was met last
) STRICT;

CREATE UNIQUE INDEX space_by_person ON space (person);

-- Change files and entries of the membership log, as they lie on the storage. Keeping them is keeping the copy.
CREATE TABLE space_object (
    space BLOB NOT NULL REFERENCES space (id),
    name TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (space, name)
) STRICT;

-- What lay on the storage when it was met last.
CREATE TABLE space_stored (
    space BLOB NOT NULL REFERENCES space (id),
    name TEXT NOT NULL,
    PRIMARY KEY (space, name)
) STRICT;

-- In what the record and the shared things agreed last; hashes of values, zeros where there is none.
CREATE TABLE space_agreed (
    space BLOB NOT NULL REFERENCES space (id),
    part TEXT NOT NULL,
    thing BLOB NOT NULL CHECK (length(thing) = 16),
    here BLOB NOT NULL CHECK (length(here) = 32),       -- of what stood in the record
    shared BLOB NOT NULL CHECK (length(shared) = 32),   -- of what stood in the shared record
    PRIMARY KEY (space, part, thing)
) STRICT;

-- Things of which several values stand until somebody chooses.
CREATE TABLE space_conflict (
    space BLOB NOT NULL REFERENCES space (id),
    part TEXT NOT NULL,
    thing BLOB NOT NULL CHECK (length(thing) = 16),
    place INTEGER NOT NULL,
    value BLOB,                                         -- none: removed
    author BLOB NOT NULL CHECK (length(author) = 16),   -- the device
    claimed INTEGER NOT NULL,                           -- its clock, seconds since 1970
    PRIMARY KEY (space, part, thing, place)
) STRICT;

-- What else has to be remembered of a space: open invitations, what was noticed, what was read.
CREATE TABLE space_note (
    space BLOB NOT NULL REFERENCES space (id),
    key TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (space, key)
) STRICT;

PRAGMA user_version = 6;
