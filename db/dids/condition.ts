/** A piece of SQL and what stands for its question marks, in their order. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export function condition(sql: string, ...parameters: readonly unknown[]): Condition {
  return { sql, parameters };
}

/** All of them; true of every row when there are none. */
export function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return condition("TRUE");
  return joined(conditions, " AND ");
}

export function isOneOf(column: string, values: readonly (string | number)[]): Condition {
  const [only] = values;
  if (values.length === 1) return condition(`${column} = ?`, only);
  return condition(`${column} IN (${values.map(() => "?").join(", ")})`, ...values);
}

export function joined(pieces: readonly Condition[], separator: string): Condition {
  return {
    sql: pieces.map((piece) => piece.sql).join(separator),
    parameters: pieces.flatMap((piece) => piece.parameters),
  };
}
