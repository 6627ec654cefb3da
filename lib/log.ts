import cluster from "node:cluster";
import pino from "pino";

/** What must not stand in a log, wherever it occurs in what is logged. */
const SECRETS = ["password", "code", "cookie", "authorization", "secret", "token", "sessionId"];

const STANDARD_ERROR = 2;

/**
 * JSON lines on standard error; JSON escapes control characters, so no text can forge a line. Where
 * several processes serve, each says which it is.
 */
export const log = pino(
  {
    base: cluster.isWorker ? { process: cluster.worker?.id } : null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: "[secret]" },
    serializers: { fault: pino.stdSerializers.err },
  },
  pino.destination({ dest: STANDARD_ERROR, sync: true }),
);
