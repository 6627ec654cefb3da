export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP_PX = 8;

/**
 * Where a card stands: under its trigger, over it where there is more room, and never cut off by
 * an edge of the window as long as the window is larger than the card.
 */
export function placeBeside(
  trigger: Box,
  card: Pick<Box, "width" | "height">,
  window: Pick<Box, "width" | "height">,
): { left: number; top: number } {
  const below = trigger.top + trigger.height + GAP_PX;
  const above = trigger.top - GAP_PX - card.height;
  const roomBelow = window.height - GAP_PX - below;
  const roomAbove = trigger.top - 2 * GAP_PX;
  const top = card.height <= roomBelow || roomBelow >= roomAbove ? below : above;
  return {
    left: within(trigger.left, window.width - card.width - GAP_PX),
    top: within(top, window.height - card.height - GAP_PX),
  };
}

function within(wanted: number, last: number): number {
  return Math.max(GAP_PX, Math.min(wanted, last));
}
