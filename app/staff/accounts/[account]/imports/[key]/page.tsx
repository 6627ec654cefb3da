import type { Metadata } from "next";
import { confirm, stop } from "@/app/staff/accounts/import-actions";
import { notThere } from "@/app/staff/not-there";
import { ImportHead } from "@/components/imports/import-head";
import { ImportView } from "@/components/imports/import-view";
import { findCustomer } from "@/db/accounts/find-customer";
import { findImport } from "@/db/imports/find-import";
import { getStore } from "@/lib/app-store";
import { isKept } from "@/lib/imports-folder";
import { importHref, importsPath } from "@/lib/numbers/import-upload";
import { idInPath } from "@/lib/person-input";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Import"),
});

/** One file of numbers, from being read to what became of it. */
export default async function OneImportPage({ params }: Props) {
  const staff = await staffOrNull();
  const { account: segment, key } = await params;
  const id = idInPath(segment);
  const store = await getStore();
  const account = staff === null || id === null ? null : await findCustomer(store, id);
  const it = account === null ? null : await findImport(store, account.id, key);
  if (staff === null || account === null || it === null) return notThere(staff);
  const href = importHref(account.id, key);
  const badLines = (await isKept(key)) ? `${href}/bad-lines` : null;
  return (
    <div className="column stack">
      <ImportHead account={account} it={it} timeZone={staff.timeZone} />
      <ImportView
        it={it}
        account={account}
        paths={{ here: href, imports: importsPath(account.id), badLines }}
        confirm={confirm}
        stop={stop}
      />
    </div>
  );
}

type Props = PageProps<"/staff/accounts/[account]/imports/[key]">;
