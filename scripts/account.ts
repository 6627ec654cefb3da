import { parseArgs } from "node:util";
import { openDatabase } from "@/db/open-database";
import { UnusableDatabase } from "@/db/unusable-database";
import { machineNow } from "@/lib/clock";
import { BadEnvironment, env } from "@/lib/env";
import {
  type AccountRefusal,
  createAccount,
  ONE_TIME_CODE_HOURS,
} from "@/lib/operations/create-account";

const USAGE = "npm run account -- create NAME --admin EMAIL [--currency USD] [--prepaid]";

const REFUSALS: Record<AccountRefusal, string> = {
  "name-not-usable": "The name must have 1 to 200 visible characters.",
  "name-taken": "There is an account of that name already.",
  "email-not-usable": "The admin's e-mail address is not one.",
  "email-taken": "Somebody has that e-mail address already.",
  "currency-unknown": "The currency is not a code of ISO 4217 such as USD.",
};

function parsedArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      admin: { type: "string" },
      currency: { type: "string", default: "USD" },
      prepaid: { type: "boolean", default: false },
    },
  });
  const [verb, name, ...more] = positionals;
  const { admin, currency, prepaid } = values;
  if (verb !== "create" || name === undefined || admin === undefined || more.length > 0)
    return null;
  return { name, adminEmail: admin, currency: currency.toUpperCase(), prepaid };
}

async function create(customer: NonNullable<ReturnType<typeof parsedArguments>>) {
  const { databasePath, origins } = env();
  const store = await openDatabase(databasePath);
  const result = await createAccount(store, customer, machineNow()).finally(() => store.close());
  if (result.kind === "refused") {
    console.error(REFUSALS[result.reason]);
    process.exitCode = 1;
    return;
  }
  console.log(`The account “${customer.name}” is made.`);
  console.log(
    `${customer.adminEmail} chooses a password here, within ${ONE_TIME_CODE_HOURS} hours:`,
  );
  console.log(`${origins[0]}/welcome?code=${result.code}`);
}

try {
  const customer = parsedArguments();
  if (customer === null) throw new TypeError("Some arguments are missing.");
  await create(customer);
} catch (fault) {
  const isTheirs =
    fault instanceof UnusableDatabase ||
    fault instanceof BadEnvironment ||
    fault instanceof TypeError;
  if (!isTheirs) throw fault;
  console.error(fault.message);
  if (fault instanceof TypeError) console.error(USAGE);
  process.exitCode = 1;
}
