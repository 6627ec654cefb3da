import { ImportsCard } from "@/components/imports/imports-card";
import { MembersCard } from "@/components/staff/members-card";
import { PoolsCard } from "@/components/staff/pools-card";
import type { Customer } from "@/db/accounts/find-customer";
import { listPools } from "@/db/capacity/list-pools";
import { deletionKeys } from "@/db/deletions/running-deletions";
import { listImports } from "@/db/imports/find-import";
import { listPeople } from "@/db/people/list-people";
import { getStore } from "@/lib/app-store";
import { batchHrefs } from "@/lib/numbers/batch-href";
import { importsPath } from "@/lib/numbers/import-upload";
import { staffBatchHref } from "@/lib/numbers/staff-path";

interface AccountListsProps {
  readonly account: Customer;
  /** Its own page. */
  readonly path: string;
  readonly timeZone: string;
}

/** What an account has several of, and the ways to more. */
export async function AccountLists({ account, path, timeZone }: AccountListsProps) {
  const store = await getStore();
  const { id, closedAt } = account;
  const isOpen = closedAt === null;
  const taken = await deletionKeys(store, id, "pool");
  return (
    <>
      <MembersCard
        people={await listPeople(store, id)}
        timeZone={timeZone}
        path={path}
        hasEnded={!isOpen}
      />
      <ImportsCard
        imports={await listImports(store, id)}
        timeZone={timeZone}
        path={importsPath(id)}
        isOpen={isOpen}
      />
      <PoolsCard
        pools={await listPools(store, id)}
        leaving={batchHrefs(taken, (key) => staffBatchHref(id, key))}
        path={isOpen ? `${path}/pools` : null}
      />
    </>
  );
}
