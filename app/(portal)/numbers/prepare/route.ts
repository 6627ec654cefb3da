import { formRoute } from "@/app/(portal)/numbers/form-route";
import { getStore } from "@/lib/app-store";
import { batchPage } from "@/lib/batch-page";
import { machineNow } from "@/lib/clock";
import { withBatch } from "@/lib/numbers/batch-href";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { newRequestHref, TOO_MANY } from "@/lib/numbers/service-path";
import { appNow } from "@/lib/operations/app-clock";
import type { ChosenNumbers } from "@/lib/operations/batches/chosen-numbers";
import { drawUpBatch } from "@/lib/operations/draw-up-batch";
import { keepChosen } from "@/lib/operations/keep-chosen";
import { parametersOf } from "@/lib/request-parameters";
import type { Member } from "@/lib/session";
import { chosenForCnam, type Prepared, preparedBy } from "./chosen";

/** Draws up what an action would do to chosen numbers, and leads to where it is shown. */
export function POST(request: Request): Promise<Response> {
  return formRoute(request, async (member, form) => {
    const { query } = parseListQuery(parametersOf(request.url));
    const named = chosenForCnam(form, query);
    if (named !== null) return cnamPage(member, named, pageOf(form));
    const prepared = preparedBy(form, query);
    return prepared === null ? null : drawnUp(member, prepared);
  });
}

function pageOf(form: FormData): string {
  const back = form.get("back");
  return batchPage(typeof back === "string" ? back : undefined);
}

/** Many numbers are too long for an address: they go along as a stored set. */
async function cnamPage(member: Member, chosen: ChosenNumbers, back: string): Promise<string> {
  const store = await getStore();
  const clocks = { now: await appNow(store), machine: machineNow() };
  const kept = await keepChosen(store, { accountId: member.accountId, chosen }, clocks);
  if (kept.kind === "too-many") return `${newRequestHref("cnam")}?set=${TOO_MANY}`;
  if (kept.kind !== "kept") return withBatch(back, kept.kind);
  return `${newRequestHref("cnam")}?set=${kept.set}`;
}

async function drawnUp(member: Member, { verb, chosen, back }: Prepared): Promise<string> {
  const page = batchPage(back);
  const wish = { accountId: member.accountId, personId: member.id, verb, chosen, back: page };
  const store = await getStore();
  const clocks = { now: await appNow(store), machine: machineNow() };
  const drawn = await drawUpBatch(store, wish, clocks);
  return withBatch(page, drawn.kind === "drawn-up" ? drawn.key : drawn.kind);
}
