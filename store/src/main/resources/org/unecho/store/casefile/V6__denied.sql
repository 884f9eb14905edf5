-- Words that their speaker denies or rejects are nobody's claim.

ALTER TABLE quotation ADD COLUMN denied INTEGER NOT NULL DEFAULT 0;
ALTER TABLE saying ADD COLUMN denied INTEGER NOT NULL DEFAULT 0;

PRAGMA user_version = 6;
