-- A laboratory can take a result back. Which report took which result out of the record is kept beside
-- both, so that undoing the report brings the result back.

CREATE TABLE withdrawal (
    reading TEXT NOT NULL REFERENCES reading (id),
    result TEXT NOT NULL REFERENCES result (id),
    PRIMARY KEY (reading, result)
) STRICT;

PRAGMA user_version = 2;
