import type { FormSection } from "@/components/forms/sectioned-form";
import {
  CLI_FORMATS,
  CODECS,
  DID_PLACEHOLDER,
  DTMF_MODES,
  MEDIA,
  type SipSettings,
  TRANSPORTS,
} from "@/lib/did/trunk";
import { LONGEST_NAME } from "@/lib/numbers/name-input";
import { CODEC_FIELDS } from "@/lib/numbers/trunk-input";
import {
  CLI_FORMAT_WORDS,
  DTMF_WORDS,
  MEDIA_WORDS,
  TRANSPORT_WORDS,
} from "@/lib/numbers/wording-trunks";

function optionsOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
) {
  return values.map((value) => ({ value, label: words[value] }));
}

const written = (value: number | null) => (value === null ? "" : String(value));
const ORDINALS = ["1st", "2nd", "3rd", "4th", "5th", "6th"];
const NO_CODEC = { value: "", label: "None" };

function nameSection(name: string): FormSection {
  const hint = "What the trunk is called in your account.";
  return {
    title: "Name",
    fields: [{ name: "name", label: "Name", hint, value: name, maxLength: LONGEST_NAME }],
  };
}

/** The form of a PSTN trunk. */
export function pstnSections(trunk: { name: string; dialTo: string | null }): FormSection[] {
  const dialTo = {
    name: "dialTo",
    label: "Phone number",
    hint: "In international form, such as +353 1 960 9036.",
    value: trunk.dialTo === null ? "" : `+${trunk.dialTo}`,
    inputMode: "tel",
    maxLength: 40,
  } as const;
  const hint = "Calls are forwarded to this number. Its carrier's rates may apply.";
  return [nameSection(trunk.name), { title: "Where calls go", hint, fields: [dialTo] }];
}

/** The form of a SIP trunk. */
export function sipSections(trunk: { readonly name: string } & SipSettings): FormSection[] {
  return [nameSection(trunk.name), whereCallsGo(trunk), media(trunk), calls(trunk)];
}

function whereCallsGo({ host, port, transport, uriUser }: SipSettings): FormSection {
  return {
    title: "Where calls go",
    hint: "The host must be reachable from the internet and accept calls from us.",
    fields: [
      {
        name: "host",
        label: "Host",
        hint: "A domain name, an IPv4 or an IPv6 address.",
        value: host ?? "",
        inputMode: "url",
        maxLength: 255,
      },
      {
        name: "port",
        label: "Port",
        hint: "Empty: 5060, or 5061 with TLS.",
        value: written(port),
        placeholder: "5060",
        inputMode: "numeric",
        optional: true,
      },
      {
        name: "transport",
        label: "Transport",
        value: transport,
        options: optionsOf(TRANSPORTS, TRANSPORT_WORDS),
      },
      {
        name: "uriUser",
        label: "User part of the request URI",
        hint: `${DID_PLACEHOLDER} stands for the digits of the number that was called.`,
        value: uriUser,
        maxLength: 128,
      },
    ],
  };
}

function media({ codecs, dtmf, media: kind }: SipSettings): FormSection {
  const options = [NO_CODEC, ...CODECS.map((codec) => ({ value: codec, label: codec }))];
  return {
    title: "Media",
    hint: "Codecs are offered in this order; at least one is needed.",
    fields: [
      ...CODEC_FIELDS.map((name, place) => ({
        name,
        label: `${ORDINALS[place] ?? ""} codec`,
        value: codecs[place] ?? "",
        options,
      })),
      { name: "dtmf", label: "DTMF", value: dtmf, options: optionsOf(DTMF_MODES, DTMF_WORDS) },
      {
        name: "media",
        label: "Media",
        hint: "SRTP keys travel in the SIP message: use TLS with it.",
        value: kind,
        options: optionsOf(MEDIA, MEDIA_WORDS),
      },
    ],
  };
}

function calls(trunk: SipSettings): FormSection {
  const numeric = { inputMode: "numeric" } as const;
  return {
    title: "Calls",
    fields: [
      {
        name: "ringingTimeoutS",
        label: "Rings for, in seconds",
        hint: "5 to 300. After that the next trunk is tried, or the call ends.",
        value: String(trunk.ringingTimeoutS),
        ...numeric,
      },
      {
        name: "sessionExpiresS",
        label: "Session timer, in seconds",
        hint: "90 to 86,400, RFC 4028. Ends calls that nobody ended.",
        value: written(trunk.sessionExpiresS),
        placeholder: "No timer",
        optional: true,
        ...numeric,
      },
      {
        name: "channelLimit",
        label: "Calls at once",
        hint: "The most that this trunk takes, whatever its numbers allow.",
        value: written(trunk.channelLimit),
        placeholder: "No limit",
        optional: true,
        ...numeric,
      },
      {
        name: "cliFormat",
        label: "Caller's number is sent as",
        value: trunk.cliFormat,
        options: optionsOf(CLI_FORMATS, CLI_FORMAT_WORDS),
      },
      {
        name: "cliPrefix",
        label: "Put before it",
        hint: "Up to 15 digits, * and #, such as 00.",
        value: trunk.cliPrefix ?? "",
        placeholder: "Nothing",
        optional: true,
        maxLength: 16,
      },
    ],
  };
}
