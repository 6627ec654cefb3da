import { describe, expect, it } from "vitest";
import { aDid } from "@/test/cast";
import { aRow } from "@/test/row";
import { LIST_COLUMNS } from "./list-preferences";
import { showRow } from "./show-row";

const CONTEXT = { now: new Date("2026-03-10T12:00:00Z"), timeZone: "UTC", currency: "USD" };
const shown = (row: Parameters<typeof showRow>[0]) => showRow(row, LIST_COLUMNS, CONTEXT).cells;

describe("a row in words", () => {
  it("carries the member's own columns and no other", () => {
    const row = showRow(aRow(), ["cycles", "place"], CONTEXT);
    expect(Object.keys(row.cells)).toEqual(["cycles", "place"]);
    expect(row.cells.place).toEqual({ flag: "ie", country: "Ireland", line: "Local" });
  });

  it("is plain data: what a browser gets is what was said", () => {
    const row = showRow(aRow(), LIST_COLUMNS, CONTEXT);
    expect(JSON.parse(JSON.stringify(row))).toEqual(row);
  });

  it("says how a group routes, and that a trunk is one", () => {
    expect(shown(aRow()).trunk).toBeNull();
    expect(shown(aRow({ trunk: { id: 1, name: "sip-1" } })).trunk).toEqual(["sip-1", "Trunk"]);
    const trunkGroup = { id: 1, name: "main", trunks: 3 };
    expect(shown(aRow({ trunkGroup })).trunk).toEqual(["main", "Group · 3 trunks"]);
  });

  it("offers end-user details where there are none and may be some", () => {
    expect(shown(aRow()).identity).toBe("assign");
    const gone = aRow({ did: aDid({ canceledAt: new Date("2026-03-01T00:00:00Z") }) });
    expect(shown(gone).identity).toBeNull();
    const identity = { id: 1, name: "Ada", kind: "personal" } as const;
    expect(shown(aRow({ identity })).identity).toEqual(["Ada", "Personal"]);
  });

  it("names the first reason that the status does not say, and counts the others", () => {
    const more = (row: Parameters<typeof showRow>[0]) => shown(row).status?.more;
    expect(more(aRow())).toBeNull();
    expect(more(aRow({ status: "not_configured", attention: ["not-configured"] }))).toBeNull();
    expect(
      more(aRow({ status: "not_configured", attention: ["not-configured", "service"] })),
    ).toMatchObject({ shown: "+1", all: expect.stringMatching(/^Also: /) });
  });

  it("shows services in one order, each with its colour and its whole name", () => {
    const row = aRow({ did: aDid({ emergency: "active", a2p: null, cnam: "pending" }) });
    expect(shown(row).services).toEqual([
      ["emergency", "ok", "Emergency Calling: active"],
      ["cnam", "waiting", "CNAM: pending"],
    ]);
  });
});
