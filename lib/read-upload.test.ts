import { expect, test } from "vitest";
import { readUpload } from "./read-upload";

const MOST = 100_000;

function sent(fields: Readonly<Record<string, string | File>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const response = new Response(form);
  return [response.body, response.headers.get("content-type") ?? ""] as const;
}

const file = (bytes: number) => new File([new Uint8Array(bytes)], "scan.pdf");

test("a form with a file gives its fields, the file's name and its bytes", async () => {
  const read = await readUpload(...sent({ kind: "other", file: file(1000) }), MOST);
  expect(read).toMatchObject({ kind: "read", file: { name: "scan.pdf" } });
  expect(read.kind === "read" && [...read.fields]).toEqual([["kind", "other"]]);
  expect(read.kind === "read" && read.file.bytes.length).toBe(1000);
});

test.each([
  ["just one byte too many", MOST + 1],
  ["far too many", 30 * MOST],
])("of a file that has %s the text before it is kept", async (_, bytes) => {
  const read = await readUpload(...sent({ kind: "address-proof", file: file(bytes) }), MOST);
  expect(read.kind).toBe("too-large");
  expect(read.kind === "too-large" && read.fields.get("kind")).toBe("address-proof");
});

test("far too much is read to its end and not kept", async () => {
  let given = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 1;
      if (given > 400) controller.close();
      else controller.enqueue(new Uint8Array(10_000));
    },
  });
  const read = await readUpload(body, "multipart/form-data; boundary=x", MOST);
  expect(read.kind).toBe("too-large");
  expect(given).toBe(401);
});

test.each([
  ["no form", new Response("hello"), "text/plain"],
  [
    "a form that breaks off",
    new Response("--x\r\nContent-Disp"),
    "multipart/form-data; boundary=x",
  ],
  ["nothing", new Response(null), "multipart/form-data; boundary=x"],
])("%s is unreadable, and no fault", async (_, response, type) => {
  expect(await readUpload(response.body, type, MOST)).toEqual({ kind: "unreadable" });
});

test.each([
  ["no file", { kind: "other" }],
  ["a second file", { file: file(1), other: file(1) }],
  ["a text in the file's place", { file: "hello" }],
])("a form with %s is unreadable", async (_, fields) => {
  const read = await readUpload(...sent(fields as Record<string, string | File>), MOST);
  expect(read).toEqual({ kind: "unreadable" });
});
