import { batchFile } from "@/app/(portal)/activity/batches/batch-file";
import { journalFile } from "@/app/(portal)/journal-file";

interface Context {
  readonly params: Promise<{ key: string }>;
}

/** What became of each number of a batch, as a file. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return journalFile(request, async ({ member, ...asked }) => {
    const { accountId, currency } = member;
    return batchFile({ accountId, currency, key: (await params).key }, asked);
  });
}
