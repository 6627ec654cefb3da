/** A page without scripts can't warn before a session ends: it says so beforehand. */
export function WithoutScript() {
  return (
    <p className="hint unscripted-line">
      You are signed out 30 minutes after the last page you opened. A form that you send later is
      kept for an hour: sign in again, and what you typed stands in it.
    </p>
  );
}
