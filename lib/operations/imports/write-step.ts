import type { AccountRecord } from "@/db/accounts/find-account";
import { moveFence } from "@/db/imports/fence";
import type { ImportRecord } from "@/db/imports/find-import";
import { dropLines, nextLines, type StagedLine } from "@/db/imports/import-lines";
import { countWritten } from "@/db/imports/import-progress";
import { findImportVerification, keepImportVerification } from "@/db/imports/import-verifications";
import type { Store, Transaction } from "@/db/store";
import type { Actor } from "@/lib/did/history";
import { verificationKey } from "@/lib/operations/import/finder-keys";
import { type Finders, makers } from "@/lib/operations/import/finders";
import type { Line, Understanding } from "@/lib/operations/import/line";
import { makeVerification } from "@/lib/operations/import/make-verification";
import { NumberSet } from "@/lib/operations/import/number-set";
import { understand } from "@/lib/operations/import/understand";
import { writer } from "@/lib/operations/import/write-lines";
import { LeftOff } from "./left-off";
import { beginStep, type Working } from "./working";

/** An import that is decided, and what its lines are read against. */
export interface Import {
  readonly it: ImportRecord;
  readonly account: AccountRecord;
  readonly run: Understanding;
}

/** Writes the first lines that are left, in one transaction with what is left then. */
export async function writeLines(
  store: Store,
  { it, account, run }: Import,
  working: Working,
  staged: readonly StagedLine[],
): Promise<void> {
  const lines = await understood(store, run, staged);
  await store.inTransaction(async (tx) => {
    await beginStep(tx, it, working);
    const [first] = await nextLines(tx, it.id, 1);
    if (first?.line !== staged[0]?.line) throw new LeftOff();
    const fenced = { accountId: it.accountId, importId: it.id };
    await dropLines(tx, it.id, staged.length);
    await moveFence(tx, fenced, "open");
    const tally = { added: 0, updated: 0, unchanged: 0 };
    const { now } = run.context;
    const actor = actorOf(it);
    const find = makers(tx, { account, actor, now }, verifications(tx, it.id, now));
    await writer(tx, { run, tally, find, actor })(lines);
    await moveFence(tx, fenced, "closed");
    if (!(await countWritten(tx, it.id, { ...tally, leftOut: 0 }))) throw new LeftOff();
  });
}

/** They were good when it was decided, and nothing that they depend on can have changed. */
async function understood(
  store: Store,
  run: Understanding,
  staged: readonly StagedLine[],
): Promise<readonly Line[]> {
  const records = staged.map(({ line, cells }) => ({ line, cells, isBroken: false }));
  const lines = await understand(store, { ...run, seen: new NumberSet() }, records);
  const bad = lines.find(({ wrong }) => wrong.length > 0);
  if (bad !== undefined) throw new Error(`line ${bad.line} was good: ${bad.wrong.join("; ")}`);
  return lines;
}

/** One for all lines of the import that have the same, whichever step they are in. */
function verifications(tx: Transaction, importId: number, now: Date): Finders["verification"] {
  return async (facts) => {
    const key = verificationKey(facts);
    const asked = { key, status: facts.verification };
    const known = await findImportVerification(tx, importId, asked);
    if (known !== null) return known;
    const verificationId = await makeVerification(tx, facts, now);
    await keepImportVerification(tx, importId, { key, verificationId });
    return verificationId;
  };
}

function actorOf({ id, confirmedBy, confirmedByName }: ImportRecord): Actor {
  if (confirmedByName === null) throw new Error(`nobody has confirmed import ${id}`);
  return { actor: "staff", actorId: confirmedBy, actorName: confirmedByName };
}
