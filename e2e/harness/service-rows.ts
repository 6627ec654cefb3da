import { row } from "./action-row";
import type { MatrixThings } from "./matrix-things";

const CAMPAIGN = {
  name: "Matrix",
  useCase: "Told at sign-in",
  sample1: "A code",
  sample2: "",
  sample3: "",
};

/** Where a number can't have what is asked for, nothing is changed, whoever may ask. */
export function serviceRows({ assigned, services }: MatrixThings) {
  const asking = "(portal)/services/[service]/actions.ts";
  const acting = "(portal)/services/[service]/[reference]/actions.ts";
  const order = (of: string) => ({ numbers: assigned, key: `${of}-of-the-matrix`, total: "0" });
  const end = { service: "a2p", reference: services.canceled, number: "", shown: "new" };
  return {
    [`${asking}#requestEmergency`]: row(
      "manager",
      "named",
      {
        ...order("emergency"),
        address: "999999",
      },
      false,
    ),
    [`${asking}#requestCampaign`]: row("manager", "named", {
      ...order("campaign"),
      ...CAMPAIGN,
      numbers: services.askable,
      total: "1500",
    }),
    [`${asking}#requestName`]: row(
      "manager",
      "named",
      {
        ...order("displayed"),
        name: "MATRIX",
      },
      false,
    ),
    [`${acting}#resubmitEmergency`]: row(
      "manager",
      "named",
      { reference: services.emergency, address: "999999" },
      false,
    ),
    [`${acting}#resubmitCampaign`]: row("manager", "named", {
      reference: services.campaign,
      ...CAMPAIGN,
    }),
    [`${acting}#cancel`]: row("manager", "named", end),
  };
}

export function reviewRows({ services }: MatrixThings) {
  const file = "staff/services/actions.ts";
  const refusal = { comment: "", "reason.not-permitted": "on" };
  const staff = (reference: string, more = {}) => row("staff", "named", { reference, ...more });
  return {
    [`${file}#take`]: staff(services.taken),
    [`${file}#approve`]: staff(services.approved),
    [`${file}#confirmRemoval`]: staff(services.removed),
    [`${file}#sendBack`]: staff(services.sentBack, refusal),
    [`${file}#reject`]: staff(services.rejected, refusal),
  };
}
