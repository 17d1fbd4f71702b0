-- How the person is: check-ins, side effects, infections, hospital stays, needs of blood, own words; what follows from
-- an answer and by when; who prescribed a medicine; chromosomes and the source of the disease card.

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

ALTER TABLE question ADD COLUMN next_step TEXT;
ALTER TABLE question ADD COLUMN due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]*');
ALTER TABLE medicine ADD COLUMN prescriber TEXT;
ALTER TABLE disease_card ADD COLUMN karyotype TEXT;
ALTER TABLE disease_card ADD COLUMN source TEXT;

PRAGMA user_version = 4;
