import type { Page } from "playwright-core";
import { CAST } from "@/lib/operations/demo/cast";
import { changesViews } from "./changes-views";
import type { Signature } from "./demo";
import { importViews } from "./import-views";
import { PRICE_VIEWS } from "./price-views";

/** A page in a state that tests look at and pictures show. */
export interface View {
  readonly name: string;
  readonly who: Signature | "nobody";
  readonly path: string;
  /** What a person does there before it looks like that. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const member = "admin" as const;

/** Numbers to which the same action means different things. */
const MIXED = `/numbers?numbers=${[
  CAST.active,
  CAST.expiringSoon,
  CAST.expired,
  CAST.canceledTimeLeft,
  CAST.canceledAging,
  CAST.blocked,
  CAST.awaitingPending,
].join(",")}`;

export const VIEWS: readonly View[] = [
  { name: "list", who: member, path: "/numbers" },
  {
    name: "list-filtered",
    who: member,
    path: "/numbers?status=terminated&country=IE,ES&sort=-expires",
  },
  { name: "no-match", who: member, path: "/numbers?description=nobody+wrote+this&country=IE" },
  { name: "bad-address", who: member, path: "/numbers?status=sleeping&page=0&colour=red" },
  { name: "past-the-end", who: member, path: "/numbers?page=9999" },
  { name: "bulk-input", who: member, path: "/numbers", act: pasteNumbers },
  { name: "select", who: member, path: "/numbers", act: typeAhead },
  { name: "status-card", who: member, path: `/numbers?number=${CAST.active}`, act: openCard },
  ...cardViews(),
  { name: "filters", who: member, path: "/numbers", act: openFilters },
  { name: "selection", who: member, path: "/numbers", act: tickTwo },
  { name: "row-menu", who: member, path: "/numbers", act: openRowMenu },
  { name: "columns", who: member, path: "/numbers", act: openColumns },
  { name: "renew-dialog", who: member, path: MIXED, act: batchAction("Renew DIDs") },
  { name: "cycles-dialog", who: member, path: MIXED, act: batchAction("Set number of") },
  { name: "restore-dialog", who: member, path: MIXED, act: batchAction("Restore DIDs") },
  { name: "cancel-dialog", who: member, path: MIXED, act: batchAction("Cancel DIDs") },
  { name: "remove-dialog", who: member, path: MIXED, act: batchAction("Cancel and remove DIDs") },
  { name: "capacity-dialog", who: member, path: MIXED, act: batchAction("Set capacity") },
  { name: "assign-dialog", who: member, path: MIXED, act: batchAction(/^Assign end-user/) },
  { name: "unassign-dialog", who: member, path: MIXED, act: batchAction(/^Unassign end-user/) },
  { name: "period-dialog", who: member, path: `/numbers/${CAST.active}`, act: changePeriod },
  { name: "download-menu", who: member, path: "/numbers", act: openDownloads },
  ...Object.entries(CAST).map(([role, number]) => ({
    name: `number-${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    who: member,
    path: `/numbers/${number}`,
  })),
  { name: "billing", who: member, path: "/billing" },
  { name: "billing-no-match", who: member, path: "/billing?kind=adjustment&number=999&colour=red" },
  { name: "activity", who: member, path: "/activity" },
  { name: "activity-no-match", who: member, path: "/activity?who=staff&what=restored&from=1" },
  ...changesViews(),
  { name: "batches", who: member, path: "/activity/batches" },
  { name: "batches-dropped", who: member, path: "/activity/batches?page=x" },
  { name: "batch-not-found", who: member, path: "/activity/batches/none" },
  { name: "not-found", who: member, path: "/numbers/35319999999" },
  { name: "trunks", who: member, path: "/trunks" },
  { name: "trunks-no-match", who: member, path: "/trunks?search=nobody+calls+it+so" },
  { name: "trunk", who: member, path: "/trunks/4" },
  { name: "trunk-new", who: member, path: "/trunks/new" },
  { name: "trunk-new-refused", who: member, path: "/trunks/new", act: addNothing },
  { name: "trunk-new-pstn", who: member, path: "/trunks/new?kind=pstn" },
  { name: "trunk-delete", who: member, path: "/trunks/4/delete" },
  { name: "trunk-not-found", who: member, path: "/trunks/999999" },
  { name: "trunk-groups", who: member, path: "/trunks/groups" },
  { name: "trunk-group", who: member, path: "/trunks/groups/3" },
  { name: "trunk-group-edit", who: member, path: "/trunks/groups/3/edit" },
  { name: "capacity", who: member, path: "/capacity" },
  { name: "capacity-viewer", who: "viewer", path: "/capacity" },
  { name: "shared-group", who: member, path: "/capacity/groups/1" },
  { name: "shared-group-new", who: member, path: "/capacity/groups/new?pool=1" },
  { name: "shared-group-delete", who: member, path: "/capacity/groups/1/delete" },
  { name: "identities", who: member, path: "/identities" },
  { name: "identities-none", who: member, path: "/identities?name=nobody+has+this" },
  { name: "identity", who: member, path: "/identities/1" },
  { name: "identity-refused", who: member, path: "/identities/1?upload=too-large&kind=other" },
  { name: "identity-new", who: member, path: "/identities/new?kind=personal" },
  { name: "identity-edit", who: member, path: "/identities/1/edit" },
  { name: "identity-not-found", who: member, path: "/identities/999999" },
  { name: "address-new", who: member, path: "/identities/1/addresses/new" },
  { name: "assign", who: member, path: `/numbers/${CAST.awaitingUnassigned}/end-user` },
  { name: "assign-pending", who: member, path: `/numbers/${CAST.awaitingPending}/end-user` },
  { name: "verifications", who: member, path: "/verifications" },
  { name: "verification", who: member, path: "/verifications/VR-18877" },
  { name: "verification-rejected", who: member, path: "/verifications/VR-30562" },
  { name: "verification-not-found", who: member, path: "/verifications/VR-1" },
  { name: "notices", who: member, path: "/notices" },
  { name: "notices-unread", who: member, path: "/notices?show=unread" },
  { name: "notices-bad-address", who: member, path: "/notices?show=some&page=0" },
  { name: "notice-not-found", who: member, path: "/notices/999999" },
  ...serviceViews(),
  { name: "settings", who: member, path: "/settings" },
  { name: "settings-calendar", who: "viewer", path: "/settings", act: makeCalendar },
  { name: "members", who: member, path: "/members" },
  { name: "member", who: member, path: "/members/2" },
  { name: "member-invite", who: member, path: "/members/invite" },
  { name: "staff-accounts", who: "staff", path: "/staff" },
  { name: "staff-account", who: "staff", path: "/staff/accounts/1" },
  { name: "staff-account-close", who: "staff", path: "/staff/accounts/1/close" },
  {
    name: "staff-account-close-refused",
    who: "staff",
    path: "/staff/accounts/1/close",
    act: typeOtherName,
  },
  { name: "staff-pool-new", who: "staff", path: "/staff/accounts/1/pools/new" },
  { name: "staff-pool", who: "staff", path: "/staff/accounts/1/pools/1" },
  ...importViews(),
  { name: "staff-account-new", who: "staff", path: "/staff/accounts/new" },
  { name: "staff-numbers", who: "staff", path: "/staff/numbers?number=3531" },
  { name: "staff-number", who: "staff", path: `/staff/numbers/${CAST.blocked}` },
  { name: "staff-verifications", who: "staff", path: "/staff/verifications" },
  {
    name: "staff-verifications-none",
    who: "staff",
    path: "/staff/verifications?reference=VR-0",
  },
  { name: "staff-verification-pending", who: "staff", path: "/staff/verifications/VR-18877" },
  { name: "staff-verification-rejected", who: "staff", path: "/staff/verifications/VR-30562" },
  { name: "staff-verification-approved", who: "staff", path: "/staff/verifications/VR-32000" },
  { name: "staff-verification-not-found", who: "staff", path: "/staff/verifications/VR-1" },
  ...PRICE_VIEWS,
  { name: "staff-people", who: "staff", path: "/staff/people" },
  { name: "staff-audit", who: "staff", path: "/staff/audit" },
  { name: "staff-audit-no-match", who: "staff", path: "/staff/audit?from=2100-01-01" },
  { name: "staff-outbox", who: "staff", path: "/staff/outbox" },
  { name: "staff-outbox-none", who: "staff", path: "/staff/outbox?state=failed" },
  { name: "staff-mail", who: "staff", path: "/staff/outbox/1" },
  { name: "staff-travel", who: "staff", path: "/staff/travel" },
  { name: "staff-travel-not-found", who: "staff", path: "/staff/travel?number=12" },
  { name: "staff-life", who: "staff", path: `/staff/travel/${CAST.active}` },
  { name: "staff-life-ending", who: "staff", path: `/staff/travel/${CAST.expiringSoon}` },
  { name: "staff-life-in-pool", who: "staff", path: `/staff/travel/${CAST.canceledAging}` },
  { name: "staff-life-porting", who: "staff", path: `/staff/travel/${CAST.porting}` },
  { name: "staff-settings", who: "staff", path: "/staff/settings" },
  { name: "sign-in", who: "nobody", path: "/sign-in" },
  { name: "sign-in-refused", who: "nobody", path: "/sign-in", act: signInWrongly },
  { name: "forgot-password", who: "nobody", path: "/sign-in/forgot" },
  { name: "welcome-no-code", who: "nobody", path: "/welcome?code=none" },
];

/** Services as customers and staff see them. */
function serviceViews(): readonly View[] {
  const paths = [
    ["emergency-requests", "/services/emergency-calling"],
    ["campaigns", "/services/a2p-sms"],
    ["names", "/services/cnam"],
    ["names-no-match", "/services/cnam?find=nobody+is+called+so&status=rejected&colour=red"],
    ["service-choose", "/services/cnam/new"],
    ["service-request", `/services/emergency-calling/new?numbers=${CAST.withoutCapacity}`],
    ["campaign-request", `/services/a2p-sms/new?numbers=${CAST.active},${CAST.canceledAging}`],
    ["service-impossible", `/services/cnam/new?numbers=${CAST.porting},${CAST.active}`],
    ["emergency-in-process", "/services/emergency-calling/EC-1187"],
    ["campaign-changes-required", "/services/a2p-sms/AC-2064"],
    ["name-active", "/services/cnam/CN-3107"],
    ["campaign-canceled", "/services/a2p-sms/AC-2199"],
    ["service-cancel", "/services/a2p-sms/AC-2051/cancel"],
    ["service-not-found", "/services/cnam/CN-1"],
  ] as const;
  return [
    ...paths.map(([name, path]) => ({ name, who: member, path })),
    {
      name: "campaign-refused",
      who: member,
      path: `/services/a2p-sms/new?numbers=${CAST.active}`,
      act: sendNothing,
    },
    { name: "service-viewer", who: "viewer", path: `/services/cnam/new?numbers=${CAST.active}` },
    { name: "staff-services", who: "staff", path: "/staff/services" },
    { name: "staff-services-none", who: "staff", path: "/staff/services?find=nobody+asked" },
    { name: "staff-service", who: "staff", path: "/staff/services/EC-1187" },
    { name: "staff-service-over", who: "staff", path: "/staff/services/AC-2199" },
  ];
}

async function sendNothing(page: Page) {
  await page.getByRole("button", { name: "Send request" }).click();
  await page.getByText("Give the campaign a name.").waitFor();
}

/** Each kind of card once, in the state that says most. */
function cardViews(): readonly View[] {
  const cards = [
    ["verification", CAST.awaitingRejected],
    ["emergency", CAST.withoutCapacity],
    ["a2p", CAST.notConfigured],
    ["cnam", CAST.cnamCancelation],
  ] as const;
  return cards.map(([subject, number]) => ({
    name: `${subject}-card`,
    who: member,
    path: `/numbers?numbers=${number}`,
    act: async (page) => {
      await page.locator(`a[data-card=${subject}]`).focus();
      await page.locator("#hover-card h2").waitFor();
    },
  }));
}

async function pasteNumbers(page: Page) {
  await page.getByText("Bulk input", { exact: true }).first().click();
  await page
    .locator("textarea[name=pasted]")
    .fill(`+${CAST.active}, +${CAST.blocked}\n+35319999999; nonsense`);
  await page.getByRole("button", { name: "Find numbers" }).click();
  await page.getByText("not a phone number").waitFor();
}

async function typeAhead(page: Page) {
  await page.getByText("Select", { exact: true }).first().click();
  await page
    .locator(".number-field input:not([type=radio]):visible")
    .first()
    .pressSequentially("3531960");
  await page.getByRole("option").first().waitFor();
}

async function openCard(page: Page) {
  await page.locator("a[data-card=status]").first().focus();
  await page.getByRole("heading", { name: "Why this status" }).waitFor();
}

async function openFilters(page: Page) {
  await page.locator("a.filters-button").click();
  await page.getByRole("dialog", { name: "Filters" }).waitFor();
}

async function tickTwo(page: Page) {
  for (const place of [0, 1]) await page.locator("tbody .tick input").nth(place).check();
  await page.getByText("2 selected").first().waitFor();
}

/** Everything in sight is ticked and drawn up; nothing is confirmed. */
function batchAction(label: string | RegExp) {
  return async (page: Page) => {
    const boxes = page.locator("tbody .tick input");
    for (const box of await boxes.all()) if (!(await box.isChecked())) await box.click();
    await page.locator(".batch summary").click();
    await page.locator(".batch .menu button", { hasText: label }).click();
    await page.locator(".dialog").waitFor();
  };
}

async function changePeriod(page: Page) {
  await page.getByRole("button", { name: "Change billing period" }).click();
  await page.locator(".dialog").waitFor();
}

async function openRowMenu(page: Page) {
  await page.locator("tbody .acts > a").nth(1).click();
  await page.getByRole("menu").waitFor();
}

async function openColumns(page: Page) {
  await page.locator(".view-drop summary", { hasText: "Columns" }).click();
  await page.getByText("Columns, from left to right").waitFor();
}

async function openDownloads(page: Page) {
  await page.locator(".split details.drop summary").click();
  await page.locator(".split").getByText("For spreadsheets").waitFor();
}

async function signInWrongly(page: Page) {
  await page.getByLabel("E-mail").fill("nobody@demo.test");
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("do not go together").waitFor();
}

async function typeOtherName(page: Page) {
  await page.getByLabel("Name of the account").fill("another");
  await page.getByRole("button", { name: "Close for good" }).click();
  await page.getByText("Type the name exactly").waitFor();
}

async function addNothing(page: Page) {
  await page.getByRole("button", { name: "Add trunk" }).click();
  await page.getByText("Give the trunk a name.").waitFor();
}

async function makeCalendar(page: Page) {
  await page.getByRole("button", { name: /^Make a / }).click();
  await page.getByLabel("Calendar address").waitFor();
}
