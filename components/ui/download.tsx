import type { ReactNode } from "react";
import { Icon } from "./icon";

interface DownloadProps {
  /** The file for spreadsheets. */
  readonly href: string;
  /** How much it holds, in words: "214 numbers, all columns". */
  readonly holds: string;
  /** What can be done with such a file, as a line of the menu. */
  readonly also?: ReactNode;
}

/** The file is what the filters show, whichever page of it is open. */
export function Download({ href, holds, also }: DownloadProps) {
  const raw = `${href}${href.includes("?") ? "&" : "?"}profile=systems`;
  return (
    <div className="split">
      <a className="btn" href={href} download>
        <Icon name="download" />
        <span>Download CSV</span>
      </a>
      <details className="drop">
        <summary className="btn">
          <Icon name="download" />
          <Icon name="down" />
          <span className="vh">Kinds of CSV</span>
        </summary>
        <div className="pop menu">
          <a href={href} download>
            <Icon name="doc" />
            <span>
              For spreadsheets<small>Opens in Excel and LibreOffice. Numbers stay text.</small>
            </span>
          </a>
          <a href={raw} download>
            <Icon name="server" />
            <span>
              For systems<small>Raw values with “+”. Nothing is lost.</small>
            </span>
          </a>
          <hr />
          <p>{holds}</p>
          {also !== undefined && (
            <>
              <hr />
              {also}
            </>
          )}
        </div>
      </details>
    </div>
  );
}
