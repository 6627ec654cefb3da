/** Another process has taken over what this one was doing. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}
