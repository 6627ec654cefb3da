-- What the overview shows, counted as numbers change so that a million cost no more than ten.

-- Numbers whose next expiry has not been dealt with, by week and by what happens then.
CREATE TABLE expiry_weeks (
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  week       INTEGER NOT NULL,                                         -- Mondays since 29 Dec 1969 UTC
  renews     INTEGER NOT NULL CHECK (renews IN (0, 1)),
  count      INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (account_id, week, renews)
) STRICT, WITHOUT ROWID;

-- Numbers that want a hand, by reason; a number counts once under each of its reasons.
CREATE TABLE attention_counts (
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  reason     INTEGER NOT NULL,                                         -- place in ATTENTION_REASONS
  count      INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (account_id, reason)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER dids_week_added AFTER INSERT ON dids
WHEN NEW.expires_at IS NOT NULL AND NEW.service_ended_at IS NULL BEGIN
  INSERT INTO expiry_weeks VALUES (NEW.account_id, (NEW.expires_at / 86400000 + 3) / 7, NEW.cycles_shown IS NOT 0, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER dids_week_removed AFTER DELETE ON dids
WHEN OLD.expires_at IS NOT NULL AND OLD.service_ended_at IS NULL BEGIN
  UPDATE expiry_weeks SET count = count - 1
    WHERE account_id = OLD.account_id AND week = (OLD.expires_at / 86400000 + 3) / 7 AND renews = (OLD.cycles_shown IS NOT 0);
END;
CREATE TRIGGER dids_week_left AFTER UPDATE OF account_id, expires_at, billing_cycles, canceled_at, service_ended_at ON dids
WHEN OLD.expires_at IS NOT NULL AND OLD.service_ended_at IS NULL BEGIN
  UPDATE expiry_weeks SET count = count - 1
    WHERE account_id = OLD.account_id AND week = (OLD.expires_at / 86400000 + 3) / 7 AND renews = (OLD.cycles_shown IS NOT 0);
END;
CREATE TRIGGER dids_week_joined AFTER UPDATE OF account_id, expires_at, billing_cycles, canceled_at, service_ended_at ON dids
WHEN NEW.expires_at IS NOT NULL AND NEW.service_ended_at IS NULL BEGIN
  INSERT INTO expiry_weeks VALUES (NEW.account_id, (NEW.expires_at / 86400000 + 3) / 7, NEW.cycles_shown IS NOT 0, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER dids_attention_added AFTER INSERT ON dids WHEN NEW.attention <> 0 BEGIN
  INSERT INTO attention_counts SELECT NEW.account_id, column1, 1 FROM (VALUES (0), (1), (2), (3), (4), (5))
    WHERE NEW.attention >> column1 & 1
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER dids_attention_removed AFTER DELETE ON dids WHEN OLD.attention <> 0 BEGIN
  UPDATE attention_counts SET count = count - 1 WHERE account_id = OLD.account_id AND OLD.attention >> reason & 1;
END;
CREATE TRIGGER dids_attention_changed AFTER UPDATE OF attention, account_id ON dids
WHEN OLD.attention <> NEW.attention OR OLD.account_id <> NEW.account_id BEGIN
  UPDATE attention_counts SET count = count - 1 WHERE account_id = OLD.account_id AND OLD.attention >> reason & 1;
  INSERT INTO attention_counts SELECT NEW.account_id, column1, 1 FROM (VALUES (0), (1), (2), (3), (4), (5))
    WHERE NEW.attention >> column1 & 1
    ON CONFLICT DO UPDATE SET count = count + 1;
END;

INSERT INTO expiry_weeks
  SELECT account_id, (expires_at / 86400000 + 3) / 7, cycles_shown IS NOT 0, COUNT(*)
  FROM dids WHERE expires_at IS NOT NULL AND service_ended_at IS NULL GROUP BY 1, 2, 3;
INSERT INTO attention_counts
  SELECT account_id, column1, COUNT(*) FROM dids, (VALUES (0), (1), (2), (3), (4), (5))
  WHERE attention >> column1 & 1 GROUP BY 1, 2;

-- A list too long for a URL, kept under an id that the URL carries.
CREATE TABLE number_sets (
  id           TEXT    PRIMARY KEY,
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  made_at      INTEGER NOT NULL,                                       -- machine clock
  last_used_at INTEGER NOT NULL                                        -- machine clock, to the day
) STRICT;
CREATE INDEX number_sets_unused ON number_sets (last_used_at);

CREATE TABLE number_set_members (
  set_id TEXT NOT NULL REFERENCES number_sets (id) ON DELETE CASCADE,
  number TEXT NOT NULL,
  PRIMARY KEY (set_id, number)
) STRICT, WITHOUT ROWID;

-- Columns, density, rows per page, shortcuts: as parsed by lib/numbers/list-preferences.ts.
ALTER TABLE people ADD COLUMN list_preferences TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(list_preferences));
