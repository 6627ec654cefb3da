import type { ReactNode } from "react";
import { Card } from "@/components/number-details/card";
import { listHref } from "@/lib/numbers/list-href";
import { DEFAULT_LIST_QUERY, type ListQuery } from "@/lib/numbers/list-query";
import { counted } from "@/lib/numbers/wording";

interface UsedByProps {
  readonly numbers: number;
  /** What the list of these numbers is asked for. */
  readonly asked: Partial<ListQuery>;
  /** What else uses it. */
  readonly children?: ReactNode;
}

/** Where a trunk, group or pool is used, each a way there. */
export function UsedBy({ numbers, asked, children }: UsedByProps) {
  return (
    <Card id="used" title="Where it is used">
      <ul className="used">
        <li>
          {numbers === 0 ? (
            <span className="none">No numbers</span>
          ) : (
            <a href={listHref({ ...DEFAULT_LIST_QUERY, ...asked })}>{counted(numbers, "number")}</a>
          )}
        </li>
        {children}
      </ul>
    </Card>
  );
}

interface UsedByGroupsProps {
  readonly groups: readonly {
    readonly id: number;
    readonly name: string;
    readonly trunks: number;
  }[];
}

/** The trunk groups that try a trunk. */
export function UsedByGroups({ groups }: UsedByGroupsProps) {
  if (groups.length === 0) {
    return (
      <li>
        <span className="none">No trunk groups</span>
      </li>
    );
  }
  return groups.map(({ id, name, trunks }) => (
    <li key={id}>
      <a href={`/trunks/groups/${id}`}>
        <bdi>{name}</bdi>
      </a>
      <span className="sub"> group of {counted(trunks, "trunk")}</span>
    </li>
  ));
}
