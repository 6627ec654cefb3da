-- Lapsed numbers that money brings back, by what one period of their own costs: what renewing all of
-- them costs is a sum of a few products at the prices of now, for a hundred thousand as for ten.
-- A number whose service time never began cannot be renewed and is not here.
CREATE TABLE lapsed_counts (
  account_id    INTEGER NOT NULL REFERENCES accounts (id),
  price_plan_id INTEGER NOT NULL REFERENCES price_plans (id),
  months        INTEGER NOT NULL,
  count         INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (account_id, price_plan_id, months)
) STRICT, WITHOUT ROWID;

-- 2 = the place of "lapsed" in ATTENTION_REASONS.
CREATE TRIGGER dids_lapsed_added AFTER INSERT ON dids
WHEN NEW.attention >> 2 & 1
  AND NOT (NEW.port_in_started_at IS NOT NULL AND NEW.port_in_finished_at IS NULL)
  AND NOT (NEW.registration_required = 1 AND NEW.registration_approved_at IS NULL) BEGIN
  INSERT INTO lapsed_counts VALUES (NEW.account_id, NEW.price_plan_id, NEW.billing_period_months, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER dids_lapsed_removed AFTER DELETE ON dids
WHEN OLD.attention >> 2 & 1
  AND NOT (OLD.port_in_started_at IS NOT NULL AND OLD.port_in_finished_at IS NULL)
  AND NOT (OLD.registration_required = 1 AND OLD.registration_approved_at IS NULL) BEGIN
  UPDATE lapsed_counts SET count = count - 1 WHERE account_id = OLD.account_id
    AND price_plan_id = OLD.price_plan_id AND months = OLD.billing_period_months;
END;
CREATE TRIGGER dids_lapsed_left AFTER UPDATE OF account_id, attention, price_plan_id, billing_period_months, port_in_started_at,
  port_in_finished_at, registration_required, registration_approved_at ON dids
WHEN OLD.attention >> 2 & 1
  AND NOT (OLD.port_in_started_at IS NOT NULL AND OLD.port_in_finished_at IS NULL)
  AND NOT (OLD.registration_required = 1 AND OLD.registration_approved_at IS NULL) BEGIN
  UPDATE lapsed_counts SET count = count - 1 WHERE account_id = OLD.account_id
    AND price_plan_id = OLD.price_plan_id AND months = OLD.billing_period_months;
END;
CREATE TRIGGER dids_lapsed_joined AFTER UPDATE OF account_id, attention, price_plan_id, billing_period_months, port_in_started_at,
  port_in_finished_at, registration_required, registration_approved_at ON dids
WHEN NEW.attention >> 2 & 1
  AND NOT (NEW.port_in_started_at IS NOT NULL AND NEW.port_in_finished_at IS NULL)
  AND NOT (NEW.registration_required = 1 AND NEW.registration_approved_at IS NULL) BEGIN
  INSERT INTO lapsed_counts VALUES (NEW.account_id, NEW.price_plan_id, NEW.billing_period_months, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;

INSERT INTO lapsed_counts
  SELECT account_id, price_plan_id, billing_period_months, COUNT(*) FROM dids
  WHERE dids.attention >> 2 & 1
  AND NOT (dids.port_in_started_at IS NOT NULL AND dids.port_in_finished_at IS NULL)
  AND NOT (dids.registration_required = 1 AND dids.registration_approved_at IS NULL)
  GROUP BY 1, 2, 3;
