import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

interface VoiceHeadProps {
  readonly title: string;
  /** The pages above this one. */
  readonly above?: readonly (readonly [href: string, name: string])[];
  /** Badges beside the title. */
  readonly beside?: ReactNode;
  readonly sub?: string;
  readonly actions?: ReactNode;
}

/** The head of a page of the voice part: where it is, what it is, and what can be done. */
export function VoiceHead({ title, above = [], beside, sub, actions }: VoiceHeadProps) {
  return (
    <>
      {above.length > 0 && (
        <nav className="crumbs" aria-label="Breadcrumb">
          {above.map(([href, name]) => (
            <span key={href} className="crumb">
              <a href={href}>
                <bdi>{name}</bdi>
              </a>
              <Icon name="right" size="sm" />
            </span>
          ))}
          <span aria-current="page">
            <bdi>{title}</bdi>
          </span>
        </nav>
      )}
      <header className="page-head">
        <div className="voice-title">
          <div className="row">
            <h1>
              <bdi>{title}</bdi>
            </h1>
            {beside}
          </div>
          {sub !== undefined && <p className="sub">{sub}</p>}
        </div>
        {actions !== undefined && <div className="row">{actions}</div>}
      </header>
    </>
  );
}
