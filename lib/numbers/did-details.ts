import type { Feature, NumberType } from "@/lib/did/feature";
import type { HistoryEvent } from "@/lib/did/history";
import type { Service, ServiceState } from "@/lib/did/service";
import type { BatchName } from "./batch-view";

/** Where calls go: one trunk, or the trunks of a group in the order in which they are tried. */
export interface TrunkTarget {
  readonly id: number;
  readonly name: string;
  readonly kind: "sip" | "pstn";
  readonly host: string | null;
  readonly port: number | null;
  readonly dialTo: string | null;
  /** Lower is tried first; `null` for a trunk outside a group. */
  readonly priority: number | null;
  readonly weight: number | null;
}

export interface VerificationDetails {
  readonly reference: string;
  readonly status: "pending" | "approved" | "rejected";
  readonly reason: string | null;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
}

export interface ServiceDetails {
  readonly service: Service;
  readonly state: ServiceState;
  readonly request: {
    readonly reference: string;
    readonly name: string;
    readonly reason: string | null;
    readonly requestedAt: Date;
  } | null;
}

/** What a number's own page shows beyond its line in the list. */
export interface DidDetails {
  readonly features: readonly Feature[];
  readonly group: {
    readonly country: string;
    readonly region: string | null;
    readonly city: string | null;
    readonly type: NumberType;
  };
  /** `null` for imported and ported numbers. */
  readonly orderReference: string | null;
  readonly trunks: readonly TrunkTarget[];
  readonly verification: VerificationDetails | null;
  readonly address: {
    readonly street: string;
    readonly postalCode: string;
    readonly city: string;
    readonly country: string;
  } | null;
  /** Those that the number supports. */
  readonly services: readonly ServiceDetails[];
}

export interface HistoryEntry extends HistoryEvent {
  readonly id: number;
  readonly batch: BatchName | null;
}

export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  readonly total: number;
  /** 1-based and never past the last. */
  readonly page: number;
  readonly pages: number;
}
