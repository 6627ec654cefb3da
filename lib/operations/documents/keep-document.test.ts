import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findDocument } from "@/db/documents/find-document";
import { createIdentity } from "@/lib/operations/end-users/change-identity";
import { insertAccount, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { anIdentity } from "@/test/end-users";
import { PDF, pngOf, STRANGERS } from "@/test/sample-files";
import { readKeptFile } from "./document-folder";
import { fittingName } from "./file-name";
import { keepDocument, type Upload } from "./keep-document";
import { removeDocument } from "./remove-document";

const parent = mkdtempSync(join(tmpdir(), "documents-test-"));
afterAll(() => rmSync(parent, { recursive: true, force: true }));
let places = 0;

async function cabinet() {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  await store.inTransaction((tx) => tx.run("INSERT INTO countries VALUES ('IE', 'Ireland')"));
  const identityId = await createIdentity(store, { accountId, name: "Ada" }, anIdentity(), NOW);
  const place = { folder: join(parent, `documents-${places++}`), accountId, name: "Ada" };
  const upload: Upload = { identityId, kind: "address-proof", fileName: "bill.pdf", bytes: PDF };
  return { store, place, upload };
}

test("a document is kept for its account alone, under a name that says nothing", async () => {
  const { store, place, upload } = await cabinet();
  const kept = await keepDocument(store, place, upload, NOW);
  expect(kept.kind).toBe("kept");
  const id = kept.kind === "kept" ? kept.id : 0;
  const stored = await findDocument(store, place.accountId, id);
  expect(stored).toMatchObject({ fileName: "bill.pdf", mediaType: "application/pdf" });
  expect(readdirSync(place.folder)).toEqual([stored?.storedAs]);
  expect(stored?.storedAs).toMatch(/^[0-9a-f]{32}$/);
  expect(statSync(join(place.folder, stored?.storedAs ?? "")).mode & 0o777).toBe(0o600);
  expect(statSync(place.folder).mode & 0o777).toBe(0o700);
  const bytes = await readKeptFile(place.folder, stored?.storedAs ?? "");
  expect(bytes === null ? null : Buffer.from(bytes)).toEqual(PDF);
  expect(await findDocument(store, await insertAccount(store), id)).toBeNull();
});

test.each([
  ["a program under another name", { bytes: STRANGERS["a program of Windows"] }, "unknown-type"],
  ["an archive under another name", { bytes: STRANGERS["an archive"] }, "unknown-type"],
  ["a picture that would unfold", { bytes: pngOf(50_000, 50_000) }, "too-many-pixels"],
  ["for an identity that is not there", { identityId: 999 }, "not-found"],
])("what is refused leaves neither a row nor a file: %s", async (_, change, reason) => {
  const { store, place, upload } = await cabinet();
  expect(await keepDocument(store, place, { ...upload, ...change }, NOW)).toEqual({
    kind: "refused",
    reason,
  });
  expect(store.rows("SELECT id FROM documents")).toEqual([]);
  const isThere = statSync(place.folder, { throwIfNoEntry: false }) !== undefined;
  expect(isThere ? readdirSync(place.folder) : []).toEqual([]);
});

test("a document of another account's identity is refused as not found", async () => {
  const { store, place, upload } = await cabinet();
  const stranger = { ...place, accountId: await insertAccount(store) };
  expect(await keepDocument(store, stranger, upload, NOW)).toMatchObject({ reason: "not-found" });
});

test("a removed document is gone with its file, one that a reviewer saw stays", async () => {
  const { store, place, upload } = await cabinet();
  const kept = await keepDocument(store, place, upload, NOW);
  const id = kept.kind === "kept" ? kept.id : 0;
  const stranger = { ...place, accountId: await insertAccount(store) };
  expect(await removeDocument(store, stranger, id, NOW)).toBe("not-found");
  await store.inTransaction((tx) => {
    tx.run(`INSERT INTO verifications (id, account_id, reference, identity_id, status, submitted_at)
      VALUES (1, 1, 'VR-1', 1, 'pending', 0)`);
    tx.run("INSERT INTO verification_documents VALUES (1, 1, ?)", [id]);
  });
  expect(await removeDocument(store, place, id, NOW)).toBe("in-use");
  await store.inTransaction((tx) => tx.run("DELETE FROM verification_documents"));
  expect(await removeDocument(store, place, id, NOW)).toBe("done");
  expect(readdirSync(place.folder)).toEqual([]);
});

test.each([
  ["bill.pdf", "application/pdf", "bill.pdf"],
  ["Bill.PDF", "application/pdf", "Bill.pdf"],
  ["setup.exe", "image/png", "setup.exe.png"],
  ["../../etc/passwd", "image/jpeg", "passwd.jpg"],
  ["C:\\papers\\scan.jpeg", "image/jpeg", "scan.jpeg"],
  ["a\u202Efdp.exe", "application/pdf", "afdp.exe.pdf"],
  ['x"\r\nSet-Cookie: y.pdf', "application/pdf", "xSet-Cookie y.pdf"],
  ["", "application/pdf", "document.pdf"],
  [".pdf", "application/pdf", "pdf.pdf"],
] as const)("the name %j of a file of type %s is kept as %j", (given, mediaType, kept) => {
  expect(fittingName(given, mediaType)).toBe(kept);
});

test("a stored name that would lead out of the folder is never followed", async () => {
  await expect(readKeptFile(parent, "../secret")).rejects.toThrow("leads out");
});
