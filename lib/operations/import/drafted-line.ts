import type { DidRecord } from "@/db/dids/did-from-row";
import type { ImportRow } from "@/lib/numbers/import-row";
import { blankNumber } from "./blank-number";
import { contradictions } from "./contradictions";
import type { CsvRecord } from "./csv-records";
import { draftOf } from "./draft";
import type { Line, Understanding } from "./line";
import { placeTroubles, withPlace } from "./line-place";
import type { NamedEndUsers } from "./named-end-users";
import { requestTroubles } from "./request-troubles";

interface Sound {
  readonly record: CsvRecord;
  readonly row: ImportRow;
  readonly own: DidRecord | null;
  readonly endUsers: NamedEndUsers;
}

/** A line whose cells can be read, held against the number that it adds or changes. */
export function draftedLine(
  run: Understanding,
  { record, row: given, own, endUsers }: Sound,
): Line {
  const { line, cells } = record;
  const { now } = run.context;
  const row = own === null ? withPlace(given) : given;
  const base = own ?? blankNumber(row.number, run.accountId, now);
  const has = own === null ? () => true : run.heading.present.has.bind(run.heading.present);
  const draft = draftOf(base, row, has, now);
  const change = own === null ? null : { row, stored: own };
  if (change !== null && endUsers.isKept(change)) draft.identityId = change.stored.identityId;
  const wrong = [
    ...placeTroubles(row, draft, run.context),
    ...contradictions(draft, now),
    ...requestTroubles(own, draft),
    ...(change === null ? [] : endUsers.troubles(change)),
  ];
  return { line, cells, row, given, stored: own, draft, wrong };
}
