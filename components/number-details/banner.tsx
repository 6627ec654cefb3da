import type { StatusBanner } from "@/lib/numbers/status-banner";

/** What is wrong and what follows from it, once, over everything else. */
export function Banner({ banner }: { readonly banner: StatusBanner }) {
  return (
    <section className={`banner ${banner.tone}`} aria-label="Why this status">
      <i className={`s i-${banner.glyph}`} />
      <div>
        <p className="strong">{banner.title}</p>
        {banner.lines.map((line) => (
          <p key={line} className="sub">
            <bdi>{line}</bdi>
          </p>
        ))}
      </div>
    </section>
  );
}
