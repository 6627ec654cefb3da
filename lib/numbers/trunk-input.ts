import { z } from "zod";
import { MOST_CHANNELS } from "@/lib/did/capacity";
import { isE164 } from "@/lib/did/e164";
import { parseHost } from "@/lib/did/host";
import {
  CLI_FORMATS,
  CODECS,
  type Codec,
  DID_PLACEHOLDER,
  DTMF_MODES,
  MEDIA,
  RINGING_TIMEOUT_S,
  SESSION_EXPIRES_S,
  TRANSPORTS,
  type TrunkDraft,
} from "@/lib/did/trunk";
import { nameInput, wholeInput, wholeOrEmptyInput } from "./name-input";

const HOST =
  "Use a full domain name such as sip.example.com, or a public IPv4 or IPv6 address, without a port.";
const URI_USER = `Use letters, digits and -_.!~*'()&=+$,;?/ with ${DID_PLACEHOLDER} where the number goes.`;
/** RFC 3261, user = 1*( unreserved / escaped / user-unreserved ). */
const USER = /^(?:[A-Za-z0-9\-_.!~*'()&=+$,;?/]|%[0-9A-Fa-f]{2})+$/;

const host = z.string(HOST).transform((text, context) => {
  const parsed = parseHost(text);
  if (parsed !== null) return parsed;
  context.addIssue({ code: "custom", message: HOST });
  return z.NEVER;
});

const uriUser = z
  .string(URI_USER)
  .trim()
  .refine((text) => text.length <= 128, "Use 128 characters or fewer.")
  .refine((text) => USER.test(text.replaceAll(DID_PLACEHOLDER, "0")), URI_USER);

const cliPrefix = z
  .string()
  .trim()
  .refine(
    (text) => /^(?:\+?[0-9*#]{0,15})$/.test(text),
    "Use up to 15 digits, * and #, after a + or not.",
  )
  .transform((text) => (text === "" ? null : text));

const dialTo = z.string().transform((text, context) => {
  const digits = text.replace(/[\s().-]/g, "").replace(/^\+/, "");
  if (isE164(digits)) return digits;
  const message = "Use the international form: + and country code first, 7 to 15 digits.";
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

/** As many places as there are codecs, each a field of its own: their order is the preference. */
export const CODEC_FIELDS = [
  "codec1",
  "codec2",
  "codec3",
  "codec4",
  "codec5",
  "codec6",
] as const satisfies { readonly length: (typeof CODECS)["length"] };
type CodecField = (typeof CODEC_FIELDS)[number];

const codec = z.enum([...CODECS, ""], "Choose a codec of the list.").transform(codecOrNull);
const codecs = Object.fromEntries(CODEC_FIELDS.map((field) => [field, codec])) as Record<
  CodecField,
  typeof codec
>;

function codecOrNull(text: Codec | ""): Codec | null {
  return text === "" ? null : text;
}

const SIP = {
  kind: z.literal("sip"),
  name: nameInput("Give the trunk a name."),
  host,
  port: wholeOrEmptyInput(1, 65_535),
  transport: z.enum(TRANSPORTS, "Choose a transport of the list."),
  uriUser,
  ...codecs,
  dtmf: z.enum(DTMF_MODES, "Choose a way of the list."),
  media: z.enum(MEDIA, "Choose RTP or SRTP."),
  ringingTimeoutS: wholeInput(RINGING_TIMEOUT_S.least, RINGING_TIMEOUT_S.most),
  sessionExpiresS: wholeOrEmptyInput(SESSION_EXPIRES_S.least, SESSION_EXPIRES_S.most),
  cliFormat: z.enum(CLI_FORMATS, "Choose a format of the list."),
  cliPrefix,
  channelLimit: wholeOrEmptyInput(1, MOST_CHANNELS),
};
const PSTN = { kind: z.literal("pstn"), name: nameInput("Give the trunk a name."), dialTo };

/** A trunk's form, with other fields beside it: which trunk it is, where there is one already. */
export function trunkInput<Extra extends z.ZodRawShape>(extra: Extra) {
  const shapes = [
    z.strictObject({ ...SIP, ...extra }),
    z.strictObject({ ...PSTN, ...extra }),
  ] as const;
  return z.discriminatedUnion("kind", shapes, "Choose SIP or PSTN.").superRefine(refuseCodecs);
}

function refuseCodecs(input: unknown, context: z.RefinementCtx) {
  const sent = input as Partial<Record<CodecField, Codec | null>> & { kind: string };
  if (sent.kind !== "sip") return;
  const chosen = new Set<Codec>();
  for (const field of CODEC_FIELDS) {
    const one = sent[field] ?? null;
    if (one === null) continue;
    if (chosen.has(one)) context.addIssue(issue(field, "This codec is chosen twice."));
    chosen.add(one);
  }
  if (chosen.size === 0) context.addIssue(issue("codec1", "Choose at least one codec."));
}

function issue(field: string, message: string) {
  return { code: "custom" as const, path: [field], message };
}

type Sent = z.output<ReturnType<typeof trunkInput<Record<never, never>>>>;

/** What was sent, as a trunk: codecs in their order, gaps closed. */
export function draftOf(sent: Sent): TrunkDraft {
  if (sent.kind === "pstn") return { kind: sent.kind, name: sent.name, dialTo: sent.dialTo };
  const codecs = CODEC_FIELDS.flatMap((field) => sent[field] ?? []);
  const { kind, name, host, port, transport, uriUser, dtmf, media } = sent;
  const { ringingTimeoutS, sessionExpiresS, cliFormat, cliPrefix, channelLimit } = sent;
  const where = { host, port, transport, uriUser };
  const calls = { ringingTimeoutS, sessionExpiresS, cliFormat, cliPrefix, channelLimit };
  return { kind, name, ...where, codecs, dtmf, media, ...calls };
}
