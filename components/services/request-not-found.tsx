import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";

/** The same answer for junk and another account's: nobody learns which. */
export function RequestNotFound() {
  return (
    <Blank
      icon="search"
      isPage
      title="Request not found"
      why="It is not in your account, or the address is not complete."
      actions={
        <ButtonLink look="primary" href="/numbers">
          My Numbers
        </ButtonLink>
      }
    />
  );
}
