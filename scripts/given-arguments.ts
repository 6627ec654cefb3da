import { type ParseArgsConfig, parseArgs } from "node:util";

/** What the command line says; what it says wrongly is told in one line, and `null` returned. */
export function givenArguments<const Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (fault) {
    if (!isBadArgument(fault)) throw fault;
    console.error(fault.message.split(/\. |\n/, 1)[0]);
    return null;
  }
}

function isBadArgument(fault: unknown): fault is Error {
  return (
    fault instanceof Error && "code" in fault && String(fault.code).startsWith("ERR_PARSE_ARGS")
  );
}
