import { expect, test } from "vitest";
import { csvStream } from "./csv-stream";

function counting(most: number) {
  const told = { made: 0, ended: 0, closed: false };
  async function* blocks() {
    try {
      while (told.made < most) {
        told.made += 1;
        yield `block ${told.made}\n`;
      }
    } finally {
      told.closed = true;
    }
  }
  return { told, blocks: blocks(), ended: () => (told.ended += 1) };
}

test("the whole text arrives and its end is told", async () => {
  const { told, blocks, ended } = counting(3);
  const stream = csvStream(blocks, new AbortController().signal, ended);
  expect(await new Response(stream).text()).toBe("block 1\nblock 2\nblock 3\n");
  expect(told.ended).toBeGreaterThan(0);
});

test("a reader who does not read has no blocks made ahead but one", async () => {
  const { told, blocks, ended } = counting(1000);
  const reader = csvStream(blocks, new AbortController().signal, ended).getReader();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told.made).toBeLessThanOrEqual(2);
  await reader.cancel();
  expect(told).toMatchObject({ closed: true, ended: 1 });
});

test("a request that goes away ends the export between two blocks", async () => {
  const { told, blocks, ended } = counting(1000);
  const gone = new AbortController();
  const reader = csvStream(blocks, gone.signal, ended).getReader();
  await reader.read();
  gone.abort();
  await reader.closed.catch(() => undefined);
  await expect(reader.read()).rejects.toThrow();
  expect(told.closed).toBe(true);
  expect(told.made).toBeLessThanOrEqual(3);
});
