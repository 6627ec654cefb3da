import type { ServerResponse } from "node:http";

/** Pages can't set a status of their own: what one said takes the place of Next's 200. */
export function sendStatusSaid(response: ServerResponse, statusSaid: () => number | null) {
  const { writeHead } = response;
  response.writeHead = ((status: number, ...rest: []) => {
    const sent = status === 200 ? (statusSaid() ?? status) : status;
    return writeHead.call(response, sent, ...rest);
  }) as typeof writeHead;
}
