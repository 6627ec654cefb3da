import { Card } from "@/components/number-details/card";
import { Icon } from "@/components/ui/icon";
import type { IdentityDocument } from "@/lib/numbers/end-user";
import { joinFacts } from "@/lib/numbers/wording";
import { DOCUMENT_KIND_WORDS, sizeWords } from "@/lib/numbers/wording-end-user";
import { formatDay } from "@/lib/numbers/wording-time";

interface PapersCardProps {
  readonly documents: readonly IdentityDocument[];
  readonly hrefOf: (id: number) => string;
  readonly timeZone: string;
  /** Pictures are shown, not only named. */
  readonly showsPictures?: boolean;
}

/** The documents that lie before the reviewer. */
export function PapersCard({
  documents,
  hrefOf,
  timeZone,
  showsPictures = false,
}: PapersCardProps) {
  return (
    <Card id="papers" title="Documents">
      {documents.length === 0 ? (
        <p className="card-text">No documents were submitted.</p>
      ) : (
        <ul className="lines">
          {documents.map((document) => (
            <li key={document.id}>
              <Icon name="doc" />
              <div>
                <a className="link" href={hrefOf(document.id)} download>
                  <bdi>{document.fileName}</bdi>
                </a>
                <small>
                  {joinFacts(
                    DOCUMENT_KIND_WORDS[document.kind],
                    sizeWords(document.bytes),
                    formatDay(document.uploadedAt, timeZone),
                  )}
                </small>
                {showsPictures && document.mediaType !== "application/pdf" && (
                  <img
                    className="paper"
                    src={hrefOf(document.id)}
                    width={480}
                    height={320}
                    alt={DOCUMENT_KIND_WORDS[document.kind]}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
