import { CODECS, type Trunk } from "@/lib/did/trunk";

/** A trunk as it is stored: codecs in one cell. */
export type TrunkRecord = Omit<Trunk, "codecs"> & { readonly codecs: string };

/** By their names in TypeScript. */
export const TRUNK_COLUMNS = `
  t.id, t.name, t.kind, t.host, t.port, t.dial_to AS dialTo, t.transport, t.uri_user AS uriUser,
  t.codecs, t.dtmf, t.media, t.ringing_timeout_s AS ringingTimeoutS,
  t.session_expires_s AS sessionExpiresS, t.cli_format AS cliFormat, t.cli_prefix AS cliPrefix,
  t.channel_limit AS channelLimit`;

export function trunkOf<Record extends TrunkRecord>(
  record: Record,
): Omit<Record, "codecs"> & Pick<Trunk, "codecs"> {
  const codecs = record.codecs.split(",").flatMap((name) => CODECS.filter((it) => it === name));
  return { ...record, codecs };
}
