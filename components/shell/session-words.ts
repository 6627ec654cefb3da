import { counted } from "@/lib/numbers/wording";
import type { SessionNews } from "./session-watch";

interface Words {
  readonly title: string;
  readonly text: string;
}

const MINUTE_MS = 60_000;

/** What a page says of its session; `null` while there is nothing to say. */
export function sessionWords(news: SessionNews): Words | null {
  switch (news.kind) {
    case "staying":
      return null;
    case "ending":
      return { title: `Signed out ${whenWords(news.leftMs)}`, text: whyWords(news.canStay) };
    case "ended":
      return {
        title: "You are signed out",
        text: "What you typed is still on this page. Sign in again in a new tab, then go on here.",
      };
    case "other-person":
      return {
        title: "Somebody else is signed in",
        text: "This page was made for another person. Load it again to go on as who is signed in.",
      };
  }
}

function whenWords(leftMs: number): string {
  const minutes = Math.round(leftMs / MINUTE_MS);
  return minutes < 1 ? "in less than a minute" : `in ${counted(minutes, "minute")}`;
}

function whyWords(canStay: boolean): string {
  return canStay
    ? "Nothing was done here for a while. Stay, and everything is as you left it."
    : "You signed in twelve hours ago. Sign in again in a new tab, then go on here: what you typed stays.";
}
