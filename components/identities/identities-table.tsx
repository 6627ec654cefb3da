import { Flag } from "@/components/ui/flag";
import type { IdentityPage } from "@/lib/numbers/identity-query";
import { formatCount } from "@/lib/numbers/wording";
import { IDENTITY_KIND_WORDS } from "@/lib/numbers/wording-services";

/** One line an identity, in its newest version. */
export function IdentitiesTable({ lines }: { readonly lines: IdentityPage["lines"] }) {
  return (
    <table className="plain">
      <caption className="vh">Identities</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Country</th>
          <th scope="col" className="figure">
            Addresses
          </th>
          <th scope="col" className="figure">
            Documents
          </th>
          <th scope="col" className="figure">
            Numbers
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <a className="did" href={`/identities/${line.id}`}>
                <bdi>{line.name}</bdi>
              </a>
              <span className="l2">{kindWords(line)}</span>
            </th>
            <td className={line.countryCode === null ? "none" : "place"} data-label="Country">
              {line.countryCode === null ? (
                "None"
              ) : (
                <span>
                  <Flag country={line.countryCode} />
                  {line.countryName}
                </span>
              )}
            </td>
            <td className="figure" data-label="Addresses">
              {formatCount(line.addresses)}
            </td>
            <td className="figure" data-label="Documents">
              {formatCount(line.documents)}
            </td>
            <td className="figure" data-label="Numbers">
              {formatCount(line.numbers)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function kindWords({ kind, version }: IdentityPage["lines"][number]): string {
  const words = IDENTITY_KIND_WORDS[kind];
  return version === 1 ? words : `${words} · version ${version}`;
}
