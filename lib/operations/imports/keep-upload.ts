import { open, rename, rm } from "node:fs/promises";
import { type OtherFormat, otherFormatOf } from "./file-checks";
import { makeImportsFolder, placeOfImport, placeOfPart } from "./import-files";

const OWNER_ONLY = 0o600;

/** How a file that was sent ended: it lies in its place, or there is none of it. */
export type KeptUpload =
  | { readonly kind: "kept"; readonly bytes: number }
  | { readonly kind: "refused"; readonly why: "too-large" | "empty" | "no-room" }
  | OtherFormat;

/** Takes the bytes of a file as they come. */
export interface Keeping {
  write(bytes: Buffer): Promise<void>;
  /** All have come. */
  end(): Promise<KeptUpload>;
  /** They will not all come. */
  drop(): Promise<void>;
}

interface Place {
  readonly folder: string;
  readonly key: string;
  readonly mostBytes: number;
}

/**
 * Keeps a file that is sent, never more of it in memory than came last. What is beyond its limit,
 * or is no CSV by its first bytes, is passed over as it comes.
 */
export async function keepUpload({ folder, key, mostBytes }: Place): Promise<Keeping> {
  const part = placeOfPart(folder, key);
  await makeImportsFolder(folder);
  const file = await open(part, "wx", OWNER_ONLY);
  let bytes = 0;
  let refused: Exclude<KeptUpload, { kind: "kept" }> | null = null;

  async function write(some: Buffer) {
    refused ??= bytes === 0 && some.length > 0 ? otherFormatOf(some) : null;
    bytes += some.length;
    if (bytes > mostBytes) refused ??= { kind: "refused", why: "too-large" };
    if (refused !== null) return;
    await file.writeFile(some).catch(noted);
  }

  function noted(fault: NodeJS.ErrnoException) {
    if (fault.code !== "ENOSPC") throw fault;
    refused = { kind: "refused", why: "no-room" };
  }

  async function drop() {
    await file.close();
    await rm(part, { force: true });
  }

  async function end(): Promise<KeptUpload> {
    if (bytes === 0) refused = { kind: "refused", why: "empty" };
    if (refused === null) await file.sync().catch(noted);
    if (refused !== null) {
      await drop();
      return refused.kind === "other-format" ? { ...refused, bytes } : refused;
    }
    await file.close();
    await rename(part, placeOfImport(folder, key));
    return { kind: "kept", bytes };
  }

  return { write, end, drop };
}
