import { NotFoundCard } from "@/components/ui/not-found-card";

/** The same answer for junk, what was deleted and another account's: nobody learns which. */
export function IdentityNotFound() {
  return (
    <NotFoundCard
      title="These end-user details are not in your account"
      why="They may have been deleted, or replaced by a newer version."
      way={["Show identities", "/identities"]}
    />
  );
}
