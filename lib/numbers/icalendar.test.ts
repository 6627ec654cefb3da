import { expect, test } from "vitest";
import { icalendar } from "./icalendar";

const calendar = {
  accountId: 12,
  accountName: "Acme",
  origin: "https://numbers.example.com",
  now: new Date("2026-03-10T12:00:00Z"),
  days: [{ kind: "end", day: new Date("2026-04-09T00:00:00Z"), count: 1200 }],
} as const;

/** As a program that reads it puts lines together again. */
function lines(text: string): readonly string[] {
  return text.replaceAll("\r\n ", "").split("\r\n");
}

test("a day is one event, with its count, its link and a name that stays", () => {
  expect(lines(icalendar(calendar))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//My Numbers//Calendar//EN",
    "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:Numbers of Acme",
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "BEGIN:VEVENT",
    "UID:end-2026-04-09-12@numbers.example.com",
    "DTSTAMP:20260310T120000Z",
    "DTSTART;VALUE=DATE:20260409",
    "DTEND;VALUE=DATE:20260410",
    "SUMMARY:1\\,200 numbers end",
    "DESCRIPTION:Account Acme\\nhttps://numbers.example.com/numbers?expires=2026-04-09..2026-04-09&renews=no",
    "URL:https://numbers.example.com/numbers?expires=2026-04-09..2026-04-09&renews=no",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test.each([
  ["renew", 2, "2 numbers renew", "expires=2026-04-09..2026-04-09&renews=yes"],
  [
    "leave",
    1,
    "1 number leaves the aging pool",
    "status=terminated&expires=2026-03-06..2026-03-06",
  ],
] as const)("numbers that %s are said and listed as such", (kind, count, words, question) => {
  const text = icalendar({ ...calendar, days: [{ ...calendar.days[0], kind, count }] });
  expect(lines(text)).toContain(`SUMMARY:${words}`);
  expect(lines(text)).toContain(`URL:https://numbers.example.com/numbers?${question}`);
});

test("no line has more than 75 octets, none breaks a character, and each ends in CR LF", () => {
  for (const accountName of ["é".repeat(90), "☎".repeat(90), "𝄞".repeat(90), "x".repeat(400)]) {
    const text = icalendar({ ...calendar, accountName });
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/\p{Cs}/u);
    }
    expect(lines(text)).toContain(`X-WR-CALNAME:Numbers of ${accountName}`);
  }
});

test("a name can't end a line or begin a property", () => {
  const text = icalendar({ ...calendar, accountName: "A;B,C\\D\r\nATTENDEE:eve\u0007" });
  expect(lines(text)).toContain("X-WR-CALNAME:Numbers of A\\;B\\,C\\\\D\\nATTENDEE:eve ");
  expect(lines(text).filter((line) => line.startsWith("ATTENDEE"))).toEqual([]);
});
