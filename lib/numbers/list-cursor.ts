import { listHref } from "./list-href";
import type { ListQuery } from "./list-query";

/** Where a row stands in an order: its sort key (`null` = last) and, for ties, its number. */
export interface Position {
  readonly key: string | number | null;
  readonly number: string;
}

/** The cursor that stands behind the last row: `before` it is the last page. */
export const END_CURSOR = "end";

const MAX_CURSOR_LENGTH = 8000;

/** A position as the URL carries it; good only for the question it was made for. */
export function encodeCursor(query: ListQuery, position: Position): string {
  const text = JSON.stringify([questionOf(query), position.key, position.number]);
  return Buffer.from(text).toString("base64url");
}

/** `null` for anything that was not made for this very question. */
export function decodeCursor(query: ListQuery, cursor: string): Position | null {
  if (cursor.length > MAX_CURSOR_LENGTH || !/^[\w-]+$/.test(cursor)) return null;
  const fields = fieldsOf(Buffer.from(cursor, "base64url").toString());
  if (fields === null || fields[0] !== questionOf(query)) return null;
  const [, key, number] = fields;
  if (typeof number !== "string" || !/^[0-9]{7,15}$/.test(number)) return null;
  return isKey(query, key) ? { key, number } : null;
}

/** Only what a cursor can be: a JSON list of three. */
function fieldsOf(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.length === 3 ? value : null;
  } catch {
    return null;
  }
}

function isKey(query: ListQuery, key: unknown): key is string | number | null {
  const isTextual = query.sort.key === "number" || query.sort.key === "country";
  if (isTextual) return typeof key === "string";
  if (query.sort.key === "description") return key === null || typeof key === "string";
  return key === null || Number.isSafeInteger(key);
}

/** A short mark of filters, section and order; pages and sizes are no part of the question. */
function questionOf(query: ListQuery): string {
  const href = listHref({ ...query, per: 50, page: 1, after: null, before: null });
  let hash = 0x81_1c_9d_c5;
  for (const character of href) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
  }
  return hash.toString(36);
}
