import { ButtonForm } from "@/components/forms/button-form";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Crumbs } from "@/components/ui/crumbs";
import { Note } from "@/components/ui/note";
import type { FormState } from "@/lib/form-state";
import {
  type Address,
  type Identity,
  type IdentityDocument,
  type IdentityUse,
  isInUse,
} from "@/lib/numbers/end-user";
import type { UploadNote } from "@/lib/numbers/upload-note";
import { IDENTITY_KIND_WORDS } from "@/lib/numbers/wording-services";
import { AddressesCard } from "./addresses-card";
import { DetailsCard } from "./details-card";
import { DocumentsCard } from "./documents-card";
import { UseCard } from "./use-card";
import { VersionsCard } from "./versions-card";

type Action = (previous: FormState, form: FormData) => Promise<FormState>;
type Verb = "archive" | "takeOutOfArchive" | "dropIdentity" | "dropAddress" | "dropDocument";

export interface IdentityDetailsProps {
  readonly identity: Identity;
  readonly versions: readonly Identity[];
  readonly addresses: readonly Address[];
  readonly documents: readonly IdentityDocument[];
  readonly use: IdentityUse;
  readonly upload: UploadNote;
  readonly timeZone: string;
  readonly mayChange: boolean;
  readonly actions: Readonly<Record<Verb, Action>>;
}

/** An identity with all that belongs to it, and where it is in use. */
export function IdentityDetails(props: IdentityDetailsProps) {
  const { identity, versions, use, mayChange, timeZone } = props;
  const mayEdit = mayChange && identity.replacedAt === null && identity.archivedAt === null;
  return (
    <div className="number-page">
      <Head {...props} mayEdit={mayEdit} />
      <Notes identity={identity} newest={versions[0]} />
      <div className="cols">
        <div className="stack">
          <DetailsCard identity={identity} timeZone={timeZone} />
          <DocumentsCard {...props} mayChange={mayEdit} />
        </div>
        <div className="stack">
          <AddressesCard {...props} mayChange={mayEdit} />
          <UseCard use={use} />
          {versions.length > 1 && (
            <VersionsCard versions={versions} shown={identity.id} timeZone={timeZone} />
          )}
        </div>
      </div>
    </div>
  );
}

function Head({
  identity,
  use,
  actions,
  mayChange,
  mayEdit,
}: IdentityDetailsProps & { mayEdit: boolean }) {
  const hidden = { id: String(identity.id) };
  const isArchived = identity.archivedAt !== null;
  return (
    <>
      <Crumbs way={[["Identities", "/identities"]]} here={identity.name} />
      <header className="page-head">
        <div className="did-title">
          <h1>
            <bdi>{identity.name}</bdi>
          </h1>
          <Badge>{IDENTITY_KIND_WORDS[identity.kind]}</Badge>
          {isArchived && <Badge>Archived</Badge>}
        </div>
        {mayChange && (
          <div className="row head-acts">
            {!isInUse(use) && (
              <ButtonForm
                action={actions.dropIdentity}
                hidden={hidden}
                label="Delete"
                look="danger"
              />
            )}
            {isArchived ? (
              <ButtonForm
                action={actions.takeOutOfArchive}
                hidden={hidden}
                label="Take out of archive"
              />
            ) : (
              <ButtonForm action={actions.archive} hidden={hidden} label="Archive" />
            )}
            {mayEdit && (
              <ButtonLink small look="primary" href={`/identities/${identity.id}/edit`} icon="edit">
                Edit
              </ButtonLink>
            )}
          </div>
        )}
      </header>
    </>
  );
}

function Notes({ identity, newest }: { identity: Identity; newest: Identity | undefined }) {
  if (identity.replacedAt !== null && newest !== undefined) {
    return (
      <Note tone="warn">
        This is version {identity.version}, as some numbers have it.{" "}
        <a className="link" href={`/identities/${newest.id}`}>
          Open version {newest.version}
        </a>
      </Note>
    );
  }
  return identity.archivedAt === null ? null : (
    <Note>Numbers that have this identity keep it. It can&apos;t be assigned any more.</Note>
  );
}
