import type { PersonActions } from "@/components/people/person-cards";
import * as actions from "./actions";

/** What staff do to customers' members. */
export const ON_MEMBERS: PersonActions = {
  changeRole: actions.changePersonRole,
  disable: actions.disableAnybody,
  enable: actions.enableAnybody,
  issueCode: actions.issuePersonCode,
  endSession: actions.endPersonSession,
  endSessions: actions.endPersonSessions,
  resetSecondFactor: actions.resetPersonSecondFactor,
};

/** Staff are all alike: there is no role to change. */
export const ON_STAFF: PersonActions = { ...ON_MEMBERS, changeRole: null };
