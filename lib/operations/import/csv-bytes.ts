import { readSync } from "node:fs";
import { refuseOtherFormats } from "./other-formats";

const BLOCK_BYTES = 1 << 18;

/** A file's bytes in blocks, and an empty block at the end; the memory of a block is used again. */
export function* bytesOfFile(
  file: number,
  onBytes: (read: number) => void,
): Generator<Buffer, void> {
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

/** The same of a file that is in memory. */
export function* bytesOfUpload(bytes: Uint8Array): Generator<Buffer, void> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseOtherFormats(whole);
  for (let from = 0; from < whole.length; from += BLOCK_BYTES) {
    yield whole.subarray(from, from + BLOCK_BYTES);
  }
  yield whole.subarray(whole.length);
}
