import { Card, Facts } from "@/components/number-details/card";
import { DID_PLACEHOLDER, type Trunk } from "@/lib/did/trunk";
import { counted } from "@/lib/numbers/wording";
import {
  CLI_FORMAT_WORDS,
  DTMF_WORDS,
  MEDIA_WORDS,
  NOT_SET_UP,
  requestUri,
  TRANSPORT_WORDS,
  TRUNK_KIND_WORDS,
  trunkAddress,
} from "@/lib/numbers/wording-trunks";

const NONE = "None";

/** Where a trunk sends calls. */
export function DestinationCard({ trunk }: { readonly trunk: Trunk }) {
  const address = trunkAddress(trunk);
  const shown = address === null ? NOT_SET_UP : <bdi>{address}</bdi>;
  return (
    <Card id="destination" title="Where calls go">
      <Facts
        facts={
          trunk.kind === "pstn"
            ? [
                ["Kind", TRUNK_KIND_WORDS.pstn],
                ["Phone number", shown],
              ]
            : [
                ["Kind", TRUNK_KIND_WORDS.sip],
                ["Host", trunk.host ?? NOT_SET_UP],
                ["Port", trunk.port ?? `${trunk.transport === "tls" ? 5061 : 5060}, the usual one`],
                ["Transport", TRANSPORT_WORDS[trunk.transport]],
                ["Request URI", address === null ? NOT_SET_UP : <Uri key="uri" trunk={trunk} />],
              ]
        }
      />
    </Card>
  );
}

function Uri({ trunk }: { readonly trunk: Trunk }) {
  return (
    <>
      <code>{requestUri(trunk)}</code>
      {trunk.uriUser.includes(DID_PLACEHOLDER) && (
        <small>{DID_PLACEHOLDER} stands for the digits of the number that was called</small>
      )}
    </>
  );
}

/** How calls are carried. */
export function CallsCard({ trunk }: { readonly trunk: Trunk }) {
  const { ringingTimeoutS, sessionExpiresS, channelLimit, cliPrefix } = trunk;
  return (
    <Card id="calls" title="Calls and media">
      <Facts
        facts={[
          ["Codecs", trunk.codecs.join(", ")],
          ["DTMF", DTMF_WORDS[trunk.dtmf]],
          ["Media", MEDIA_WORDS[trunk.media]],
          ["Rings for", counted(ringingTimeoutS, "second")],
          ["Session timer", sessionExpiresS === null ? NONE : counted(sessionExpiresS, "second")],
          ["Caller's number", CLI_FORMAT_WORDS[trunk.cliFormat]],
          ["Prefix of it", cliPrefix === null ? NONE : <bdi key="prefix">{cliPrefix}</bdi>],
          [
            "Calls at once",
            channelLimit === null ? "No limit of its own" : counted(channelLimit, "call"),
          ],
        ]}
      />
    </Card>
  );
}
