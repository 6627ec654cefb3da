const HEADERS = { "Cache-Control": "private, no-store" };

/** Said to whoever is sent here by another site's page. */
export const FOREIGN = "This was sent from another site. Open the page here and send it again.\n";

/** To the page that tells what became of a file: a form without a script can only be led. */
export function ledTo(href: string): Response {
  return new Response(null, { status: 303, headers: { ...HEADERS, Location: href } });
}

/** With an answer of 429: when to try again. */
export const WAIT = { "Retry-After": "30" };

export function said(
  text: string,
  status: number,
  more: Readonly<Record<string, string>> = {},
): Response {
  const headers = { ...HEADERS, "Content-Type": "text/plain; charset=utf-8", ...more };
  return new Response(text, { status, headers });
}
