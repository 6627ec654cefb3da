/** A whole number below `below`, always the same for a place and a purpose (xorshift over both). */
export function draw(place: number, purpose: number, below: number): number {
  let state = Math.imul(place + 1, 0x9e_37_79_b1) ^ Math.imul(purpose + 1, 0x85_eb_ca_6b);
  state ^= state >>> 16;
  state = Math.imul(state, 0x7f_eb_35_2d);
  state ^= state >>> 15;
  state = Math.imul(state, 0x84_6c_a6_8b);
  state ^= state >>> 16;
  return (state >>> 0) % below;
}

/** True for so many of a thousand places. */
export function drawn(place: number, purpose: number, perMille: number): boolean {
  return draw(place, purpose, 1000) < perMille;
}

export function pick<T>(from: readonly T[], place: number, purpose: number): T {
  const picked = from[draw(place, purpose, from.length)];
  if (picked === undefined) throw new Error("nothing to pick from");
  return picked;
}
