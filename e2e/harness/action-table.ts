import { NOTICE_KINDS } from "@/lib/did/notices";
import { type ActionRow, row } from "./action-row";
import type { MatrixThings } from "./matrix-things";
import { reviewRows, serviceRows } from "./service-rows";

/** Which password or code is typed is no part of who may ask: these are wrong, and change nothing. */
const WRONG = { code: "000000", password: "no password", factorPassword: "no password" };
const CHOSEN = { newPassword: "a password of twelve", repeatPassword: "a password of twelve" };
const COMPANY = {
  kind: "business",
  companyNumber: "1",
  taxId: "",
  firstName: "",
  lastName: "",
  country: "IE",
  contactEmail: "",
  contactPhone: "",
};
const PLACE = { country: "IE", region: "", city: "Cork", postalCode: "T12", street: "2 Quay" };
const PSTN = { kind: "pstn", dialTo: "+353 1 960 9036" };
const NO_MAIL = Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, "none"]));
const NO_SESSION = "0".repeat(64);
const GONE_POOL = {
  verb: "delete",
  total: "0",
  press: "confirm",
  kind: "pool",
  id: "99",
  name: "Gone",
  moveTo: "none",
};
const ENTRY = { kind: "top-up", amount: "5", note: "Matrix", key: "a-key-of-the-matrix" };

/** Every action of the build; one that is not here fails the test. */
export function actionTable(things: MatrixThings): Readonly<Record<string, ActionRow>> {
  return { ...guestRows(), ...ownRows(), ...memberRows(things), ...staffRows(things) };
}

function guestRows() {
  const { password, code } = WRONG;
  return {
    "(guest)/sign-in/actions.ts#signOut": row("anybody", "own", {}, false),
    "(guest)/sign-in/actions.ts#submitSignIn": row(
      "anybody",
      "own",
      { email: "nobody@demo.test", password },
      false,
    ),
    "(guest)/sign-in/code/actions.ts#submitCode": row("anybody", "own", { code }, false),
    "(guest)/welcome/actions.ts#choosePassword": row(
      "anybody",
      "own",
      { code, password: CHOSEN.newPassword, repeatPassword: CHOSEN.repeatPassword },
      false,
    ),
  };
}

function ownRows() {
  const { code, password, factorPassword } = WRONG;
  const settings = "(portal)/settings/actions.ts";
  const factor = "(portal)/settings/factor-actions.ts";
  return {
    [`${settings}#saveSettings`]: row("own", "own", {
      name: "Matrix",
      timeZone: "Europe/Dublin",
      theme: "dark",
    }),
    [`${settings}#endOwnSession`]: row("own", "own", { session: NO_SESSION }, false),
    [`${settings}#savePassword`]: row(
      "own",
      "own",
      { currentPassword: password, ...CHOSEN },
      false,
    ),
    [`${settings}#saveKeyboard`]: row("viewer", "own", { shortcuts: "on" }),
    "(portal)/settings/notice-actions.ts#saveNotices": row("viewer", "own", NO_MAIL),
    "(portal)/settings/calendar-actions.ts#endCalendar": row("viewer", "own", {}, false),
    "(portal)/settings/calendar-actions.ts#makeCalendar": row("viewer", "own", {}),
    "(portal)/notices/actions.ts#markAsRead": row("viewer", "named", { notice: "1" }),
    [`${factor}#startFactor`]: row("own", "own", {}),
    [`${factor}#dropFactor`]: row("own", "own", {}, false),
    [`${factor}#enableFactor`]: row("own", "own", { code }, false),
    [`${factor}#disableFactor`]: row("own", "own", { factorPassword, code }, false),
  };
}

