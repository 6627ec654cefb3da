import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm } from "@/components/forms/action-form";
import { findPending } from "@/db/second-factor/pending-sign-ins";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { hashOfSecret } from "@/lib/operations/secret-id";
import { sentPendingId } from "@/lib/pending-cookie";
import { returnPath } from "@/lib/return-path";
import { submitCode } from "./actions";

export const metadata: Metadata = { title: "Enter code" };

/** Only for who gave the password a moment ago; everybody else begins at the beginning. */
export default async function CodePage({ searchParams }: PageProps<"/sign-in/code">) {
  const { to } = await searchParams;
  const path = returnPath(typeof to === "string" ? to : undefined);
  const idHash = hashOfSecret(await sentPendingId());
  const person = await findPending(await getStore(), idHash, machineNow());
  if (person === null) redirect(`/sign-in?to=${encodeURIComponent(path)}`);
  return (
    <section className="card">
      <h1>Enter code</h1>
      <p>
        For <bdi className="strong">{person.email}</bdi>
      </p>
      <ActionForm
        action={submitCode}
        hidden={{ to: path }}
        submit="Sign in"
        fields={[
          {
            name: "code",
            label: "Code",
            autoComplete: "one-time-code",
            hint: "Six digits of your authenticator app, or a recovery code.",
          },
        ]}
      />
      <p className="sub">
        No phone and no recovery code? An admin of your account, or your provider, can reset the
        second factor.
      </p>
    </section>
  );
}
