import type { ComponentProps } from "react";
import { Card } from "@/components/number-details/card";
import { Crumbs } from "@/components/ui/crumbs";
import type { Refusal } from "@/lib/did/decision";
import { formatNumber } from "@/lib/numbers/format-number";
import { type LifeLine, lifeLines } from "@/lib/numbers/wording-life";
import { REFUSAL_WORDS } from "@/lib/numbers/wording-refusals";
import { formatInstant } from "@/lib/numbers/wording-time";

type Life = Parameters<typeof lifeLines>[0];
type Telling = Parameters<typeof lifeLines>[1];

/** Whose life, as of when, and what it takes for granted. */
export function LifeHead({ number, now, timeZone }: Telling & { readonly number: string }) {
  const shown = formatNumber(number);
  return (
    <header>
      <Crumbs way={[["Travel", "/staff/travel"]]} here={shown} />
      <div className="did-title">
        <h1>The whole life of {shown}</h1>
      </div>
      <p className="sub">
        Foreseen from {formatInstant(now, timeZone)}, if nobody acts and the balance covers each
        renewal. Nothing is changed. <a href={`/staff/numbers/${number}`}>Go to the number</a>
      </p>
    </header>
  );
}

type LifeCardProps = Telling &
  Pick<ComponentProps<typeof Card>, "id" | "title"> & { readonly life: Life };

/** What will happen, in the order of time. */
export function LifeCard({ id, title, life, ...telling }: LifeCardProps) {
  const lines = lifeLines(life, telling);
  return (
    <Card id={id} title={title}>
      {lines.length === 0 ? (
        <p className="card-text">
          Time alone does nothing to it: its service time has not begun, and no deadline is set.
        </p>
      ) : (
        <ol className="hist">
          {lines.map((line) => (
            <Line key={`${line.when} ${line.what}`} {...line} />
          ))}
        </ol>
      )}
    </Card>
  );
}

function Line({ what, detail, money, when }: LifeLine) {
  return (
    <li>
      <p>
        <b className="strong">{what}</b>
        {detail !== null && <span className="sub"> {detail}</span>}
        {money !== null && <span className="hist-money">{money}</span>}
      </p>
      <p className="meta">{when}</p>
    </li>
  );
}

type EndingProps = Telling & { readonly ending: Life | { readonly refused: Refusal } };

/** The same if it had no billing cycles left, or why it can't be without. */
export function EndingCard({ ending, ...telling }: EndingProps) {
  const card = { id: "ending", title: "If its billing cycles were 0 from now" };
  if (!("refused" in ending)) return <LifeCard {...card} life={ending} {...telling} />;
  return (
    <Card {...card}>
      <p className="card-text">{REFUSAL_WORDS[ending.refused]}</p>
    </Card>
  );
}
