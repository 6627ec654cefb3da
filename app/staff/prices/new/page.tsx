import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { addPrice } from "@/app/staff/prices/actions";
import { PriceForm } from "@/components/staff/price-form";
import { PricePreview } from "@/components/staff/price-preview";
import { Crumbs } from "@/components/ui/crumbs";
import { getStore } from "@/lib/app-store";
import { appNow } from "@/lib/operations/app-clock";
import { staffOrNull, titleFor } from "@/lib/session";
import { lookAhead } from "./look-ahead";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Add price"),
});

/** The address holds what was typed; what it would mean stands below it, with the button. */
export default async function NewPricePage({ searchParams }: PageProps<"/staff/prices/new">) {
  const staff = await staffOrNull();
  if (staff === null) return notThere(staff);
  const store = await getStore();
  const { typed, errors, foreseen, price } = await lookAhead(
    store,
    await searchParams,
    await appNow(store),
  );
  return (
    <div className="narrow">
      <header>
        <Crumbs way={[["Prices", "/staff/prices"]]} here="Add price" />
        <h1>Add price</h1>
        <p className="sub">What setting up a service costs for one number.</p>
      </header>
      <section className="card">
        <PriceForm typed={typed} errors={errors} />
      </section>
      {foreseen !== null && price !== null && (
        <PricePreview
          {...{ foreseen, price }}
          typed={typed}
          timeZone={staff.timeZone}
          action={addPrice}
        />
      )}
    </div>
  );
}
