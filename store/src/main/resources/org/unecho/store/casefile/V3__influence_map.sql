-- What is claimed to raise or lower what, merged over the pile, before any decision of an analyst;
-- and the analyst's decisions, in the order in which they were made. An undone one stays in the log.

CREATE TABLE influence_node (
  id       TEXT PRIMARY KEY,
  number   INTEGER NOT NULL,
  name     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  phrases  TEXT NOT NULL,
  events   TEXT NOT NULL,
  record   TEXT NOT NULL
);

CREATE TABLE influence_edge (
  id                  TEXT PRIMARY KEY,
  number              INTEGER NOT NULL,
  cause               TEXT NOT NULL REFERENCES influence_node (id) ON DELETE CASCADE,
  effect              TEXT NOT NULL REFERENCES influence_node (id) ON DELETE CASCADE,
  sign                INTEGER NOT NULL,
  weight              REAL NOT NULL,
  holders             TEXT NOT NULL,
  independent_origins INTEGER NOT NULL,
  verdict             TEXT NOT NULL,
  record              TEXT NOT NULL
);

CREATE TABLE influence_claim (
  edge    TEXT NOT NULL REFERENCES influence_edge (id) ON DELETE CASCADE,
  number  INTEGER NOT NULL,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  start   INTEGER NOT NULL,
  end     INTEGER NOT NULL,
  words   TEXT NOT NULL,
  holder  TEXT NOT NULL,
  realis  TEXT NOT NULL,
  origin  TEXT NOT NULL,
  PRIMARY KEY (edge, number)
) WITHOUT ROWID;

CREATE TABLE decision (
  number   INTEGER PRIMARY KEY,
  sentence TEXT NOT NULL,
  undone   INTEGER NOT NULL,
  record   TEXT NOT NULL
);

PRAGMA user_version = 3;
