import { useEffect, useState } from "react";

export interface Suggestion {
  readonly number: string;
  readonly shown: string;
  readonly description: string | null;
}

/** Waits until typing pauses; an answer that was overtaken is thrown away. */
const PAUSE_MS = 150;

/** What the account has for these digits; empty until it is known. */
export function useSuggestions(digits: string): readonly Suggestion[] {
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    const question = digits.replace(/[^0-9]/g, "");
    if (question === "") return setFound([]);
    const overtaken = new AbortController();
    const timer = setTimeout(
      () => ask(question, overtaken.signal).then(setFound, ignore),
      PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
      overtaken.abort();
    };
  }, [digits]);
  return found;
}

async function ask(digits: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  const answer = await fetch(`/numbers/suggest?digits=${digits}`, { signal });
  if (!answer.ok) return [];
  const { suggestions } = (await answer.json()) as { suggestions: readonly Suggestion[] };
  return suggestions;
}

function ignore() {
  return undefined;
}
