import type { ReactNode } from "react";
import { Crumbs } from "@/components/ui/crumbs";
import { counted, joinFacts } from "@/lib/numbers/wording";
import { formatDay } from "@/lib/numbers/wording-time";
import { AccountBadge } from "./accounts-table";

interface AccountHeadProps {
  readonly account: {
    readonly name: string;
    readonly currency: string;
    readonly numbers: number;
    readonly createdAt: Date;
    readonly disabledAt: Date | null;
    readonly closedAt: Date | null;
  };
  readonly timeZone: string;
  readonly children: ReactNode;
}

/** Which customer it is, and the way into its portal. */
export function AccountHead({ account, timeZone, children }: AccountHeadProps) {
  const { name, currency, numbers, createdAt, disabledAt, closedAt } = account;
  const since = `since ${formatDay(createdAt, timeZone)}`;
  return (
    <header className="page-head">
      <div>
        <Crumbs way={[["Accounts", "/staff"]]} here={name} />
        <div className="did-title">
          <h1>
            <bdi>{name}</bdi>
          </h1>
          <AccountBadge disabled={disabledAt !== null} closed={closedAt !== null} />
        </div>
        <p className="sub">{joinFacts(counted(numbers, "number"), currency, since)}</p>
      </div>
      {children}
    </header>
  );
}
