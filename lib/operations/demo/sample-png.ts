import { crc32, deflateSync } from "node:zlib";

/** Five columns a letter, seven rows; a bit is a dot. */
const LETTERS: Readonly<Record<string, readonly number[]>> = {
  S: [0b0_1111, 0b1_0000, 0b1_0000, 0b0_1110, 0b0_0001, 0b0_0001, 0b1_1110],
  A: [0b0_1110, 0b1_0001, 0b1_0001, 0b1_1111, 0b1_0001, 0b1_0001, 0b1_0001],
  M: [0b1_0001, 0b1_1011, 0b1_0101, 0b1_0101, 0b1_0001, 0b1_0001, 0b1_0001],
  P: [0b1_1110, 0b1_0001, 0b1_0001, 0b1_1110, 0b1_0000, 0b1_0000, 0b1_0000],
  L: [0b1_0000, 0b1_0000, 0b1_0000, 0b1_0000, 0b1_0000, 0b1_0000, 0b1_1111],
  E: [0b1_1111, 0b1_0000, 0b1_0000, 0b1_1110, 0b1_0000, 0b1_0000, 0b1_1111],
};
const WORD = "SAMPLE";
const DOT = 10;
const COLUMNS = WORD.length * 6 + 3;
const ROWS = 13;
const WIDTH = COLUMNS * DOT;
const HEIGHT = ROWS * DOT;
const PAPER = 0xf2;
const INK = 0x45;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const GRAY_8_BIT = [8, 0, 0, 0, 0];

/** A picture of the word SAMPLE, where a scan of a passport would be. */
export function samplePng(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set(GRAY_8_BIT, 8);
  const rows = Array.from({ length: HEIGHT }, (_, y) => rowAt(Math.floor(y / DOT)));
  const parts = [
    ["IHDR", header],
    ["IDAT", deflateSync(Buffer.concat(rows))],
    ["IEND", Buffer.alloc(0)],
  ] as const;
  return Buffer.concat([SIGNATURE, ...parts.map(([kind, data]) => chunk(kind, data))]);
}

/** A row of dots; its first byte says that it is not filtered. */
function rowAt(row: number): Buffer {
  const dots = Array.from({ length: WIDTH }, (_, x) =>
    isInk(row, Math.floor(x / DOT)) ? INK : PAPER,
  );
  return Buffer.from([0, ...dots]);
}

function isInk(row: number, column: number): boolean {
  if (row === 0 || row === ROWS - 1 || column === 0 || column === COLUMNS - 1) return true;
  const place = column - 2;
  const bits = LETTERS[WORD[Math.floor(place / 6)] ?? ""]?.[row - 3] ?? 0;
  return place >= 0 && place % 6 < 5 && (bits & (0b1_0000 >> (place % 6))) !== 0;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const frame = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, sum]);
}
