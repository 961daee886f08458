import { sortedByName } from "../domain/build/plan.ts";
import type { NameValue } from "../domain/build/request.ts";
import {
  type Artifact,
  defaultUser,
  isCommandWord,
  isPlainPath,
  isUser,
  isVariableValue,
  longestEntry,
  mostEntries,
  parseArtifact,
  parsePort,
  type RunpackRecipe,
  type RunSpecInputs,
} from "../domain/build/runpack.ts";
import { badInput } from "../domain/text/failure.ts";
import { setting } from "../domain/text/surface.ts";
import { shorten } from "./choices.ts";
import { readCommand } from "./command-words.ts";
import { given } from "./given.ts";
import type { OptionName } from "./list.ts";
import { optionNamed } from "./list.ts";
import { parseNameValues } from "./name-values.ts";
import type { OptionReader } from "./reader.ts";

/** The inputs that a run spec has in their place. */
const inSpec = ["runtime-image", "artifacts", "command"] as const;

/**
 * Reads the inputs of recipe `runpack`. Without the three that say what the final stage is made of,
 * these are in the run spec of the build image.
 * @throws Failure `usage`
 */
export function readRunpack(read: OptionReader): RunpackRecipe | RunSpecInputs {
  const common = {
    user: readUser(read),
    env: readEnv(read),
    expose: readPorts(read),
    ...given("workdir", readWorkdir(read)),
  };
  const named = inSpec.find((name) => read.isGiven(name));
  if (named === undefined) return { ...common, ...given("image", read.text("spec-image")) };
  if (read.isGiven("spec-image")) {
    throw badInput(
      "spec-image",
      `it chooses an image of the run spec that the build image has, and ${setting(named)} is in its place.`,
      `Leave one of the two out.`,
    );
  }
  return {
    kind: "runpack",
    runtimeImage: required(read, "runtime-image"),
    artifacts: readArtifacts(read),
    command: readCommandOf(read),
    ...common,
  };
}

function required(read: OptionReader, name: OptionName): string {
  const text = read.text(name);
  if (text !== undefined && text.length <= longestEntry) return text;
  throw missing(name);
}

function missing(name: OptionName): Error {
  return badInput(
    name,
    `it is empty, and ${setting("recipe", "runpack")} needs it.`,
    `Write e.g. ${setting(name, optionNamed(name).example)}.`,
  );
}

function readArtifacts(read: OptionReader): readonly Artifact[] {
  const lines = bounded("artifacts", read.lines("artifacts"));
  if (lines.length === 0) throw missing("artifacts");
  return lines.map((line, index) => {
    const artifact = parseArtifact(line);
    if (artifact !== undefined) return artifact;
    throw badInput(
      "artifacts",
      `entry ${index + 1}, ${JSON.stringify(shorten(line))}, is not \`stage:/from:/to\`.`,
      "Write the name of a stage and two absolute paths, without `..`, white space, wildcards, quotes, `$` and backslashes; a folder is taken as a whole.",
    );
  });
}

function readCommandOf(read: OptionReader): readonly string[] {
  const text = read.text("command");
  if (text === undefined) throw missing("command");
  const words = bounded("command", readCommand(text));
  if (words.every(isCommandWord)) return words;
  throw badInput("command", "one of its words is too long, or has a NUL.", "Shorten it.");
}

function readUser(read: OptionReader): string {
  const user = read.text("user") ?? defaultUser;
  if (isUser(user)) return user;
  throw badInput(
    "user",
    `${JSON.stringify(shorten(user))} is not a user.`,
    "Write a number or a name, with a group if there is one: `65532:65532`.",
  );
}

function readEnv(read: OptionReader): readonly NameValue[] {
  const env = parseNameValues({
    input: "env",
    entries: bounded("env", read.lines("env")),
    grammar: /^[A-Za-z_][A-Za-z0-9_]{0,255}$/,
    described: "letters, digits and `_`, not starting with a digit",
  });
  const wrong = env.find(({ value }) => !isVariableValue(value));
  if (wrong === undefined) return sortedByName(env);
  throw badInput(
    "env",
    `the value of \`${wrong.name}\` has a line break or another control character, or is too long.`,
    "Write it on one line, or put it into a file that is an artifact.",
  );
}

function readPorts(read: OptionReader): readonly string[] {
  const ports = bounded("expose", read.words("expose")).map((word) => {
    const port = parsePort(word);
    if (port !== undefined) return port;
    throw badInput(
      "expose",
      `${JSON.stringify(shorten(word))} is not a port.`,
      "Write a number from 1 to 65535, with `/tcp`, `/udp` or `/sctp` behind it if you like.",
    );
  });
  return [...new Set(ports)].sort();
}

function readWorkdir(read: OptionReader): string | undefined {
  const path = read.text("workdir");
  if (path === undefined || isPlainPath(path)) return path;
  throw badInput(
    "workdir",
    `${JSON.stringify(shorten(path))} is not a plain absolute path.`,
    "Write an absolute path, without `..`, white space, wildcards, quotes, `$` and backslashes.",
  );
}

function bounded(input: OptionName, list: readonly string[]): readonly string[] {
  if (list.length <= mostEntries) return list;
  throw badInput(input, `it has more than ${mostEntries} entries.`, "Write fewer.");
}
