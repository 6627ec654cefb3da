import type { StatusBanner } from "@/lib/numbers/status-banner";

/** What is wrong and what follows from it, once, over everything else. */
export function Banner({ banner }: { readonly banner: StatusBanner }) {
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
    </section>
  );
}
