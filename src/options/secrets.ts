import type { Secret } from "../domain/build/request.ts";
import { badInput, type Failure } from "../domain/text/failure.ts";
import { onePerPlace, perSurface } from "../domain/text/surface.ts";
import { dockerSecret } from "./docker-secret.ts";

/** The variables of the process, from which a secret can be taken. */
export type Variables = Readonly<Record<string, string | undefined>>;

const input = "secrets";
const idGrammar = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/**
 * Parses the entries `id=value`, `id=src=path` and `id=env=VARIABLE`, and docker's form of the
 * last two, `id=ID,src=path` and `id=ID,env=VARIABLE`.
 * @throws Failure `usage`. It never quotes an entry that may hold a value, because if a secret
 * of several lines was written without quotes, each of its lines arrives here as an entry of its
 * own.
 */
export function parseSecrets(
  entries: readonly string[],
  variables: Variables = {},
): readonly Secret[] {
  const secrets = new Map<string, Secret>();
  for (const [index, entry] of entries.entries()) {
    const secret = parseSecret(entry, { number: index + 1, variables });
    if (secrets.has(secret.id)) {
      throw badInput(
        input,
        `the id of entry ${index + 1} is used twice.`,
        "Give each secret an id of its own.",
      );
    }
    secrets.set(secret.id, secret);
  }
  return [...secrets.values()];
}

interface Place {
  /** Counted from 1. */
  readonly number: number;
  readonly variables: Variables;
}

function parseSecret(entry: string, place: Place): Secret {
  const { id, value } = partsOf(entry, place.number);
  if (!idGrammar.test(id)) {
    throw badInput(
      input,
      `entry ${place.number} does not start with an id and \`=\`.`,
      `Write \`id=value\`, \`id=src=path\` or \`id=env=VARIABLE\`, ${onePerPlace}; put a secret of several lines in double quotes: \`"id=line 1\` … \`line 2"\`.`,
    );
  }
  const path = /^src=(.*)$/s.exec(value)?.[1]?.trim();
  if (value === "" || path === "") throw empty(id, place.number);
  if (path !== undefined) return { kind: "file", id, path };
  const variable = /^env=([A-Za-z_]\w*)$/.exec(value)?.[1];
  if (variable === undefined) return { kind: "value", id, value };
  return { kind: "value", id, value: valueOf(variable, id, place) };
}

function partsOf(entry: string, number: number): { readonly id: string; readonly value: string } {
  const equals = entry.indexOf("=");
  const id = entry.slice(0, Math.max(equals, 0)).trim();
  if (id !== "id") return { id, value: entry.slice(equals + 1) };
  // Taken as it stands, docker's form would be a secret named `id` with the rest as its value.
  const found = dockerSecret(entry);
  if (found !== undefined) return found;
  throw badInput(
    input,
    `entry ${number} has the id \`id\`, and is not of docker's form \`id=ID,src=PATH\` or \`id=ID,env=VARIABLE\`.`,
    "Write `ID=VALUE`, `ID=src=PATH` or `ID=env=VARIABLE` with the id that the Containerfile uses.",
  );
}

function valueOf(variable: string, id: string, { number, variables }: Place): string {
  const value = variables[variable];
  if (value !== undefined && value !== "") return value;
  throw badInput(
    input,
    `entry ${number} (\`${id}\`) takes the value of ${variable}, which is ${value === "" ? "empty" : "not set"}.`,
    `Set the variable ${perSurface({ workflow: "under `env` of this step", commandLine: "in the environment that Twofold runs in" })}.`,
  );
}

function empty(id: string, number: number): Failure {
  return badInput(
    input,
    `entry ${number} (\`${id}\`) is empty.`,
    `${perSurface({
      workflow:
        "Check that the secret is set where this runs: a forge gives no secrets to pull requests from forks",
      commandLine: "Check that the variable or file that the value comes from is not empty",
    })}.`,
  );
}
