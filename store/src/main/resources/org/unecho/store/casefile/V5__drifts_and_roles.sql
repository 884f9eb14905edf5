-- What differs between the wordings of a saying, one row for each place; words are empty where some were only
-- added or left out, and both are where nothing but the speaker differs.

CREATE TABLE saying_drift (
  saying         TEXT NOT NULL REFERENCES saying (id) ON DELETE CASCADE,
  number         INTEGER NOT NULL,
  course         TEXT NOT NULL,
  earlier        TEXT NOT NULL,
  earlier_start  INTEGER NOT NULL,
  earlier_end    INTEGER NOT NULL,
  gone           TEXT NOT NULL,
  later          TEXT NOT NULL,
  later_start    INTEGER NOT NULL,
  later_end      INTEGER NOT NULL,
  come           TEXT NOT NULL,
  speaker_before TEXT NOT NULL,
  speaker_after  TEXT NOT NULL,
  PRIMARY KEY (saying, number)
) WITHOUT ROWID;

-- What texts say an actor is, one row for each passage that says so.

CREATE TABLE actor_role (
  actor       TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  number      INTEGER NOT NULL,
  words       TEXT NOT NULL,
  affiliation TEXT NOT NULL,
  article     TEXT NOT NULL,
  start       INTEGER NOT NULL,
  end         INTEGER NOT NULL,
  PRIMARY KEY (actor, number)
) WITHOUT ROWID;

PRAGMA user_version = 5;
