import { getStore } from "@/lib/app-store";
import { machineNow } from "@/lib/clock";
import { takeCalendarTry } from "@/lib/counting";
import { env } from "@/lib/env";
import { icalendar } from "@/lib/numbers/icalendar";
import { appNow } from "@/lib/operations/app-clock";
import { calendarDays, feedOf } from "@/lib/operations/calendar-feed";
import { settleDue } from "@/lib/operations/settle-due";
import { clientOf } from "@/lib/request-client";

const FILE = /^([A-Za-z0-9_-]{43})\.ics$/;

/** A member's calendar, opened by its secret alone: no session, no cookie. */
export async function GET(request: Request, { params }: RouteContext<"/calendar/[file]">) {
  const waitMs = await takeCalendarTry(clientOf(request.headers).address ?? "", machineNow());
  if (waitMs > 0) return said("Too many requests. Try again later.\n", 429, waitMs);
  const secret = FILE.exec((await params).file)?.[1];
  const store = await getStore();
  const owner = secret === undefined ? null : await feedOf(store, secret);
  if (owner === null) return said("There is no calendar at this address.\n", 404);

  const { accountId, accountName } = owner;
  const now = await appNow(store);
  await settleDue(store, accountId, now);
  const days = await calendarDays(store, accountId, now);
  const origin = env().origins[0];
  return new Response(icalendar({ accountId, accountName, days, origin, now }), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="numbers.ics"',
    },
  });
}

function said(text: string, status: 404 | 429, waitMs = 0): Response {
  const headers = new Headers({ "Content-Type": "text/plain; charset=utf-8" });
  if (waitMs > 0) headers.set("Retry-After", String(Math.ceil(waitMs / 1000)));
  return new Response(text, { status, headers });
}
