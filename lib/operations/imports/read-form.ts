import { formParts } from "./form-parts";
import { FormSoFar, type Place, type ReadForm, UNREADABLE } from "./form-so-far";
import { UnreadableForm } from "./waiting-bytes";

/** A form with a file as it comes. */
export interface Sent {
  readonly body: AsyncIterable<Uint8Array>;
  readonly contentType: string;
}

/**
 * Reads a form with a file of numbers to its end: a browser shows an answer only when it could send
 * everything.
 * @param place `null` = nothing is kept
 */
export async function readForm(
  { body, contentType }: Sent,
  place: Place | null,
): Promise<ReadForm> {
  const form = new FormSoFar(place);
  try {
    for await (const part of formParts(body, contentType)) await form.take(part);
    return form.read(await form.end());
  } catch (fault) {
    if (!(fault instanceof UnreadableForm)) throw fault;
    return form.read(UNREADABLE);
  } finally {
    await form.drop();
  }
}
