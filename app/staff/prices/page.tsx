import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { PricesTable } from "@/components/staff/prices-table";
import { Blank } from "@/components/ui/blank";
import { ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { listServicePrices } from "@/db/services/list-service-prices";
import { getStore } from "@/lib/app-store";
import { appNow } from "@/lib/operations/app-clock";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Prices"),
});

/** What setting up a service costs, now, before and later. */
export default async function PricesPage({ searchParams }: PageProps<"/staff/prices">) {
  const staff = await staffOrNull();
  if (staff === null) return notThere(staff);
  const { added } = await searchParams;
  const store = await getStore();
  const prices = await listServicePrices(store);
  const add = (
    <ButtonLink look="primary" icon="plus" href="/staff/prices/new">
      Add price
    </ButtonLink>
  );
  return (
    <div className="column">
      <header className="page-head">
        <div>
          <h1>Prices</h1>
          <p className="sub">
            Set-up fees of services, for one number. Without a price it is free.
          </p>
        </div>
        {prices.length > 0 && add}
      </header>
      {added === "yes" && <Note>The price is added.</Note>}
      <section className="card">
        {prices.length === 0 ? (
          <Blank
            icon="search"
            title="No price is set"
            why="Setting up a service is free in every account."
            actions={add}
          />
        ) : (
          <PricesTable prices={prices} now={await appNow(store)} timeZone={staff.timeZone} />
        )}
      </section>
    </div>
  );
}
