import { type ReactNode, Suspense } from "react";
import { signOut } from "@/app/(guest)/sign-in/actions";
import { KeptFormPlace } from "@/components/forms/kept-form";
import { staffNavigation } from "@/components/shell/navigation";
import { SessionWarning } from "@/components/shell/session-warning";
import { Sidebar } from "@/components/shell/sidebar";
import { SoftNavigation } from "@/components/shell/soft-navigation";
import { WithoutScript } from "@/components/shell/without-script";
import { env } from "@/lib/env";
import { keptFormHere } from "@/lib/kept-form";
import { staffOrNull } from "@/lib/session";

interface StaffLayoutProps {
  readonly children: ReactNode;
}

/** The provider's side, behind a guard at each page; members see what stands where nothing is. */
export default async function StaffLayout({ children }: StaffLayoutProps) {
  const staff = await staffOrNull();
  if (staff === null) return <main className="alone">{children}</main>;
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to content
      </a>
      <Sidebar
        home="/staff"
        groups={staffNavigation(env().demo !== null)}
        figures={{}}
        name={staff.name}
        accountName="Provider"
        settings="/staff/settings"
        signOut={signOut}
      />
      <main className="main" id="main" tabIndex={-1}>
        <KeptFormPlace fields={await keptFormHere(staff.id)}>{children}</KeptFormPlace>
        <WithoutScript />
      </main>
      <Suspense>
        <SoftNavigation />
        <SessionWarning personId={staff.id} />
      </Suspense>
    </div>
  );
}
