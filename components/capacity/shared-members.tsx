import { Card } from "@/components/number-details/card";
import { OwnWords } from "@/components/ui/own-words";
import { PageLinks } from "@/components/voice/page-links";
import type { DidStatus } from "@/lib/did/status";
import { formatNumber } from "@/lib/numbers/format-number";
import { numberHref } from "@/lib/numbers/number-in-path";
import type { VoicePage } from "@/lib/numbers/voice-list";
import { formatCount } from "@/lib/numbers/wording";
import { STATUS_LOOKS, statusWord } from "@/lib/numbers/wording-status";

interface SharedMembersProps {
  readonly path: string;
  readonly place: VoicePage;
  readonly members: readonly {
    readonly number: string;
    readonly description: string | null;
    readonly status: DidStatus;
    readonly capacity: number;
  }[];
}

/** The numbers that use a shared group together. */
export function SharedMembers({ path, place, members }: SharedMembersProps) {
  return (
    <Card id="numbers" title="Its numbers">
      {members.length === 0 ? (
        <p className="card-text">No number is in this group yet.</p>
      ) : (
        <>
          <table className="plain">
            <caption className="vh">Numbers in this shared group</caption>
            <thead>
              <tr>
                <th scope="col">Number</th>
                <th scope="col">Description</th>
                <th scope="col">Status</th>
                <th scope="col" className="num">
                  Capacity
                </th>
              </tr>
            </thead>
            <tbody>
              {members.map(({ number, description, status, capacity }) => (
                <tr key={number}>
                  <th scope="row">
                    <a href={numberHref(number)}>{formatNumber(number)}</a>
                  </th>
                  <td data-label="Description">
                    {description === null ? (
                      <span className="none">None</span>
                    ) : (
                      <OwnWords>{description}</OwnWords>
                    )}
                  </td>
                  <td data-label="Status">
                    <Status status={status} />
                  </td>
                  <td className="num" data-label="Capacity">
                    {formatCount(capacity)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <PageLinks path={path} place={place} what="numbers" />
        </>
      )}
    </Card>
  );
}

function Status({ status }: { readonly status: DidStatus }) {
  const { tone, glyph } = STATUS_LOOKS[status];
  return (
    <span className="row status-word">
      <i className={`s ${tone} i-${glyph}`} />
      {statusWord(status)}
    </span>
  );
}
