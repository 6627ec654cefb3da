import { Button, ButtonLink } from "@/components/ui/button";
import type { StatusBanner } from "@/lib/numbers/status-banner";
import type { Mend } from "@/lib/numbers/status-mend";
import { VerbForm } from "./verb-form";

interface BannerProps {
  readonly banner: StatusBanner;
  readonly number: string;
}

/** What is wrong, what follows from it and what mends it, once, over everything else. */
export function Banner({ banner, number }: BannerProps) {
  const { mend } = banner;
  return (
    <section className={`banner ${banner.tone}`} aria-label="Why this status">
      <i className={`s i-${banner.glyph}`} />
      <div>
        <p className="strong">{banner.title}</p>
        <p className="sub">
          {banner.lines.map((line) => (
            <bdi key={line}>{line} </bdi>
          ))}
        </p>
      </div>
      {mend !== null && <MendButton {...{ mend, number }} />}
    </section>
  );
}

function MendButton({ mend, number }: { mend: Mend; number: string }) {
  if ("href" in mend) return <ButtonLink href={mend.href}>{mend.label}</ButtonLink>;
  return (
    <VerbForm number={number}>
      <Button name="verb" value={mend.verb}>
        {mend.label}
      </Button>
    </VerbForm>
  );
}
