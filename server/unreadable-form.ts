import type { ServerResponse } from "node:http";

const WORDS =
  "This can't be read, and nothing was changed. Open the page again and send it anew.\n";
const OF_THE_BODY = ["content-length", "content-encoding", "transfer-encoding", "etag"];

/**
 * Next answers 500 for a body that it can't decode. Where no door for writes was entered the fault
 * lies in what was sent: then this answers 400 in words instead, and drops what Next would say.
 */
export function refuseUnreadableForm(response: ServerResponse, hasEntered: () => boolean) {
  const { write, end, writeHead } = response;
  let refused = false;
  const refuse = () => {
    if (refused || response.headersSent || response.statusCode !== 500 || hasEntered()) return;
    refused = true;
    for (const name of OF_THE_BODY) response.removeHeader(name);
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    response.statusCode = 400;
    end.call(response, WORDS, "utf8");
  };
  response.writeHead = ((status: number, ...rest: []) => {
    if (refused) return writeHead.call(response, 400);
    response.statusCode = status;
    refuse();
    return refused ? response : writeHead.call(response, status, ...rest);
  }) as typeof writeHead;
  response.write = ((...given: Parameters<typeof write>) => {
    refuse();
    return refused || write.apply(response, given);
  }) as typeof write;
  response.end = ((...given: Parameters<typeof end>) => {
    refuse();
    return refused ? response : end.apply(response, given);
  }) as typeof end;
}
