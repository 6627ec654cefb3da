import type { ComponentProps } from "react";
import { ActButton } from "@/components/forms/act-button";

interface AccountAccessProps {
  readonly hidden: Readonly<Record<string, string>>;
  readonly disabled: boolean;
  readonly action: ComponentProps<typeof ActButton>["action"];
}

/** Lets all members of an account in, or none. */
export function AccountAccess({ hidden, disabled, action }: AccountAccessProps) {
  return (
    <section className="card padded" id="access" aria-labelledby="access-title">
      <h2 id="access-title">Access</h2>
      <p className="sub">
        {disabled
          ? "Nobody of this account can sign in. Time and renewals go on meanwhile."
          : "Disabling ends every member's sessions and lets nobody in. Time and renewals go on; nothing is lost."}
      </p>
      <ActButton
        key={String(disabled)}
        action={action}
        hidden={{ ...hidden, access: disabled ? "enabled" : "disabled" }}
        submit={disabled ? "Enable account" : "Disable account"}
        {...(disabled ? {} : { look: "danger" as const })}
      />
    </section>
  );
}
