import type { Metadata } from "next";
import { confirmChosen } from "@/app/(portal)/numbers/confirm-action";
import { batchWords } from "@/components/batch-dialog/batch-words";
import { ChangesNotFound } from "@/components/changes/changes-not-found";
import { ConfirmChanges } from "@/components/changes/confirm-changes";
import { DrawingChanges } from "@/components/changes/drawing-changes";
import { EditsTable } from "@/components/changes/edits-table";
import { DroppedNote } from "@/components/numbers-list/notes";
import { Crumbs } from "@/components/ui/crumbs";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { parseBatchItemsQuery } from "@/lib/numbers/batch-items-query";
import { CHANGES, changesHref } from "@/lib/numbers/changes-href";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { requireMember } from "@/lib/session";
import { changesData } from "./changes-data";

export const metadata: Metadata = { title: "Upload changes" };

interface PreviewPageProps {
  readonly params: Promise<{ key: string }>;
  readonly searchParams: Promise<ListParameters>;
}

/** What a file would change, number by number, until it is confirmed. */
export default async function PreviewPage({ params, searchParams }: PreviewPageProps) {
  const member = await requireMember();
  const { query, dropped } = parseBatchItemsQuery(await searchParams);
  const { key } = await params;
  const found = await changesData(await getStore(), member, { key, query }, machineNow());
  if (found === null) {
    answerWith(404);
    return <ChangesNotFound />;
  }
  const { view, options, page, edits } = found;
  const words = batchWords(view);
  const path = changesHref(key);
  const way = [
    ["My Numbers", "/numbers"],
    ["Upload changes", CHANGES],
  ] as const;
  return (
    <>
      <Crumbs way={way} here="What changes" />
      <div className="page-head">
        <div>
          <h1>{view.progress === null ? words.title : "Upload changes"}</h1>
          <p className="sub">{words.lead}</p>
        </div>
      </div>
      <DroppedNote dropped={dropped} />
      {view.progress === null ? (
        <>
          <ConfirmChanges {...{ view, words, options }} confirm={confirmChosen} />
          <EditsTable {...{ path, page, edits }} chosen={view.summary.chosen} />
        </>
      ) : (
        <DrawingChanges progress={view.progress} href={path} />
      )}
    </>
  );
}
