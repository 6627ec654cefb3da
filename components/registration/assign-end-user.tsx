import { ButtonForm } from "@/components/forms/button-form";
import { Card, Facts } from "@/components/number-details/card";
import { ButtonLink } from "@/components/ui/button";
import { Crumbs } from "@/components/ui/crumbs";
import { Note } from "@/components/ui/note";
import type { Refusal } from "@/lib/did/decision";
import type { FormState } from "@/lib/form-state";
import type { AssignChoice } from "@/lib/numbers/assign-choice";
import { REFUSAL_WORDS } from "@/lib/numbers/wording-refusals";
import { ChoiceForm } from "./choice-form";
import { SoughtForm } from "./sought-form";

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

interface AssignEndUserProps {
  readonly number: string;
  /** As it is read. */
  readonly shownNumber: string;
  readonly requirement: readonly (readonly [string, string])[] | null;
  readonly choices: readonly AssignChoice[];
  readonly refusal: Refusal | null;
  readonly canUnassign: boolean;
  readonly more: number;
  readonly sought: string;
  readonly mayChange: boolean;
  readonly assign: Action;
  readonly unassign: Action;
}

/** The page on which one number gets its end-user details. */
export function AssignEndUser(props: AssignEndUserProps) {
  const { number, shownNumber, requirement, refusal, canUnassign, mayChange } = props;
  const href = `/numbers/${number}`;
  return (
    <div className="number-page">
      <Crumbs
        way={[
          ["My Numbers", "/numbers"],
          [shownNumber, href],
        ]}
        here="Assign end-user details"
      />
      <header className="page-head">
        <div>
          <h1>Assign end-user details</h1>
          <p className="sub">{shownNumber}</p>
        </div>
        {mayChange && canUnassign && (
          <ButtonForm action={props.unassign} hidden={{ number }} label="Unassign" look="danger" />
        )}
      </header>
      {refusal !== null && <Note tone="warn">{REFUSAL_WORDS[refusal]}</Note>}
      <div className="cols">
        <Chooser {...props} />
        <Card id="requirement" title="What this number needs">
          {requirement === null ? (
            <p className="card-text">
              No registration is required. Services of the number go by the identity that you
              assign.
            </p>
          ) : (
            <Facts facts={requirement} />
          )}
        </Card>
      </div>
    </div>
  );
}

function Chooser(props: AssignEndUserProps) {
  const { number, choices, refusal, sought, more, mayChange, assign } = props;
  return (
    <Card
      id="choices"
      title="End-user details"
      aside={
        <a className="link" href="/identities/new">
          New identity
        </a>
      }
    >
      <SoughtForm action={`/numbers/${number}/end-user`} sought={sought} />
      {choices.length === 0 ? (
        <NoChoice isSought={sought !== ""} href={`/numbers/${number}/end-user`} />
      ) : (
        <ChoiceForm
          action={assign}
          hidden={{ number }}
          choices={choices}
          submit="Assign end-user details"
          back={{ href: `/numbers/${number}`, label: "Not now" }}
          isOpen={refusal === null && mayChange}
        />
      )}
      {more > 0 && <p className="card-text">And {more} more. Find them by a part of their name.</p>}
    </Card>
  );
}

function NoChoice({ isSought, href }: { isSought: boolean; href: string }) {
  if (isSought) {
    return (
      <p className="card-text">
        No identity has this in its name.{" "}
        <a className="link" href={href}>
          Show all
        </a>
      </p>
    );
  }
  return (
    <div className="card-text">
      <p>There are no identities yet.</p>
      <ButtonLink look="primary" href="/identities/new">
        New identity
      </ButtonLink>
    </div>
  );
}