function memberRows(things: MatrixThings) {
  const registration = "(portal)/(number)/numbers/[number]/end-user/actions.ts";
  return {
    ...voiceRows(things),
    ...identityRows(things),
    ...peopleRows(things.members),
    ...serviceRows(things),
    "(portal)/activity/batches/[key]/actions.ts#stopRunning": row(
      "manager",
      "named",
      { batch: things.over },
      false,
    ),
    "(portal)/numbers/actions.ts#findPasted": row(
      "viewer",
      "own",
      { pasted: "+35319609036" },
      false,
    ),
    "(portal)/numbers/confirm-action.ts#confirmChosen": row("manager", "named", {
      ...things.draft,
      press: "confirm",
      verb: "cycles",
      cycles: "7",
    }),
    // It is none of that batch: whoever gets in takes nothing out of it.
    "(portal)/numbers/drop-action.ts#dropChosen": row(
      "manager",
      "named",
      { batch: things.draft.batch, number: "442000000000" },
      false,
    ),
    "(portal)/numbers/view-actions.ts#saveColumns": row("viewer", "own", {
      status: "on",
      order: "status",
      press: "save",
    }),
    "(portal)/numbers/view-actions.ts#saveDensity": row("viewer", "own", { density: "compact" }),
    "(portal)/numbers/view-actions.ts#savePageSize": row("viewer", "own", {
      per: "25",
      question: "",
    }),
    "(portal)/verifications/[reference]/actions.ts#resubmit": row("manager", "named", {
      reference: things.toResubmit,
      choice: things.choice,
    }),
    [`${registration}#assign`]: row("manager", "named", {
      number: things.active,
      choice: things.choice,
    }),
    [`${registration}#unassign`]: row("manager", "named", { number: things.assigned }),
  };
}

function voiceRows(things: MatrixThings) {
  const { trunk, group, pool, sharedGroup, droppedTrunk, droppedSharedGroup } = things;
  const trunks = "(portal)/trunks/actions.ts";
  const capacity = "(portal)/capacity/actions.ts";
  const told = things.sharedBy(droppedSharedGroup);
  return {
    [`${trunks}#addTrunk`]: row("manager", "own", { ...PSTN, name: "matrix-new" }),
    [`${trunks}#editTrunk`]: row("manager", "named", { ...PSTN, name: "matrix-3", id: trunk }),
    [`${trunks}#addGroup`]: row("manager", "own", { name: "matrix-group" }),
    [`${trunks}#editGroup`]: row("manager", "named", { name: "matrix-else", id: group }),
    [`${trunks}#removeTarget`]: row("manager", "named", {
      kind: "trunk",
      id: droppedTrunk,
      told: "0",
    }),
    [`${capacity}#addSharedGroup`]: row("manager", "named", { pool, name: "Desk", channels: "1" }),
    [`${capacity}#editSharedGroup`]: row("manager", "named", {
      id: sharedGroup,
      name: "Desk two",
      channels: "3",
    }),
    [`${capacity}#deleteSharedGroup`]: row("manager", "named", { id: droppedSharedGroup, told }),
  };
}

function identityRows(things: MatrixThings) {
  const { identity, address, droppedAddress, document } = things;
  const file = "(portal)/identities/actions.ts";
  return {
    [`${file}#saveNewIdentity`]: row("manager", "own", { ...COMPANY, name: "New Ltd" }),
    [`${file}#saveIdentity`]: row("manager", "named", { ...COMPANY, name: "Else", id: identity }),
    [`${file}#saveNewAddress`]: row("manager", "named", { ...PLACE, identity }),
    [`${file}#saveAddress`]: row("manager", "named", { ...PLACE, identity, id: address }),
    [`${file}#dropAddress`]: row("manager", "named", { id: droppedAddress }),
    [`${file}#archive`]: row("manager", "named", { id: things.archivable }),
    [`${file}#takeOutOfArchive`]: row("manager", "named", { id: things.archived }),
    [`${file}#dropIdentity`]: row("manager", "named", { id: things.droppedIdentity }),
    [`${file}#dropDocument`]: row("manager", "named", { id: document }),
  };
}

function peopleRows(people: MatrixThings["members"]) {
  const file = "(portal)/members/actions.ts";
  const invited = { name: "New", email: "new@target.test", role: "viewer" };
  return {
    [`${file}#inviteMember`]: row("admin", "own", invited),
    [`${file}#changeMemberRole`]: row("admin", "named", { person: people.role, role: "manager" }),
    [`${file}#disableMember`]: row("admin", "named", { person: people.disable }),
    [`${file}#enableMember`]: row("admin", "named", { person: people.enable }),
    [`${file}#issueMemberCode`]: row("admin", "named", { person: people.code }),
    [`${file}#endMemberSession`]: row("admin", "named", people.session),
    [`${file}#endMemberSessions`]: row("admin", "named", { person: people.sessions }),
    [`${file}#resetMemberSecondFactor`]: row("admin", "named", { person: people.factor }),
  };
}

