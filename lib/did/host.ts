const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const OCTET = /^(?:0|[1-9][0-9]{0,2})$/;
const LONGEST_NAME = 253;

/**
 * A host that calls can be sent to, in the one form in which it is stored: a full domain name in
 * lower case, an IPv4 address, or an IPv6 address without brackets. `null` for anything else, and
 * for addresses that lead nowhere but to the sender itself.
 */
export function parseHost(text: string): string | null {
  const host = text.trim().toLowerCase();
  if (host.startsWith("[") && host.endsWith("]")) return parseIpv6(host.slice(1, -1));
  if (host.includes(":")) return parseIpv6(host);
  if (/^[0-9.]+$/.test(host)) return parseIpv4(host);
  return parseName(host);
}

function parseName(host: string): string | null {
  const name = host.endsWith(".") ? host.slice(0, -1) : host;
  const labels = name.split(".");
  const top = labels.at(-1) ?? "";
  const isFull = labels.length > 1 && labels.every((label) => LABEL.test(label));
  return isFull && name.length <= LONGEST_NAME && /[a-z]/.test(top) ? name : null;
}

function parseIpv4(host: string): string | null {
  const octets = host.split(".");
  const isOne = octets.length === 4 && octets.every(isOctet);
  return isOne && isReachable(octets.map(Number)) ? host : null;
}

function isOctet(text: string): boolean {
  return OCTET.test(text) && Number(text) <= 255;
}

/** Not this host, loopback, multicast or reserved. */
function isReachable([first = 0]: readonly number[]): boolean {
  return first !== 0 && first !== 127 && first < 224;
}

/** The address in its shortest usual form, RFC 5952. */
function parseIpv6(text: string): string | null {
  const groups = groupsOf(text);
  if (groups === null) return null;
  const isUnreachable = groups.slice(0, 7).every((group) => group === 0) && (groups[7] ?? 0) <= 1;
  const isMulticast = (groups[0] ?? 0) >= 0xff_00;
  return isUnreachable || isMulticast ? null : shortest(groups);
}

function groupsOf(text: string): readonly number[] | null {
  const halves = text.split("::");
  const [head = "", tail] = halves;
  const front = partsOf(head);
  const back = tail === undefined ? [] : partsOf(tail);
  if (front === null || back === null || halves.length > 2) return null;
  const missing = 8 - front.length - back.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  return [...front, ...Array<number>(missing).fill(0), ...back];
}

function partsOf(text: string): number[] | null {
  if (text === "") return [];
  const parts = text.split(":");
  return parts.every((part) => /^[0-9a-f]{1,4}$/.test(part))
    ? parts.map((part) => Number.parseInt(part, 16))
    : null;
}

function shortest(groups: readonly number[]): string {
  const text = groups.map((group) => group.toString(16)).join(":");
  const runs = text.match(/\b0(?::0\b)+/g) ?? [];
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), "");
  if (longest === "") return text;
  const at = text.search(new RegExp(`(?:^|:)${longest}(?::|$)`));
  const before = text.slice(0, at);
  const after = text.slice(at).replace(/^:/, "").slice(longest.length).replace(/^:/, "");
  return `${before}::${after}`;
}
