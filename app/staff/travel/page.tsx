import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { notThere } from "@/app/staff/not-there";
import { CatchingUpNote, ClocksCard, EffectCard } from "@/components/staff/clock-cards";
import { LifeSearch } from "@/components/staff/life-search";
import { MoveClockCard } from "@/components/staff/move-clock-card";
import { ownerOfNumber } from "@/db/dids/owner-of-number";
import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { env } from "@/lib/env";
import { formatNumber } from "@/lib/numbers/format-number";
import { numberInPath } from "@/lib/numbers/number-in-path";
import { searchText } from "@/lib/numbers/search-text";
import { appNow } from "@/lib/operations/app-clock";
import { CAST } from "@/lib/operations/demo/cast";
import { effectOfTravel, leftToSettle } from "@/lib/operations/travelled";
import { staffOrNull, titleFor } from "@/lib/session";
import { moveClock } from "./actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Travel"),
});

/** Time at will, in a demo alone: everything ages as it would. */
export default async function TravelPage({ searchParams }: PageProps<"/staff/travel">) {
  const staff = await staffOrNull();
  if (staff === null || env().demo === null) return notThere(staff);
  const { timeZone } = staff;
  const { number } = await searchParams;
  const asked = number === undefined ? null : searchText(number);
  const found = asked === null ? null : await heldNumber(asked);
  if (found !== null) redirect(`/staff/travel/${found}`);
  const store = await getStore();
  const now = await appNow(store);
  const left = await leftToSettle(store, now);
  const effect = await effectOfTravel(store);
  return (
    <div className="column stack slim">
      <header className="page-head">
        <div>
          <h1>Travel</h1>
          <p className="sub">Moves the app's clock, in this demo alone</p>
        </div>
      </header>
      <CatchingUpNote left={left} again="/staff/travel" />
      <ClocksCard app={now} machine={machineNow()} timeZone={timeZone} />
      <MoveClockCard move={moveClock} />
      {effect !== null && <EffectCard effect={effect} isGoing={left > 0} timeZone={timeZone} />}
      <LifeSearch value={asked ?? formatNumber(CAST.active)} isUnknown={asked !== null} />
    </div>
  );
}

/** The digits of a number that some account holds. */
async function heldNumber(asked: string): Promise<string | null> {
  const digits = numberInPath(asked)?.digits;
  if (digits === undefined) return null;
  return (await ownerOfNumber(await getStore(), digits)) === null ? null : digits;
}
