-- What our own export says of a result comes back with it: that it was drawn before a transfusion of that day.
ALTER TABLE reading ADD COLUMN before_transfusion INTEGER CHECK (before_transfusion IN (0, 1));

-- Results of one test in a stretch of time are found without reading all others.
CREATE INDEX result_by_draw ON result (person, analyte, collected) WHERE is_current;

PRAGMA user_version = 5;
