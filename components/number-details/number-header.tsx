import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Flag } from "@/components/ui/flag";
import { Icon } from "@/components/ui/icon";
import { OwnWords } from "@/components/ui/own-words";
import type { DidRow } from "@/lib/numbers/did-row";
import { formatNumber } from "@/lib/numbers/format-number";
import type { RowAction } from "@/lib/numbers/row-actions";
import { joinFacts, NUMBER_TYPE_WORDS } from "@/lib/numbers/wording";
import { STATUS_LOOKS, statusWord, terminatedHow } from "@/lib/numbers/wording-status";
import { CopyNumber } from "./copy-number";
import { VerbForm } from "./verb-form";

interface NumberHeaderProps {
  readonly row: DidRow;
  /** What is most likely meant. */
  readonly main: RowAction | null;
}

/** Which number it is, in what state, and where it belongs. */
export function NumberHeader({ row, main }: NumberHeaderProps) {
  const number = formatNumber(row.did.number);
  const { tone, glyph } = STATUS_LOOKS[row.status];
  return (
    <>
      <nav className="crumbs" aria-label="Breadcrumb">
        <a href="/numbers">My Numbers</a>
        <Icon name="right" size="sm" />
        <span aria-current="page">{number}</span>
      </nav>
      <header className="page-head" id="status">
        <div className="did-head">
          <div className="did-title">
            <Flag country={row.countryCode} />
            <h1>{number}</h1>
            <CopyNumber number={row.did.number} />
            <Badge tone={tone} glyph={glyph}>
              {statusWord(row.status)}
              {row.status === "terminated" ? ` · ${terminatedHow(row.did)}` : ""}
            </Badge>
          </div>
          <p className="sub">
            {row.did.description === null ? (
              "No description"
            ) : (
              <OwnWords>{row.did.description}</OwnWords>
            )}
            {` · ${placeAndType(row)}`}
          </p>
        </div>
        {main !== null && (
          <VerbForm number={row.did.number}>
            <Button look="primary" name="verb" value={main.verb} icon={main.icon}>
              {main.label}
            </Button>
          </VerbForm>
        )}
      </header>
    </>
  );
}

function placeAndType(row: DidRow): string {
  const city = row.cityName ?? row.regionName;
  const place = city === null ? row.countryName : `${city}, ${row.countryName}`;
  return joinFacts(place, NUMBER_TYPE_WORDS[row.numberType]);
}
