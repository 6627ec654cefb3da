import { ReasonsForm } from "@/components/forms/reasons-form";
import { Card, Facts } from "@/components/number-details/card";
import { Crumbs } from "@/components/ui/crumbs";
import { Note } from "@/components/ui/note";
import { REJECTION_REASONS } from "@/lib/did/verification";
import type { FormState } from "@/lib/form-state";
import type { VerificationView } from "@/lib/numbers/verification-view";
import { REJECTION_REASON_WORDS } from "@/lib/numbers/wording-end-user";
import { ApproveForm } from "./approve-form";
import { EventsCard } from "./events-card";
import { FollowingNote } from "./following-note";
import { PapersCard } from "./papers-card";
import { SubmittedCard } from "./submitted-card";
import { VerificationMark } from "./verification-mark";
import { WaitingNumbers } from "./waiting-numbers";

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

interface ReviewProps {
  readonly view: VerificationView;
  readonly accountName: string;
  readonly requirement: readonly (readonly [string, string])[] | null;
  readonly missing: readonly string[];
  readonly timeZone: string;
  /** The one that was decided just now, before this was shown. */
  readonly decided: string | null;
  readonly actions: Readonly<Record<"approve" | "reject" | "revoke", Action>>;
}

/** A verification before its reviewer. */
export function Review(props: ReviewProps) {
  const { view, accountName, timeZone, decided } = props;
  const { reference, status, reason, revokedAt } = view;
  return (
    <div className="number-page">
      <Crumbs way={[["Verifications", "/staff/verifications"]]} here={reference} />
      <header className="page-head">
        <div className="did-title">
          <h1>{reference}</h1>
          <VerificationMark
            status={status}
            isRevoked={status === "rejected" && revokedAt !== null}
          />
          <bdi className="sub">{accountName}</bdi>
        </div>
      </header>
      {decided !== null && <Note>{decided} is decided. This is the next one.</Note>}
      <FollowingNote following={view.following} href={`/staff/verifications/${reference}`} />
      {status === "rejected" && reason !== null && (
        <Note tone="bad">
          <bdi>{reason}</bdi>
        </Note>
      )}
      <div className="cols">
        <div className="stack">
          <SubmittedCard view={view} identityHref={null} />
          <PapersCard
            documents={view.documents}
            hrefOf={(id) => `/staff/verifications/${reference}/documents/${id}`}
            timeZone={timeZone}
            showsPictures
          />
        </div>
        <div className="stack">
          <NeededCard {...props} />
          <DecisionCards {...props} />
          <WaitingNumbers view={view} hrefOf={null} />
          <EventsCard events={view.events} timeZone={timeZone} isStaff />
        </div>
      </div>
    </div>
  );
}

function NeededCard({ requirement, missing }: ReviewProps) {
  return (
    <Card id="needed" title="What the numbers need">
      {requirement === null ? (
        <p className="card-text">No number waits for it any more.</p>
      ) : (
        <Facts facts={requirement} />
      )}
      {missing.map((words) => (
        <p key={words} className="card-note bad">
          {words}
        </p>
      ))}
    </Card>
  );
}

const REASONS = REJECTION_REASONS.map((name) => ({
  name,
  label: name === "other" ? "Another reason" : REJECTION_REASON_WORDS[name],
}));

function DecisionCards({ view: { reference, status, following }, actions }: ReviewProps) {
  if (status === "pending") {
    return (
      <Card id="decision" title="Decision">
        <ApproveForm action={actions.approve} reference={reference} />
        <ReasonsForm
          reasons={REASONS}
          action={actions.reject}
          reference={reference}
          legend="Why it is sent back"
          submit="Reject"
          accessKey="r"
        />
      </Card>
    );
  }
  if (status === "rejected" || following > 0) return null;
  return (
    <Card id="decision" title="Revoke the approval">
      <p className="card-text">Its numbers are blocked at once, with this reason.</p>
      <ReasonsForm
        reasons={REASONS}
        action={actions.revoke}
        reference={reference}
        legend="Why it is revoked"
        submit="Revoke approval"
        accessKey="r"
      />
    </Card>
  );
}
