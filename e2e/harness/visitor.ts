import { CookieJar } from "./cookie-jar";
import { type FormValues, formRequest } from "./form-request";
import { type Page, pageOf } from "./page";

const MOST_REDIRECTS = 10;

/** Asks each time over a new connection: the next of several processes answers it. */
export const HOPPING = { connection: "close" } as const;

/** A browser without JavaScript: it keeps cookies, follows redirects, clicks links, sends forms. */
export interface Visitor {
  readonly origin: string;
  /** One request, redirects not followed. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  visit(path: string, init?: RequestInit): Promise<Page>;
  /** Follows the link so named, as its text or its label says. */
  follow(page: Page, name: string | RegExp): Promise<Page>;
  /** Sends a form as it stands on the page, with some fields changed (`null` takes one out). */
  submit(page: Page, form: string, changes?: FormValues, button?: string | RegExp): Promise<Page>;
  signIn(email: string, password: string): Promise<Page>;
  /** As a Cookie header carries them. */
  cookies(): string;
}

export function openVisitor(
  origin: string,
  cookies = "",
  always: Readonly<Record<string, string>> = {},
): Visitor {
  const jar = new CookieJar(cookies);

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({
      accept: "text/html,*/*",
      ...always,
      ...Object.fromEntries(headersOf(init)),
    });
    if (jar.header !== "") headers.set("cookie", jar.header);
    const response = await fetch(new URL(path, origin), { ...init, headers, redirect: "manual" });
    jar.take(response.headers.getSetCookie());
    return response;
  }

  async function visit(path: string, init: RequestInit = {}): Promise<Page> {
    let url = new URL(path, origin);
    let request = init;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const response = await ask(url.href, request);
      const target = response.headers.get("location");
      if (target === null || response.status < 300 || response.status >= 400) {
        return pageOf(url, response);
      }
      await response.body?.cancel();
      url = new URL(target, url);
      if (response.status < 307) request = {};
    }
    throw new Error(`Too many redirects from ${path}`);
  }

  function follow(page: Page, name: string | RegExp): Promise<Page> {
    return visit(new URL(page.link(name), page.url).href);
  }

  function submit(page: Page, form: string, changes: FormValues = {}, button?: string | RegExp) {
    const { url, init } = formRequest(page, page.one(form), changes, button);
    return visit(url, init);
  }

  async function signIn(email: string, password: string): Promise<Page> {
    const page = await visit("/sign-in");
    const form = page.formWith("Sign in");
    const fields = { [page.fieldName("E-mail")]: email, [page.fieldName("Password")]: password };
    const { url, init } = formRequest(page, form, fields, "Sign in");
    return visit(url, init);
  }

  return { origin, ask, visit, follow, submit, signIn, cookies: () => jar.header };
}

function headersOf(init: RequestInit): Headers {
  return new Headers(init.headers);
}
