import { readSync } from "node:fs";
import { refuseOtherFormats } from "./other-formats";
import { UnreadableFile } from "./unreadable-file";

const BLOCK_BYTES = 1 << 18;

/** The file's text in blocks, every line end as "\n", and an empty block at the end. */
export function* texts(file: number, onBytes: (read: number) => void): Generator<string, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  let line = 1;
  let held = "";
  for (const bytes of blocksOf(file, onBytes)) {
    const text = held + decoded(decoder, bytes, line);
    held = text.endsWith("\r") && bytes.length > 0 ? "\r" : "";
    const block = withLineFeeds(held === "" ? text : text.slice(0, -1));
    line += block.split("\n").length - 1;
    if (block !== "") yield block;
  }
  yield "";
}

/** The file's bytes, and an empty block at the end. */
function* blocksOf(file: number, onBytes: (read: number) => void): Generator<Buffer, void> {
  const buffer = Buffer.alloc(BLOCK_BYTES);
  let total = 0;
  let size = BLOCK_BYTES;
  while (size > 0) {
    size = readSync(file, buffer, 0, BLOCK_BYTES, null);
    const bytes = buffer.subarray(0, size);
    if (total === 0) refuseOtherFormats(bytes);
    total += size;
    onBytes(total);
    yield bytes;
  }
}

/** Every line end as "\n". */
function withLineFeeds(text: string): string {
  if (text.includes("\0")) throw new UnreadableFile(BINARY);
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

const BINARY = "It has NUL bytes: it is UTF-16 or no text at all. Save it as CSV UTF-8.";

function decoded(decoder: TextDecoder, bytes: Buffer, line: number): string {
  try {
    return decoder.decode(bytes, { stream: bytes.length > 0 });
  } catch (cause) {
    const message = `It is not UTF-8, from line ${line} on; perhaps Latin-1. Save it as CSV UTF-8.`;
    throw new UnreadableFile(message, { cause });
  }
}
