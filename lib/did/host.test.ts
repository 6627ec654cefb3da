import { describe, expect, test } from "vitest";
import { parseHost } from "./host";

describe("a host is stored in one form", () => {
  test.each([
    ["sip.example.com", "sip.example.com"],
    [" SIP.Example.COM ", "sip.example.com"],
    ["sip.example.com.", "sip.example.com"],
    ["a.co", "a.co"],
    ["xn--bcher-kva.example", "xn--bcher-kva.example"],
    [`${"a".repeat(63)}.example`, `${"a".repeat(63)}.example`],
    ["192.0.2.10", "192.0.2.10"],
    ["10.0.0.1", "10.0.0.1"],
    ["2001:DB8::1", "2001:db8::1"],
    ["[2001:db8::1]", "2001:db8::1"],
    ["2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::1"],
    ["2001:db8:0:1:0:0:0:1", "2001:db8:0:1::1"],
    ["2001:db8:1:1:1:1:0:1", "2001:db8:1:1:1:1:0:1"],
    ["fe80::", "fe80::"],
    ["::2", "::2"],
  ])("%s", (text, host) => {
    expect(parseHost(text)).toBe(host);
  });
});

describe("nothing else is a host", () => {
  test.each([
    "",
    "localhost",
    "sip",
    "sip example.com",
    "sip.example.com:5060",
    "sip:sip.example.com",
    "-a.example.com",
    "a-.example.com",
    "a..example.com",
    "a_b.example.com",
    "bücher.example",
    `${"a".repeat(64)}.example`,
    `${"a.".repeat(127)}example`,
    "1.2.3",
    "256.1.1.1",
    "192.0.2.010",
    "example.123",
    "2001:db8",
    "2001:db8::1::2",
    "2001:db8::g",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7::8:9",
    "fe80::1%eth0",
    "[2001:db8::1",
    "e164@example.com",
  ])("%j", (text) => {
    expect(parseHost(text)).toBeNull();
  });

  test.each(["0.0.0.0", "127.0.0.1", "224.0.0.1", "255.255.255.255", "::", "::1", "ff02::1"])(
    "%s leads nowhere",
    (text) => {
      expect(parseHost(text)).toBeNull();
    },
  );
});
