-- Every filter of the list has an index of its own, which holds the numbers of each value in their
-- order. All but the one of regions name neither status nor instant: renewing, expiring and canceling leave them be.

DROP INDEX dids_of_trunk;
DROP INDEX dids_of_group;
DROP INDEX dids_of_identity;
DROP INDEX dids_of_verification;
DROP INDEX dids_of_order;
DROP INDEX dids_of_city;
DROP INDEX dids_of_address;
DROP INDEX dids_wanting;
DROP INDEX dids_by_region;
DROP INDEX dids_of_shared_group;
CREATE INDEX dids_of_trunk        ON dids (account_id, trunk_id, number)         WHERE trunk_id IS NOT NULL;
CREATE INDEX dids_of_group        ON dids (account_id, trunk_group_id, number)   WHERE trunk_group_id IS NOT NULL;
CREATE INDEX dids_of_identity     ON dids (account_id, identity_id, number)      WHERE identity_id IS NOT NULL;
CREATE INDEX dids_of_verification ON dids (account_id, verification_id, number)  WHERE verification_id IS NOT NULL;
CREATE INDEX dids_of_order        ON dids (account_id, order_id, number)         WHERE order_id IS NOT NULL;
CREATE INDEX dids_of_city         ON dids (account_id, city_id, number)          WHERE city_id IS NOT NULL;
CREATE INDEX dids_of_address      ON dids (account_id, address_id, number)       WHERE address_id IS NOT NULL;
CREATE INDEX dids_by_pool         ON dids (account_id, capacity_pool_id, number) WHERE capacity_pool_id IS NOT NULL;
CREATE INDEX dids_by_shared       ON dids (account_id, shared_group_id, number, capacity_pool_id) WHERE shared_group_id IS NOT NULL;
CREATE INDEX dids_unrouted        ON dids (account_id, number)                   WHERE trunk_id IS NULL AND trunk_group_id IS NULL;
CREATE INDEX dids_wanting         ON dids (account_id, attention, number)        WHERE attention <> 0;
CREATE INDEX dids_by_region       ON dids (account_id, status, region_id, number, country_code) WHERE region_id IS NOT NULL;
CREATE INDEX dids_by_registration ON dids (account_id, verification, number)     WHERE registration_required = 1;
CREATE INDEX dids_by_emergency    ON dids (account_id, emergency, number)        WHERE emergency IS NOT NULL;
CREATE INDEX dids_by_a2p          ON dids (account_id, a2p, number)              WHERE a2p IS NOT NULL;
CREATE INDEX dids_by_cnam         ON dids (account_id, cnam, number)             WHERE cnam IS NOT NULL;
CREATE INDEX dids_by_type         ON dids (account_id, number_type, number);
CREATE INDEX dids_by_features     ON dids (account_id, features, number);
CREATE INDEX dids_by_period       ON dids (account_id, billing_period_months, number);
CREATE INDEX dids_by_capacity     ON dids (account_id, capacity, number);

-- A section by number, together with the facts that filters ask for: several filters at once, of which
-- none is narrow, are answered without a look at the rows themselves.
DROP INDEX dids_by_number;
CREATE INDEX dids_by_number ON dids
  (account_id, status, number, country_code, region_id, city_id, number_type, features, billing_period_months,
   trunk_id, trunk_group_id, identity_id, address_id, capacity, registration_required, verification,
   emergency, a2p, cnam);
