import { ActButton } from "@/components/forms/act-button";
import type { SendForm } from "@/components/forms/sectioned-form";
import { Note } from "@/components/ui/note";
import { counted } from "@/lib/numbers/wording";

interface TakePoolBackProps {
  readonly action: SendForm;
  readonly hidden: Readonly<Record<string, string>>;
  /** Given out of it, to numbers and shared groups. */
  readonly channels: number;
  /** Numbers that have some of them. */
  readonly numbers: number;
  /** Where it is watched while a batch takes it back; `null` = none does. */
  readonly watch: string | null;
}

/** Ends what an account was allotted. Of a pool in use, numbers lose their channels first. */
export function TakePoolBack({ action, hidden, channels, numbers, watch }: TakePoolBackProps) {
  const isUsed = channels > 0;
  return (
    <section className="card padded" aria-labelledby="remove-title">
      <h2 id="remove-title">Take the pool back</h2>
      {watch === null ? (
        <>
          <p className="sub">{isUsed ? usedWords(channels, numbers) : "Nothing of it is used."}</p>
          <ActButton
            action={action}
            hidden={hidden}
            submit={isUsed ? "Show what changes" : "Take back"}
            look="danger"
          />
        </>
      ) : (
        <Note tone="warn">
          It is being taken back: numbers lose its channels, and none can be given out any more.{" "}
          <a href={watch}>Watch it</a>
        </Note>
      )}
    </section>
  );
}

function usedWords(channels: number, numbers: number): string {
  const given = counted(channels, "channel of it is", "channels of it are");
  return `${given} given out, and ${counted(numbers, "number has", "numbers have")} some. They lose them, and its shared groups go with it. You see what changes before you confirm.`;
}
