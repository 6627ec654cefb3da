import type { EndUserOptions } from "@/lib/numbers/batch-view";
import { detailsValue, type EndUserChoice } from "@/lib/numbers/end-user-choice";
import { formatCount } from "@/lib/numbers/wording";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";

interface EndUserFieldsProps {
  readonly endUsers: EndUserOptions;
  readonly chosen: EndUserChoice;
}

const NOBODY = { value: "", label: "Choose end-user details" };

/** Whose details; a name is asked for only where there are more than can be listed. */
export function EndUserFields({ endUsers, chosen }: EndUserFieldsProps) {
  const { options, more } = endUsers;
  const isSought = more > 0 || chosen.name !== "";
  return (
    <>
      {isSought && (
        <TextField
          name="name"
          label="Find by name"
          hint={
            more > 0
              ? `${formatCount(more)} more match. Type a part of the name.`
              : "A part of the name. Empty = all."
          }
          placeholder=""
          value={chosen.name}
          isNumber={false}
          pills={[]}
        />
      )}
      <SelectField
        name="details"
        label="End-user details"
        hint={
          options.length === 0
            ? "None match. Add an identity under Identities first."
            : "An identity with one of its addresses."
        }
        chosen={detailsValue(chosen.details)}
        options={[NOBODY, ...options]}
        isFirst={!isSought}
      />
      {!isSought && <input type="hidden" name="name" value="" />}
    </>
  );
}
