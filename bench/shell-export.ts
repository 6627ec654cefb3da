import { spawn, spawnSync } from "node:child_process";
import { BENCH_NOW } from "./now";

/** What somebody would type who wants the same file, every name and instant in it the same. */
const SAME_COLUMNS = `
SELECT '+' || d.number, d.description, d.country_code, coalesce(region.iso_code, region.name),
  city.name, d.number_type,
  CASE d.status WHEN 1 THEN 'terminated' WHEN 2 THEN 'porting' WHEN 3 THEN 'awaiting_registration'
    WHEN 4 THEN 'blocked' WHEN 5 THEN 'expiring_soon' WHEN 6 THEN 'not_configured' ELSE 'active' END,
  strftime('%Y-%m-%dT%H:%M:%fZ', d.expires_at / 1000.0, 'unixepoch'),
  d.billing_cycles, d.billing_period_months,
  printf('%.2f', (SELECT monthly_minor FROM price_rows WHERE plan_id = d.price_plan_id
    AND effective_from <= ${BENCH_NOW.getTime()} ORDER BY effective_from DESC LIMIT 1) / 100.0),
  'USD', trunk.name, trunk_group.name,
  d.included_channels, d.dedicated_channels, d.capacity_limit,
  iif(d.registration_required, d.verification, 'not_required'), identity.name,
  replace(d.emergency, '-', '_'), replace(d.a2p, '-', '_'), replace(d.cnam, '-', '_'),
  strftime('%Y-%m-%dT%H:%M:%fZ', d.created_at / 1000.0, 'unixepoch'),
  strftime('%Y-%m-%dT%H:%M:%fZ', d.canceled_at / 1000.0, 'unixepoch'),
  iif(d.port_in_started_at IS NOT NULL AND d.port_in_finished_at IS NULL, 'yes', 'no'),
  d.blocked_reason, strftime('%Y-%m-%dT%H:%M:%fZ', d.activated_at / 1000.0, 'unixepoch'),
  d.billing_anchor_day
FROM dids d
  LEFT JOIN regions region ON region.id = d.region_id
  LEFT JOIN cities city ON city.id = d.city_id
  LEFT JOIN trunks trunk ON trunk.id = d.trunk_id
  LEFT JOIN trunk_groups trunk_group ON trunk_group.id = d.trunk_group_id
  LEFT JOIN identities identity ON identity.id = d.identity_id
WHERE d.account_id = 1 ORDER BY d.number;
`;

export function hasShell(): boolean {
  return spawnSync("sqlite3", ["--version"]).status === 0;
}

/** Seconds of processor time that SQLite's own shell takes for the account's file. */
export function shellExport(path: string): Promise<number> {
  const shell = spawn("sqlite3", ["-csv", `file:${path}?mode=ro`], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let end = "";
  shell.stdout.on("data", (block: Buffer) => {
    end = block.subarray(-200).toString();
  });
  shell.stdin.end(`.timer on\n${SAME_COLUMNS}`);
  return new Promise((resolve, reject) => {
    shell.once("error", reject);
    shell.once("close", () => resolve(timeIn(end)));
  });
}

function timeIn(text: string): number {
  const [, user, system] = /user ([\d.]+) sys ([\d.]+)/.exec(text) ?? [];
  if (user === undefined) throw new Error("the shell does not say how long it took");
  return Number(user) + Number(system);
}
