import type { Notice } from "./notice";
import { counted } from "./wording";
import { noticeDetail, noticeLinkWords, noticeTitle } from "./wording-notices";

/** What an e-mail is about and whose it is. */
export interface NoticeMail {
  readonly accountName: string;
  readonly notices: readonly Notice[];
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * The same in plain text and in HTML. Links lead to the notice, so that no number goes by e-mail.
 * @param origin where the app is found, without a slash at its end
 */
export function noticeMail({ accountName, notices }: NoticeMail, origin: string): MailText {
  const account = oneLine(accountName);
  const [only, ...others] = notices;
  const title = only !== undefined && others.length === 0 ? noticeTitle(only) : null;
  const subject = `${title ?? counted(notices.length, "notice")} · ${account}`;
  const parts = notices.map((notice) => ({
    title: noticeTitle(notice),
    detail: noticeDetail(notice),
    link: `${origin}/notices/${notice.id}`,
    linkWords: noticeLinkWords(notice),
  }));
  const feet = [
    ["All notices", `${origin}/notices`],
    ["Choose what comes by e-mail", `${origin}/settings#notices`],
  ] as const;
  return {
    subject,
    text: [
      `Account ${account}`,
      ...parts.map(({ title, detail, link }) => `${title}\n${detail}\n${link}`),
      feet.map(([words, link]) => `${words}: ${link}`).join("\n"),
    ].join("\n\n"),
    html: [
      `<p>Account <b>${escaped(account)}</b></p>`,
      ...parts.map(
        (part) =>
          `<p><b>${escaped(part.title)}</b><br>${escaped(part.detail)}<br>${anchor(part.linkWords, part.link)}</p>`,
      ),
      `<p>${feet.map(([words, link]) => anchor(words, link)).join("<br>")}</p>`,
    ].join("\n"),
  };
}

function anchor(words: string, link: string): string {
  return `<a href="${escaped(link)}">${escaped(words)}</a>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}

/** Nothing that could begin another line of a header. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
