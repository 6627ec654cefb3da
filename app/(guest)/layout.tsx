import type { ReactNode } from "react";
import { TellOtherTabs } from "@/components/shell/tell-other-tabs";

/** The pages of whoever is not signed in: one card, and nothing that leads astray. */
export default function GuestLayout({ children }: { readonly children: ReactNode }) {
  return (
    <div className="guest">
      <main>
        <p className="brand">
          <i className="mark" />
          Numbers
        </p>
        {children}
      </main>
      <TellOtherTabs />
    </div>
  );
}
