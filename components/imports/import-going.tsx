import { KeepLooking } from "@/components/batch-progress/keep-looking";
import { ActButton } from "@/components/forms/act-button";
import type { SendForm } from "@/components/forms/sectioned-form";
import type { NumberImport } from "@/lib/numbers/number-import";
import { counted, formatCount } from "@/lib/numbers/wording";
import { IMPORT_GOING_WORDS, sizeWords } from "@/lib/numbers/wording-imports";

interface ImportGoingProps {
  readonly it: NumberImport;
  readonly state: keyof typeof IMPORT_GOING_WORDS;
  readonly hidden: Readonly<Record<string, string>>;
  readonly stop: SendForm;
  /** This page. */
  readonly href: string;
}

/** An import that goes on by itself: how far it is, and how to end it while that is possible. */
export function ImportGoing({ it, state, hidden, stop, href }: ImportGoingProps) {
  const { title, what } = IMPORT_GOING_WORDS[state];
  const [of, words] =
    state === "writing"
      ? [it.lines, `${formatCount(it.reached)} of ${counted(it.lines, "number")}`]
      : [it.bytes, `${sizeWords(it.reached)} of ${sizeWords(it.bytes)}`];
  return (
    <section className="card going" aria-label="Progress">
      <KeepLooking />
      <div className="far">
        <h2>{title}</h2>
        <p className="sub">
          {what}{" "}
          <a className="unscripted-line" href={href}>
            Look again
          </a>
        </p>
        <div className="progress-line">
          <progress aria-label={title} max={Math.max(1, of)} value={Math.min(it.reached, of)} />
          <span>{words}</span>
        </div>
      </div>
      {state !== "writing" && <ActButton action={stop} hidden={hidden} submit="Stop" />}
    </section>
  );
}
