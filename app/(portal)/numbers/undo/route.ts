import { z } from "zod";
import { formRoute } from "@/app/(portal)/numbers/form-route";
import { getStore } from "@/lib/app-store";
import { batchPage } from "@/lib/batch-page";
import { machineNow } from "@/lib/clock";
import { isE164 } from "@/lib/did/e164";
import { withBatch } from "@/lib/numbers/batch-href";
import { appNow } from "@/lib/operations/app-clock";
import { undoBatch } from "@/lib/operations/undo-batch";

const asked = z.strictObject({
  of: z.string().regex(/^[\w-]{20,64}$/),
  number: z.string().refine(isE164).optional(),
});

/** Draws up what taking a batch back would do, and leads to where it is shown. */
export function POST(request: Request): Promise<Response> {
  return formRoute(request, async ({ accountId, id }, form) => {
    const parsed = asked.safeParse(Object.fromEntries(form));
    if (!parsed.success) return null;
    const { of, number = null } = parsed.data;
    const page = batchPage(number === null ? undefined : `/numbers/${number}`);
    const store = await getStore();
    const clocks = { now: await appNow(store), machine: machineNow() };
    const wish = { accountId, personId: id, of, number, back: page };
    const undone = await undoBatch(store, wish, clocks);
    return withBatch(page, undone.kind === "drawn-up" ? undone.key : undone.kind);
  });
}
