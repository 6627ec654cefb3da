const INSERT = `
  INSERT INTO imports (key, account_id, state, file_name, bytes, is_update, skip_bad, made_by,
    made_by_name, made_at, ended_at)
  SELECT ?, 1, ?, 'matrix.csv', 1, 0, 0, min(id), 'Staff', ?, ? FROM people
  WHERE role = 'staff' RETURNING key`;

/** Files of numbers of the account "demo": one that waits, and one that is over. */
export function layOutImports(one: (sql: string, ...parameters: unknown[]) => string) {
  const now = Date.now();
  return {
    waiting: one(INSERT, "an-import-that-waits-here", "reported", now, null),
    over: one(INSERT, "an-import-that-is-over-now", "dropped", now, now),
  };
}
