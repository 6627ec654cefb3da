import type { ComponentProps } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { closedWords } from "@/lib/numbers/wording-closing";

/** The way to the page that says what is lost. */
export function CloseAccountCard({ href }: { readonly href: string }) {
  return (
    <section className="card padded" id="close" aria-labelledby="close-title">
      <h2 id="close-title">Close account</h2>
      <p className="sub">
        For good: access ends, its numbers are canceled, nothing renews. You see what is lost before
        you confirm.
      </p>
      <div>
        <ButtonLink look="danger" href={href}>
          Close account
        </ButtonLink>
      </div>
    </section>
  );
}

interface ClosedNoteProps {
  readonly account: { readonly closedAt: Date | null; readonly closingAt: Date | null };
  readonly timeZone: string;
}

/** Over the page of an account that was closed. */
export function ClosedNote({ account: { closedAt, closingAt }, timeZone }: ClosedNoteProps) {
  return closedAt && <Note>{closedWords(closedAt, closingAt !== null, timeZone)}</Note>;
}

interface CloseAccountProps {
  readonly name: string;
  readonly losses: readonly string[];
  readonly hidden: Readonly<Record<string, string>>;
  readonly back: string;
  readonly action: ComponentProps<typeof ActionForm>["action"];
}

/** What is lost, and the name to be typed. */
export function CloseAccount({ name, losses, hidden, back, action }: CloseAccountProps) {
  return (
    <section className="card">
      <ul className="losses">
        {losses.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ActionForm
        id="close"
        action={action}
        hidden={hidden}
        submit="Close for good"
        look="danger"
        back={{ href: back, label: "Not now" }}
        fields={[
          {
            name: "name",
            label: "Name of the account",
            hint: `Type ${name} to confirm. This can't be taken back.`,
            autoComplete: "off",
          },
        ]}
      />
    </section>
  );
}
