/** One number per state, by which tests and pictures find it in the demo. */
export const CAST = {
  active: "35319609036",
  activeInGroup: "31202418806",
  activeLastHours: "447400900118",
  cnamPending: "12065550133",
  cnamCancelation: "13125550180",
  notConfigured: "12125550147",
  withoutCapacity: "35319600912",
  awaitingPending: "33199004127",
  awaitingRejected: "34910602218",
  awaitingUnassigned: "81345801126",
  expiringSoon: "35319600837",
  blocked: "353212407715",
  porting: "46846500421",
  expired: "48223074419",
  canceledTimeLeft: "493023125014",
  canceledAging: "34910604471",
} as const;
export type CastRole = keyof typeof CAST;
