import type { ComponentProps } from "react";
import { ActButton } from "@/components/forms/act-button";
import { Icon } from "@/components/ui/icon";
import { formatInstant } from "@/lib/numbers/wording-time";

interface ViewBannerProps {
  readonly accountName: string;
  readonly endsAt: Date;
  readonly timeZone: string;
  readonly leave: ComponentProps<typeof ActButton>["action"];
}

/** Over every page that staff see as a customer: what this is, until when, and the way back. */
export function ViewBanner({ accountName, endsAt, timeZone, leave }: ViewBannerProps) {
  return (
    <section className="view-banner" aria-label="View as customer">
      <Icon name="info" />
      <p>
        You see <bdi className="strong">{accountName}</bdi> as staff, read-only
        <span className="until"> · until {formatInstant(endsAt, timeZone)}</span>
      </p>
      <ActButton action={leave} submit="Leave" small />
    </section>
  );
}
