import { and, desc, eq } from "drizzle-orm";
import { imports } from "@/db/schema/imports";
import type { Reader } from "@/db/store";
import type { NumberImport } from "@/lib/numbers/number-import";

export interface ImportRecord extends NumberImport {
  readonly id: number;
  readonly accountId: number;
  readonly confirmedBy: number | null;
  /** App clock: the instant by which its lines are judged and written. */
  readonly asOf: Date | null;
  /** The first line of the file, once its lines are staged. */
  readonly heading: readonly string[] | null;
}

const RECENT = 10;
/** The index is found by its own words alone. */
const AT_WORK = `
  SELECT id FROM imports INDEXED BY imports_at_work
  WHERE state IN ('reading', 'checking', 'writing')`;

function recordOf(row: typeof imports.$inferSelect): ImportRecord {
  const { findings, heading } = row;
  return {
    ...row,
    findings: findings === null ? null : JSON.parse(findings),
    heading: heading === null ? null : JSON.parse(heading),
  };
}

/** An import of the account by its key; another account's is not there. */
export async function findImport(
  reader: Reader,
  accountId: number,
  key: string,
): Promise<ImportRecord | null> {
  const isIt = and(eq(imports.accountId, accountId), eq(imports.key, key));
  const row = reader.orm.select().from(imports).where(isIt).get();
  return row === undefined ? null : recordOf(row);
}

export async function findImportById(reader: Reader, id: number): Promise<ImportRecord | null> {
  const row = reader.orm.select().from(imports).where(eq(imports.id, id)).get();
  return row === undefined ? null : recordOf(row);
}

/** The latest first. */
export async function listImports(
  reader: Reader,
  accountId: number,
): Promise<readonly ImportRecord[]> {
  const ofAccount = eq(imports.accountId, accountId);
  const found = reader.orm.select().from(imports).where(ofAccount).orderBy(desc(imports.id));
  return found.limit(RECENT).all().map(recordOf);
}

/** Those in which something is to be done now, in the order in which they came. */
export async function listImportsAtWork(reader: Reader): Promise<readonly number[]> {
  return reader.rows<{ id: number }>(`${AT_WORK} ORDER BY id`).map(({ id }) => id);
}

/** The one of the account in which something is to be done, if any. */
export async function findImportAtWork(
  reader: Reader,
  accountId: number,
): Promise<ImportRecord | null> {
  const found = reader.row<{ id: number }>(`${AT_WORK} AND account_id = ?`, [accountId]);
  return found === undefined ? null : findImportById(reader, found.id);
}
