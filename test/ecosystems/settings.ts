import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../support/program.ts";

/** How this machine's own clients reach the package registries, as far as a step needs to be told. */
export interface RegistrySettings {
  readonly environment: Readonly<Record<string, string>>;
  /** Certificate authorities that an administrator has added, as paths. */
  readonly authorities: readonly string[];
  /** Their text: with other authorities, a base is another one. */
  readonly contents: readonly string[];
}

const authoritiesFolder = "/usr/local/share/ca-certificates";

/** Each client's own word for a setting, and the variable by which it takes the same. */
const asked: readonly (readonly [variable: string, command: readonly [string, ...string[]]])[] = [
  ["PIP_INDEX_URL", ["python3", "-m", "pip", "config", "get", "global.index-url"]],
  ["NPM_CONFIG_REGISTRY", ["npm", "config", "get", "registry"]],
  ["GOPROXY", ["go", "env", "GOPROXY"]],
  ["GOSUMDB", ["go", "env", "GOSUMDB"]],
];

/** The bundle that Debian's packages keep, for clients that bring one of their own. */
const bundle = "/etc/ssl/certs/ca-certificates.crt";

/**
 * Asks pip, npm and go where they fetch from; cargo, Maven and apt are reached as Debian sets them up.
 */
export async function registrySettings(): Promise<RegistrySettings> {
  const answers = await Promise.all(
    asked.map(async ([variable, command]): Promise<readonly [string, string][]> => {
      const answer = await runProgram(command).catch(() => undefined);
      const value = answer?.code === 0 ? answer.stdout.trim() : "";
      return isUsable(value) ? [[variable, value]] : [];
    }),
  );
  const names = await readdir(authoritiesFolder).catch((): string[] => []);
  const authorities = names
    .filter((name) => name.endsWith(".crt"))
    .sort()
    .map((name) => join(authoritiesFolder, name));
  return {
    environment: {
      ...Object.fromEntries(answers.flat()),
      NODE_EXTRA_CA_CERTS: bundle,
      PIP_CERT: bundle,
    },
    authorities,
    contents: await Promise.all(authorities.map((path) => readFile(path, "utf8"))),
  };
}

/** Whether an answer says something, and holds no account: it would be in the base. */
export function isUsable(value: string): boolean {
  return value !== "" && value !== "undefined" && !/\/\/[^/\s,]*@/.test(value);
}
