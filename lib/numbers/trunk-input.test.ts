import { describe, expect, test } from "vitest";
import { CODEC_FIELDS, draftOf, trunkInput } from "./trunk-input";

const SIP = {
  kind: "sip",
  name: " sip-dub-01 ",
  host: "SIP.example.com",
  port: "",
  transport: "udp",
  uriUser: "{DID}",
  codec1: "PCMA",
  codec2: "",
  codec3: "OPUS",
  codec4: "",
  codec5: "",
  codec6: "",
  dtmf: "rfc2833",
  media: "rtp",
  ringingTimeoutS: "60",
  sessionExpiresS: "",
  cliFormat: "e164",
  cliPrefix: "",
  channelLimit: "",
};
const PSTN = { kind: "pstn", name: "Mobile", dialTo: "+44 (20) 3695-1180" };

const input = trunkInput({});

function errorsOf(sent: Record<string, unknown>): readonly string[] {
  const parsed = input.safeParse(sent);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]));
}

test("a SIP trunk is read: codecs in their order, empty as nothing", () => {
  expect(draftOf(input.parse(SIP))).toEqual({
    kind: "sip",
    name: "sip-dub-01",
    host: "sip.example.com",
    port: null,
    transport: "udp",
    uriUser: "{DID}",
    codecs: ["PCMA", "OPUS"],
    dtmf: "rfc2833",
    media: "rtp",
    ringingTimeoutS: 60,
    sessionExpiresS: null,
    cliFormat: "e164",
    cliPrefix: null,
    channelLimit: null,
  });
});

test("a PSTN trunk is read: its number as digits", () => {
  expect(draftOf(input.parse(PSTN))).toEqual({
    kind: "pstn",
    name: "Mobile",
    dialTo: "442036951180",
  });
});

describe("the field at fault is named", () => {
  test.each([
    ["name", [" ", "a".repeat(201), "a\u202eb", "a\u0000b"]],
    ["host", ["", "localhost", "sip.example.com:5060", "127.0.0.1"]],
    ["port", ["0", "65536", "-1", "5060.0", "1e3", "0x1F", "５０６０"]],
    ["transport", ["", "sctp"]],
    ["uriUser", ["", "a b", "{did}", "{DID", "a@b", "%zz", "a".repeat(129)]],
    ["codec1", ["MP3", "pcma"]],
    ["dtmf", ["inband"]],
    ["media", ["zrtp"]],
    ["ringingTimeoutS", ["", "4", "301"]],
    ["sessionExpiresS", ["89", "86401"]],
    ["cliFormat", ["national"]],
    ["cliPrefix", ["++", "abc", "1".repeat(16)]],
    ["channelLimit", ["0", "100001", "many"]],
  ])("%s", (field, texts) => {
    for (const text of texts) expect(errorsOf({ ...SIP, [field]: text }), text).toEqual([field]);
  });

  test.each([
    ["port", ["1", "65535", " 5060 "]],
    ["uriUser", ["+{DID}", "%2B{DID}", "trunk", "{DID}{DID}"]],
    ["sessionExpiresS", ["90", "86400"]],
    ["cliPrefix", ["+", "00", "*31#"]],
    ["channelLimit", ["1", "100000"]],
    ["host", ["192.0.2.1", "[2001:db8::1]"]],
  ])("%s takes its borders", (field, texts) => {
    for (const text of texts) expect(errorsOf({ ...SIP, [field]: text }), text).toEqual([]);
  });

  test.each(["", "12345", "0353196090", "+353 1 960 903 6789 12", "3.53E+11", "Ann"])(
    "a destination %j",
    (dialTo) => {
      expect(errorsOf({ ...PSTN, dialTo })).toEqual(["dialTo"]);
    },
  );

  test("a codec that is chosen twice, and none at all", () => {
    expect(errorsOf({ ...SIP, codec5: "PCMA" })).toEqual(["codec5"]);
    const none = Object.fromEntries(CODEC_FIELDS.map((field) => [field, ""]));
    expect(errorsOf({ ...SIP, ...none })).toEqual(["codec1"]);
  });
});

test("fields of the other kind, and fields that nobody knows, are refused", () => {
  expect(input.safeParse({ ...PSTN, host: "sip.example.com" }).success).toBe(false);
  expect(input.safeParse({ ...SIP, accountId: "1" }).success).toBe(false);
  expect(errorsOf({ ...SIP, kind: "iax" })).toEqual(["kind"]);
});
