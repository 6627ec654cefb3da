import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";

/** Nothing is like what was asked, or nobody has used a power yet. */
export function NoAudit({ isAsked }: { readonly isAsked: boolean }) {
  if (isAsked) {
    return (
      <Blank
        icon="search"
        title="No entries match"
        why="Ask for another kind, person, account or other days."
        actions={<ButtonLink href="/staff/audit">Show everything</ButtonLink>}
      />
    );
  }
  return (
    <Blank
      icon="doc"
      title="Nothing on record yet"
      why="What staff and admins do to accounts, people and money appears here by itself."
    />
  );
}
