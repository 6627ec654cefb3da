import type { Metadata } from "next";
import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not found" };

/** The same for what never was, what is gone, and what belongs to another account. */
export default function NotFound() {
  return (
    <main className="alone">
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
    </main>
  );
}
