import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, createGunzip, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packAnswer } from "./packing";

const TEXT = "Numbers are read by people, and people by numbers. ".repeat(2000);
const HTML = { "Content-Type": "text/html; charset=utf-8" };

let answer: (response: ServerResponse, request: IncomingMessage) => unknown;
const server = createServer((request, response) => {
  packAnswer(request, response);
  answer(response, request);
});
beforeEach(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function ask(headers: Record<string, string>, method = "GET"): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ port, host: "127.0.0.1", headers, method, agent: false }, resolve).once("error", reject);
  });
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

const page = (response: ServerResponse) => {
  response.writeHead(200, HTML);
  for (let at = 0; at < TEXT.length; at += 4096) response.write(TEXT.slice(at, at + 4096));
  response.end();
};

describe("a page", () => {
  it.each([
    ["br", "gzip, deflate, br", (body: Buffer) => brotliDecompressSync(body)],
    ["gzip", "gzip, deflate", (body: Buffer) => gunzipSync(body)],
    ["gzip", "br;q=0, gzip;q=0.5", (body: Buffer) => gunzipSync(body)],
    [undefined, "deflate, br;q=0.0", (body: Buffer) => body],
    [undefined, "", (body: Buffer) => body],
  ])("is packed as %s for whoever takes %j", async (encoding, accepted, unpacked) => {
    answer = page;
    const message = await ask({ "accept-encoding": accepted });
    const body = await bodyOf(message);
    expect(message.headers["content-encoding"]).toBe(encoding);
    expect(message.headers.vary).toBe("Accept-Encoding");
    expect(unpacked(body).toString()).toBe(TEXT);
    if (encoding !== undefined) expect(body.length).toBeLessThan(TEXT.length / 20);
  });

  it("comes piece by piece, as it is written", async () => {
    let goOn: () => void = () => undefined;
    answer = async (response) => {
      response.setHeader("Content-Type", "text/html");
      response.write("first");
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      response.end(", second");
    };
    const message = await ask({ "accept-encoding": "gzip" });
    const unpacked = message.pipe(createGunzip());
    const [first] = await once(unpacked, "data");
    expect(String(first)).toBe("first");
    goOn();
    expect(String((await once(unpacked, "data"))[0])).toBe(", second");
  });

  it("tells caches what it varies by beside what it says itself", async () => {
    answer = (response) => response.writeHead(200, { ...HTML, Vary: "rsc" }).end(TEXT);
    expect((await ask({})).headers.vary).toBe("rsc, Accept-Encoding");
  });
});

describe("what is left as it is", () => {
  const sent = (status: number, headers: Record<string, string>, body = TEXT) => {
    answer = (response) => response.writeHead(status, headers).end(body);
    return ask({ "accept-encoding": "br, gzip" });
  };
  it.each([
    ["a picture", 200, { "Content-Type": "image/png" }, TEXT],
    ["what is packed already", 200, { ...HTML, "Content-Encoding": "zstd" }, TEXT],
    ["a part of a file", 206, HTML, TEXT],
    ["what has no body", 304, HTML, ""],
  ] as const)("%s", async (_, status, headers, body) => {
    const message = await sent(status, headers, body);
    expect(["br", "gzip"]).not.toContain(message.headers["content-encoding"]);
    expect((await bodyOf(message)).toString()).toBe(body);
  });

  it("a few words, which keep their length", async () => {
    answer = (response) => {
      response.setHeader("Content-Type", "text/plain");
      response.end("Not here.\n");
    };
    const { headers } = await ask({ "accept-encoding": "br, gzip" });
    expect(headers).toMatchObject({ "content-length": "10" });
    expect(headers).not.toHaveProperty("content-encoding");
  });

  it("the head of an answer without its body", async () => {
    answer = (response) => response.writeHead(200, HTML).end();
    const message = await ask({ "accept-encoding": "br" }, "HEAD");
    expect(message.headers).not.toHaveProperty("content-encoding");
  });
});

describe("a reader", () => {
  const BLOCK_BYTES = 64 * 1024;
  const BLOCKS = 1000;

  it("who dawdles makes the writer wait, and gets all of it in the end", async () => {
    let written = 0;
    answer = async (response) => {
      response.writeHead(200, { "Content-Type": "text/csv" });
      for (; written < BLOCKS; written += 1) {
        if (!response.write(randomBytes(BLOCK_BYTES))) await once(response, "drain");
      }
      response.end();
    };
    const message = await ask({ "accept-encoding": "gzip" });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(written).toBeLessThan(BLOCKS / 2);
    let unpacked = 0;
    for await (const piece of message.pipe(createGunzip())) unpacked += (piece as Buffer).length;
    expect(unpacked).toBe(BLOCKS * BLOCK_BYTES);
  });

  it("who goes away leaves nothing behind", async () => {
    const closed = new Promise((resolve) => {
      answer = (response) => {
        response.once("close", () => resolve("closed"));
        response.writeHead(200, HTML);
        response.write(TEXT);
      };
    });
    (await ask({ "accept-encoding": "br" })).destroy();
    expect(await closed).toBe("closed");
    answer = page;
    expect((await ask({ "accept-encoding": "br" })).statusCode).toBe(200);
  });
});
