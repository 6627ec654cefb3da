import { KeepLooking } from "@/components/batch-progress/keep-looking";
import { Card, Facts } from "@/components/number-details/card";
import { Note } from "@/components/ui/note";
import { counted } from "@/lib/numbers/wording";
import { formatInstant } from "@/lib/numbers/wording-time";
import { aheadWords, type SettledCounts, settledFacts } from "@/lib/numbers/wording-travel";

interface CatchingUpProps {
  readonly left: number;
  /** Of the page itself. */
  readonly again: string;
}

/** What the sweep has still before it; gone when it is through. */
export function CatchingUpNote({ left, again }: CatchingUpProps) {
  if (left === 0) return null;
  return (
    <Note>
      <KeepLooking />
      Catching up, {counted(left, "number")} left.{" "}
      <a className="unscripted-line" href={again}>
        Look again
      </a>
    </Note>
  );
}

interface ClocksProps {
  readonly app: Date;
  readonly machine: Date;
  readonly timeZone: string;
}

/** By which clock numbers live, and by which the machine does. */
export function ClocksCard({ app, machine, timeZone }: ClocksProps) {
  return (
    <Card id="clocks" title="Clocks">
      <Facts
        facts={[
          ["App", formatInstant(app, timeZone)],
          ["Machine", formatInstant(machine, timeZone)],
          ["Difference", aheadWords(app, machine)],
        ]}
      />
    </Card>
  );
}

interface EffectProps {
  readonly effect: { readonly from: Date; readonly to: Date; readonly settled: SettledCounts };
  /** The sweep is not through yet. */
  readonly isGoing: boolean;
  readonly timeZone: string;
}

/** What has happened on the way of the last move, in all accounts. */
export function EffectCard({ effect: { from, to, settled }, isGoing, timeZone }: EffectProps) {
  return (
    <Card id="effect" title={isGoing ? "What the last move did so far" : "What the last move did"}>
      <Facts
        facts={[
          ["From", formatInstant(from, timeZone)],
          ["To", formatInstant(to, timeZone)],
          ...settledFacts(settled),
        ]}
      />
    </Card>
  );
}
