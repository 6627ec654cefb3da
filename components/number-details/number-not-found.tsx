import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";

/** The same answer for junk, a released number and another account's: nobody learns which. */
export function NumberNotFound() {
  return (
    <div className="number-page">
      <section className="card">
        <Blank
          icon="search"
          title="This number is not in your account"
          isPage
          why="Check its digits, beginning with the country code. A number that left the aging pool is gone for good."
          actions={
            <ButtonLink look="primary" href="/numbers">
              Show My Numbers
            </ButtonLink>
          }
        />
      </section>
    </div>
  );
}
