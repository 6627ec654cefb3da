import type Database from "better-sqlite3";

/** Enough for every query shape in daily use; filters combine to more than should stay prepared. */
const MOST_STATEMENTS = 400;

/** Prepared statements by their text, the least recently used dropped first. */
export class StatementCache {
  readonly #connection: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(connection: Database.Database) {
    this.#connection = connection;
  }

  get(sql: string): Database.Statement {
    const statement = this.#statements.get(sql) ?? this.#connection.prepare(sql);
    this.#statements.delete(sql);
    this.#statements.set(sql, statement);
    if (this.#statements.size > MOST_STATEMENTS) this.#dropOldest();
    return statement;
  }

  #dropOldest() {
    const oldest = this.#statements.keys().next().value;
    if (oldest !== undefined) this.#statements.delete(oldest);
  }
}
