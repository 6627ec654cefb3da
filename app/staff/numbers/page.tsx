import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { FoundNumbersTable } from "@/components/staff/found-numbers-table";
import { SearchForm } from "@/components/staff/search-form";
import { Blank } from "@/components/ui/blank";
import { FEWEST_DIGITS, searchEverywhere } from "@/db/dids/search-everywhere";
import { getStore } from "@/lib/app-store";
import { searchText } from "@/lib/numbers/search-text";
import { staffOrNull, titleFor } from "@/lib/session";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Numbers"),
});

/** Any number of any account, by some of its digits. */
export default async function NumbersPage({ searchParams }: PageProps<"/staff/numbers">) {
  const staff = await staffOrNull();
  if (staff === null) return notThere(staff);
  const { number, after } = await searchParams;
  const asked = searchText(number);
  const digits = asked.replace(/[^0-9]/g, "");
  const place = typeof after === "string" && /^[0-9]{1,16}$/.test(after) ? Number(after) : 0;
  const { rows, next } = await searchEverywhere(await getStore(), digits, place);
  return (
    <div className="column">
      <header className="page-head">
        <div>
          <h1>Numbers</h1>
          <p className="sub">Of all accounts, by their digits</p>
        </div>
      </header>
      <SearchForm
        action="/staff/numbers"
        name="number"
        label="DID number"
        value={asked}
        placeholder="Contains"
        inputMode="numeric"
      />
      <section className="card">
        {rows.length === 0 ? (
          <Blank icon="search" {...emptyWords(asked, digits)} />
        ) : (
          <FoundNumbersTable numbers={rows} timeZone={staff.timeZone} />
        )}
        {next !== null && (
          <nav className="foot" aria-label="Numbers: pages">
            <span className="sub">More numbers contain {digits}.</span>
            <a className="btn sm" href={`/staff/numbers?number=${digits}&after=${next}`}>
              Next
            </a>
          </nav>
        )}
      </section>
    </div>
  );
}

function emptyWords(asked: string, digits: string) {
  if (asked === "")
    return { title: "Search for a number", why: "Type three digits of it or more." };
  if (digits.length < FEWEST_DIGITS) {
    return { title: "Too short to search for", why: "Type three digits or more." };
  }
  return { title: "No number matches", why: `No account holds a number that contains ${digits}.` };
}
