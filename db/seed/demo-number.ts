import type { ServiceEndCause } from "@/lib/did/did";
import type { NumberType } from "@/lib/did/feature";
import type { A2pState, CnamState, EmergencyState, Service } from "@/lib/did/service";
import type { VerificationState } from "@/lib/did/verification";

export interface DemoRegistration {
  readonly state: VerificationState;
  readonly approvedAt: Date | null;
  readonly deadlineAt: Date | null;
  readonly reason: string | null;
}

/** A number as the demo tells it: by names, before anything has an id. */
export interface DemoNumber {
  readonly number: string;
  readonly description: string | null;
  readonly country: string;
  readonly region: string | null;
  readonly city: string | null;
  readonly type: NumberType;
  /** Bits of FEATURES. */
  readonly features: number;
  readonly createdAt: Date;
  readonly activatedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly period: number;
  readonly cycles: number | null;
  readonly canceledAt: Date | null;
  readonly endCause: ServiceEndCause | null;
  readonly block: { readonly at: Date; readonly reason: string } | null;
  readonly portInDueAt: Date | null;
  readonly isPorting: boolean;
  /** `null` = not required. */
  readonly registration: DemoRegistration | null;
  readonly trunk: string | null;
  readonly group: string | null;
  readonly includedChannels: number;
  readonly dedicatedChannels: number;
  readonly pool: string | null;
  readonly shared: string | null;
  readonly capacityLimit: number | null;
  readonly identity: string | null;
  readonly emergency: EmergencyState | null;
  readonly a2p: A2pState | null;
  readonly cnam: CnamState | null;
  readonly monthlyMinor: number;
  /** Reference of its own verification, where it shares none. */
  readonly verification: string | null;
  /** Reference and name of its own requests, where it shares none. */
  readonly requests: Partial<Readonly<Record<Service, readonly [string, string]>>>;
  /** Reference of the order; `null` = imported or ported in. */
  readonly order: string | null;
}
