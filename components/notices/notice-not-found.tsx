import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";

/** The same for what never was and what was told to another account. */
export function NoticeNotFound() {
  return (
    <section className="card">
      <Blank
        icon="bell"
        title="There is no such notice"
        isPage
        why="It may have been told to another account."
        actions={
          <ButtonLink look="primary" href="/notices">
            Show all notices
          </ButtonLink>
        }
      />
    </section>
  );
}
