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

/** Where e-mails are handed in, and whom they are from. */
export interface Smtp {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else it is asked for once the server has spoken. */
  readonly secure: boolean;
  readonly user: string | null;
  readonly password: string;
  readonly from: string;
}

export interface Environment {
  readonly databasePath: string;
  readonly port: number;
  /** How many processes answer; `null` = as many as suit the machine. */
  readonly processes: number | null;
  /** Where the app is found by browsers; the first is the one that is printed and linked to. */
  readonly origins: readonly [string, ...string[]];
  readonly https: boolean;
  /** `null` = not given: made at first start and kept beside the database. */
  readonly sessionSecret: string | null;
  /** `null` = a real installation. */
  readonly demo: Demo | null;
  /** `null` = e-mails stay in the outbox, where staff read them. */
  readonly smtp: Smtp | null;
}

const KEY = Symbol.for("my-numbers.environment");
const shared = globalThis as { [KEY]?: Environment };

/** The environment of this process, read once. @throws BadEnvironment naming every bad variable */
export function env(): Environment {
  shared[KEY] ??= parseEnvironment(process.env);
  return shared[KEY];
}

const DEFAULT_PORT = 3000;
const MOST_PROCESSES = 16;
const DEFAULT_DATABASE_PATH = "data/my-numbers.db";
const MIN_SECRET_LENGTH = 32;
const MIN_SECRET_CHARACTERS = 10;
const MIN_PASSWORD_LENGTH = 12;
const SMTP_PORTS = { "smtp:": 587, "smtps:": 465 } as const;
const MAIL_FROM = /^(?:[^<>\p{Cc}]{1,100} <[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/u;
const SAMPLE_SECRET = /secret|change|example|sample|password|replace|0123456789|abcdefgh/i;

const variables = z.object({
  DATABASE_PATH: z.string().optional(),
  PORT: wholeNumber(1, 65_535, "must be a port, 1 to 65535").optional(),
  SERVING_PROCESSES: wholeNumber(1, MOST_PROCESSES).optional(),
  APP_ORIGIN: z
    .string()
    .refine(isOrigin, "must be an origin, as https://numbers.example.com, without a path")
    .optional(),
  SESSION_SECRET: z
    .string()
    .refine(isStrong, "is too weak: 32 random characters or more, as `openssl rand -hex 32` gives")
    .optional(),
  DEMO: z.enum(["0", "1"], "must be 1 or 0").optional(),
  DEMO_NUMBERS: wholeNumber(0, 5_000_000).optional(),
  DEMO_PASSWORD: z.string().min(MIN_PASSWORD_LENGTH, "must have 12 characters or more").optional(),
  CLOCK_START: z.iso
    .datetime({ offset: true, error: "must be an instant, as 2026-11-25T14:20:00Z" })
    .transform((text) => new Date(text))
    .optional(),
  SMTP_URL: z
    .string()
    .refine(
      isSmtpUrl,
      "must be smtp:// or smtps:// with a host, as smtps://user:pass@mail.example.com",
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(MAIL_FROM, "must be an e-mail address, alone or as Numbers <numbers@example.com>")
    .optional(),
});
type Variables = z.output<typeof variables>;

/** Digits alone: no sign, no exponent. */
function wholeNumber(least: number, most: number, words?: string) {
  const said = words ?? `must be a whole number, ${least} to ${most}`;
  const digits = z.string().regex(new RegExp(`^[0-9]{1,${String(most).length}}$`), said);
  return digits.transform(Number).refine((value) => value >= least && value <= most, said);
}

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
    processes: given.SERVING_PROCESSES ?? null,
    origins,
    https: origins[0].startsWith("https:"),
    sessionSecret: given.SESSION_SECRET ?? null,
    demo: demo ? demoOf(given) : null,
    smtp: given.SMTP_URL === undefined ? null : smtpOf(given.SMTP_URL, given.MAIL_FROM),
  };
}

/** Whoever can't be answered sends no e-mail. */
function smtpOf(text: string, from: string | undefined): Smtp {
  if (from === undefined) throw badEnvironment(["MAIL_FROM must be set where SMTP_URL is"]);
  const { protocol, hostname, port, username, password } = new URL(text);
  const secure = protocol === "smtps:";
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? SMTP_PORTS[secure ? "smtps:" : "smtp:"] : Number(port),
    secure,
    user: username === "" ? null : decodeURIComponent(username),
    password: decodeURIComponent(password),
    from,
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

function isSmtpUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !Object.hasOwn(SMTP_PORTS, url.protocol) || url.hostname === "") return false;
  const isBare = /^\/?$/.test(url.pathname) && url.search === "" && url.hash === "";
  return isBare && url.port !== "0" && isDecodable(url.username) && isDecodable(url.password);
}

function isDecodable(text: string): boolean {
  return !/%(?![0-9a-f]{2})/i.test(text) && !/%[89a-f][0-9a-f]/i.test(text);
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
