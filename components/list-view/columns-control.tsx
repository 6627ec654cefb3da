import { Button } from "@/components/ui/button";
import { COLUMN_NAMES, listedColumns } from "@/lib/numbers/list-columns";
import type { ListColumn } from "@/lib/numbers/list-preferences";
import { type ViewAction, ViewDrop } from "./view-drop";

interface ColumnsControlProps {
  readonly columns: readonly ListColumn[];
  readonly save: ViewAction;
}

/** Which columns stand in the list, and in which order. Each button of it is a whole answer. */
export function ColumnsControl({ columns, save }: ColumnsControlProps) {
  const listed = listedColumns(columns);
  return (
    <ViewDrop icon="columns" label="Columns" action={save}>
      <button type="submit" name="press" value="save" hidden>
        Save columns
      </button>
      <input type="hidden" name="order" value={listed.join(",")} />
      <fieldset>
        <legend>Columns, from left to right</legend>
        <ol>
          {listed.map((column, place) => (
            <li key={column}>
              <label>
                <input
                  key={String(place < columns.length)}
                  className="box"
                  type="checkbox"
                  name={column}
                  defaultChecked={place < columns.length}
                  autoComplete="off"
                />
                {COLUMN_NAMES[column]}
                {column === "capacity" && <small className="sub"> on wide screens</small>}
              </label>
              {place < columns.length && (
                <Moves
                  column={column}
                  isFirst={place === 0}
                  isLast={place === columns.length - 1}
                />
              )}
            </li>
          ))}
        </ol>
      </fieldset>
      <p className="hint">The number comes first and the actions last.</p>
      <div className="end">
        <Button small look="quiet" name="press" value="reset">
          Reset to default
        </Button>
        <Button small look="primary" name="press" value="save">
          Save columns
        </Button>
      </div>
    </ViewDrop>
  );
}

interface MovesProps {
  readonly column: ListColumn;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** At an end a button stays, so that the focus does too, and does nothing. */
function Moves({ column, isFirst, isLast }: MovesProps) {
  return (
    <span className="moves">
      {(["up", "down"] as const).map((way) => (
        <button
          key={way}
          className="btn quiet sm only"
          type="submit"
          name="press"
          value={`${way}:${column}`}
          aria-disabled={way === "up" ? isFirst : isLast}
          aria-label={`Move ${COLUMN_NAMES[column]} ${way}`}
        >
          <i className={`i sm i-up ${way}`} />
        </button>
      ))}
    </span>
  );
}
