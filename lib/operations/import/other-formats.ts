import { UnreadableFile } from "./unreadable-file";

const OTHER_FORMATS = [
  ["504b0304", "It is a zip archive or an Excel workbook. Save the sheet as CSV UTF-8."],
  ["d0cf11e0", "It is an old Excel workbook. Save the sheet as CSV UTF-8."],
  ["1f8b", "It is a gzip archive. Unpack it first."],
  ["377abcaf", "It is a 7z archive. Unpack it first."],
  ["425a68", "It is a bzip2 archive. Unpack it first."],
  ["fd377a58", "It is an xz archive. Unpack it first."],
  ["52617221", "It is a rar archive. Unpack it first."],
  ["25504446", "It is a PDF. A CSV file is needed."],
  ["fffe", "It is UTF-16. Save it as CSV UTF-8."],
  ["feff", "It is UTF-16. Save it as CSV UTF-8."],
] as const;

/** @throws UnreadableFile when the first bytes are those of an archive, a workbook or UTF-16 */
export function refuseOtherFormats(start: Buffer) {
  if (start.length === 0) throw new UnreadableFile("It is empty.");
  const first = start.subarray(0, 4).toString("hex");
  const other = OTHER_FORMATS.find(([magic]) => first.startsWith(magic));
  if (other !== undefined) throw new UnreadableFile(other[1]);
}
