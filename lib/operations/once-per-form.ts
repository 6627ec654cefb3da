import { type FormRequest, findRequest, keepRequest } from "@/db/requests/form-requests";
import type { Transaction } from "@/db/store";

export type Once<Answer> =
  | { readonly kind: "answered"; readonly answer: Answer }
  /** The key was used by somebody else, or to ask for something else. */
  | { readonly kind: "other-request" };

export interface OnceRequest<Answer> extends FormRequest {
  /** Where nothing was done the form may be sent again; left out: every answer is kept. */
  readonly isKept?: (answer: Answer) => boolean;
}

/**
 * Does a form's work once, in the caller's transaction: a double click, a resent form and a lost
 * answer get the answer of the first time, and money moves once.
 * @param work answers with plain data, since its answer is kept as JSON; machine clock
 */
export async function oncePerForm<Answer>(
  tx: Transaction,
  request: OnceRequest<Answer>,
  madeAt: Date,
  work: () => Promise<Answer>,
): Promise<Once<Answer>> {
  const kept = await findRequest(tx, request.key);
  if (kept === undefined) {
    const answer = await work();
    if (request.isKept?.(answer) === false) return { kind: "answered", answer };
    await keepRequest(tx, request, JSON.stringify(answer), madeAt);
    return { kind: "answered", answer };
  }
  const isSame = kept.personId === request.personId && kept.fingerprint === request.fingerprint;
  return isSame ? { kind: "answered", answer: JSON.parse(kept.answer) } : { kind: "other-request" };
}
