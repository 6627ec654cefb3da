import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { AuditFilters } from "@/components/staff/audit-filters";
import { AuditTable } from "@/components/staff/audit-table";
import { NoAudit } from "@/components/staff/no-audit";
import { listAudit } from "@/db/audit/list-audit";
import { getStore } from "@/lib/app-store";
import { auditHref, auditSpan, isNarrowed, parseAuditAsked } from "@/lib/numbers/audit-query";
import { idInPath } from "@/lib/person-input";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Audit"),
});

/** What people with power over others did. Nobody can change it. */
export default async function AuditPage({ searchParams }: PageProps<"/staff/audit">) {
  const staff = await staffOrNull();
  if (staff === null) return notThere(staff);
  const parameters = await searchParams;
  const asked = parseAuditAsked(parameters);
  const before = idInPath([parameters.before].flat()[0] ?? "");
  const question = { ...asked, ...auditSpan(asked), before };
  const { rows, hasOlder } = await listAudit(await getStore(), question);
  const last = rows.at(-1);
  return (
    <div className="column">
      <header className="page-head">
        <div>
          <h1>Audit</h1>
          <p className="sub">What people with power did. Entries are never changed or deleted.</p>
        </div>
      </header>
      <AuditFilters asked={asked} />
      <section className="card">
        {last === undefined ? (
          <NoAudit isAsked={isNarrowed(asked) || before !== null} />
        ) : (
          <AuditTable entries={rows} timeZone={staff.timeZone} />
        )}
        {hasOlder && last !== undefined && (
          <nav className="foot" aria-label="Audit: pages">
            <span className="sub">Newest first</span>
            <a className="btn sm" href={auditHref(asked, last.id)}>
              Older
            </a>
          </nav>
        )}
      </section>
    </div>
  );
}