function staffRows(things: MatrixThings) {
  const account = "1";
  const verifications = "staff/verifications/actions.ts";
  const refusal = { comment: "", "reason.not-permitted": "on" };
  return {
    ...staffPeopleRows(things.customers),
    "staff/accounts/actions.ts#submitAccount": row("staff", "own", {
      name: "Matrix",
      adminEmail: "matrix@target.test",
      currency: "USD",
      billing: "prepaid",
    }),
    "staff/accounts/actions.ts#setAccess": row("staff", "named", {
      account: things.spareAccount,
      access: "disabled",
    }),
    "staff/accounts/money-actions.ts#submitCreditLimit": row("staff", "named", {
      account,
      limit: "5000",
    }),
    "staff/accounts/money-actions.ts#submitEntry": row("staff", "named", { account, ...ENTRY }),
    ...closingRows(things),
    // What is confirmed is worked at by itself, beside the doors that are tried: this one is over.
    "staff/accounts/import-actions.ts#confirm": row(
      "staff",
      "named",
      { account, key: things.imports.over, report: "1" },
      false,
    ),
    "staff/accounts/import-actions.ts#stop": row("staff", "named", {
      account,
      key: things.imports.waiting,
    }),
    "staff/prices/actions.ts#addPrice": row("staff", "own", {
      ...{ service: "cnam", currency: "USD", fee: "1.00", from: "2099-01-31", account: "" },
      shown: "",
    }),
    "staff/numbers/actions.ts#block": row("staff", "named", {
      number: things.blockable,
      reason: "Matrix",
    }),
    "staff/numbers/actions.ts#unblock": row("staff", "named", { number: things.blocked }),
    [`${verifications}#approve`]: row("staff", "named", {
      reference: things.toApprove,
      comment: "",
    }),
    [`${verifications}#reject`]: row("staff", "named", { reference: things.toReject, ...refusal }),
    [`${verifications}#revoke`]: row("staff", "named", { reference: things.toRevoke, ...refusal }),
    ...reviewRows(things),
    // No day at all: what a moved clock sets going would be told as the next row's doing.
    "staff/travel/actions.ts#moveClock": row("staff", "own", { days: "0" }, false),
    "staff/view-actions.ts#leaveView": row("staff", "own", {}, false),
    "staff/view-actions.ts#view": row("staff", "named", { account, reason: "Matrix" }),
  };
}

function closingRows(things: MatrixThings) {
  const account = "1";
  const pools = "staff/accounts/pool-actions.ts";
  const takingBack = "staff/accounts/take-back-actions.ts";
  const { sparePool, droppedPool, closable, takenBack } = things;
  return {
    // The clock is not in doubt here: there is nothing to confirm.
    "staff/accounts/closing-actions.ts#acceptClock": row("staff", "own", {}, false),
    "staff/accounts/closing-actions.ts#close": row("staff", "named", {
      account: closable,
      name: "closable",
      told: "0",
    }),
    [`${pools}#allot`]: row("staff", "named", { account, name: "Matrix pool", channels: "4" }),
    [`${pools}#change`]: row("staff", "named", {
      account,
      pool: sparePool,
      name: "Matrix pool two",
      channels: "6",
    }),
    [`${pools}#remove`]: row("staff", "named", { account, pool: droppedPool }),
    // It is over: whoever gets in is told so, and nothing changes.
    [`${takingBack}#confirmPool`]: row("staff", "named", { ...GONE_POOL, batch: takenBack }, false),
    [`${takingBack}#stopPool`]: row("staff", "named", { batch: takenBack }, false),
  };
}

function staffPeopleRows(people: MatrixThings["customers"]) {
  const account = "1";
  const file = "staff/people/actions.ts";
  const at = (person: string) => ({ account, person });
  const invited = { name: "New", email: "customer@target.test" };
  return {
    [`${file}#inviteCustomer`]: row("staff", "named", { account, ...invited, role: "viewer" }),
    [`${file}#inviteStaff`]: row("staff", "own", { name: "New", email: "staff@target.test" }),
    [`${file}#changePersonRole`]: row("staff", "named", { ...at(people.role), role: "manager" }),
    [`${file}#disableAnybody`]: row("staff", "named", at(people.disable)),
    [`${file}#enableAnybody`]: row("staff", "named", at(people.enable)),
    [`${file}#issuePersonCode`]: row("staff", "named", at(people.code)),
    [`${file}#endPersonSession`]: row("staff", "named", { account, ...people.session }),
    [`${file}#endPersonSessions`]: row("staff", "named", at(people.sessions)),
    [`${file}#resetPersonSecondFactor`]: row("staff", "named", at(people.factor)),
  };
}
