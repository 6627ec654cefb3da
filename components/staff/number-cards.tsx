import type { ComponentProps } from "react";
import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { Facts } from "@/components/number-details/card";
import { Badge } from "@/components/ui/badge";
import { Crumbs } from "@/components/ui/crumbs";
import { OwnWords } from "@/components/ui/own-words";
import type { DidRow } from "@/lib/numbers/did-row";
import { formatNumber } from "@/lib/numbers/format-number";
import { cyclesWords } from "@/lib/numbers/wording";
import { STATUS_LOOKS, statusWord } from "@/lib/numbers/wording-status";
import { formatInstant } from "@/lib/numbers/wording-time";

type Action = ComponentProps<typeof ActButton>["action"];

interface NumberProps {
  readonly row: DidRow;
  readonly owner: { readonly id: number; readonly name: string };
  readonly timeZone: string;
}

interface NumberHeadProps extends Omit<NumberProps, "timeZone"> {
  /** What time will do to it; `null` where the clock is nobody's to move. */
  readonly lifeHref: string | null;
}

/** Which number of which customer. */
export function StaffNumberHead({ row, owner, lifeHref }: NumberHeadProps) {
  const number = formatNumber(row.did.number);
  return (
    <header>
      <Crumbs way={[["Numbers", "/staff/numbers"]]} here={number} />
      <div className="did-title">
        <h1>{number}</h1>
        <Badge {...STATUS_LOOKS[row.status]}>{statusWord(row.status)}</Badge>
      </div>
      <p className="sub">
        Held by{" "}
        <a href={`/staff/accounts/${owner.id}`}>
          <bdi>{owner.name}</bdi>
        </a>
        {lifeHref !== null && (
          <>
            {" · "}
            <a href={lifeHref}>See its whole life</a>
          </>
        )}
      </p>
    </header>
  );
}

export function StaffNumberFacts({ row, owner, timeZone }: NumberProps) {
  const { did } = row;
  const instant = (it: Date | null) => (it === null ? "None" : formatInstant(it, timeZone));
  return (
    <section className="card" id="facts" aria-labelledby="facts-title">
      <div className="card-head">
        <h2 id="facts-title">Facts</h2>
      </div>
      <Facts
        facts={[
          ["Account", <bdi key="account">{owner.name}</bdi>],
          [
            "Description",
            did.description === null ? (
              "None"
            ) : (
              <OwnWords key="description">{did.description}</OwnWords>
            ),
          ],
          ["Expiry", instant(did.expiresAt)],
          ["Billing cycles", cyclesWords(did.billingCycles)],
          ["Canceled", instant(did.canceledAt)],
          ["Blocked", instant(did.blockedAt)],
        ]}
      />
    </section>
  );
}

interface BlockCardProps {
  readonly did: DidRow["did"];
  readonly block: Action;
  readonly unblock: Action;
}

/** Stops the number's traffic, or lets it go on. */
export function BlockCard({ did, block, unblock }: BlockCardProps) {
  const hidden = { number: did.number };
  if (did.blockedAt !== null) {
    return (
      <section className="card padded" id="block">
        <h2>Blocked</h2>
        <p>
          <OwnWords>{did.blockedReason}</OwnWords>
        </p>
        <ActButton action={unblock} hidden={hidden} submit="Unblock number" look="primary" />
      </section>
    );
  }
  return (
    <section className="card padded" id="block">
      <h2>Block</h2>
      <p className="sub">A block stops calls at once. Time, renewals and charges go on.</p>
      <ActionForm
        action={block}
        hidden={hidden}
        submit="Block number"
        look="danger"
        fields={[{ name: "reason", label: "Reason", hint: "The customer sees it." }]}
      />
    </section>
  );
}
