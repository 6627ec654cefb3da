import type { Metadata } from "next";
import { ActionForm } from "@/components/forms/action-form";
import { findCode } from "@/db/one-time-codes/find-code";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { hashOfSecret } from "@/lib/operations/secret-id";
import { choosePassword } from "./actions";

export const metadata: Metadata = { title: "Choose a password", referrer: "no-referrer" };

export default async function WelcomePage({ searchParams }: PageProps<"/welcome">) {
  const { code } = await searchParams;
  const given = typeof code === "string" ? code : "";
  const owner = await findCode(await getStore(), hashOfSecret(given), machineNow());
  if (owner === null) return <NoCode />;
  return (
    <section className="card">
      <h1>Choose a password</h1>
      <p>
        For <bdi className="strong">{owner.email}</bdi>. This link works once.
      </p>
      <ActionForm
        action={choosePassword}
        hidden={{ code: given }}
        username={owner.email}
        submit="Save and sign in"
        fields={[
          {
            name: "password",
            label: "Password",
            type: "password",
            autoComplete: "new-password",
            hint: "12 characters or more. Any characters, spaces too.",
          },
          {
            name: "repeatPassword",
            label: "Password again",
            type: "password",
            autoComplete: "new-password",
          },
        ]}
      />
    </section>
  );
}

function NoCode() {
  return (
    <section className="card">
      <h1>This link no longer works</h1>
      <p>It was used, or it is too old. Ask whoever sent it for a new one.</p>
      <p>
        <a href="/sign-in">Sign in</a> if you have a password.
      </p>
    </section>
  );
}
