import { FormField } from "@/components/forms/field";
import type { FormValues } from "@/lib/form-state";
import { priorityField, trunkField, weightField } from "@/lib/numbers/trunk-group-fields";

interface GroupLineProps {
  readonly line: number;
  readonly member:
    | { readonly name: string; readonly priority: number; readonly weight: number }
    | undefined;
  readonly errors: FormValues;
  readonly typed: FormValues | undefined;
  /** Id of the list of trunk names. */
  readonly list: string;
}

/** One trunk of a group in its form, with its ranks. */
export function GroupLine({ line, member, errors, typed, list }: GroupLineProps) {
  const fields = [
    { name: trunkField(line), label: "Trunk", value: member?.name ?? "", list },
    { name: priorityField(line), label: "Priority", value: String(member?.priority ?? line) },
    { name: weightField(line), label: "Weight", value: String(member?.weight ?? 1) },
  ];
  return (
    <li className="group-line">
      {fields.map(({ name, label, ...field }) => (
        <FormField
          key={name}
          {...field}
          id={name}
          name={name}
          label={`${label} ${line}`}
          value={typed?.[name] ?? field.value}
          error={errors[name]}
          {...(label === "Trunk" ? {} : { inputMode: "numeric" as const })}
          autoComplete="off"
          optional
        />
      ))}
    </li>
  );
}
