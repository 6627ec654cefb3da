import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { migrate } from "@/db/migrate";
import { readMigrations } from "@/db/migration-files";

/** A database as it was before requests had numbers and a record of their own. */
function before() {
  const all = readMigrations();
  const place = all.findIndex(({ name }) => name.includes("service_requests"));
  const connection = new Database(":memory:");
  migrate(connection, all.slice(0, place));
  connection.exec(`
    INSERT INTO accounts (id, name, currency, created_at) VALUES (1, 'Acme', 'USD', 0);
    INSERT INTO countries VALUES ('IE', 'Ireland');
    INSERT INTO identities (id, account_id, kind, name, created_at)
      VALUES (1, 1, 'business', 'Acme', 0);
    INSERT INTO addresses
      (id, account_id, identity_id, country_code, city, postal_code, street, created_at)
      VALUES (1, 1, 1, 'IE', 'Dublin', 'D01', '1 Quay', 0);
    INSERT INTO did_groups (id, country_code, number_type, features) VALUES (1, 'IE', 'local', 1);
    INSERT INTO price_plans (id, currency, name) VALUES (1, 'USD', 'List');
    INSERT INTO service_requests
      (id, account_id, service, reference, name, identity_id, address_id, status, requested_at,
        changed_at)
      VALUES (1, 1, 'emergency', 'EC-1187', 'Acme, Dublin', 1, 1, 'active', 5, 6),
             (2, 1, 'cnam', 'CN-3107', '', 1, 1, 'pending', 7, 7);
    INSERT INTO dids (account_id, number, did_group_id, country_code, number_type, features,
        price_plan_id, created_at, emergency, emergency_request_id, cnam, cnam_request_id, status,
        attention)
      VALUES (1, '35319609036', 1, 'IE', 'local', 1, 1, 0, 'active', 1, 'pending', 2, 7, 0),
             (1, '35319609037', 1, 'IE', 'local', 1, 1, 0, 'active', 1, NULL, NULL, 7, 0)`);
  return { connection, all };
}

test("requests from before keep what they are, and know their numbers", () => {
  const { connection, all } = before();
  migrate(connection, all);
  const rows = (sql: string) => connection.prepare(sql).all();
  expect(
    rows("SELECT id, reference, name, address_id AS address, status FROM service_requests"),
  ).toEqual([
    { id: 1, reference: "EC-1187", name: "Acme, Dublin", address: 1, status: "active" },
    { id: 2, reference: "CN-3107", name: "CN-3107", address: null, status: "pending" },
  ]);
  expect(
    rows("SELECT request_id AS id, number FROM service_request_numbers ORDER BY 1, 2"),
  ).toEqual([
    { id: 1, number: "35319609036" },
    { id: 1, number: "35319609037" },
    { id: 2, number: "35319609036" },
  ]);
  expect(rows("SELECT cnam_request_id AS id FROM dids WHERE cnam IS NOT NULL")).toEqual([
    { id: 2 },
  ]);
  const strange = () => connection.exec("UPDATE dids SET cnam_request_id = 99");
  connection.pragma("foreign_keys = ON");
  expect(strange).toThrow("FOREIGN KEY");
  connection.close();
});
