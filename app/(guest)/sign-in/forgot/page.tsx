import type { Metadata } from "next";

export const metadata: Metadata = { title: "Forgot your password" };

/** There is no mail that could bring a link: people help, and this says who. */
export default function ForgotPage() {
  return (
    <section className="card">
      <h1>Forgot your password?</h1>
      <p>
        Ask an admin of your account for a one-time link: they make one under Members. If you are
        the only admin, ask your provider.
      </p>
      <p>With the link you choose a new password. It works once, within 72 hours.</p>
      <p>
        <a href="/sign-in">Back to sign in</a>
      </p>
    </section>
  );
}
