"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { type SessionNews, type SessionWatch, watchSession } from "./session-watch";
import { sessionWords } from "./session-words";

interface SessionWarningProps {
  /** For whom the page was drawn. */
  readonly personId: number;
}

const TITLE = "session-title";
const WORDS = "session-words";

/** Says in time that a session ends, and lets it be made longer with one key. */
export function SessionWarning({ personId }: SessionWarningProps) {
  const [news, setNews] = useState<SessionNews>({ kind: "staying" });
  const [isPutOff, setPutOff] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const watch = useRef<SessionWatch>(null);
  useEffect(() => {
    watch.current = watchSession(personId, setNews);
    return () => watch.current?.stop();
  }, [personId]);

  const isShown = news.kind !== "staying" && !(isPutOff && news.kind === "ending");
  useEffect(() => {
    if (isShown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isShown]);

  const words = sessionWords(news);
  const answer = () => {
    if (news.kind === "ending" && news.canStay) void watch.current?.stay();
    else if (news.kind === "ending") setPutOff(true);
    else dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      className={words === null ? undefined : `dialog slim session ${news.kind}`}
      role="alertdialog"
      aria-labelledby={TITLE}
      aria-describedby={WORDS}
      onCancel={(event) => {
        event.preventDefault();
        answer();
      }}
    >
      {words !== null && (
        <>
          <div className="dialog-head">
            <h2 id={TITLE}>{words.title}</h2>
          </div>
          <p className="dialog-body" id={WORDS}>
            {words.text}
          </p>
          <div className="dialog-foot">
            <Answers news={news} answer={answer} />
          </div>
        </>
      )}
    </dialog>
  );
}

interface AnswersProps {
  readonly news: SessionNews;
  readonly answer: () => void;
}

function Answers({ news, answer }: AnswersProps) {
  const place = `${usePathname()}?${useSearchParams()}`;
  if (news.kind === "ending" && news.canStay) {
    return (
      <Button type="button" look="primary" onClick={answer}>
        Stay signed in
      </Button>
    );
  }
  if (news.kind === "other-person") {
    return (
      <Button type="button" look="primary" onClick={() => location.reload()}>
        Load the page again
      </Button>
    );
  }
  return (
    <>
      <Button type="button" onClick={answer}>
        {news.kind === "ending" ? "Later" : "Close"}
      </Button>
      <ButtonLink
        look="primary"
        href={`/sign-in?again=yes&to=${encodeURIComponent(place)}`}
        target="_blank"
        rel="noopener"
      >
        Sign in again
      </ButtonLink>
    </>
  );
}
