import { ButtonForm } from "@/components/forms/button-form";
import { Card } from "@/components/number-details/card";
import { Icon } from "@/components/ui/icon";
import { Note } from "@/components/ui/note";
import { joinFacts } from "@/lib/numbers/wording";
import { DOCUMENT_KIND_WORDS, sizeWords } from "@/lib/numbers/wording-end-user";
import { formatDay } from "@/lib/numbers/wording-time";
import type { IdentityDetailsProps } from "./identity-details";
import { UploadForm } from "./upload-form";

type Props = Pick<
  IdentityDetailsProps,
  "identity" | "documents" | "upload" | "timeZone" | "mayChange" | "actions"
>;

/** Papers of the identity: for the account and the provider's reviewers alone. */
export function DocumentsCard(props: Props) {
  const { identity, documents, upload, timeZone, mayChange, actions } = props;
  return (
    <Card id="documents" title="Documents">
      {upload.outcome === "kept" && <Note>{upload.words}</Note>}
      {documents.length === 0 ? (
        <p className="card-text">No documents yet.</p>
      ) : (
        <ul className="lines">
          {documents.map((document) => (
            <li key={document.id}>
              <Icon name="doc" />
              <div>
                <a
                  className="link"
                  href={`/identities/${identity.id}/documents/${document.id}`}
                  download
                >
                  <bdi>{document.fileName}</bdi>
                </a>
                <small>
                  {joinFacts(
                    DOCUMENT_KIND_WORDS[document.kind],
                    sizeWords(document.bytes),
                    formatDay(document.uploadedAt, timeZone),
                  )}
                </small>
              </div>
              {mayChange && (
                <ButtonForm
                  action={actions.dropDocument}
                  hidden={{ id: String(document.id) }}
                  label="Remove"
                  name={`Remove ${document.fileName}`}
                  look="quiet"
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && <UploadForm identityId={identity.id} upload={upload} />}
    </Card>
  );
}
