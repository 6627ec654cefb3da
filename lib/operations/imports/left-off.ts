/** Work at an import ends here: it was stopped, another process has taken it over, or this one ends. */
export class LeftOff extends Error {
  override readonly name = "LeftOff";
}
