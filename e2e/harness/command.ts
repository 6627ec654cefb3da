import { execFile } from "node:child_process";

export interface Answered {
  readonly code: number;
  readonly output: string;
}

/** Runs one of the project's commands as its README says: `npm run import -- …`. */
export function command(
  name: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Answered> {
  const machine = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "" };
  const env = { ...machine, NODE_ENV: "production" as const, ...environment };
  return new Promise((resolve) => {
    const all = ["run", "--silent", name, "--", ...parameters];
    execFile("npm", all, { env, maxBuffer: 16 * 1024 * 1024 }, (fault, stdout, stderr) => {
      const code = fault === null ? 0 : Number(fault.code ?? 1);
      resolve({ code, output: `${stdout}${stderr}` });
    });
  });
}
