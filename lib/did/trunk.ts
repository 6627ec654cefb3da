/** SIP sends calls to a host, PSTN to another phone number. */
export const TRUNK_KINDS = ["sip", "pstn"] as const;
export type TrunkKind = (typeof TRUNK_KINDS)[number];

export const TRANSPORTS = ["udp", "tcp", "tls"] as const;
export type Transport = (typeof TRANSPORTS)[number];

export const CODECS = ["PCMA", "PCMU", "G729", "G722", "OPUS", "AMR-WB"] as const;
export type Codec = (typeof CODECS)[number];

export const DTMF_MODES = ["rfc2833", "sip-info", "both"] as const;
export type DtmfMode = (typeof DTMF_MODES)[number];

export const MEDIA = ["rtp", "srtp"] as const;
export type Media = (typeof MEDIA)[number];

/** How the caller's number is written: "+353…", "353…", or as it came. */
export const CLI_FORMATS = ["e164", "digits", "raw"] as const;
export type CliFormat = (typeof CLI_FORMATS)[number];

/** Stands for the digits of the number that was called. */
export const DID_PLACEHOLDER = "{DID}";

export const RINGING_TIMEOUT_S = { least: 5, usual: 60, most: 300 } as const;
/** RFC 4028 allows no less than 90 seconds. */
export const SESSION_EXPIRES_S = { least: 90, most: 86_400 } as const;
export const MOST_GROUP_MEMBERS = 50;
/** As in SRV records; 0 would say nothing of a weight. */
export const MOST_RANK = 65_535;

export interface SipSettings {
  /** A domain name in lower case or an address literal, IPv6 without brackets; `null` = not set up. */
  readonly host: string | null;
  /** `null` = the transport's own. */
  readonly port: number | null;
  readonly transport: Transport;
  /** The user part of the request URI. */
  readonly uriUser: string;
  /** In order of preference. */
  readonly codecs: readonly Codec[];
  readonly dtmf: DtmfMode;
  readonly media: Media;
  readonly ringingTimeoutS: number;
  /** `null` = no session timer. */
  readonly sessionExpiresS: number | null;
  readonly cliFormat: CliFormat;
  readonly cliPrefix: string | null;
  /** Calls at once; `null` = no limit of its own. */
  readonly channelLimit: number | null;
}

/** What a trunk is before anything is said of it but its name. */
export const USUAL_SIP: SipSettings = {
  host: null,
  port: null,
  transport: "udp",
  uriUser: DID_PLACEHOLDER,
  codecs: ["PCMA", "PCMU", "G729"],
  dtmf: "rfc2833",
  media: "rtp",
  ringingTimeoutS: RINGING_TIMEOUT_S.usual,
  sessionExpiresS: null,
  cliFormat: "e164",
  cliPrefix: null,
  channelLimit: null,
};

/** A trunk as its form says it. */
export type TrunkDraft =
  | ({ readonly kind: "sip"; readonly name: string } & SipSettings)
  | { readonly kind: "pstn"; readonly name: string; readonly dialTo: string };

export interface Trunk extends SipSettings {
  readonly id: number;
  readonly name: string;
  readonly kind: TrunkKind;
  /** PSTN: E.164 digits; `null` = not set up. */
  readonly dialTo: string | null;
}

type Destination = Pick<Trunk, "kind" | "host" | "dialTo">;

/** Calls can be sent to it; an imported trunk has only a name until somebody completes it. */
export function isSetUp({ kind, host, dialTo }: Destination): boolean {
  return kind === "sip" ? host !== null : dialTo !== null;
}

export interface GroupMember {
  readonly trunkId: number;
  /** Lower is tried first. */
  readonly priority: number;
  /** Among trunks of one priority, how often it is tried first. */
  readonly weight: number;
}

/** The place of each member in the order of trying, and its part of the first tries in that place. */
export function orderOfTrying<Member extends Omit<GroupMember, "trunkId">>(
  members: readonly Member[],
): readonly (Member & { readonly place: number; readonly share: number })[] {
  const priorities = [...new Set(members.map(({ priority }) => priority))].sort((a, b) => a - b);
  return priorities.flatMap((priority, before) => {
    const equals = members.filter((member) => member.priority === priority);
    const whole = equals.reduce((sum, { weight }) => sum + weight, 0);
    return equals
      .toSorted((one, other) => other.weight - one.weight)
      .map((member) => ({ ...member, place: before + 1, share: member.weight / whole }));
  });
}
