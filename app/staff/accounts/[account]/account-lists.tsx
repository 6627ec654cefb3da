import { ImportsCard } from "@/components/imports/imports-card";
import { MembersCard } from "@/components/staff/members-card";
import { PoolsCard } from "@/components/staff/pools-card";
import type { Customer } from "@/db/accounts/find-customer";
import { listPools } from "@/db/capacity/list-pools";
import { listImports } from "@/db/imports/find-import";
import { listPeople } from "@/db/people/list-people";
import { getStore } from "@/lib/app-store";
import { importsPath } from "@/lib/numbers/import-upload";

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
      <PoolsCard pools={await listPools(store, id)} path={isOpen ? `${path}/pools` : null} />
    </>
  );
}
