import { expect, it } from "vitest";
import { isFromOwnOrigin } from "./own-origin";

const OWN = ["https://numbers.example.com"] as const;
const from = (headers: Record<string, string>) => isFromOwnOrigin(new Headers(headers), [...OWN]);

it.each([{ origin: "https://numbers.example.com" }, { "sec-fetch-site": "same-origin" }])(
  "takes %o",
  (headers) => {
    expect(from(headers)).toBe(true);
  },
);

it.each([
  {},
  { origin: "null" },
  { origin: "null", "sec-fetch-site": "same-origin" },
  { origin: "https://evil.test", "x-forwarded-host": "evil.test", host: "evil.test" },
  { origin: "http://numbers.example.com" },
  { origin: "https://numbers.example.com:8443" },
  { origin: "https://numbers.example.com.evil.test" },
  { "sec-fetch-site": "same-site" },
  { "sec-fetch-site": "none" },
  { referer: "https://numbers.example.com/" },
])("refuses %o", (headers) => {
  expect(from(headers)).toBe(false);
});
