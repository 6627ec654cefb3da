-- Why an uploaded file of changes was not drawn up: shown once more at its address, dropped with old drafts.
CREATE TABLE change_reports (
  key        TEXT    NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 20 AND 64),
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  made_at    INTEGER NOT NULL,                                         -- machine clock
  report     TEXT    NOT NULL CHECK (json_valid(report))               -- of lib/numbers/changes-report.ts
) STRICT, WITHOUT ROWID;
CREATE INDEX change_reports_by_age ON change_reports (made_at);
