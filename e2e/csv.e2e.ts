import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { CAST } from "@/lib/operations/demo/cast";
import { matchOn } from "./harness/list-page";
import { visitorAs } from "./harness/visitor-as";

const COLUMNS =
  "number,description,country,region,city,number_type,status,expires_at,billing_cycles_left," +
  "billing_period_months,monthly_price,currency,trunk,trunk_group,included_channels," +
  "dedicated_channels,capacity_limit,registration,identity,emergency,a2p,cnam,created_at," +
  "canceled_at,porting,blocked_reason,activated_at,billing_anchor_day";

const member = visitorAs("viewer");

describe("the download for systems", () => {
  it("holds all numbers, raw, with plus, in the fixed columns", async () => {
    const { text, headers } = await download("?profile=systems");
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(text.split(/\r?\n/)[0]?.startsWith(COLUMNS)).toBe(true);
    const rows = rowsOf(text);
    expect(rows).toHaveLength(600);
    expect(rows.every(({ number = "" }) => /^\+[1-9]\d{6,14}$/.test(number))).toBe(true);
    expect(rows.find(({ number }) => number === `+${CAST.active}`)).toMatchObject({
      description: "Front desk, Dublin",
      country: "IE",
      region: "IE-D",
      status: "active",
      billing_cycles_left: "",
      porting: "no",
    });
  });
});

describe("the download for spreadsheets", () => {
  it("opens as text: a mark of its encoding, lines as Excel ends them, nothing that runs", async () => {
    const { bytes, text } = await download("");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.split("\r\n").length).toBeGreaterThan(600);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    const cells = rowsOf(text).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^\s*[=@+-]/.test(cell))).toEqual([]);
  });

  it("holds the same facts as the one for systems", async () => {
    const [sheet, raw] = await Promise.all([download(""), download("?profile=systems")]);
    const places = (text: string) => rowsOf(text).map(({ country, city }) => [country, city]);
    expect(places(sheet.text)).toEqual(places(raw.text));
  });
});

describe("a download", () => {
  it.each(["status=terminated", "country=IE", "number=3531", "status=active&sort=-expires"])(
    "of %s holds as many numbers as the list says match",
    async (question) => {
      const page = await member.visit(`/numbers?${question}`);
      const { text } = await download(`?${question}&profile=systems`);
      expect(rowsOf(text)).toHaveLength(matchOn(page));
    },
  );

  it("is an attachment that the page links to, with its filters", async () => {
    const page = await member.visit("/numbers?status=terminated&per=25");
    const response = await member.ask(page.link("Download CSV"));
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename=.*\.csv/);
    expect(rowsOf(await response.text())).toHaveLength(matchOn(page));
  });
});

async function download(search: string) {
  const response = await member.ask(`/numbers/export${search}`);
  expect(response.status).toBe(200);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { bytes, text: new TextDecoder().decode(bytes), headers: response.headers };
}

function rowsOf(text: string): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
