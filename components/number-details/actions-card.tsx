import { Icon } from "@/components/ui/icon";
import type { DidRow } from "@/lib/numbers/did-row";
import { rowActions } from "@/lib/numbers/row-actions";
import { Card } from "./card";
import { CopyNumber } from "./copy-number";

/** What can be done with the number, where a row's ⋯ leads without JavaScript. */
export function ActionsCard({ row }: { readonly row: DidRow }) {
  const { number } = row.did;
  return (
    <Card id="actions" title="Actions">
      <ul className="act-list">
        {rowActions(row)
          .filter(({ verb }) => verb !== "manage")
          .map(({ verb, label, icon, href, action, refusedBecause }) => (
            <li key={verb}>
              {action === "copy" && <CopyNumber number={number} label={label} />}
              {href !== null && refusedBecause === null && (
                <a className="btn" href={href}>
                  <Icon name={icon} />
                  {label}
                </a>
              )}
              {refusedBecause !== null && <p className="sub">{refusedBecause}</p>}
            </li>
          ))}
        <li>
          <a className="btn" href={`/numbers/export?numbers=${number}`} download>
            <Icon name="download" />
            Download CSV of this number
          </a>
        </li>
      </ul>
    </Card>
  );
}
