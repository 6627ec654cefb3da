import { BATCH_FORM, type Said } from "./batch-form";

interface RowBoxProps {
  readonly number: string;
  /** As people read it. */
  readonly shown: string;
  readonly said: Said;
}

/** The tick of one row: an HTML box of the batch form, with or without a script. */
export function RowBox({ number, shown, said }: RowBoxProps) {
  return (
    <td className="tick">
      <input
        className="box"
        type="checkbox"
        name="n"
        value={number}
        form={BATCH_FORM}
        aria-label={`Select ${shown}`}
        defaultChecked={said !== null}
        disabled={said === "all"}
        autoComplete="off"
      />
    </td>
  );
}

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
