import type { ComponentProps } from "react";
import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import type { Person } from "@/lib/did/person";
import { roleField } from "./invite-fields";
import { SessionList } from "./session-list";

type Action = ComponentProps<typeof ActButton>["action"];

export interface PersonActions {
  /** `null` for staff, who are all alike. */
  readonly changeRole: Action | null;
  readonly disable: Action;
  readonly enable: Action;
  readonly issueCode: Action;
  readonly endSession: Action;
  readonly endSessions: Action;
  readonly resetSecondFactor: Action;
}

interface PersonCardsProps {
  readonly person: Person;
  readonly actions: PersonActions;
  /** By which the actions know whom. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly isYou: boolean;
  readonly sessions: {
    readonly rows: ComponentProps<typeof SessionList>["sessions"];
    readonly current: string;
    readonly timeZone: string;
  };
}

/** What can be done with somebody who may sign in, one card a subject. */
export function PersonCards(props: PersonCardsProps) {
  const { person, actions, hidden, isYou } = props;
  return (
    <>
      {actions.changeRole !== null && person.role !== "staff" && (
        <section className="card">
          <h2>Role</h2>
          <ActionForm
            action={actions.changeRole}
            hidden={hidden}
            submit="Change role"
            fields={[roleField(person.role)]}
          />
        </section>
      )}
      <SessionsCard {...props} />
      {!isYou && <PasswordCard {...props} />}
      {person.hasSecondFactor && !isYou && (
        <section className="card">
          <h2>Second factor</h2>
          <p className="sub">
            For somebody who lost the phone and the recovery codes. The password alone lets in then,
            until a new second factor is set up.
          </p>
          <ActButton
            action={actions.resetSecondFactor}
            hidden={hidden}
            submit="Reset second factor"
          />
        </section>
      )}
      {!isYou && <AccessCard {...props} />}
    </>
  );
}

function SessionsCard({ person, actions, hidden, sessions, isYou }: PersonCardsProps) {
  const { rows, current, timeZone } = sessions;
  return (
    <section className="card">
      <h2>Sessions</h2>
      {rows.length === 0 ? (
        <p className="sub">{person.name} is not signed in anywhere.</p>
      ) : (
        <SessionList
          sessions={rows}
          current={current}
          timeZone={timeZone}
          end={actions.endSession}
          hidden={hidden}
        />
      )}
      {rows.length > 1 && (
        <ActButton
          action={actions.endSessions}
          hidden={hidden}
          submit={isYou ? "End all other sessions" : "End all sessions"}
        />
      )}
    </section>
  );
}

function PasswordCard({ person, actions, hidden }: PersonCardsProps) {
  if (person.state === "disabled") return null;
  const invited = person.state === "invited";
  return (
    <section className="card">
      <h2>{invited ? "Invitation" : "Password"}</h2>
      <p className="sub">
        {invited
          ? "The invitation has not been used. A new link makes the old one worthless."
          : "For somebody who forgot it: a link to choose a new one. Once it is used, the old password and all sessions end."}
      </p>
      <ActButton action={actions.issueCode} hidden={hidden} submit="Make one-time link" />
    </section>
  );
}

function AccessCard({ person, actions, hidden }: PersonCardsProps) {
  const disabled = person.state === "disabled";
  return (
    <section className="card">
      <h2>Access</h2>
      <p className="sub">
        {disabled
          ? "Disabled: can't sign in. Once enabled, the password from before works again."
          : "Disabling ends all sessions and API keys at once. What was confirmed before goes on."}
      </p>
      {disabled ? (
        <ActButton action={actions.enable} hidden={hidden} submit="Enable" />
      ) : (
        <ActButton action={actions.disable} hidden={hidden} submit="Disable" look="danger" />
      )}
    </section>
  );
}
