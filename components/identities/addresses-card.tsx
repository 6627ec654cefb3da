import { ButtonForm } from "@/components/forms/button-form";
import { Card } from "@/components/number-details/card";
import { Flag } from "@/components/ui/flag";
import { addressWords } from "@/lib/numbers/wording-address";
import type { IdentityDetailsProps } from "./identity-details";

type Props = Pick<IdentityDetailsProps, "identity" | "addresses" | "mayChange" | "actions">;

/** Where the identity is; a number is registered with one of them. */
export function AddressesCard({ identity, addresses, mayChange, actions }: Props) {
  const page = `/identities/${identity.id}/addresses`;
  const add = mayChange && (
    <a className="link" href={`${page}/new`}>
      Add an address
    </a>
  );
  return (
    <Card id="addresses" title="Addresses" aside={add}>
      {addresses.length === 0 ? (
        <p className="card-text">No address yet. A registration needs one.</p>
      ) : (
        <ul className="lines">
          {addresses.map((address) => (
            <li key={address.id}>
              <Flag country={address.countryCode} />
              <div>
                <bdi>{addressWords(address)}</bdi>
                {address.archivedAt !== null && <small>Archived</small>}
                {address.version > 1 && <small>Version {address.version}</small>}
              </div>
              {mayChange && address.archivedAt === null && (
                <div className="row">
                  <a className="link" href={`${page}/${address.id}`}>
                    Edit<span className="vh"> {address.street}</span>
                  </a>
                  <ButtonForm
                    action={actions.dropAddress}
                    hidden={{ id: String(address.id) }}
                    label="Remove"
                    name={`Remove ${address.street}`}
                    look="quiet"
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
