import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { EndingCard, LifeCard, LifeHead } from "@/components/staff/life-cards";
import { ownerOfNumber } from "@/db/dids/owner-of-number";
import { getStore } from "@/lib/app-store";
import { env } from "@/lib/env";
import { numberInPath } from "@/lib/numbers/number-in-path";
import { appNow } from "@/lib/operations/app-clock";
import { foreseeLife } from "@/lib/operations/foresee-life";
import { settleDue } from "@/lib/operations/settle-due";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Whole life"),
});

/** All that time will do to one number, foreseen by the rules that will do it. Nothing changes. */
export default async function LifePage({ params }: PageProps<"/staff/travel/[number]">) {
  const staff = await staffOrNull();
  const digits = numberInPath((await params).number)?.digits ?? "";
  if (staff === null || env().demo === null) return notThere(staff);
  const store = await getStore();
  const now = await appNow(store);
  const owner = await ownerOfNumber(store, digits);
  if (owner === null) return notThere(staff);
  await settleDue(store, owner.id, now);
  const life = await foreseeLife(store, owner.id, digits, now);
  if (life === null) return notThere(staff);
  const telling = { now, timeZone: staff.timeZone, currency: owner.currency };
  return (
    <div className="column stack slim">
      <LifeHead number={digits} {...telling} />
      <LifeCard id="as-it-is" title="As it is" life={life.asItIs} {...telling} />
      <EndingCard ending={life.ending} {...telling} />
    </div>
  );
}
