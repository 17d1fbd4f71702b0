-- The database as it is after the last migration. This is a picture to read, not a script that runs:
-- a test compares it with a migrated database. What changes the database stands in V1__….sql and on.
--
-- The truth is `change`, an append-only log, with the bytes in `original`. All other tables but
-- `installation` and those of shared records (`space…`, at the end) are what follows from the log; a test rebuilds
-- them from it and compares.
--
-- Identities are UUIDs as text. Days and times are ISO 8601 text, as far as they are known. Decimal
-- numbers are text, digit for digit. A removed row is kept and marked.

-- Which copy of the record this is. A restored backup gets a new one.
CREATE TABLE installation (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    device TEXT NOT NULL                                -- names the sequence of changes made here
) STRICT;

-- Everything that was ever done, in the order in which it arrived here. Rows are never changed.
CREATE TABLE change (
    number INTEGER NOT NULL PRIMARY KEY,                -- order of arrival in this copy
    id TEXT NOT NULL UNIQUE,
    device TEXT NOT NULL,                               -- where it was made
    sequence INTEGER NOT NULL CHECK (sequence > 0),     -- counts the changes of that device from 1
    previous BLOB NOT NULL CHECK (length(previous) = 32), -- hash of that device's change before; zeros for the first
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32), -- SHA-256 over all other columns but number
    at TEXT NOT NULL,                                   -- time as the device claims it, with offset
    person TEXT,                                        -- whose record; none for settings and unassigned files
    part TEXT NOT NULL CHECK (part IN ('counts', 'transfusions', 'trial', 'disease', 'genes', 'notes',
        'questions', 'visits', 'about')),
    cause TEXT NOT NULL CHECK (cause IN ('typed', 'import', 'undo', 'sync')),
    action TEXT NOT NULL,                               -- what was done, for example confirm
    entity TEXT NOT NULL,                               -- the row that it is about; for a setting its key
    payload TEXT NOT NULL CHECK (json_valid(payload)),  -- what was done, in full
    UNIQUE (device, sequence)
) STRICT;

CREATE INDEX change_by_entity ON change (entity, number);

CREATE TRIGGER change_is_never_changed BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'a change is never changed'); END;

CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'a change is never deleted'); END;

-- The bytes of the documents, each once.
CREATE TABLE original (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32), -- SHA-256 of content
    content BLOB NOT NULL
) STRICT;

CREATE TRIGGER original_is_never_changed BEFORE UPDATE ON original
BEGIN SELECT RAISE(ABORT, 'an original is never changed'); END;

CREATE TRIGGER original_is_never_deleted BEFORE DELETE ON original
BEGIN SELECT RAISE(ABORT, 'an original is never deleted'); END;

-- Whose record it is.
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL CHECK (person = id),           -- as in the other tables
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    name TEXT NOT NULL,
    birth_date TEXT CHECK (birth_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sex TEXT NOT NULL CHECK (sex IN ('female', 'male', 'not_said')), -- as the laboratory uses it for ranges
    is_demonstration INTEGER NOT NULL CHECK (is_demonstration IN (0, 1)) -- the invented person
) STRICT;

-- Whom to call, as the team said it.
CREATE TABLE team_line (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    label TEXT NOT NULL,
    phone TEXT NOT NULL,
    call_when TEXT
) STRICT;

CREATE TABLE appointment (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]*'),
    title TEXT NOT NULL,
    note TEXT
) STRICT;

CREATE TABLE medicine (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    name TEXT NOT NULL,
    dose TEXT,                                          -- dose and how often, in the person's words
    first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]*'),
    last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]*'), -- none while it is taken
    class TEXT NOT NULL CHECK (class IN ('growth_factor', 'long_acting_growth_factor', 'blood_thinner',
        'painkiller', 'chelator', 'other'))
    , prescriber TEXT) STRICT;

CREATE TABLE allergy (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    substance TEXT NOT NULL,
    reaction TEXT
) STRICT;

CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]*'), -- the day it is about
    words TEXT NOT NULL
) STRICT;

CREATE INDEX note_by_day ON note (person, substr(on_day, 1, 10));

-- What a report said about one gene or chromosome change.
CREATE TABLE gene_finding (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    gene TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('found', 'not_found', 'not_tested')),
    share_percent TEXT,                                 -- share of the gene copies (VAF)
    reported TEXT CHECK (reported GLOB '[0-9][0-9][0-9][0-9]*')
) STRICT;

