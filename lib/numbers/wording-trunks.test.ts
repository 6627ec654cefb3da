import { expect, test } from "vitest";
import { orderOfTrying, USUAL_SIP } from "@/lib/did/trunk";
import { requestUri, shareWords, trunkAddress } from "./wording-trunks";

const SIP = { ...USUAL_SIP, kind: "sip", dialTo: null } as const;
const PSTN = { ...USUAL_SIP, kind: "pstn", dialTo: "442036951180" } as const;

test.each([
  [{ ...SIP, host: "sip.example.com" }, "sip.example.com"],
  [{ ...SIP, host: "sip.example.com", port: 5061 }, "sip.example.com:5061"],
  [{ ...SIP, host: "2001:db8::1" }, "[2001:db8::1]"],
  [{ ...SIP, host: "2001:db8::1", port: 5060 }, "[2001:db8::1]:5060"],
  [SIP, null],
  [PSTN, "+44 20 3695 1180"],
  [{ ...PSTN, dialTo: null }, null],
])("a trunk's address: %j", (trunk, address) => {
  expect(trunkAddress(trunk)).toBe(address);
});

test("a request names the number's place, the host and what it travels by", () => {
  const trunk = { ...SIP, host: "sip.example.com" };
  expect(requestUri(trunk)).toBe("sip:{DID}@sip.example.com");
  expect(requestUri({ ...trunk, transport: "tcp" })).toBe(
    "sip:{DID}@sip.example.com;transport=tcp",
  );
  expect(requestUri({ ...trunk, transport: "tls", port: 5061 })).toBe(
    "sip:{DID}@sip.example.com:5061;transport=tls",
  );
});

test("trunks of one priority share the first tries by weight, and the next come after them", () => {
  const members = [
    { name: "c", priority: 20, weight: 1 },
    { name: "a", priority: 10, weight: 1 },
    { name: "b", priority: 10, weight: 3 },
  ];
  const order = orderOfTrying(members).map(({ name, place, share }) => [
    name,
    place,
    shareWords(share),
  ]);
  expect(order).toEqual([
    ["b", 1, "75%"],
    ["a", 1, "25%"],
    ["c", 2, "100%"],
  ]);
});
