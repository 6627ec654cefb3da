import type { ReactNode } from "react";
import type { ConfirmAction } from "@/components/batch-dialog/batch-form";
import { BatchNoteLine, BatchOver } from "@/components/batch-dialog/batch-over";
import type { BatchNote, BatchView } from "@/lib/numbers/batch-view";
import { VoiceHead } from "./voice-head";

interface DeletionFrameProps {
  readonly title: string;
  /** The pages above this one. */
  readonly above: readonly (readonly [href: string, name: string])[];
  /** What deleting it would do to many numbers, where the address names that. */
  readonly batch: { readonly view: BatchView | null; readonly note: BatchNote | null };
  readonly confirm: ConfirmAction;
  /** The page itself. */
  readonly path: string;
  readonly timeZone: string;
  readonly children: ReactNode;
}

/** A page on which something is deleted; of many numbers, what becomes of them lies over it. */
export function DeletionFrame(props: DeletionFrameProps) {
  const { title, above, batch, confirm, path, timeZone, children } = props;
  return (
    <>
      <div className="narrow" inert={batch.view !== null}>
        <VoiceHead title={title} above={above} />
        <BatchNoteLine note={batch.note} />
        {children}
      </div>
      <BatchOver view={batch.view} confirm={confirm} {...{ timeZone, back: path, after: path }} />
    </>
  );
}
