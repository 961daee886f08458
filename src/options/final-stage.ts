import type { RecipeKind } from "../domain/build/build-recipe.ts";
import { sortedByName } from "../domain/build/plan.ts";
import type { NameValue } from "../domain/build/request.ts";
import {
  defaultUser,
  type FinalStage,
  isCommandWord,
  isPlainPath,
  isUser,
  isVariableValue,
  longestEntry,
  mostEntries,
  parsePort,
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

/** Reads what a final stage may have. @throws Failure `usage` */
export function readFinalStage(
  read: OptionReader,
): Pick<FinalStage, "user" | "env" | "expose" | "workdir"> {
  return {
    user: readUser(read),
    env: readEnv(read),
    expose: readPorts(read),
    ...given("workdir", readWorkdir(read)),
  };
}

/** Reads what a final stage must have. @throws Failure `usage` */
export function readRuntime(
  read: OptionReader,
  kind: RecipeKind,
): Pick<FinalStage, "runtimeImage" | "command"> {
  return {
    runtimeImage: readImage(read, kind),
    command: readWords(read, { name: "command", kind }),
  };
}

/** Says that an input is empty that a kind of recipe needs. */
export function missingInput(name: OptionName, kind: RecipeKind): Error {
  return badInput(
    name,
    `it is empty, and ${setting("recipe", kind)} needs it.`,
    `Write e.g. ${setting(name, optionNamed(name).example)}.`,
  );
}

/** Returns the entries of a list, which are not too many. @throws Failure `usage` */
export function boundedEntries(input: OptionName, list: readonly string[]): readonly string[] {
  if (list.length <= mostEntries) return list;
  throw badInput(input, `it has more than ${mostEntries} entries.`, "Write fewer.");
}

/** Reads the words of a command. @throws Failure `usage`, also where there is none */
export function readWords(
  read: OptionReader,
  { name, kind }: { readonly name: "command" | "prebuilt-command"; readonly kind: RecipeKind },
): readonly string[] {
  const text = read.text(name);
  if (text === undefined) throw missingInput(name, kind);
  const words = boundedEntries(name, readCommand(name, text));
  if (words.every(isCommandWord)) return words;
  throw badInput(name, "one of its words is too long, or has a NUL.", "Shorten it.");
}

function readImage(read: OptionReader, kind: RecipeKind): string {
  const text = read.text("runtime-image");
  if (text !== undefined && text.length <= longestEntry) return text;
  throw missingInput("runtime-image", kind);
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
    entries: boundedEntries("env", read.lines("env")),
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
  const ports = boundedEntries("expose", read.words("expose")).map((word) => {
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
