/** A file that can't be imported as a whole; the message is one line for whoever gave it. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}
