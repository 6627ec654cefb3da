import type { SessionLeft } from "@/lib/did/session-left";

/** What a page has to say of the session it was drawn for. */
export type SessionNews =
  | { readonly kind: "staying" }
  | { readonly kind: "ending"; readonly leftMs: number; readonly canStay: boolean }
  | { readonly kind: "ended" }
  /** Somebody else has signed in since, in another tab. */
  | { readonly kind: "other-person" };

export interface SessionWatch {
  /** Uses the session, which makes it longer. */
  stay(): Promise<void>;
  stop(): void;
}

type Method = "GET" | "POST";
type Timer = ReturnType<typeof setTimeout> | undefined;
type Answer = SessionLeft | "ended" | "unreachable";

const MINUTE_MS = 60_000;
const WARNED_BEFORE_MS = 2 * MINUTE_MS;
/** What can't be put off leaves time to finish. */
const WARNED_BEFORE_LAST_MS = 10 * MINUTE_MS;
const NEAR_THE_END_MS = 10_000;
const CHANNEL = "session";
const USES = ["keydown", "pointerdown", "wheel"];

/**
 * The server knows how long a session lasts; a page asks when it should be near its end, when it
 * is looked at again, and when another tab has news. Typing and pointing count as use of the app.
 */
export function watchSession(personId: number, tell: (news: SessionNews) => void): SessionWatch {
  const others = new BroadcastChannel(CHANNEL);
  let nextLook: Timer;
  let nextUse: Timer;
  let isWarned = false;
  let isOver = false;

  const look = async (method: Method = "GET") => {
    const answer = await ask(method);
    if (isOver) return;
    clearTimeout(nextLook);
    if (method === "POST") others.postMessage("");
    if (answer !== "ended") nextLook = setTimeout(look, looksAgainIn(answer));
    if (answer === "unreachable") return;
    const news = newsOf(answer, personId);
    isWarned = news.kind !== "staying";
    tell(news);
  };
  const use = () => {
    nextUse = undefined;
    return look("POST");
  };
  const used = () => {
    if (!isWarned) nextUse ??= setTimeout(use, MINUTE_MS);
  };
  const seen = () => (document.visibilityState === "visible" ? look() : undefined);

  const deafen = listen({ used, seen });
  others.addEventListener("message", () => look());
  others.postMessage("");
  void look();
  const stop = () => {
    isOver = true;
    deafen();
    others.close();
    clearTimeout(nextLook);
    clearTimeout(nextUse);
  };
  return { stay: () => look("POST"), stop };
}

type Listeners = Readonly<Record<"used" | "seen", () => unknown>>;

function listen({ used, seen }: Listeners): () => void {
  for (const use of USES) document.addEventListener(use, used, { passive: true });
  document.addEventListener("visibilitychange", seen);
  window.addEventListener("focus", seen);
  return () => {
    for (const use of USES) document.removeEventListener(use, used);
    document.removeEventListener("visibilitychange", seen);
    window.removeEventListener("focus", seen);
  };
}

/** Whoever is signed in may be another now: other tabs look for themselves. */
export function tellOtherTabs() {
  const others = new BroadcastChannel(CHANNEL);
  others.postMessage("");
  others.close();
}

async function ask(method: Method): Promise<Answer> {
  const answer = await fetch("/session", { method }).catch(() => null);
  if (answer?.status === 401) return "ended";
  return answer?.ok === true ? answer.json() : "unreachable";
}

function newsOf(answer: SessionLeft | "ended", personId: number): SessionNews {
  if (answer === "ended") return { kind: "ended" };
  if (answer.personId !== personId) return { kind: "other-person" };
  const { leftMs, canStay } = answer;
  return leftMs > warnedBefore(answer) ? { kind: "staying" } : { kind: "ending", leftMs, canStay };
}

function warnedBefore({ canStay }: SessionLeft): number {
  return canStay ? WARNED_BEFORE_MS : WARNED_BEFORE_LAST_MS;
}

function looksAgainIn(answer: Exclude<Answer, "ended">): number {
  if (answer === "unreachable") return MINUTE_MS;
  return Math.max(NEAR_THE_END_MS, answer.leftMs - warnedBefore(answer));
}
