import { z } from "zod";

/** A variable that can't be used. The message is one line for whoever runs the program. */
export class BadEnvironment extends Error {
  override readonly name = "BadEnvironment";
}

export interface Demo {
  /** How many numbers the demo makes; `null` = its own number. */
  readonly numbers: number | null;
  /** `null` = made up at first start and printed. */
  readonly password: string | null;
  /** What the app's clock shows at first start; `null` = the machine's time. */
  readonly clockStart: Date | null;
}

export interface Environment {
  readonly databasePath: string;
  readonly port: number;
  /** Where the app is found by browsers; the first is the one that is printed and linked to. */
  readonly origins: readonly [string, ...string[]];
  readonly https: boolean;
  /** `null` = not given: made at first start and kept beside the database. */
  readonly sessionSecret: string | null;
  /** `null` = a real installation. */
  readonly demo: Demo | null;
}

const KEY = Symbol.for("my-numbers.environment");
const shared = globalThis as { [KEY]?: Environment };

/** The environment of this process, read once. @throws BadEnvironment naming every bad variable */
export function env(): Environment {
  shared[KEY] ??= parseEnvironment(process.env);
  return shared[KEY];
}

const DEFAULT_PORT = 3000;
const DEFAULT_DATABASE_PATH = "data/my-numbers.db";
const MIN_SECRET_LENGTH = 32;
const MIN_SECRET_CHARACTERS = 10;
const MIN_PASSWORD_LENGTH = 12;
const SAMPLE_SECRET = /secret|change|example|sample|password|replace|0123456789|abcdefgh/i;

const variables = z.object({
  DATABASE_PATH: z.string().optional(),
  PORT: z
    .string()
    .regex(/^[0-9]{1,5}$/, "must be a port, 1 to 65535")
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, "must be a port, 1 to 65535")
    .optional(),
  APP_ORIGIN: z
    .string()
    .refine(isOrigin, "must be an origin, as https://numbers.example.com, without a path")
    .optional(),
  SESSION_SECRET: z
    .string()
    .refine(isStrong, "is too weak: 32 random characters or more, as `openssl rand -hex 32` gives")
    .optional(),
  DEMO: z.enum(["0", "1"], "must be 1 or 0").optional(),
  DEMO_NUMBERS: z
    .string()
    .regex(/^[0-9]{1,7}$/, "must be a whole number, 0 to 5000000")
    .transform(Number)
    .refine((numbers) => numbers <= 5_000_000, "must be a whole number, 0 to 5000000")
    .optional(),
  DEMO_PASSWORD: z.string().min(MIN_PASSWORD_LENGTH, "must have 12 characters or more").optional(),
  CLOCK_START: z.iso
    .datetime({ offset: true, error: "must be an instant, as 2026-11-25T14:20:00Z" })
    .transform((text) => new Date(text))
    .optional(),
});
type Variables = z.output<typeof variables>;

/** An empty variable counts as unset. */
export function parseEnvironment(given: Readonly<Record<string, string | undefined>>): Environment {
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
  const parsed = variables.safeParse(set);
  if (!parsed.success) {
    throw badEnvironment(
      parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`),
    );
  }
  return environmentOf(parsed.data);
}

function environmentOf(given: Variables): Environment {
  const demo = given.DEMO === undefined ? given.DATABASE_PATH === undefined : given.DEMO === "1";
  if (!demo) refuseDemoVariables(given);
  const port = given.PORT ?? DEFAULT_PORT;
  const origins = originsOf(given.APP_ORIGIN, port);
  return {
    databasePath: given.DATABASE_PATH ?? DEFAULT_DATABASE_PATH,
    port,
    origins,
    https: origins[0].startsWith("https:"),
    sessionSecret: given.SESSION_SECRET ?? null,
    demo: demo ? demoOf(given) : null,
  };
}

function originsOf(given: string | undefined, port: number): readonly [string, ...string[]] {
  if (given !== undefined) return [new URL(given).origin];
  const here = ["localhost", "127.0.0.1"].map((host) => new URL(`http://${host}:${port}`).origin);
  return here as [string, string];
}

function demoOf(given: Variables): Demo {
  return {
    numbers: given.DEMO_NUMBERS ?? null,
    password: given.DEMO_PASSWORD ?? null,
    clockStart: given.CLOCK_START ?? null,
  };
}

function refuseDemoVariables(given: Variables) {
  const lost = (["DEMO_NUMBERS", "DEMO_PASSWORD", "CLOCK_START"] as const).filter(
    (name) => given[name] !== undefined,
  );
  if (lost.length > 0) throw badEnvironment(lost.map((name) => `${name} works with DEMO=1 alone`));
}

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  return url.href === `${url.origin}/` && !text.includes("?") && !text.includes("#");
}

/** Long, of many different characters, and not a word from a manual. */
function isStrong(secret: string): boolean {
  return (
    secret.length >= MIN_SECRET_LENGTH &&
    new Set(secret).size >= MIN_SECRET_CHARACTERS &&
    !SAMPLE_SECRET.test(secret)
  );
}

function badEnvironment(problems: readonly string[]): BadEnvironment {
  return new BadEnvironment(`Bad environment: ${problems.join("; ")}.`);
}
