/** Every value of each name, as pages get them; a name is never looked up in a prototype. */
export function parametersOf(address: string): Record<string, string[]> {
  const found: Record<string, string[]> = Object.create(null);
  for (const [name, value] of new URL(address).searchParams) {
    found[name] = [...(found[name] ?? []), value];
  }
  return found;
}
