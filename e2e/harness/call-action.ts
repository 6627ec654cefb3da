import type { BuiltAction } from "./built-actions";
import type { Visitor } from "./visitor";

export type Fields = Readonly<Record<string, string>>;

/** How a door answered: what the form would show, or where it would lead. */
export type Answer =
  | { readonly kind: "led"; readonly to: string }
  | { readonly kind: "none" }
  | {
      readonly kind: "done" | "refused" | "invalid" | "idle";
      readonly message?: string;
      readonly fieldErrors?: Readonly<Record<string, string>>;
    };

/** Calls an action as a page's script does, without any page that would offer it. */
export async function callAction(
  visitor: Visitor,
  { id, path }: BuiltAction,
  fields: Fields,
): Promise<Answer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  body.append("0", JSON.stringify([{ kind: "idle" }, "$K1"]));
  const headers = { origin: visitor.origin, "next-action": id, accept: "text/x-component" };
  const response = await visitor.ask(path, { method: "POST", headers, body });
  const text = await response.text();
  if (response.status >= 500) throw new Error(`${response.status}: ${text.slice(0, 200)}`);
  const to = response.headers.get("x-action-redirect") ?? response.headers.get("location");
  if (to !== null) return { kind: "led", to: to.split(";", 1)[0] ?? "" };
  const said = /^1:(\{.*\})$/m.exec(text)?.[1];
  return said === undefined ? { kind: "none" } : (JSON.parse(said) as Answer);
}
