import type { Metadata } from "next";
import { openAccount } from "@/app/staff/accounts/[account]/shown-account";
import { notThere } from "@/app/staff/not-there";
import { ImportColumns } from "@/components/imports/import-columns";
import { ImportForm } from "@/components/imports/import-form";
import { Crumbs } from "@/components/ui/crumbs";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { IMPORT_REFUSALS, importsPath, parseImportForm } from "@/lib/numbers/import-upload";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Import numbers"),
});

/** Where a file of numbers is chosen, and where it is said why one was not taken. */
export default async function ImportPage({ params, searchParams }: Props) {
  const staff = await staffOrNull();
  const shown = await openAccount(await getStore(), staff, (await params).account);
  if (shown === null) return notThere(staff);
  const { account, path, way } = shown;
  const { refused, ...chosen } = parseImportForm(await searchParams);
  if (refused !== null) answerWith(IMPORT_REFUSALS[refused].status);
  return (
    <div className="narrow">
      <header>
        <Crumbs way={way} here="Import numbers" />
        <h1>Import numbers</h1>
        <p className="sub">
          The provider’s own spreadsheet, into <bdi>{account.name}</bdi>. You see what it does
          before anything changes.
        </p>
      </header>
      <section className="card padded" aria-label="File">
        <ImportForm
          path={importsPath(account.id)}
          chosen={chosen}
          refused={refused === null ? null : IMPORT_REFUSALS[refused].words}
          back={`${path}#imports`}
        />
      </section>
      <ImportColumns template={`${importsPath(account.id)}/template`} />
    </div>
  );
}

type Props = PageProps<"/staff/accounts/[account]/imports/new">;
