/**
 * The oldest version of each package that may stand in the lock file: below it a fault is known
 * that touches us (data loss, an advisory, a crash on the oldest Node). Raised, never lowered.
 */
export const VERSION_FLOORS: Readonly<Record<string, string>> = {
  "@biomejs/biome": "2.5.15",
  "@node-rs/argon2": "2.2.1",
  "@tailwindcss/postcss": "4.3.3",
  "axe-core": "4.14.0",
  "better-sqlite3": "12.11.1",
  "drizzle-kit": "0.31.11",
  "drizzle-orm": "0.45.4",
  "fast-check": "4.10.0",
  next: "16.4.5",
  "next-auth": "4.24.15",
  papaparse: "5.7.1",
  pino: "10.4.0",
  "playwright-core": "1.65.0",
  react: "19.3.1",
  "react-dom": "19.3.1",
  tailwindcss: "4.3.3",
  typescript: "5.9.0",
  vitest: "4.1.12",
  zod: "4.6.7",
};

/** The first major version that does not work here, each with its reason. */
export const VERSION_CEILINGS: Readonly<Record<string, { below: number; because: string }>> = {
  "better-sqlite3": { below: 13, because: "13 crashes on Node 20" },
  typescript: { below: 7, because: "with 7 some checkers silently see no module" },
  vitest: { below: 5, because: "5 needs Node 22" },
  nodemailer: { below: 8, because: "next-auth 4 refuses 8 and later" },
};
