import { Card } from "@/components/number-details/card";
import { type IdentityUse, isInUse } from "@/lib/numbers/end-user";
import { requestHref } from "@/lib/numbers/service-path";
import { counted } from "@/lib/numbers/wording";
import { SERVICE_WORDS } from "@/lib/numbers/wording-services";

/** Where the identity is in use, and the ways there: what is in use can't be deleted. */
export function UseCard({ use }: { readonly use: IdentityUse }) {
  return (
    <Card id="use" title="In use">
      {isInUse(use) ? (
        <dl className="kv">
          <Row label="Numbers" isThere={use.numbers.length > 0}>
            {use.numbers.map(({ identityId, version, count }) => (
              <a key={identityId} className="link block" href={`/numbers?identity=${identityId}`}>
                {counted(count, "number")} with version {version}
              </a>
            ))}
          </Row>
          <Row label="Verifications" isThere={use.verificationCount > 0}>
            {use.verifications.map(({ reference }) => (
              <a key={reference} className="link block" href={`/verifications/${reference}`}>
                {reference}
              </a>
            ))}
            <More count={use.verificationCount - use.verifications.length} />
          </Row>
          <Row label="Services" isThere={use.serviceCount > 0}>
            {use.services.map(({ reference, name, service }) => (
              <span key={reference} className="block used-service">
                <a className="link" href={requestHref(service, reference)}>
                  {reference}
                </a>
                <small>
                  {SERVICE_WORDS[service]} · <bdi>{name}</bdi>
                </small>
              </span>
            ))}
            <More count={use.serviceCount - use.services.length} />
          </Row>
        </dl>
      ) : (
        <p className="card-text">Nowhere. It can be deleted.</p>
      )}
    </Card>
  );
}

interface RowProps {
  readonly label: string;
  readonly isThere: boolean;
  readonly children: React.ReactNode;
}

function Row({ label, isThere, children }: RowProps) {
  return (
    <div className="contents">
      <dt>{label}</dt>
      <dd>{isThere ? children : "None"}</dd>
    </div>
  );
}

function More({ count }: { readonly count: number }) {
  return count <= 0 ? null : <span className="sub">and {counted(count, "other")}</span>;
}
