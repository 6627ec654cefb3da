import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { DOCUMENT_KINDS } from "@/lib/did/requirement";
import type { UploadNote } from "@/lib/numbers/upload-note";
import { DOCUMENT_KIND_WORDS } from "@/lib/numbers/wording-end-user";

interface UploadFormProps {
  readonly identityId: number;
  readonly upload: UploadNote;
}

const TYPES = ".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg";

/** A plain form: the kind stands before the file, so that it is known of one that is too large. */
export function UploadForm({ identityId, upload }: UploadFormProps) {
  const isRefused = upload.status !== null;
  return (
    <form
      className="upload"
      method="post"
      encType="multipart/form-data"
      action={`/identities/${identityId}/documents`}
    >
      <div className="form-field">
        <label className="label" htmlFor="document-kind">
          Kind of document
        </label>
        <select
          id="document-kind"
          name="kind"
          className="input"
          defaultValue={upload.kind ?? DOCUMENT_KINDS[0]}
        >
          {DOCUMENT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {DOCUMENT_KIND_WORDS[kind]}
            </option>
          ))}
        </select>
      </div>
      <div className="form-field">
        <label className="label" htmlFor="document-file">
          File
        </label>
        <input
          id="document-file"
          name="file"
          type="file"
          className="input"
          accept={TYPES}
          required
          aria-invalid={isRefused}
          aria-describedby="document-note"
        />
        <p className={isRefused ? "hint bad" : "hint"} id="document-note" role="status">
          {isRefused && <Icon name="alert" size="sm" />}
          {isRefused
            ? upload.words
            : "PDF, PNG or JPEG, up to 10 MB. Only you and the provider see it."}
        </p>
      </div>
      <div className="form-foot">
        <Button>Add document</Button>
      </div>
    </form>
  );
}
