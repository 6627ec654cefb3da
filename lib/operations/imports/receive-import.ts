import { setTimeout as pause } from "node:timers/promises";
import { findImport, findImportAtWork } from "@/db/imports/find-import";
import type { Store } from "@/db/store";
import type { ImportChoices, ImportRefusal } from "@/lib/numbers/import-upload";
import { MAX_IMPORT_BYTES } from "@/lib/numbers/number-import";
import type { StaffBy } from "@/lib/operations/act-on-person";
import { newSecretId } from "@/lib/operations/secret-id";
import { hasRoomFor } from "./file-checks";
import { noteRefusedOffer, offerImport } from "./offer-import";
import { readForm, type Sent } from "./read-form";

/** A few lines are read in less: whoever asks sees the report at once. */
const SEEN_WITHIN_MS = 1500;
const LOOK_EVERY_MS = 50;

export interface Receiving {
  readonly accountId: number;
  /** Where the files are. */
  readonly folder: string;
  readonly sent: Sent;
  /** What its sender says of its length. */
  readonly bytes: number;
  /** Another file is being sent for the same account. */
  readonly isBusy: boolean;
}

export type Received =
  | { readonly kind: "taken"; readonly key: string }
  | {
      readonly kind: "refused";
      readonly why: ImportRefusal | "no-account";
      readonly chosen: ImportChoices;
    };

/** Takes a file of numbers as it comes, and has it read. */
export async function receiveImport(
  store: Store,
  receiving: Receiving,
  by: StaffBy,
): Promise<Received> {
  const { accountId, folder, sent } = receiving;
  const key = newSecretId();
  const refusal = await refusalBefore(store, receiving);
  const place = { folder, key, mostBytes: MAX_IMPORT_BYTES };
  const { kept, chosen, fileName } = await readForm(sent, refusal === null ? place : null);
  const not = (why: ImportRefusal | "no-account") => ({ kind: "refused", why, chosen }) as const;
  if (refusal !== null) return not(refusal);
  if (kept.kind === "refused") return not(kept.why);
  const offer = { accountId, key, fileName, bytes: kept.bytes, ...chosen };
  if (kept.kind === "other-format") {
    await noteRefusedOffer(store, offer, kept.reason, by);
    return { kind: "taken", key };
  }
  const offered = await offerImport(store, folder, offer, by);
  if (offered !== "offered") return not(offered);
  await readSoon(store, accountId, key);
  return { kind: "taken", key };
}

async function refusalBefore(
  store: Store,
  { accountId, folder, bytes, isBusy }: Receiving,
): Promise<ImportRefusal | null> {
  if (isBusy || (await findImportAtWork(store, accountId)) !== null) return "busy";
  return (await hasRoomFor(folder, Math.min(bytes, MAX_IMPORT_BYTES))) ? null : "no-room";
}

/** Waits a moment for the report. */
async function readSoon(store: Store, accountId: number, key: string): Promise<void> {
  for (let waited = 0; waited < SEEN_WITHIN_MS; waited += LOOK_EVERY_MS) {
    if ((await findImport(store, accountId, key))?.state !== "reading") return;
    await pause(LOOK_EVERY_MS);
  }
}
