import type { ReactNode } from "react";
import { Crumbs } from "@/components/ui/crumbs";
import { Note } from "@/components/ui/note";
import type { VerificationView } from "@/lib/numbers/verification-view";
import { EventsCard } from "./events-card";
import { FollowingNote } from "./following-note";
import { PapersCard } from "./papers-card";
import { SubmittedCard } from "./submitted-card";
import { VerificationMark } from "./verification-mark";
import { WaitingNumbers } from "./waiting-numbers";

interface VerificationDetailsProps {
  readonly view: VerificationView;
  readonly timeZone: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** Who, when, why, for which numbers: a verification as its customer sees it. */
export function VerificationDetails({ view, timeZone, children }: VerificationDetailsProps) {
  const { reference, status, reason, revokedAt } = view;
  const isRevoked = status === "rejected" && revokedAt !== null;
  return (
    <div className="number-page">
      <Crumbs way={[["Verifications", "/verifications"]]} here={reference} />
      <header className="page-head">
        <div className="did-title">
          <h1>{reference}</h1>
          <VerificationMark status={status} isRevoked={isRevoked} />
        </div>
      </header>
      <FollowingNote following={view.following} href={`/verifications/${reference}`} />
      {status === "rejected" && reason !== null && (
        <Note tone="bad">
          <bdi>{reason}</bdi>
        </Note>
      )}
      <div className="cols">
        <div className="stack">
          {children}
          <SubmittedCard view={view} identityHref={identityHref(view)} />
          <PapersCard documents={view.documents} hrefOf={documentHref(view)} timeZone={timeZone} />
        </div>
        <div className="stack">
          <WaitingNumbers view={view} hrefOf={(number) => `/numbers/${number}`} />
          <EventsCard events={view.events} timeZone={timeZone} />
        </div>
      </div>
    </div>
  );
}

function identityHref({ identity }: VerificationView): string | null {
  return identity === null ? null : `/identities/${identity.id}`;
}

function documentHref({ identity }: VerificationView) {
  return (id: number) => `/identities/${identity?.id ?? 0}/documents/${id}`;
}
