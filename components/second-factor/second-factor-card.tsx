import type { ComponentProps } from "react";
import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { counted } from "@/lib/numbers/wording";
import { formatDay } from "@/lib/numbers/wording-time";
import { QrCode } from "./qr-code";
import { TurnOn } from "./turn-on";

type Action = ComponentProps<typeof ActButton>["action"];

interface SecondFactorCardProps {
  readonly actions: Readonly<Record<"start" | "drop" | "enable" | "disable", Action>>;
  readonly onSince: Date | null;
  readonly recoveryCodesLeft: number;
  /** While it is being set up. */
  readonly secret: {
    readonly text: string;
    readonly squares: readonly (readonly boolean[])[];
  } | null;
  readonly timeZone: string;
}

/** A code of an app beside the password: set up, turned on by a code, turned off by both. */
export function SecondFactorCard(props: SecondFactorCardProps) {
  const { actions, onSince, secret } = props;
  return (
    <section className="card" id="second-factor">
      <h2>Second factor</h2>
      {onSince === null && (
        <p className="sub">
          Beside your password, signing in asks for a code of an authenticator app on your phone.
        </p>
      )}
      <TurnOn action={actions.enable} isSetUp={secret !== null} isOn={onSince !== null}>
        {secret !== null && <Secret {...secret} />}
      </TurnOn>
      {secret !== null && <ActButton action={actions.drop} submit="Not now" look="quiet" />}
      {onSince !== null && <TurnOff {...props} onSince={onSince} />}
      {onSince === null && secret === null && (
        <ActButton action={actions.start} submit="Set up second factor" />
      )}
    </section>
  );
}

function Secret({ text, squares }: NonNullable<SecondFactorCardProps["secret"]>) {
  return (
    <div className="secret">
      <QrCode squares={squares} label="The secret as a square for your app's camera" />
      <div>
        <p>Scan this with your authenticator app, or type the secret into it:</p>
        <p className="secret-text">{text.replace(/(.{4})(?=.)/g, "$1 ")}</p>
        <p className="sub">Time based, 6 digits, 30 seconds, SHA-1.</p>
      </div>
    </div>
  );
}

function TurnOff(props: SecondFactorCardProps & { readonly onSince: Date }) {
  const { actions, onSince, recoveryCodesLeft, timeZone } = props;
  return (
    <>
      <p>
        On since {formatDay(onSince, timeZone)} · {counted(recoveryCodesLeft, "recovery code")} left
      </p>
      <ActionForm
        id="off"
        action={actions.disable}
        submit="Turn off second factor"
        look="danger"
        fields={[
          {
            name: "factorPassword",
            label: "Your password",
            type: "password",
            autoComplete: "current-password",
          },
          {
            name: "code",
            label: "Code",
            autoComplete: "one-time-code",
            hint: "Or a recovery code.",
          },
        ]}
      />
    </>
  );
}
