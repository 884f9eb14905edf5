-- What articles say raises or lowers what: sign is 1, -1, or 0 where it is said to change nothing.

CREATE TABLE influence (
  article      TEXT NOT NULL REFERENCES reading (article) ON DELETE CASCADE,
  number       INTEGER NOT NULL,
  start        INTEGER NOT NULL,
  end          INTEGER NOT NULL,
  words        TEXT NOT NULL,
  cause_start  INTEGER NOT NULL,
  cause_end    INTEGER NOT NULL,
  cause        TEXT NOT NULL,
  effect_start INTEGER NOT NULL,
  effect_end   INTEGER NOT NULL,
  effect       TEXT NOT NULL,
  sign         INTEGER NOT NULL,
  realis       TEXT NOT NULL,
  holder       TEXT NOT NULL,
  condition    TEXT NOT NULL,
  PRIMARY KEY (article, number)
) WITHOUT ROWID;

PRAGMA user_version = 2;
