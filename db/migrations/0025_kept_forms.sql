-- What somebody sent after their session had ended: shown to the same person again, once they have signed in.
CREATE TABLE kept_forms (
  person_id INTEGER NOT NULL PRIMARY KEY REFERENCES people (id),       -- the last one alone
  path      TEXT    NOT NULL CHECK (length(path) BETWEEN 1 AND 16000), -- the page that it was sent from
  fields    TEXT    NOT NULL CHECK (json_valid(fields)),               -- what may be shown: no password, no code
  kept_at   INTEGER NOT NULL                                           -- machine clock
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_forms_by_age ON kept_forms (kept_at);
