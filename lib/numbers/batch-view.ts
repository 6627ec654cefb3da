import type { Refusal } from "@/lib/did/decision";
import type { NumberType } from "@/lib/did/feature";
import type { Remark } from "@/lib/did/remarks";
import type { Shortcoming } from "@/lib/did/requirement";
import type { VerbChoice, VerbName } from "./verb-options";

/** Drawn up in steps, to be looked at, carried out in steps; done, or stopped on the way. */
export type BatchState = "drawing" | "draft" | "running" | "finished" | "stopped";

/** What one billing period would cost for all that can have it. */
export interface PeriodOffer {
  readonly months: number;
  /** How many of the chosen numbers can have it. */
  readonly numbers: number;
  /** Minor units of the account's currency, as all sums here. */
  readonly totalMinor: number;
}

/** Numbers that are changed alike. */
export interface BatchGroup {
  readonly countryName: string;
  readonly numberType: NumberType;
  readonly monthlyMinor: number;
  readonly count: number;
  readonly totalMinor: number;
}

/** Numbers that are left out for one reason. */
export interface BatchRefusals {
  readonly reason: Refusal;
  /** What end-user details lack for them, where that is the reason. */
  readonly missing: readonly Shortcoming[];
  readonly count: number;
  /** The first of them, E.164 digits. */
  readonly numbers: readonly string[];
}

/** What a batch does, or did: counted from its own numbers, so that both say the same. */
export interface BatchSummary {
  readonly chosen: number;
  /** Will be changed; of a finished one: was changed. */
  readonly changed: number;
  readonly totalMinor: number;
  /** Comes back, or came. */
  readonly refundMinor: number;
  readonly groups: readonly BatchGroup[];
  readonly refusals: readonly BatchRefusals[];
  readonly remarks: Readonly<Record<Remark, number>>;
  readonly earliestExpiry: Date | null;
}

/** Numbers that are removed with the same consequence for what was paid for them. */
export interface RemovalGroup {
  readonly remark: Remark;
  readonly count: number;
  readonly refundMinor: number;
  /** The first of them, E.164 digits, each with what comes back for it. */
  readonly numbers: readonly { readonly number: string; readonly refundMinor: number }[];
}

/** The account's money as a batch meets it, in minor units of its currency. */
export interface BatchMoney {
  readonly currency: string;
  /** Before a draft is confirmed; after a finished one was. */
  readonly balanceMinor: number;
  /** `null` = postpaid, never refused. */
  readonly availableMinor: number | null;
}

/** How many of a batch's numbers were dealt with. */
export interface BatchProgress {
  readonly reached: number;
  /** 0 = not counted yet. */
  readonly chosen: number;
}

/** One action on chosen numbers, as a page shows it before and after it is confirmed. */
export interface BatchView {
  readonly key: string;
  readonly isFinished: boolean;
  /** How far it is drawn up, where that takes a while; `null` = it can be looked at. */
  readonly progress: BatchProgress | null;
  /** Whether whoever looks at it may. */
  readonly mayConfirm: boolean;
  /** Numbers can be taken out of it one by one, as long as they are few enough to be named. */
  readonly mayDrop: boolean;
  readonly choice: VerbChoice;
  readonly offers: readonly PeriodOffer[];
  /** Where calls may be sent, as options of a form; empty where that is not chosen. */
  readonly targets: readonly TargetGroup[];
  /** Where channels can come from; `null` where that is not chosen. */
  readonly sources: ChannelSourceOptions | null;
  /** Whose details can be assigned; `null` where that is not chosen. */
  readonly endUsers: EndUserOptions | null;
  readonly summary: BatchSummary;
  /** Which numbers are removed; empty for other actions. */
  readonly removals: readonly RemovalGroup[];
  readonly money: BatchMoney;
  /** Where it acts on one number alone. */
  readonly single: SingleNumber | null;
  /** Numbers that a finished batch changed: they are no longer selected. */
  readonly done: readonly string[];
}

/** One of a form's options. */
export interface NamedOption {
  readonly value: string;
  readonly label: string;
}

/** Trunks, or trunk groups, by name. */
export interface TargetGroup {
  readonly label: string;
  readonly options: readonly NamedOption[];
}

/** Whose details can be assigned, as far as they match what was looked for. */
export interface EndUserOptions {
  readonly options: readonly NamedOption[];
  /** Identities that match beyond those. */
  readonly more: number;
}

/** What channels can come from. */
export interface ChannelSourceOptions {
  readonly pools: readonly NamedOption[];
  readonly sharedGroups: readonly NamedOption[];
}

export interface SingleNumber {
  /** E.164 digits. */
  readonly number: string;
  /** Its own billing period in months; `null` where it is not in the account. */
  readonly ownMonths: number | null;
}

/** Why an address that names a batch shows none. */
export const BATCH_NOTES = ["nothing-chosen", "catching-up", "gone"] as const;
export type BatchNote = (typeof BATCH_NOTES)[number];

/** One that is carried out in steps, or waits for its turn. */
export interface RunningBatch extends BatchName, BatchProgress {}

/** A batch as it is named beside what it did. */
export interface BatchName {
  readonly key: string;
  readonly verb: VerbName;
}
