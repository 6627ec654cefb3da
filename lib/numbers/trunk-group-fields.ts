/** Fields of one line of a trunk group's form. */
export const trunkField = (line: number) => `trunk${line}`;
export const priorityField = (line: number) => `priority${line}`;
export const weightField = (line: number) => `weight${line}`;
