import type { Transaction } from "@/db/store";
import type { Requirement } from "@/lib/did/requirement";

/** What each country's regulator asks for, where the demo's provider registers numbers. */
const REQUIREMENTS: Readonly<Record<string, Requirement>> = {
  IE: { identity: "any", address: "country", documents: [] },
  DE: { identity: "any", address: "city", documents: [] },
  ES: { identity: "any", address: "country", documents: ["address-proof"] },
  JP: { identity: "business", address: "country", documents: [] },
  CH: { identity: "any", address: "anywhere", documents: ["identity-proof"] },
};

/** Writes the requirements of the groups that need a registration. */
export function storeRequirements(tx: Transaction): void {
  for (const [country, { identity, address, documents }] of Object.entries(REQUIREMENTS)) {
    tx.run(
      `UPDATE did_groups SET requirement_identity = ?, requirement_address = ?,
         requirement_documents = ?
       WHERE country_code = ? AND registration_required = 1`,
      [identity, address, JSON.stringify(documents), country],
    );
  }
}
