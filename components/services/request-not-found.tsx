import { NotFoundCard } from "@/components/ui/not-found-card";

/** The same answer for junk and another account's: nobody learns which. */
export function RequestNotFound() {
  return (
    <NotFoundCard
      title="This request is not in your account"
      why="It may have been withdrawn, or the address was mistyped."
      way={["Show My Numbers", "/numbers"]}
    />
  );
}
