import { and, eq, type SQL, sql } from "drizzle-orm";
import { cities, didGroups } from "@/db/schema/coverage";
import { dids } from "@/db/schema/dids";
import type { Reader } from "@/db/store";
import type { DocumentKind, Requirement, Whereabouts } from "@/lib/did/requirement";
import type { DidRecord } from "./did-from-row";

/** A number as its registration meets it: stored as it is, with what its group asks for, and where. */
export type RegisteringDid = DidRecord & {
  readonly requirement: Requirement;
  readonly place: Whereabouts;
};

/** The account's numbers among these ids, by id; what has left it, or never was its own, is missing. */
export async function registeringDids(
  reader: Reader,
  accountId: number,
  ids: readonly number[],
): Promise<ReadonlyMap<number, RegisteringDid>> {
  const asked = sql`${dids.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  return new Map(read(reader, accountId, asked).map((did) => [did.id, did]));
}

/** One number of the account by its E.164 digits. */
export async function registeringDid(
  reader: Reader,
  accountId: number,
  number: string,
): Promise<RegisteringDid | null> {
  return read(reader, accountId, eq(dids.number, number))[0] ?? null;
}

interface OfVerification {
  readonly accountId: number;
  readonly verificationId: number;
}

/** The first of the numbers for which this is the newest verification, by number. */
export async function didsOfVerification(
  reader: Reader,
  { accountId, verificationId }: OfVerification,
  { after = "", most }: { readonly after?: string; readonly most: number },
): Promise<readonly RegisteringDid[]> {
  const asked = sql`${dids.verificationId} = ${verificationId} AND ${dids.number} > ${after}`;
  return read(reader, accountId, asked, most);
}

/** SQLite takes a negative limit for none. */
const ALL = -1;

function read(
  reader: Reader,
  accountId: number,
  asked: SQL,
  most = ALL,
): readonly RegisteringDid[] {
  return reader.orm
    .select({
      did: dids,
      identity: didGroups.requirementIdentity,
      address: didGroups.requirementAddress,
      documents: didGroups.requirementDocuments,
      city: cities.name,
    })
    .from(dids)
    .innerJoin(didGroups, eq(didGroups.id, dids.didGroupId))
    .leftJoin(cities, eq(cities.id, dids.cityId))
    .where(and(eq(dids.accountId, accountId), asked))
    .orderBy(dids.number)
    .limit(most)
    .all()
    .map(({ did, identity, address, documents, city }) => ({
      ...did,
      requirement: { identity, address, documents: JSON.parse(documents) as DocumentKind[] },
      place: { countryCode: did.countryCode, regionId: did.regionId, city },
    }));
}