-- What the letter says about the disease, as written.
CREATE TABLE disease_card (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    subtype TEXT,
    risk TEXT,
    risk_side TEXT CHECK (risk_side IN ('lower', 'higher')),
    marrow_blasts_percent TEXT,
    diagnosed TEXT CHECK (diagnosed GLOB '[0-9][0-9][0-9][0-9]*')
    , karyotype TEXT, source TEXT) STRICT;

CREATE TABLE transfusion (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    product TEXT NOT NULL CHECK (product IN ('red_cells', 'platelets', 'other')),
    units INTEGER NOT NULL CHECK (units >= 0),
    hemoglobin_before TEXT,                             -- g/dL
    platelets_before TEXT,                              -- 10*9/L
    reason TEXT,
    reaction TEXT
) STRICT;

-- "My log is complete from … to …".
CREATE TABLE log_span (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    kind TEXT NOT NULL CHECK (kind IN ('red_cells', 'platelets', 'growth_factors')),
    first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_day TEXT NOT NULL CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- A treatment whose effect is being judged, and the study where it is one. study_rules is what the study
-- does in its own way when it judges, as JSON; none where all is as usual.
CREATE TABLE treatment (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    name TEXT NOT NULL,
    first_dose TEXT CHECK (first_dose GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- day 0
    ended TEXT CHECK (ended GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    cycle_days INTEGER CHECK (cycle_days >= 0),
    window_from_day INTEGER NOT NULL,
    window_to_day INTEGER NOT NULL,
    window_assessments TEXT NOT NULL CHECK (json_valid(window_assessments)), -- days, a JSON list
    window_is_studys_own INTEGER NOT NULL CHECK (window_is_studys_own IN (0, 1)),
    definition TEXT CHECK (definition IN ('iwg2006', 'iwg2018', 'iwg2023')),
    trial_name TEXT,                                    -- none where it is no study
    trial_registry_number TEXT,
    trial_phase TEXT,
    trial_arm TEXT CHECK (trial_arm IN ('known', 'blinded', 'open', 'not_said')),
    trial_arm_words TEXT,                               -- the arm, where known
    trial_consent TEXT CHECK (trial_consent GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    , study_rules TEXT CHECK (json_valid(study_rules))) STRICT;

CREATE TABLE milestone (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    treatment TEXT,                                     -- may be removed, so no foreign key
    kind TEXT NOT NULL,
    planned TEXT CHECK (planned GLOB '[0-9][0-9][0-9][0-9]*'),
    actual TEXT CHECK (actual GLOB '[0-9][0-9][0-9][0-9]*'),
    status TEXT NOT NULL CHECK (status IN ('planned', 'done', 'missed')),
    note TEXT
) STRICT;

-- The person's own list of questions.
CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    bank_id TEXT,                                       -- none for one's own
    own_text TEXT,
    appointment TEXT,
    ask_first INTEGER NOT NULL CHECK (ask_first IN (0, 1)),
    position INTEGER NOT NULL,
    asked INTEGER NOT NULL CHECK (asked IN (0, 1)),
    answer TEXT,
    answered_by TEXT
    , next_step TEXT, due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]*')) STRICT;

-- How a day was, in the words of the person.
CREATE TABLE check_in (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    energy INTEGER CHECK (energy BETWEEN 0 AND 10),
    breathless TEXT CHECK (breathless IN ('no', 'a_little', 'a_lot')),
    dizzy TEXT CHECK (dizzy IN ('no', 'a_little', 'a_lot')),
    bleeding TEXT CHECK (bleeding IN ('no', 'a_little', 'a_lot')),
    fever INTEGER CHECK (fever IN (0, 1)),
    words TEXT
) STRICT;

-- A side effect as the person tells it.
CREATE TABLE side_effect (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    what TEXT NOT NULL,
    first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]*'),
    last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]*'),
    note TEXT
) STRICT;

-- An infection.
CREATE TABLE infection (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    what TEXT NOT NULL,
    first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]*'),
    last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]*'),
    treated TEXT NOT NULL CHECK (treated IN ('home', 'clinic', 'hospital', 'not_said')),
    note TEXT
) STRICT;

-- A stay in hospital.
CREATE TABLE hospital_stay (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]*'),
    last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]*'),
    place TEXT,
    reason TEXT NOT NULL
) STRICT;

-- What the blood bank must know, as it was told; one row a person.
CREATE TABLE blood_needs (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    blood_group TEXT,
    antibodies TEXT,
    products TEXT,
    source TEXT
) STRICT;

