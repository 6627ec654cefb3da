import { OwnWords } from "@/components/ui/own-words";
import type { DidDetails } from "@/lib/numbers/did-details";
import type { DidRow } from "@/lib/numbers/did-row";
import type { RowAction } from "@/lib/numbers/row-actions";
import { FEATURE_WORDS, midSentence, NUMBER_TYPE_WORDS } from "@/lib/numbers/wording";
import { VERIFICATION_WORDS } from "@/lib/numbers/wording-services";
import { formatInstant } from "@/lib/numbers/wording-time";
import { Card, Facts } from "./card";
import { CardVerb } from "./card-verb";

interface GeneralCardProps {
  readonly row: DidRow;
  readonly details: DidDetails;
  readonly timeZone: string;
  readonly actions: readonly RowAction[];
}

/** What the number is and where it came from. */
export function GeneralCard({ row, details, timeZone, actions }: GeneralCardProps) {
  const { did } = row;
  const { number } = did;
  return (
    <Card
      id="general"
      title="General"
      aside={<CardVerb {...{ number, actions }} verb="describe" />}
    >
      <Facts
        facts={[
          [
            "Description",
            did.description === null ? (
              "None"
            ) : (
              <OwnWords key="description">{did.description}</OwnWords>
            ),
          ],
          ["Country", row.countryName],
          ["Region", row.regionName ?? "None"],
          ["City", row.cityName ?? "None"],
          ["Type", NUMBER_TYPE_WORDS[row.numberType]],
          ["DID group", groupName(details.group)],
          ["Features", featureWords(details)],
          ["Registration", registrationWords(row)],
          ["Order", details.orderReference ?? "None, imported or ported"],
          ["Added", formatInstant(did.createdAt, timeZone)],
        ]}
      />
    </Card>
  );
}

function groupName({ country, region, city, type }: DidDetails["group"]): string {
  const place = city ?? region;
  const kind = midSentence(NUMBER_TYPE_WORDS[type]);
  return place === null ? `${country}, ${kind}` : `${country}, ${place}, ${kind}`;
}

function featureWords({ features }: DidDetails): string {
  const words = features.map((feature) => FEATURE_WORDS[feature]);
  return words.length === 0 ? "None" : words.join(", ");
}

function registrationWords({ did }: DidRow): string {
  if (!did.registrationRequired) return "Not required";
  if (did.verification === "approved") return "Required, approved";
  return `Required, ${midSentence(VERIFICATION_WORDS[did.verification])}`;
}
