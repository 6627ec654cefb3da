const HERE = "http://here.invalid";
const LONGEST_PATH = 16_000;

/** Where to go after signing in: a path of this app, or `/`. Never another site's. */
export function returnPath(to: string | undefined): string {
  if (to === undefined || to.length > LONGEST_PATH || !/^\/(?![/\\])/.test(to)) return "/";
  if (!URL.canParse(to, HERE)) return "/";
  const url = new URL(to, HERE);
  if (url.origin !== HERE || /^\/(sign-in|welcome|api)(\/|$)/.test(url.pathname)) return "/";
  return url.pathname.startsWith("//") ? "/" : `${url.pathname}${url.search}${url.hash}`;
}
