import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BatchNoteLine, BatchOver } from "@/components/batch-dialog/batch-over";
import { MyNumbers } from "@/components/numbers-list/my-numbers";
import { saidIn, selectingHref } from "@/components/selection/list-selection";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { isFromForm } from "@/lib/numbers/fold-form";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { listHref } from "@/lib/numbers/list-href";
import { inPreferredSize } from "@/lib/numbers/list-preferences";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { zoneName } from "@/lib/numbers/wording-time";
import { appNow } from "@/lib/operations/app-clock";
import { recordSetUse } from "@/lib/operations/number-sets";
import { settleDue } from "@/lib/operations/settle-due";
import { requireMember } from "@/lib/session";
import { findPasted } from "./actions";
import { askedInWords } from "./asked-in-words";
import { confirmChosen } from "./confirm-action";
import { dropChosen } from "./drop-action";
import { listData } from "./list-data";
import { shownBatch } from "./shown-batch";
import { saveColumns, saveDensity, savePageSize } from "./view-actions";

export const metadata: Metadata = { title: "My Numbers" };

interface NumbersPageProps {
  readonly searchParams: Promise<ListParameters>;
}

/** A list is a question put in the address: parsed, asked, drawn. */
export default async function NumbersPage({ searchParams }: NumbersPageProps) {
  const member = await requireMember();
  const parameters = await searchParams;
  const inWords = await askedInWords(parameters);
  if (inWords !== null) redirect(listHref(inWords));
  const { query: asked, dropped } = parseListQuery(parameters);
  if (dropped.length === 0 && isFromForm(parameters)) redirect(listHref(asked));
  const { timeZone, currency, listPreferences, role } = member;
  const query = inPreferredSize(asked, parameters.per !== undefined, listPreferences.per);

  const store = await getStore();
  const now = await appNow(store);
  const { left } = await settleDue(store, member.accountId, now);
  const data = await listData(store, member.accountId, query, now);
  if (member.viewedBy === null) await recordSetUse(store, member.accountId, query, machineNow());
  const said = saidIn(parameters.select);
  const batch = await shownBatch(store, member, parameters.batch, machineNow());
  const pages = { back: selectingHref(query, said), after: listHref(query) };
  return (
    <>
      <div className="contents" inert={batch.view !== null}>
        <BatchNoteLine note={batch.note} />
        <MyNumbers
          {...data}
          query={query}
          dropped={dropped}
          unsettled={left}
          zone={zoneName(now, timeZone)}
          context={{ now, timeZone, currency }}
          view={{ ...listPreferences, saveColumns, saveDensity, savePageSize }}
          said={said}
          owner={member.id}
          role={role}
          findPasted={findPasted}
        />
      </div>
      <BatchOver
        {...{ view: batch.view, confirm: confirmChosen, drop: dropChosen, ...pages, timeZone }}
      />
    </>
  );
}
