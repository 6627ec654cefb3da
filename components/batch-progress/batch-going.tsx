import { ActButton } from "@/components/forms/act-button";
import type { SendForm } from "@/components/forms/sectioned-form";
import type { BatchProgress } from "@/lib/numbers/batch-view";
import { KeepLooking } from "./keep-looking";
import { ProgressLine } from "./progress-line";

interface BatchGoingProps extends BatchProgress {
  readonly batchKey: string;
  /** Another batch of the account comes first. */
  readonly isWaiting: boolean;
  /** The page itself, for who looks without a script. */
  readonly href: string;
  /** `null` where whoever looks may not. */
  readonly stop: SendForm | null;
}

/** A batch that is being carried out: how far it is, and how to end what has not started. */
export function BatchGoing(props: BatchGoingProps) {
  const { batchKey, isWaiting, href, stop, reached, chosen } = props;
  return (
    <section className="card going" aria-label="Progress">
      <KeepLooking />
      <div className="far">
        <h2>{isWaiting ? "Waiting for another batch to end" : "Running"}</h2>
        <p className="sub">
          It goes on when you leave this page.{" "}
          <a className="unscripted-line" href={href}>
            Look again
          </a>
        </p>
        <ProgressLine reached={reached} chosen={chosen} label="Carried out so far" />
      </div>
      {stop !== null && (
        <ActButton action={stop} hidden={{ batch: batchKey }} submit="Stop what has not started" />
      )}
    </section>
  );
}
