import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm } from "@/components/forms/action-form";
import { Note } from "@/components/ui/note";
import { returnPath } from "@/lib/return-path";
import { currentPerson } from "@/lib/session";
import { submitSignIn } from "./actions";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { to, kept, again } = await searchParams;
  const path = returnPath(typeof to === "string" ? to : undefined);
  if (again !== "yes" && (await currentPerson()) !== null) redirect(path);
  return (
    <section className="card">
      <h1>Sign in</h1>
      {kept === "yes" && (
        <Note>You were signed out. What you typed is kept for an hour, for you alone.</Note>
      )}
      <ActionForm
        action={submitSignIn}
        hidden={{ to: path }}
        submit="Sign in"
        fields={[
          { name: "email", label: "E-mail", type: "email", autoComplete: "username" },
          {
            name: "password",
            label: "Password",
            type: "password",
            autoComplete: "current-password",
          },
        ]}
      />
      <p className="sub">
        <a href="/sign-in/forgot">Forgot your password?</a>
      </p>
    </section>
  );
}
