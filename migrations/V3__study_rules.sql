-- What a study does in its own way when it judges, kept with the treatment.

ALTER TABLE treatment ADD COLUMN study_rules TEXT CHECK (json_valid(study_rules));

PRAGMA user_version = 3;