-- The person beyond the illness, in own words; one row a person.
CREATE TABLE about_me (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    conditions TEXT,
    fitness TEXT,
    matters TEXT
) STRICT;

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- One document that was read.
CREATE TABLE import (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,                            -- order of arrival
    received TEXT NOT NULL,                             -- time as the device claims it, with offset
    file_name TEXT NOT NULL,
    format TEXT NOT NULL,
    original BLOB REFERENCES original (hash),           -- none where the document was not kept
    people TEXT NOT NULL CHECK (json_valid(people)),    -- named in it, a JSON list
    problems TEXT NOT NULL CHECK (json_valid(problems)), -- what could not be read, a JSON list
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- A result exactly as it was read or typed. Only `state` and `correction` ever change.
CREATE TABLE reading (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,                            -- order of arrival
    import TEXT REFERENCES import (id),                 -- none where it was typed
    state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'rejected')),
    person TEXT,                                        -- for whom it seems to be
    identity TEXT NOT NULL,                             -- test, time, specimen, digits and unit as read
    analyte TEXT,
    loinc TEXT,
    printed_name TEXT NOT NULL,
    printed_value TEXT NOT NULL,
    printed_comparator TEXT,
    printed_unit TEXT,
    printed_flag TEXT,
    printed_range TEXT,
    value TEXT,                                         -- in the canonical unit
    comparator TEXT,
    range_low TEXT,
    range_high TEXT,
    range_source TEXT CHECK (range_source IN ('printed', 'general')),
    collected TEXT CHECK (collected GLOB '[0-9][0-9][0-9][0-9]*'),
    collected_choices TEXT NOT NULL CHECK (json_valid(collected_choices)),
    specimen TEXT,
    laboratory TEXT,
    status TEXT NOT NULL,
    document_person INTEGER,                            -- index into the people of the import
    reasons TEXT NOT NULL CHECK (json_valid(reasons)),
    place TEXT CHECK (json_valid(place)),               -- where it stands in the document
    correction TEXT CHECK (json_valid(correction))      -- what was changed while it waits
    , before_transfusion INTEGER CHECK (before_transfusion IN (0, 1))) STRICT;

CREATE INDEX reading_by_import ON reading (import, number);

CREATE INDEX reading_by_identity ON reading (identity);

CREATE INDEX reading_that_waits ON reading (number) WHERE state = 'waiting';

-- A confirmed result as it stands after corrections.
CREATE TABLE result (
    id TEXT NOT NULL PRIMARY KEY REFERENCES reading (id),
    number INTEGER NOT NULL,                            -- order of confirmation
    person TEXT NOT NULL REFERENCES person (id),
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)), -- follows from the next two columns and from supersession
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)), -- gone with its import
    identity TEXT NOT NULL,                             -- as in reading, after corrections
    edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1)), -- corrected after it was confirmed
    corrected INTEGER NOT NULL DEFAULT 0 CHECK (corrected IN (0, 1)), -- differs from what was read
    analyte TEXT NOT NULL,
    value TEXT NOT NULL,                                -- in the canonical unit of the analyte
    comparator TEXT,
    printed_name TEXT NOT NULL,
    printed_value TEXT NOT NULL,
    printed_comparator TEXT,
    printed_unit TEXT,
    printed_flag TEXT,
    printed_range TEXT,
    range_low TEXT,
    range_high TEXT,
    range_source TEXT CHECK (range_source IN ('printed', 'general')),
    collected TEXT NOT NULL CHECK (collected GLOB '[0-9][0-9][0-9][0-9]*'),
    laboratory TEXT,
    specimen TEXT,
    status TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('typed', 'imported')),
    before_transfusion INTEGER CHECK (before_transfusion IN (0, 1))
) STRICT;

-- The same result is never current twice.
CREATE UNIQUE INDEX result_is_current_once ON result (identity, person) WHERE is_current;

CREATE INDEX result_by_person ON result (person, is_current);

CREATE INDEX result_by_draw ON result (person, analyte, collected) WHERE is_current;

-- Which result replaces which. An older one is not current as long as one that replaces it, directly or
-- through others, is not undone. There are no circles.
CREATE TABLE supersession (
    older TEXT NOT NULL REFERENCES result (id),
    newer TEXT NOT NULL REFERENCES result (id),
    PRIMARY KEY (older, newer)
) STRICT;

-- Which report of a cancelled result took which result out of the record. It holds as long as the import of
-- that report is not undone.
CREATE TABLE withdrawal (
    reading TEXT NOT NULL REFERENCES reading (id),      -- the cancellation as it was read
    result TEXT NOT NULL REFERENCES result (id),
    PRIMARY KEY (reading, result)
) STRICT;

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
