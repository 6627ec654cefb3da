import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { env } from "@/lib/env";
import { ACCOUNT_REFUSAL_WORDS } from "@/lib/numbers/wording-accounts";
import { createAccount } from "@/lib/operations/create-account";
import { ONE_TIME_CODE_HOURS } from "@/lib/operations/one-time-code";
import { givenArguments } from "./given-arguments";
import { withDatabase } from "./with-database";

const USAGE = "npm run account -- create NAME --admin EMAIL [--currency USD] [--prepaid]";

function parsedArguments() {
  const given = givenArguments({
    allowPositionals: true,
    options: {
      admin: { type: "string" },
      currency: { type: "string", default: "USD" },
      prepaid: { type: "boolean", default: false },
    },
  });
  if (given === null) return null;
  const [verb, name, ...more] = given.positionals;
  const { admin, currency, prepaid } = given.values;
  if (verb !== "create" || name === undefined || admin === undefined || more.length > 0)
    return null;
  return { name, adminEmail: admin, currency: currency.toUpperCase(), prepaid };
}

async function create(store: Store, customer: NonNullable<ReturnType<typeof parsedArguments>>) {
  const result = await createAccount(store, customer, machineNow());
  if (result.kind === "refused") {
    console.error(ACCOUNT_REFUSAL_WORDS[result.reason]);
    process.exitCode = 1;
    return;
  }
  console.log(`The account “${customer.name}” is made.`);
  console.log(
    `${customer.adminEmail} chooses a password here, within ${ONE_TIME_CODE_HOURS} hours:`,
  );
  console.log(`${env().origins[0]}/welcome?code=${result.code}`);
}

const customer = parsedArguments();
if (customer === null) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  await withDatabase((store) => create(store, customer), { mayMake: true });
}
