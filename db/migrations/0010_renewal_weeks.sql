-- Numbers that time will renew, by week of their next expiry and by what a renewal costs: count ×
-- price is the forecast, for a million as for ten. Numbers that wait for their registration or their
-- port-in are not charged by themselves and are not here.
CREATE TABLE renewal_weeks (
  account_id    INTEGER NOT NULL REFERENCES accounts (id),
  week          INTEGER NOT NULL,                                      -- Mondays since 29 Dec 1969 UTC
  price_plan_id INTEGER NOT NULL REFERENCES price_plans (id),
  months        INTEGER NOT NULL,
  cycles        INTEGER NOT NULL CHECK (cycles BETWEEN 1 AND 3),       -- 3 = three or more: no more fit into twelve weeks
  count         INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (account_id, week, price_plan_id, months, cycles)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER dids_renewal_added AFTER INSERT ON dids
WHEN NEW.expires_at IS NOT NULL AND NEW.service_ended_at IS NULL AND NEW.cycles_shown IS NOT 0
  AND NOT (NEW.port_in_started_at IS NOT NULL AND NEW.port_in_finished_at IS NULL)
  AND NOT (NEW.registration_required = 1 AND NEW.registration_approved_at IS NULL) BEGIN
  INSERT INTO renewal_weeks VALUES (NEW.account_id, (NEW.expires_at / 86400000 + 3) / 7, NEW.price_plan_id,
      NEW.billing_period_months, min(coalesce(NEW.cycles_shown, 3), 3), 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER dids_renewal_removed AFTER DELETE ON dids
WHEN OLD.expires_at IS NOT NULL AND OLD.service_ended_at IS NULL AND OLD.cycles_shown IS NOT 0
  AND NOT (OLD.port_in_started_at IS NOT NULL AND OLD.port_in_finished_at IS NULL)
  AND NOT (OLD.registration_required = 1 AND OLD.registration_approved_at IS NULL) BEGIN
  UPDATE renewal_weeks SET count = count - 1 WHERE account_id = OLD.account_id
    AND week = (OLD.expires_at / 86400000 + 3) / 7 AND price_plan_id = OLD.price_plan_id
    AND months = OLD.billing_period_months AND cycles = min(coalesce(OLD.cycles_shown, 3), 3);
END;
CREATE TRIGGER dids_renewal_left AFTER UPDATE OF account_id, expires_at, billing_cycles, canceled_at, service_ended_at,
  price_plan_id, billing_period_months, port_in_started_at, port_in_finished_at, registration_required,
  registration_approved_at ON dids
WHEN OLD.expires_at IS NOT NULL AND OLD.service_ended_at IS NULL AND OLD.cycles_shown IS NOT 0
  AND NOT (OLD.port_in_started_at IS NOT NULL AND OLD.port_in_finished_at IS NULL)
  AND NOT (OLD.registration_required = 1 AND OLD.registration_approved_at IS NULL) BEGIN
  UPDATE renewal_weeks SET count = count - 1 WHERE account_id = OLD.account_id
    AND week = (OLD.expires_at / 86400000 + 3) / 7 AND price_plan_id = OLD.price_plan_id
    AND months = OLD.billing_period_months AND cycles = min(coalesce(OLD.cycles_shown, 3), 3);
END;
CREATE TRIGGER dids_renewal_joined AFTER UPDATE OF account_id, expires_at, billing_cycles, canceled_at, service_ended_at,
  price_plan_id, billing_period_months, port_in_started_at, port_in_finished_at, registration_required,
  registration_approved_at ON dids
WHEN NEW.expires_at IS NOT NULL AND NEW.service_ended_at IS NULL AND NEW.cycles_shown IS NOT 0
  AND NOT (NEW.port_in_started_at IS NOT NULL AND NEW.port_in_finished_at IS NULL)
  AND NOT (NEW.registration_required = 1 AND NEW.registration_approved_at IS NULL) BEGIN
  INSERT INTO renewal_weeks VALUES (NEW.account_id, (NEW.expires_at / 86400000 + 3) / 7, NEW.price_plan_id,
      NEW.billing_period_months, min(coalesce(NEW.cycles_shown, 3), 3), 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;

INSERT INTO renewal_weeks
  SELECT account_id, (expires_at / 86400000 + 3) / 7, price_plan_id, billing_period_months,
    min(coalesce(cycles_shown, 3), 3), COUNT(*)
  FROM dids WHERE dids.expires_at IS NOT NULL AND dids.service_ended_at IS NULL AND dids.cycles_shown IS NOT 0
  AND NOT (dids.port_in_started_at IS NOT NULL AND dids.port_in_finished_at IS NULL)
  AND NOT (dids.registration_required = 1 AND dids.registration_approved_at IS NULL)
  GROUP BY 1, 2, 3, 4, 5;
