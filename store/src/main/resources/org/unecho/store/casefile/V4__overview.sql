-- What becomes of the events of a picture when they are looked at together.

CREATE TABLE timeline_day (
  day                 TEXT PRIMARY KEY,
  matters             INTEGER NOT NULL,
  sentences           TEXT NOT NULL,
  independent_origins INTEGER NOT NULL,
  verdict             TEXT NOT NULL,
  record              TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE tie (
  from_actor          TEXT NOT NULL,
  to_actor            TEXT NOT NULL,
  kind                TEXT NOT NULL,
  deeds               INTEGER NOT NULL,
  score               REAL NOT NULL,
  independent_origins INTEGER NOT NULL,
  verdict             TEXT NOT NULL,
  record              TEXT NOT NULL,
  PRIMARY KEY (from_actor, to_actor, kind)
);

CREATE TABLE triangle (
  number   INTEGER PRIMARY KEY,
  actors   TEXT NOT NULL,
  balanced INTEGER NOT NULL,
  record   TEXT NOT NULL
);

-- One actor, one theatre, one week; theatre and days are empty where they are not told.
CREATE TABLE attention (
  actor               TEXT NOT NULL,
  theatre             TEXT NOT NULL,
  first_day           TEXT NOT NULL,
  last_day            TEXT NOT NULL,
  events              INTEGER NOT NULL,
  independent_origins INTEGER NOT NULL,
  record              TEXT NOT NULL,
  PRIMARY KEY (actor, theatre, first_day)
);

CREATE TABLE contradiction (
  id     TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  kind   TEXT NOT NULL,
  about  TEXT NOT NULL,
  sides  TEXT NOT NULL,
  record TEXT NOT NULL
);

PRAGMA user_version = 4;
