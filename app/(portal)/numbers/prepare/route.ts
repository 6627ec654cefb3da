import { formRoute } from "@/app/(portal)/numbers/form-route";
import { getStore } from "@/lib/app-store";
import { batchPage } from "@/lib/batch-page";
import { machineNow } from "@/lib/clock";
import { withBatch } from "@/lib/numbers/batch-href";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { appNow } from "@/lib/operations/app-clock";
import { drawUpBatch } from "@/lib/operations/draw-up-batch";
import { parametersOf } from "@/lib/request-parameters";
import type { Member } from "@/lib/session";
import { type Prepared, preparedBy } from "./chosen";

/** Draws up what an action would do to chosen numbers, and leads to where it is shown. */
export function POST(request: Request): Promise<Response> {
  return formRoute(request, async (member, form) => {
    const prepared = preparedBy(form, parseListQuery(parametersOf(request.url)).query);
    return prepared === null ? null : drawnUp(member, prepared);
  });
}

async function drawnUp(member: Member, { verb, chosen, back }: Prepared): Promise<string> {
  const page = batchPage(back);
  const wish = { accountId: member.accountId, personId: member.id, verb, chosen, back: page };
  const store = await getStore();
  const clocks = { now: await appNow(store), machine: machineNow() };
  const drawn = await drawUpBatch(store, wish, clocks);
  return withBatch(page, drawn.kind === "drawn-up" ? drawn.key : drawn.kind);
}
