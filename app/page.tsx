import { redirect } from "next/navigation";
import { requireMember } from "@/lib/session";

/** The front door leads to the list; staff and whoever isn't signed in are led to their own. */
export default async function HomePage() {
  await requireMember();
  redirect("/numbers");
}
