import { request as ask } from "node:http";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { DEMO_ENVIRONMENT } from "./harness/demo";
import { type RunningServer, startServer } from "./harness/server";
import { visitorAs } from "./harness/visitor-as";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** One request as it stands: fetch would mend its address and refuse some of its headers. */
function raw(
  path: string,
  headers: Record<string, string> = {},
  { method = "GET", origin = inject("origin") } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = ask({ hostname, port, path, method, headers }, (response) => {
      let text = "";
      response.on("data", (piece) => {
        text += piece;
      });
      const { headers, statusCode: status = 0 } = response;
      response.on("end", () => resolve({ status, headers, text }));
    });
    sent.on("error", reject).end();
  });
}

function nonceOf(answer: Answer): string {
  return /'nonce-([^']+)'/.exec(String(answer.headers["content-security-policy"]))?.[1] ?? "";
}

const KINDS: readonly (readonly [what: string, method: string, path: string, status: number])[] = [
  ["a page", "GET", "/sign-in", 200],
  ["a redirect", "GET", "/numbers", 307],
  ["a missing page", "GET", "/nothing-here", 404],
  ["a missing static file", "GET", "/_next/static/chunks/none.js", 404],
  ["a picture", "GET", "/flags/ie.svg", 200],
  ["the sign-in API", "GET", "/api/auth/session", 200],
  ["a closed part of the sign-in API", "GET", "/api/auth/signin", 404],
  ["health", "GET", "/healthz", 200],
  ["an address that does not decode", "GET", "/%E0%A4%A", 400],
  ["an address of another host", "GET", "//evil.test/", 400],
  ["a write from elsewhere", "POST", "/sign-in", 403],
];

it.each(KINDS)("%s has every security header", async (_what, method, path, status) => {
  const answer = await raw(path, {}, { method });
  expect(answer.status).toBe(status);
  expect(answer.headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
  });
  const policy = String(answer.headers["content-security-policy"]);
  for (const part of [
    "'strict-dynamic'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "img-src 'self' data:",
  ]) {
    expect(policy).toContain(part);
  }
  expect(policy).not.toContain("unsafe-");
  expect(answer.headers).not.toHaveProperty("x-powered-by");
});

it("gives every script of a page the nonce of its policy, and each request another", async () => {
  const [one, other] = await Promise.all([raw("/sign-in"), raw("/sign-in")]);
  const scripts = [...one.text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  expect(scripts.length).toBeGreaterThan(3);
  for (const tag of scripts) expect(tag).toContain(`nonce="${nonceOf(one)}"`);
  expect(nonceOf(other)).not.toBe(nonceOf(one));
});

it("stores nothing of an account, and static files for good", async () => {
  const page = await visitorAs("admin").ask("/numbers");
  expect(page.headers.get("cache-control")).toBe("private, no-store");
  const missing = await raw("/nothing-here");
  expect(missing.headers["cache-control"]).toBe("private, no-store");
  const script = /\/_next\/static\/chunks\/[^"]+\.js/.exec((await raw("/sign-in")).text)?.[0];
  const file = await raw(String(script));
  expect(file.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

it("takes no policy, nonce or address from the request", async () => {
  const forged = await raw("/sign-in", {
    "content-security-policy": "script-src 'nonce-forged'",
    "content-security-policy-report-only": "script-src 'nonce-forged'",
    "x-nonce": "forged",
    "x-request-path": "https://evil.test/",
  });
  expect(forged.text).not.toContain("forged");
  expect(forged.headers["content-security-policy"]).not.toContain("forged");
});

it.each([
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { "x-middleware-rewrite": "/staff" },
  { "x-matched-path": "/staff", "x-now-route-matches": "1=staff" },
  { "x-invoke-path": "/staff", "x-invoke-status": "200" },
  { "x-nextjs-data": "1" },
  { "x-prerender-revalidate": "1" },
  { "x-forwarded-host": "evil.test", "x-forwarded-proto": "https" },
  { host: "evil.test" },
  { "next-resume": "1" },
])("leads nobody past the sign-in page with %o", async (headers) => {
  const answer = await raw("/numbers", headers);
  expect(answer.status).toBe(307);
  expect(answer.headers.location).toBe("/sign-in?to=%2Fnumbers");
  expect(answer.text).not.toContain("evil.test");
});

it("answers about its health, and tells figures of no account", async () => {
  expect((await raw("/healthz")).text).toBe("ok\n");
  const figures = (await raw("/metrics")).text;
  for (const name of ["database_up 1", "due_numbers", "last_sweep_timestamp_seconds"]) {
    expect(figures).toContain(`my_numbers_${name}`);
  }
  expect((await raw("/metrics", { "x-forwarded-for": "203.0.113.9" })).status).toBe(404);
});

let https: RunningServer;
beforeAll(async () => {
  https = await startServer({ ...DEMO_ENVIRONMENT, APP_ORIGIN: "https://numbers.test" });
});
afterAll(() => https.stop());

it("asks browsers for https alone where that is the app's address", async () => {
  const secure = await raw("/sign-in", {}, { origin: https.origin });
  expect(secure.headers["strict-transport-security"]).toMatch(/^max-age=[0-9]{8}/);
  expect((await raw("/sign-in")).headers).not.toHaveProperty("strict-transport-security");
});

it("the icon is found where browsers look for one unasked", async () => {
  const icon = await visitorAs("nobody").visit("/favicon.ico");
  expect(icon.status).toBe(200);
  expect(icon.headers.get("content-type")).toContain("image/svg+xml");
});
