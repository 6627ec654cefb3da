import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inspectFile } from "@/lib/operations/documents/inspect-file";
import { loadDemo } from "@/lib/operations/load-demo";
import { freshStore } from "@/test/database";
import { layOutPapers } from "./lay-out-papers";
import { samplePdf } from "./sample-pdf";
import { samplePng } from "./sample-png";

const NOW = new Date("2026-11-23T10:05:00Z");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "papers-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("whoever is under review or approved has papers, and the reviewer sees them", async () => {
  const store = await freshStore();
  await loadDemo(store, { numbers: 600, password: "a long demo password", now: NOW });
  await layOutPapers(store, folder);
  const bare = store.rows(`SELECT reference FROM verifications v WHERE status <> 'rejected'
    AND identity_id IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM verification_documents d WHERE d.verification_id = v.id)`);
  expect(bare).toEqual([]);
  const kinds = store.rows<{ kind: string }>("SELECT DISTINCT kind FROM documents ORDER BY kind");
  expect(kinds.map(({ kind }) => kind)).toEqual([
    "address-proof",
    "company-extract",
    "identity-proof",
  ]);
  const files = readdirSync(folder).length;
  expect(store.row("SELECT count(*) AS n FROM documents")).toEqual({ n: files });
  await layOutPapers(store, folder);
  expect(readdirSync(folder)).toHaveLength(files);
});

test("without numbers nobody is under review, and nothing is laid out", async () => {
  const store = await freshStore();
  await loadDemo(store, { numbers: 0, password: "a long demo password", now: NOW });
  await layOutPapers(store, folder);
  expect(readdirSync(folder)).toEqual([]);
});

test("the samples are a PDF whose table of objects is true, and a PNG that unpacks", () => {
  const pdf = samplePdf("Title (one)", ["Chausseestraße 19", "新宿"]);
  expect(inspectFile(pdf)).toEqual({ kind: "fit", mediaType: "application/pdf" });
  const text = pdf.toString("latin1");
  const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  expect(text.slice(start, start + 4)).toBe("xref");
  for (const [place, [, at]] of [...text.matchAll(/^(\d{10}) 00000 n/gm)].entries()) {
    expect(text.slice(Number(at))).toMatch(new RegExp(`^${place + 1} 0 obj`));
  }
  expect(text).toContain("Title \\(one\\)");
  const png = samplePng();
  expect(inspectFile(png)).toEqual({ kind: "fit", mediaType: "image/png" });
  const length = png.readUInt32BE(33);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(inflateSync(png.subarray(41, 41 + length))).toHaveLength(height * (width + 1));
});
