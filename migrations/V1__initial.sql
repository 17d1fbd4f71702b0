-- The first form of the record: an append-only log of changes, the original documents, and the
-- tables that follow from the log. What each column means stands in schema.sql.

CREATE TABLE installation (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    device TEXT NOT NULL
) STRICT;

CREATE TABLE change (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    device TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    at TEXT NOT NULL,
    person TEXT,
    part TEXT NOT NULL CHECK (part IN ('counts', 'transfusions', 'trial', 'disease', 'genes', 'notes',
        'questions', 'visits', 'about')),
    cause TEXT NOT NULL CHECK (cause IN ('typed', 'import', 'undo', 'sync')),
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    payload TEXT NOT NULL CHECK (json_valid(payload)),
    UNIQUE (device, sequence)
) STRICT;

CREATE INDEX change_by_entity ON change (entity, number);

CREATE TRIGGER change_is_never_changed BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'a change is never changed'); END;

CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'a change is never deleted'); END;

CREATE TABLE original (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    content BLOB NOT NULL
) STRICT;

CREATE TRIGGER original_is_never_changed BEFORE UPDATE ON original
BEGIN SELECT RAISE(ABORT, 'an original is never changed'); END;

CREATE TRIGGER original_is_never_deleted BEFORE DELETE ON original
BEGIN SELECT RAISE(ABORT, 'an original is never deleted'); END;

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL CHECK (person = id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    name TEXT NOT NULL,
    birth_date TEXT CHECK (birth_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sex TEXT NOT NULL CHECK (sex IN ('female', 'male', 'not_said')),
    is_demonstration INTEGER NOT NULL CHECK (is_demonstration IN (0, 1))
) STRICT;

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
    dose TEXT,
    first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]*'),
    last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]*'),
    class TEXT NOT NULL CHECK (class IN ('growth_factor', 'long_acting_growth_factor', 'blood_thinner',
        'painkiller', 'chelator', 'other'))
) STRICT;

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
    on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]*'),
    words TEXT NOT NULL
) STRICT;

CREATE INDEX note_by_day ON note (person, substr(on_day, 1, 10));

CREATE TABLE gene_finding (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    gene TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('found', 'not_found', 'not_tested')),
    share_percent TEXT,
    reported TEXT CHECK (reported GLOB '[0-9][0-9][0-9][0-9]*')
) STRICT;

CREATE TABLE disease_card (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    subtype TEXT,
    risk TEXT,
    risk_side TEXT CHECK (risk_side IN ('lower', 'higher')),
    marrow_blasts_percent TEXT,
    diagnosed TEXT CHECK (diagnosed GLOB '[0-9][0-9][0-9][0-9]*')
) STRICT;

CREATE TABLE transfusion (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    product TEXT NOT NULL CHECK (product IN ('red_cells', 'platelets', 'other')),
    units INTEGER NOT NULL CHECK (units >= 0),
    hemoglobin_before TEXT,
    platelets_before TEXT,
    reason TEXT,
    reaction TEXT
) STRICT;

CREATE TABLE log_span (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    kind TEXT NOT NULL CHECK (kind IN ('red_cells', 'platelets', 'growth_factors')),
    first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_day TEXT NOT NULL CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE treatment (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    name TEXT NOT NULL,
    first_dose TEXT CHECK (first_dose GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ended TEXT CHECK (ended GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    cycle_days INTEGER CHECK (cycle_days >= 0),
    window_from_day INTEGER NOT NULL,
    window_to_day INTEGER NOT NULL,
    window_assessments TEXT NOT NULL CHECK (json_valid(window_assessments)),
    window_is_studys_own INTEGER NOT NULL CHECK (window_is_studys_own IN (0, 1)),
    definition TEXT CHECK (definition IN ('iwg2006', 'iwg2018', 'iwg2023')),
    trial_name TEXT,
    trial_registry_number TEXT,
    trial_phase TEXT,
    trial_arm TEXT CHECK (trial_arm IN ('known', 'blinded', 'open', 'not_said')),
    trial_arm_words TEXT,
    trial_consent TEXT CHECK (trial_consent GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE milestone (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    treatment TEXT,
    kind TEXT NOT NULL,
    planned TEXT CHECK (planned GLOB '[0-9][0-9][0-9][0-9]*'),
    actual TEXT CHECK (actual GLOB '[0-9][0-9][0-9][0-9]*'),
    status TEXT NOT NULL CHECK (status IN ('planned', 'done', 'missed')),
    note TEXT
) STRICT;

CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    bank_id TEXT,
    own_text TEXT,
    appointment TEXT,
    ask_first INTEGER NOT NULL CHECK (ask_first IN (0, 1)),
    position INTEGER NOT NULL,
    asked INTEGER NOT NULL CHECK (asked IN (0, 1)),
    answer TEXT,
    answered_by TEXT
) STRICT;

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE import (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    received TEXT NOT NULL,
    file_name TEXT NOT NULL,
    format TEXT NOT NULL,
    original BLOB REFERENCES original (hash),
    people TEXT NOT NULL CHECK (json_valid(people)),
    problems TEXT NOT NULL CHECK (json_valid(problems)),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE reading (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    import TEXT REFERENCES import (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'rejected')),
    person TEXT,
    identity TEXT NOT NULL,
    analyte TEXT,
    loinc TEXT,
    printed_name TEXT NOT NULL,
    printed_value TEXT NOT NULL,
    printed_comparator TEXT,
    printed_unit TEXT,
    printed_flag TEXT,
    printed_range TEXT,
    value TEXT,
    comparator TEXT,
    range_low TEXT,
    range_high TEXT,
    range_source TEXT CHECK (range_source IN ('printed', 'general')),
    collected TEXT CHECK (collected GLOB '[0-9][0-9][0-9][0-9]*'),
    collected_choices TEXT NOT NULL CHECK (json_valid(collected_choices)),
    specimen TEXT,
    laboratory TEXT,
    status TEXT NOT NULL,
    document_person INTEGER,
    reasons TEXT NOT NULL CHECK (json_valid(reasons)),
    place TEXT CHECK (json_valid(place)),
    correction TEXT CHECK (json_valid(correction))
) STRICT;

CREATE INDEX reading_by_import ON reading (import, number);

CREATE INDEX reading_by_identity ON reading (identity);

CREATE INDEX reading_that_waits ON reading (number) WHERE state = 'waiting';

CREATE TABLE result (
    id TEXT NOT NULL PRIMARY KEY REFERENCES reading (id),
    number INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id),
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    identity TEXT NOT NULL,
    edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1)),
    corrected INTEGER NOT NULL DEFAULT 0 CHECK (corrected IN (0, 1)),
    analyte TEXT NOT NULL,
    value TEXT NOT NULL,
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

CREATE UNIQUE INDEX result_is_current_once ON result (identity, person) WHERE is_current;

CREATE INDEX result_by_person ON result (person, is_current);

CREATE TABLE supersession (
    older TEXT NOT NULL REFERENCES result (id),
    newer TEXT NOT NULL REFERENCES result (id),
    PRIMARY KEY (older, newer)
) STRICT;

PRAGMA user_version = 1;
