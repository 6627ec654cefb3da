import { describe, expect, test } from "vitest";
import { parseBulkInput } from "./bulk-input";

const NOTHING = { numbers: [], malformed: [], damaged: [], duplicates: [] };
const TWO = { ...NOTHING, numbers: ["35319609036", "35319600837"] };

describe("parseBulkInput", () => {
  test.each([
    ["commas, with plus", "+35319609036,+35319600837"],
    ["lines of Windows", "35319609036\r\n35319600837\r\n"],
    ["semicolons and tabs", "35319609036;\t35319600837;"],
    ["blanks alone", "35319609036 35319600837"],
    ["grouped digits and commas", "+353 1 960 9036, (353) 1-960-0837"],
    ["thin and unbreakable blanks in groups", "+353\u00A01\u2009960\u00A09036\n353.1.960.0837"],
    ["a dash as printed", "353\u20131\u20139609036;35319600837"],
  ])("%s part or join as people mean it", (_, text) => {
    expect(parseBulkInput(text)).toEqual(TWO);
  });

  test("a piece whose digits together are one number is one number, not several", () => {
    expect(parseBulkInput("3531960 9036").numbers).toEqual(["35319609036"]);
    expect(parseBulkInput("35319609036 3531960").numbers).toEqual(["35319609036", "3531960"]);
  });

  test("what comes twice is once in the list and is named", () => {
    const text = "+35319609036, 35319609036, 353 1 960 9036, 35319600837";
    expect(parseBulkInput(text)).toEqual({ ...TWO, duplicates: ["35319609036"] });
  });

  test.each([
    "3.53X+11",
    "E+11",
    "３５３１９６０９０３６",
    "٣٥٣١٩٦٠٩٠٣٦",
    "0353196090",
    "12345",
    "1234567890123456",
    "++35319609036",
    "35319609036+",
    "353196O9036",
    "%",
    "\u0000",
  ])("%s is malformed and named", (piece) => {
    expect(parseBulkInput(`${piece}\n35319609036`)).toEqual({
      ...NOTHING,
      numbers: ["35319609036"],
      malformed: [piece],
    });
  });

  test.each(["3.53E+11", "3,53196E+10", "3.53e+11", "+3.53E+11", "3E+11"])(
    "%s was rounded by a spreadsheet and is named as such",
    (piece) => {
      for (const text of [
        `35319609036,${piece}`,
        `${piece}\n35319609036`,
        `35319609036 ${piece}`,
      ]) {
        expect(parseBulkInput(text), text).toEqual({
          ...NOTHING,
          numbers: ["35319609036"],
          damaged: [piece],
        });
      }
    },
  );

  test("10,000 lines are sorted out at once", () => {
    const lines = Array.from({ length: 10_000 }, (_, n) => `+353 1 ${1_000_000 + n}`);
    expect(parseBulkInput(lines.join("\r\n")).numbers).toHaveLength(10_000);
  });

  test("nothing is nothing", () => {
    expect(parseBulkInput(" ,;\n\t ")).toEqual(NOTHING);
    expect(parseBulkInput("")).toEqual(NOTHING);
  });
});
