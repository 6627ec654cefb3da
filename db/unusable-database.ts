/** The database can't be used as it is. The message is one line for whoever runs the program. */
export class UnusableDatabase extends Error {
  override readonly name = "UnusableDatabase";
}
