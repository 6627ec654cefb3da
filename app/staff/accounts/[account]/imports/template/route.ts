import { CSV_COLUMNS, csvHeader } from "@/lib/numbers/csv-format";
import { currentPerson } from "@/lib/session";

/** Everything that an import reads, in one line: the status follows from the rest. */
const HEADING = csvHeader(
  "spreadsheet",
  CSV_COLUMNS.filter((column) => column !== "status"),
);

/** A file with the header alone, to be filled in. */
export async function GET(): Promise<Response> {
  const person = await currentPerson();
  if (person?.role !== "staff") return new Response("There is nothing here.\n", { status: 404 });
  return new Response(HEADING, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="numbers-to-import.csv"',
    },
  });
}
