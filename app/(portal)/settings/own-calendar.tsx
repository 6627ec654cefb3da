import { CalendarCard } from "@/components/calendar/calendar-card";
import { feedMadeAt } from "@/db/calendar-feeds/calendar-feeds";
import { getStore } from "@/lib/app-store";
import type { Member } from "@/lib/session";
import { endCalendar, makeCalendar } from "./calendar-actions";

/** The calendar of whoever is signed in, as its card shows it. */
export async function OwnCalendar({ member }: { readonly member: Member }) {
  const madeAt = await feedMadeAt(await getStore(), member.id);
  return (
    <CalendarCard
      make={makeCalendar}
      end={endCalendar}
      madeAt={madeAt}
      timeZone={member.timeZone}
    />
  );
}
