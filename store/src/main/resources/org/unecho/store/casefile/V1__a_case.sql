-- One case: a pile of articles and what was found in it. Columns are for people who open the file with
-- Datasette or DB Browser; "record" holds the whole record as JSON, exactly as the program reads it back.
-- Offsets are UTF-16 code units into article.text, end exclusive.

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE source_file (
  location TEXT PRIMARY KEY,
  sha256   TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE problem (
  source TEXT NOT NULL,
  code   TEXT NOT NULL,
  detail TEXT NOT NULL,
  file   TEXT REFERENCES source_file (location) ON DELETE CASCADE,
  PRIMARY KEY (source, code, detail)
);
CREATE INDEX problem_of_file ON problem (file);

CREATE TABLE article (
  id             TEXT PRIMARY KEY,
  file           TEXT NOT NULL REFERENCES source_file (location) ON DELETE CASCADE,
  outlet         TEXT NOT NULL,
  url            TEXT NOT NULL,
  title          TEXT NOT NULL,
  byline         TEXT NOT NULL,
  published      TEXT NOT NULL,
  published_from TEXT NOT NULL,
  language       TEXT NOT NULL,
  text           TEXT NOT NULL,
  source         TEXT NOT NULL,
  sha256         TEXT NOT NULL,
  record         TEXT NOT NULL
);
CREATE INDEX article_of_file ON article (file);

-- The same article met again in another file: it takes over when the first file goes or changes.
CREATE TABLE same_article (
  article TEXT NOT NULL,
  file    TEXT NOT NULL REFERENCES source_file (location) ON DELETE CASCADE,
  source  TEXT NOT NULL,
  record  TEXT NOT NULL,
  PRIMARY KEY (article, file)
);
CREATE INDEX same_article_of_file ON same_article (file);

CREATE TABLE furniture (
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  start   INTEGER NOT NULL,
  end     INTEGER NOT NULL,
  words   TEXT NOT NULL,
  PRIMARY KEY (article, start)
) WITHOUT ROWID;

CREATE TABLE reading (
  article TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  record  TEXT NOT NULL
);

CREATE TABLE mention (
  article TEXT NOT NULL REFERENCES reading (article) ON DELETE CASCADE,
  number  INTEGER NOT NULL,
  start   INTEGER NOT NULL,
  end     INTEGER NOT NULL,
  words   TEXT NOT NULL,
  actor   TEXT NOT NULL,
  type    TEXT NOT NULL,
  PRIMARY KEY (article, number)
) WITHOUT ROWID;

CREATE TABLE quotation (
  article    TEXT NOT NULL REFERENCES reading (article) ON DELETE CASCADE,
  number     INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  words      TEXT NOT NULL,
  form       TEXT NOT NULL,
  speaker    TEXT NOT NULL,
  actor      TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (article, number)
) WITHOUT ROWID;

CREATE TABLE report (
  article    TEXT NOT NULL REFERENCES reading (article) ON DELETE CASCADE,
  number     INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  words      TEXT NOT NULL,
  type       TEXT NOT NULL,
  mode       TEXT NOT NULL,
  actors     TEXT NOT NULL,
  recipients TEXT NOT NULL,
  place      TEXT NOT NULL,
  first_day  TEXT NOT NULL,
  last_day   TEXT NOT NULL,
  realis     TEXT NOT NULL,
  holder     TEXT NOT NULL,
  PRIMARY KEY (article, number)
) WITHOUT ROWID;

CREATE TABLE derivation (
  number     INTEGER PRIMARY KEY,
  copy       TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  origin     TEXT NOT NULL,
  outside    INTEGER NOT NULL,
  directed   INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  coverage   REAL NOT NULL,
  confidence REAL NOT NULL,
  why        TEXT NOT NULL,
  record     TEXT NOT NULL
);

CREATE TABLE alignment (
  derivation   INTEGER NOT NULL REFERENCES derivation (number) ON DELETE CASCADE,
  number       INTEGER NOT NULL,
  copy_start   INTEGER NOT NULL,
  copy_end     INTEGER NOT NULL,
  copy_words   TEXT NOT NULL,
  twin_article TEXT NOT NULL,
  twin_start   INTEGER NOT NULL,
  twin_end     INTEGER NOT NULL,
  twin_words   TEXT NOT NULL,
  similarity   REAL NOT NULL,
  PRIMARY KEY (derivation, number)
) WITHOUT ROWID;

CREATE TABLE distortion (
  derivation INTEGER NOT NULL REFERENCES derivation (number) ON DELETE CASCADE,
  number     INTEGER NOT NULL,
  type       TEXT NOT NULL,
  was        TEXT NOT NULL,
  now        TEXT NOT NULL,
  variant    INTEGER NOT NULL,
  copy_start INTEGER NOT NULL,
  copy_end   INTEGER NOT NULL,
  PRIMARY KEY (derivation, number)
) WITHOUT ROWID;

CREATE TABLE family (
  id      TEXT PRIMARY KEY,
  number  INTEGER NOT NULL,
  origin  TEXT NOT NULL,
  outside INTEGER NOT NULL,
  record  TEXT NOT NULL
);

CREATE TABLE family_article (
  family  TEXT NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (family, article)
) WITHOUT ROWID;

CREATE TABLE actor (
  id     TEXT PRIMARY KEY,
  name   TEXT NOT NULL,
  type   TEXT NOT NULL,
  names  TEXT NOT NULL,
  role   TEXT NOT NULL,
  number INTEGER NOT NULL,
  record TEXT NOT NULL
);

CREATE TABLE actor_in_reading (
  number     INTEGER PRIMARY KEY,
  article    TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  in_reading TEXT NOT NULL,
  actor      TEXT NOT NULL
);

CREATE TABLE event (
  id                  TEXT PRIMARY KEY,
  number              INTEGER NOT NULL,
  label               TEXT NOT NULL,
  type                TEXT NOT NULL,
  mode                TEXT NOT NULL,
  actors              TEXT NOT NULL,
  recipients          TEXT NOT NULL,
  place               TEXT NOT NULL,
  first_day           TEXT NOT NULL,
  last_day            TEXT NOT NULL,
  realis              TEXT NOT NULL,
  independent_origins INTEGER NOT NULL,
  verdict             TEXT NOT NULL,
  record              TEXT NOT NULL
);

CREATE TABLE event_report (
  event   TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  start   INTEGER NOT NULL,
  end     INTEGER NOT NULL,
  words   TEXT NOT NULL,
  PRIMARY KEY (event, article, start, end)
) WITHOUT ROWID;

CREATE TABLE event_number (
  event   TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  number  INTEGER NOT NULL,
  what    TEXT NOT NULL,
  value   REAL NOT NULL,
  origins TEXT NOT NULL,
  PRIMARY KEY (event, number)
) WITHOUT ROWID;

CREATE TABLE schedule (
  id                  TEXT PRIMARY KEY,
  number              INTEGER NOT NULL,
  title               TEXT NOT NULL,
  first_day           TEXT NOT NULL,
  last_day            TEXT NOT NULL,
  place               TEXT NOT NULL,
  actors              TEXT NOT NULL,
  independent_origins INTEGER NOT NULL,
  verdict             TEXT NOT NULL,
  record              TEXT NOT NULL
);

CREATE TABLE saying (
  id                  TEXT PRIMARY KEY,
  number              INTEGER NOT NULL,
  speaker             TEXT NOT NULL,
  actor               TEXT NOT NULL,
  form                TEXT NOT NULL,
  words               TEXT NOT NULL,
  independent_origins INTEGER NOT NULL,
  verdict             TEXT NOT NULL,
  record              TEXT NOT NULL
);

CREATE TABLE vector (
  hash  TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) WITHOUT ROWID;

PRAGMA application_id = 1431192899;
PRAGMA user_version = 1;
