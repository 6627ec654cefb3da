import type { Said } from "./batch-form";

/** Ticks the page: a box where a script listens, else a link to the same page with all ticked. */
export function PageBox({ href, said }: { readonly href: string; readonly said: Said }) {
  return (
    <th scope="col" className="c-tick tick">
      <input
        className="box scripted"
        type="checkbox"
        data-select-page
        aria-label="Select this page"
        autoComplete="off"
      />
      <a className={said === null ? "box unscripted" : "box on unscripted"} href={href}>
        <span className="vh">{said === null ? "Select this page" : "Clear the selection"}</span>
      </a>
    </th>
  );
}
