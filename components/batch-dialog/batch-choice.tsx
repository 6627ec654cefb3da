import type { BatchView } from "@/lib/numbers/batch-view";
import { targetValue } from "@/lib/numbers/routing-target-input";
import type { VerbChoice, VerbOptions } from "@/lib/numbers/verb-options";
import { CapacityFields } from "./capacity-fields";
import { DeletionFields } from "./deletion-fields";
import { EndUserFields } from "./end-user-fields";
import { HiddenFields } from "./hidden-fields";
import { PeriodCards } from "./period-cards";
import { PeriodChoice } from "./period-choice";
import { periodHint } from "./period-hint";
import { PreviewButton } from "./preview-button";
import { TargetSelect } from "./target-select";
import { type TextChoice, TextField } from "./text-field";

/** What is chosen for an action, from cards and lists, or typed. */
export function BatchChoice({ view }: { readonly view: BatchView }) {
  const { choice } = view;
  switch (choice.verb) {
    case "renew":
    case "restore":
      return <BoughtChoice view={view} options={choice.options} />;
    case "period":
      return <PeriodChoice view={view} months={choice.options.months} />;
    case "route":
      return <TargetSelect groups={view.targets} chosen={targetValue(choice.options.target)} />;
    case "capacity":
      return (
        <>
          {view.sources !== null && (
            <CapacityFields sources={view.sources} chosen={choice.options} />
          )}
          <PreviewButton words="Show what changes" />
        </>
      );
    case "assign":
      return (
        <>
          {view.endUsers !== null && (
            <EndUserFields endUsers={view.endUsers} chosen={choice.options} />
          )}
          <PreviewButton words="Show what changes" />
        </>
      );
    case "cycles":
      return <TypedChoice {...cyclesField(choice.options)} />;
    case "describe":
      return <TypedChoice {...descriptionField(choice.options)} />;
    case "delete":
      return <DeletionFields options={choice.options} targets={view.targets} />;
    case "edit":
    case "undo":
      return <HiddenFields values={choice.options} />;
    case "cancel":
    case "remove":
    case "unassign":
      return null;
  }
}

function TypedChoice(field: TextChoice) {
  return (
    <>
      <TextField {...field} />
      <PreviewButton words="Show what changes" />
    </>
  );
}

interface BoughtChoiceProps {
  readonly view: BatchView;
  readonly options: Extract<VerbChoice, { verb: "renew" | "restore" }>["options"];
}

/** Where nothing is bought there is no period to choose. */
function BoughtChoice({ view, options }: BoughtChoiceProps) {
  const { offers, money, summary } = view;
  const isBought = offers.some(({ totalMinor }) => totalMinor > 0) || view.choice.verb === "renew";
  const mayExpireAgain = summary.remarks["expires-again"] > 0 || options.unlimited;
  return (
    <>
      {isBought ? (
        <PeriodCards
          offers={offers}
          chosen={options.months}
          currency={money.currency}
          hint={periodHint(view)}
        />
      ) : (
        <input type="hidden" name="months" value={options.months} />
      )}
      {mayExpireAgain && (
        <label className="part check">
          <input
            className="box"
            type="checkbox"
            name="unlimited"
            defaultChecked={options.unlimited}
            autoComplete="off"
          />
          {view.single === null
            ? "Set those without billing cycles to unlimited, so that they renew by themselves"
            : "Set it to unlimited billing cycles, so that it renews by itself"}
        </label>
      )}
      {(isBought || mayExpireAgain) && <PreviewButton words="Show this price" />}
    </>
  );
}

const CYCLE_PILLS = [
  ["", "Unlimited"],
  ["0", "0"],
  ["1", "1"],
  ["3", "3"],
  ["12", "12"],
] as const;

function cyclesField({ cycles }: VerbOptions["cycles"]): TextChoice {
  return {
    name: "cycles",
    label: "Number of billing cycles",
    hint: "A whole number from 0 to 999. Leave it empty for unlimited.",
    placeholder: "Unlimited",
    value: cycles === null ? "" : String(cycles),
    isNumber: true,
    pills: CYCLE_PILLS,
  };
}

function descriptionField({ description }: VerbOptions["describe"]): TextChoice {
  return {
    name: "description",
    label: "Description",
    hint: "Up to 255 characters. Leave it empty for none.",
    placeholder: "No description",
    value: description ?? "",
    isNumber: false,
    pills: [],
  };
}
