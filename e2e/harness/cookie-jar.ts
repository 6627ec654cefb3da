/** Cookies of one site. Path, domain and age are not looked at, an emptied cookie is gone. */
export class CookieJar {
  readonly #values = new Map<string, string>();

  constructor(header: string) {
    for (const pair of header.split("; ").filter((each) => each !== "")) this.#set(pair);
  }

  get header(): string {
    return [...this.#values].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  take(setCookies: readonly string[]): void {
    for (const line of setCookies) {
      const [pair = "", ...attributes] = line.split("; ");
      this.#set(pair);
      if (attributes.some(isOver)) this.#values.delete(nameOf(pair));
    }
  }

  #set(pair: string): void {
    const value = pair.slice(nameOf(pair).length + 1);
    if (value === "") this.#values.delete(nameOf(pair));
    else this.#values.set(nameOf(pair), value);
  }
}

function nameOf(pair: string): string {
  return pair.split("=", 1)[0] ?? "";
}

function isOver(attribute: string): boolean {
  const [name = "", value = ""] = attribute.toLowerCase().split("=");
  if (name === "max-age") return Number(value) <= 0;
  return name === "expires" && value.includes("1970");
}
