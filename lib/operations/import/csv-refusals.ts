import { linesOf, type Parsed } from "./csv-block";
import { UnreadableFile } from "./unreadable-file";

/** @throws UnreadableFile when the last record of a file is never closed */
export function refuseOpenQuote({ data, errors }: Parsed, first: number) {
  if (!errors.some((error) => error.code === "MissingQuotes")) return;
  throw new UnreadableFile(unclosed(first + linesOf(data.slice(0, -1))));
}

export function unclosed(line: number): string {
  return `Line ${line}: a quote is opened and never closed, or the line has no end.`;
}

export function tooMany(lines: number): string {
  return `It has more than ${lines.toLocaleString("en")} lines, most of them empty. Take those out.`;
}

/** @throws UnreadableFile where a file has more lines than it may */
export function refuseMore(lines: number) {
  throw new UnreadableFile(
    `It has more than ${lines.toLocaleString("en")} lines. Make several files of it.`,
  );
}
