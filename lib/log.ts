import pino from "pino";

/** What must not stand in a log, wherever it occurs in what is logged. */
const SECRETS = ["password", "code", "cookie", "authorization", "secret", "token", "sessionId"];

/** JSON lines on standard output; JSON escapes control characters, so no text can forge a line. */
export const log = pino({
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: "[secret]" },
  serializers: { fault: pino.stdSerializers.err },
});
