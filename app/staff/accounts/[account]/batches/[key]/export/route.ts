import { batchFile } from "@/app/(portal)/activity/batches/batch-file";
import { fileFor } from "@/app/(portal)/journal-file";
import { findCustomer } from "@/db/accounts/find-customer";
import { getStore } from "@/lib/app-store";
import { idInPath } from "@/lib/person-input";
import { currentPerson } from "@/lib/session";

interface Context {
  readonly params: Promise<{ account: string; key: string }>;
}

/** What became of each number of a batch by which staff took a pool back, as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { account: segment, key } = await params;
  const staff = await currentPerson();
  if (staff?.role !== "staff") return new Response("Not found\n", { status: 404 });
  const id = idInPath(segment);
  const account = id === null ? null : await findCustomer(await getStore(), id);
  return fileFor(request, staff, async (asked) => {
    if (account === null) return null;
    return batchFile({ accountId: account.id, currency: account.currency, key }, asked);
  });
}
