import type { CliFormat, DtmfMode, Media, Transport, Trunk, TrunkKind } from "@/lib/did/trunk";
import { formatNumber } from "./format-number";

export const TRUNK_KIND_WORDS = { sip: "SIP", pstn: "PSTN" } as const satisfies Record<
  TrunkKind,
  string
>;
export const TRANSPORT_WORDS = { udp: "UDP", tcp: "TCP", tls: "TLS" } as const satisfies Record<
  Transport,
  string
>;
export const DTMF_WORDS = {
  rfc2833: "RFC 2833",
  "sip-info": "SIP INFO",
  both: "RFC 2833 and SIP INFO",
} as const satisfies Record<DtmfMode, string>;
export const MEDIA_WORDS = {
  rtp: "RTP",
  srtp: "SRTP, encrypted",
} as const satisfies Record<Media, string>;
export const CLI_FORMAT_WORDS = {
  e164: "+ and digits, E.164",
  digits: "Digits, without +",
  raw: "As received",
} as const satisfies Record<CliFormat, string>;

type Destination = Pick<Trunk, "kind" | "host" | "port" | "dialTo">;

/** Where a trunk sends calls, as people write it; `null` = not set up. */
export function trunkAddress({ kind, host, port, dialTo }: Destination): string | null {
  if (kind === "pstn") return dialTo === null ? null : formatNumber(dialTo);
  if (host === null) return null;
  const written = host.includes(":") ? `[${host}]` : host;
  return port === null ? written : `${written}:${port}`;
}

/** What a call to a number asks the other side for. */
export function requestUri(trunk: Destination & Pick<Trunk, "uriUser" | "transport">): string {
  const transport = trunk.transport === "udp" ? "" : `;transport=${trunk.transport}`;
  return `sip:${trunk.uriUser}@${trunkAddress(trunk) ?? ""}${transport}`;
}

/** Said wherever a trunk has only a name. */
export const NOT_SET_UP = "Not set up";

/** "45 %" of the first tries among trunks of one priority. */
export function shareWords(share: number): string {
  return `${Math.round(share * 100)}%`;
}
