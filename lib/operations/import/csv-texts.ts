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
    refuseLongBlanks(block);
    line += block.split("\n").length - 1;
    if (block !== "") yield block;
  }
  yield "";
}

/** Nobody writes so many; the parser looks at all of them once more for each stray quote before. */
const MOST_BLANKS = 128;
const BLANK = /^[^\S\n]$/;
const LONG_BLANKS = `It has more than ${MOST_BLANKS} blank characters in a row. Take them out.`;

function refuseLongBlanks(text: string) {
  let row = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isInk = code > 0x20 && code < 0xa0;
    row = !isInk && BLANK.test(text[at] ?? "") ? row + 1 : 0;
    if (row > MOST_BLANKS) throw new UnreadableFile(LONG_BLANKS);
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
