import { type RefObject, useEffect, useRef, useState } from "react";
import type { Selection } from "@/lib/numbers/selection";
import { SelectionKeeper } from "./selection-keeper";

interface Selecting {
  /** `null` until a script runs: then the boxes alone know. */
  readonly selection: Selection | null;
  readonly keeper: RefObject<SelectionKeeper | null>;
}

/** Follows the boxes of one question over its pages; `place` changes whenever other rows are shown. */
export function useSelection(question: string, place: string): Selecting {
  const [selection, setSelection] = useState<Selection | null>(null);
  const keeper = useRef<SelectionKeeper | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (place === "") return;
    const listening = new SelectionKeeper(question, setSelection);
    if (isFirst.current) listening.adopt();
    isFirst.current = false;
    listening.show();
    keeper.current = listening;
    return () => listening.stop();
  }, [question, place]);
  return { selection, keeper };
}
