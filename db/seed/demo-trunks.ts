import type { TrunkDraft } from "@/lib/did/trunk";
import { USUAL_SIP } from "@/lib/did/trunk";
import { DEMO_TRUNKS, OFFICE_MOBILE } from "./demo-voice";

/** Sites whose exchange takes calls encrypted. */
const ENCRYPTED = ["ams", "ber", "par"];
/** American exchanges want mu-law first, and numbers without a plus. */
const AMERICAN = ["nyc", "lax", "yvr"];

/** The demo's trunks, each set up as such a site would have it. */
export function demoTrunks(): readonly TrunkDraft[] {
  const forward = { kind: "pstn", name: "office-forward", dialTo: OFFICE_MOBILE } as const;
  return [...DEMO_TRUNKS.map(sipTrunk), forward];
}

function sipTrunk(name: string): TrunkDraft {
  const [, place = "", node = ""] = name.split("-");
  const isEncrypted = ENCRYPTED.includes(place);
  const isAmerican = AMERICAN.includes(place);
  const isStandBy = node !== "01";
  return {
    ...USUAL_SIP,
    kind: "sip",
    name,
    host: `sip${isStandBy ? Number(node) : ""}.${place}.example.com`,
    port: isEncrypted ? 5061 : 5060,
    transport: isEncrypted ? "tls" : "udp",
    media: isEncrypted ? "srtp" : "rtp",
    codecs: isAmerican ? ["PCMU", "OPUS", "G729"] : ["PCMA", "G722", "G729"],
    cliFormat: isAmerican ? "digits" : "e164",
    ringingTimeoutS: isStandBy ? 45 : 60,
    sessionExpiresS: isEncrypted ? 1800 : null,
    channelLimit: isStandBy ? 60 : null,
  };
}
