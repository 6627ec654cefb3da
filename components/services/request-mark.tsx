import type { Service } from "@/lib/did/service";
import type { RequestState } from "@/lib/did/service-request";
import { REQUEST_STATE_WORDS, requestTone } from "@/lib/numbers/wording-service-requests";

interface RequestMarkProps {
  readonly service: Service;
  readonly status: RequestState;
}

const TEXT_TONES = { off: "sub", ok: "ok-text", waiting: "warn-text", bad: "bad-text" } as const;

/** Icon, shape, colour and word of where a request stands, as its numbers show it. */
export function RequestMark({ service, status }: RequestMarkProps) {
  const tone = requestTone(status);
  return (
    <span className="row nowrap">
      <span className={`svc ${tone} i-${service}`} aria-hidden="true" />
      <span className={`strong ${TEXT_TONES[tone]}`}>{REQUEST_STATE_WORDS[status]}</span>
    </span>
  );
}
