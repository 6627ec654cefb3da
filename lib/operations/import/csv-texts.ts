import { UnreadableFile } from "./unreadable-file";

/**
 * The text of a file in blocks, every line end as "\n", and an empty block at the end.
 * @param blocks its bytes, and an empty block at the end
 */
export function* texts(blocks: Iterable<Buffer>): Generator<string, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  let line = 1;
  let held = "";
  for (const bytes of blocks) {
    const text = held + decoded(decoder, bytes, line);
    held = text.endsWith("\r") && bytes.length > 0 ? "\r" : "";
    const block = withLineFeeds(held === "" ? text : text.slice(0, -1));
    line += block.split("\n").length - 1;
    if (block !== "") yield block;
  }
  yield "";
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
