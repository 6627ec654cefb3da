import { expect, test } from "vitest";
import { jpegOf, PDF, pngOf, STRANGERS } from "@/test/sample-files";
import { inspectFile, MAX_DOCUMENT_BYTES } from "./inspect-file";

test.each([
  ["application/pdf", PDF],
  ["image/png", pngOf(800, 600)],
  ["image/jpeg", jpegOf(800, 600)],
])("a file of type %s is known by its content", (mediaType, bytes) => {
  expect(inspectFile(bytes)).toEqual({ kind: "fit", mediaType });
});

test.each(Object.entries(STRANGERS))("%s is none of them, whatever its name", (_, bytes) => {
  expect(inspectFile(bytes)).toEqual({ kind: "refused", reason: "unknown-type" });
});

test.each([
  ["a PDF", PDF.subarray(0, 20)],
  ["a PNG", pngOf(8, 6).subarray(0, 30)],
  ["a JPEG", jpegOf(8, 6).subarray(0, 12)],
])("%s that is cut off is refused", (_, bytes) => {
  expect(inspectFile(bytes)).toEqual({ kind: "refused", reason: "damaged" });
});

test.each([
  ["PNG", pngOf(40_000, 40_000)],
  ["JPEG", jpegOf(60_000, 60_000)],
])("a small %s that would unfold to a huge picture is refused", (_, bytes) => {
  expect(bytes.length).toBeLessThan(200);
  expect(inspectFile(bytes)).toEqual({ kind: "refused", reason: "too-many-pixels" });
});

test("a picture that says no size is refused, and so is nothing at all", () => {
  const headless = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xda]), Buffer.alloc(20)]);
  const ended = Buffer.concat([headless, Buffer.from([0xff, 0xd9])]);
  expect(inspectFile(ended)).toEqual({ kind: "refused", reason: "damaged" });
  expect(inspectFile(new Uint8Array())).toEqual({ kind: "refused", reason: "empty" });
});

test("ten megabytes are taken, one byte more is not", () => {
  const padded = (length: number) =>
    Buffer.concat([PDF.subarray(0, 9), Buffer.alloc(length - PDF.length, 32), PDF.subarray(9)]);
  expect(inspectFile(padded(MAX_DOCUMENT_BYTES)).kind).toBe("fit");
  expect(inspectFile(padded(MAX_DOCUMENT_BYTES + 1))).toEqual({
    kind: "refused",
    reason: "too-large",
  });
});
