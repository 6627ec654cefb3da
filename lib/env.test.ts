import { describe, expect, it } from "vitest";
import { BadEnvironment, parseEnvironment } from "./env";

const STRONG = "f3b1c0a97d5e482f6b8d4e1a0c9d7f32";

it("is the demo on this machine when nothing is set", () => {
  expect(parseEnvironment({ PATH: "/bin" })).toEqual({
    databasePath: "data/my-numbers.db",
    port: 3000,
    processes: null,
    origins: ["http://localhost:3000", "http://127.0.0.1:3000"],
    https: false,
    sessionSecret: null,
    demo: { numbers: null, password: null, clockStart: null },
    smtp: null,
  });
});

it("is a real installation once DATABASE_PATH is set, unless DEMO=1", () => {
  expect(parseEnvironment({ DATABASE_PATH: "/a.db" }).demo).toBeNull();
  expect(parseEnvironment({ DATABASE_PATH: "/a.db", DEMO: "1" }).demo).not.toBeNull();
  expect(parseEnvironment({ DEMO: "0" }).demo).toBeNull();
});

it("knows one origin when it is given", () => {
  const given = parseEnvironment({ APP_ORIGIN: "https://numbers.example.com/" });
  expect(given).toMatchObject({ origins: ["https://numbers.example.com"], https: true });
});

it("names every bad variable in one line", () => {
  const bad = { PORT: "0", APP_ORIGIN: "numbers", SESSION_SECRET: "short", DEMO: "yes" };
  const refused = () => parseEnvironment(bad);
  expect(refused).toThrow(BadEnvironment);
  for (const name of Object.keys(bad)) expect(refused).toThrow(new RegExp(`\\b${name} `));
  expect(refused).toThrow(/^[^\n]+$/);
});

it.each([
  ["PORT", "65536"],
  ["PORT", "3e3"],
  ["SERVING_PROCESSES", "0"],
  ["SERVING_PROCESSES", "17"],
  ["SERVING_PROCESSES", "two"],
  ["APP_ORIGIN", "ftp://numbers.example.com"],
  ["APP_ORIGIN", "https://numbers.example.com/portal"],
  ["APP_ORIGIN", "https://user@numbers.example.com"],
  ["SESSION_SECRET", "change-me-change-me-change-me-change-me"],
  ["SESSION_SECRET", "a".repeat(64)],
  ["DEMO_NUMBERS", "-1"],
  ["DEMO_PASSWORD", "short"],
  ["CLOCK_START", "2026-03-10"],
  ["CLOCK_START", "yesterday"],
  ["SMTP_URL", "mail.example.com"],
  ["SMTP_URL", "https://mail.example.com"],
  ["SMTP_URL", "smtp://"],
  ["SMTP_URL", "smtp://mail.example.com/inbox"],
  ["SMTP_URL", "smtp://mail.example.com?tls=off"],
  ["SMTP_URL", "smtp://user:50%@mail.example.com"],
  ["MAIL_FROM", "nobody"],
  ["MAIL_FROM", "Numbers <numbers@example.com>, eve@evil.test"],
  ["MAIL_FROM", "Numbers\r\nBcc: <eve@evil.test>"],
])("refuses %s=%s", (name, value) => {
  expect(() => parseEnvironment({ [name]: value })).toThrow(new RegExp(name));
});

it("takes a strong secret", () => {
  expect(parseEnvironment({ SESSION_SECRET: STRONG }).sessionSecret).toBe(STRONG);
});

it.each(["CLOCK_START", "DEMO_NUMBERS", "DEMO_PASSWORD"])("refuses %s outside a demo", (name) => {
  const values = {
    CLOCK_START: "2026-03-10T12:00:00Z",
    DEMO_NUMBERS: "5",
    DEMO_PASSWORD: "a-long-demo-password",
  };
  const given = { DATABASE_PATH: "/a.db", [name]: values[name as keyof typeof values] };
  expect(() => parseEnvironment(given)).toThrow(`${name} works with DEMO=1 alone`);
});

describe("e-mail", () => {
  const MAIL_FROM = "Numbers <numbers@example.com>";
  const mail = (SMTP_URL: string) => parseEnvironment({ SMTP_URL, MAIL_FROM }).smtp;

  it("stays in the outbox where no server is named", () => {
    expect(parseEnvironment({ MAIL_FROM }).smtp).toBeNull();
  });

  it("goes by TLS to 465, and by STARTTLS to 587, unless a port is given", () => {
    expect(mail("smtps://mail.example.com")).toMatchObject({ port: 465, secure: true });
    expect(mail("smtp://mail.example.com")).toMatchObject({ port: 587, secure: false, user: null });
    expect(mail("smtp://[::1]:2525/")).toMatchObject({ host: "::1", port: 2525 });
  });

  it("signs in with what the address holds, decoded", () => {
    expect(mail("smtps://ada%40example.com:p%3Ass@mail.example.com")).toMatchObject({
      user: "ada@example.com",
      password: "p:ss",
      from: MAIL_FROM,
    });
  });

  it("needs a sender, and says so without telling the address, which may hold a password", () => {
    const refused = () => parseEnvironment({ SMTP_URL: "smtps://u:hunter2@mail.example.com" });
    expect(refused).toThrow("MAIL_FROM must be set where SMTP_URL is");
    expect(refused).not.toThrow(/hunter2/);
  });
});
