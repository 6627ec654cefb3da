import "server-only";
import { redirect } from "next/navigation";
import { getStore } from "./app-store";
import { machineNow } from "./clock";
import { signedInBy } from "./operations/sessions";
import { setSessionCookie } from "./session-cookie";

/**
 * Lets somebody in who has just signed in. Who was going nowhere in particular comes to their own
 * first page at once: by way of `/` the window would stay empty until that has led on.
 */
export async function enterApp(sessionId: string, path: string): Promise<never> {
  await setSessionCookie(sessionId);
  if (path !== "/") redirect(path);
  const signedIn = await signedInBy(await getStore(), sessionId, machineNow());
  redirect(signedIn?.role === "staff" ? "/staff" : "/numbers");
}
