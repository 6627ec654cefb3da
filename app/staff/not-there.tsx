import { NotThere } from "@/components/people/not-there";
import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";
import { answerWith } from "@/lib/answer-status";
import type { StaffMember } from "@/lib/session";

/** For staff, what is not there; for members, that staff's pages are not. */
export function notThere(staff: StaffMember | null) {
  answerWith(404);
  if (staff !== null) return <NotThere href="/staff" name="Go to accounts" />;
  return (
    <Blank
      icon="search"
      title="There is nothing at this address"
      isPage
      why="It may have been mistyped, or what it led to is no longer in your account."
      actions={
        <ButtonLink look="primary" href="/numbers">
          Go to My Numbers
        </ButtonLink>
      }
    />
  );
}
