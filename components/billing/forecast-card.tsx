import type { Forecast, ForecastWeek } from "@/lib/did/forecast";
import { sundayOf } from "@/lib/did/week";
import { listHref } from "@/lib/numbers/list-href";
import { DEFAULT_LIST_QUERY } from "@/lib/numbers/list-query";
import { formatCount } from "@/lib/numbers/wording";
import { type ForecastPurse, lastsWords, shortWords } from "@/lib/numbers/wording-forecast";
import { formatMoney } from "@/lib/numbers/wording-money";
import { formatDay } from "@/lib/numbers/wording-time";

interface ForecastCardProps {
  readonly forecast: Forecast;
  readonly money: ForecastPurse;
}

/** The renewals of the coming weeks against the money: a sentence, and behind it week by week. */
export function ForecastCard({ forecast, money }: ForecastCardProps) {
  const short = shortWords(forecast, money.currency);
  return (
    <section className="card forecast" aria-labelledby="forecast">
      <div className="card-head">
        <h2 id="forecast">Next 12 weeks</h2>
        {short !== null && <span className="warn-text">{short}</span>}
      </div>
      <p className="card-text">{lastsWords(forecast, money)}</p>
      {forecast.costMinor > 0 && (
        <details>
          <summary className="link">Week by week</summary>
          <WeeksTable forecast={forecast} money={money} />
        </details>
      )}
    </section>
  );
}

function WeeksTable({ forecast, money: { currency, availableMinor } }: ForecastCardProps) {
  const spent = forecast.weeks.map((_, place) => spentUntil(forecast.weeks, place));
  return (
    <table className="jtbl weeks-table">
      <caption className="vh">Renewals by week, their cost, and what is available after</caption>
      <thead>
        <tr>
          <th scope="col">Week of (UTC)</th>
          <th scope="col" className="num">
            Renewals
          </th>
          <th scope="col" className="num">
            Cost
          </th>
          {availableMinor !== null && (
            <th scope="col" className="num">
              Available after
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {forecast.weeks.map((week, place) => (
          <tr key={week.monday.getTime()} className={week.isCovered ? undefined : "uncovered"}>
            <th scope="row">
              <a href={hrefOf(week)}>{formatDay(week.monday, "UTC")}</a>
            </th>
            <td className="num">{formatCount(week.renewals)}</td>
            <td className="num">{formatMoney(week.costMinor, currency)}</td>
            {availableMinor !== null && (
              <td className="num">
                {week.isCovered
                  ? formatMoney(availableMinor - (spent[place] ?? 0), currency)
                  : "Not covered"}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function spentUntil(weeks: readonly ForecastWeek[], place: number): number {
  return weeks.slice(0, place + 1).reduce((sum, { costMinor }) => sum + costMinor, 0);
}

/** The numbers that renew then for the first time. */
function hrefOf({ monday }: ForecastWeek): string {
  const [from, to] = [monday, sundayOf(monday)].map((day) => day.toISOString().slice(0, 10));
  const expires = { kind: "days", from: from ?? null, to: to ?? null } as const;
  return listHref({ ...DEFAULT_LIST_QUERY, expires, renews: true });
}
