import type { Origin } from "../../domain/build/origin.ts";
import {
  inSettingsFile,
  type WrittenSetting,
  wrongSettings,
} from "../../domain/build/settings-file.ts";
import { parseLocation } from "../../domain/oci/image-location.ts";
import { didYouMean } from "../../domain/text/nearest.ts";
import { setting } from "../../domain/text/surface.ts";
import { type OptionName, optionNamed, options } from "../list.ts";
import { splitLines, splitWords } from "../lists.ts";
import { type FileRule, fileRules } from "./file-rules.ts";
import { type Settings, settingsFrom, withOrigins } from "./settings.ts";

/** A setting of the file whose name and form are right. */
interface Taken {
  readonly name: OptionName;
  readonly line: number;
  readonly value: string | readonly string[];
}

/** Which part of the settings file is read, and for whom. */
interface FilePart {
  /** Absent: those of `defaults`. */
  readonly rules?: Readonly<Record<OptionName, FileRule>>;
  /** Whether the command has a use for a setting; others are only checked. Absent: for all. */
  readonly uses?: ((name: OptionName) => boolean) | undefined;
}

/**
 * Checks the entries of the settings file, and returns those that its rules let through.
 * @param given what the caller gave, which wins
 * @throws Failure `usage` with the line, for anything that is not taken
 */
export function settingsFromFile(
  written: readonly WrittenSetting[],
  given: Settings,
  { rules = fileRules, uses = () => true }: FilePart = {},
): Settings {
  const all = written.map((each) => checkedForm(each, rules));
  const taken = all.filter(({ name }) => uses(name));
  const lines = new Map(taken.map(({ name, line }) => [name, line]));
  for (const each of all) checkValue(each);
  for (const { name, line } of taken) checkBeside(name, { line, given });
  const isOverruled = given.origins.has("hermetic");
  const left = taken.filter(({ name }) => !(isOverruled && name === "fetch-stages"));
  return settingsFrom(
    Object.fromEntries(left.map(({ name, value }) => [name, value])),
    (name): Origin => ({ kind: "file", line: lines.get(name) ?? 1 }),
  );
}

function checkedForm(
  { name: written, line, value }: WrittenSetting,
  rules: Readonly<Record<OptionName, FileRule>>,
): Taken {
  const names = options.map(({ name }) => name);
  const name = names.find((known) => known === written);
  if (name === undefined) {
    throw wrongSettings(
      line,
      `\`${written.slice(0, 80)}\` is not a setting${didYouMean(written, names)}`,
      "Settings have the names of the action's inputs.",
    );
  }
  const rule = rules[name];
  if (rule !== "taken") {
    throw wrongSettings(
      line,
      `${inSettingsFile(name)} is not taken from this file: ${rule.why}.`,
      `Remove it here, and give it where Twofold is called: ${setting(name, optionNamed(name).example)}.`,
    );
  }
  const { kind, example } = optionNamed(name);
  const isList = kind === "lines" || kind === "words";
  if (value === undefined || (typeof value !== "string" && !isList)) {
    throw wrongSettings(
      line,
      `${inSettingsFile(name)} must be ${isList ? "a text, or a list of texts" : "one text, number or truth value"}.`,
      isList
        ? `Write ${inSettingsFile(name, `[${quoted(example)}]`)}.`
        : `Write ${inSettingsFile(name, example)}.`,
    );
  }
  if (value.length === 0 || (typeof value === "string" && value.trim() === "")) {
    throw wrongSettings(
      line,
      `${inSettingsFile(name)} has no value.`,
      "Write one, or remove the line.",
    );
  }
  return { name, line, value };
}

/** YAML would read some entries as something else than a text. */
function quoted(example: string): string {
  return JSON.stringify(example);
}

interface RefusedValue {
  readonly value: string;
  readonly why: string;
}

/** One value that the file may not give of a setting that it may give, by the setting's name. */
export const refusedValues: Readonly<Partial<Record<string, RefusedValue>>> = {
  network: { value: "host", why: "it opens this machine's own network to the steps" },
  recipe: {
    value: "base",
    why: "scripts of the packages that a declaration names run on this machine, outside of every container",
  },
} satisfies Partial<Record<OptionName, RefusedValue>>;

/** Refuses values that reach out of the repository, or to the machine. */
function checkValue({ name, line, value }: Taken): void {
  const refused = refusedValues[name];
  // Values are read without the white space around them.
  if (refused !== undefined && String(value).trim() === refused.value) {
    throw wrongSettings(
      line,
      `${inSettingsFile(name, refused.value)} is not taken from this file: ${refused.why}.`,
      `Remove it here, and give it where Twofold is called: ${setting(name, refused.value)}.`,
    );
  }
  if (name === "tags") refuseReferences(value, line);
  if (name === "context" || name === "file") checkPath(name, { line, path: String(value) });
  if (name !== "build-contexts") return;
  const own = settingsFrom({ [name]: value }, () => ({ kind: "file", line }));
  const entries = withOrigins(own, () => splitLines(name, value));
  for (const entry of entries) checkBuildContext(entry, line);
}

/** Refuses tags that name a repository: that is what setting `image` is for, and bounded as. */
function refuseReferences(value: Taken["value"], line: number): void {
  const reference = splitWords(value).find((word) => /[/:@]/.test(word));
  if (reference === undefined) return;
  throw wrongSettings(
    line,
    `${inSettingsFile("tags")} must be tags alone here, without the repository's name.`,
    `Write the repository in ${inSettingsFile("image", "ghcr.io/acme/shop")}.`,
  );
}

function checkBuildContext(entry: string, line: number): void {
  const name = "build-contexts";
  const value = entry.slice(entry.indexOf("=") + 1);
  const location = parseLocation(value);
  if (location === undefined) checkPath(name, { line, path: value });
  if (location?.kind === "files") {
    throw wrongSettings(
      line,
      `${inSettingsFile(name)} may name folders and images here, but no archive or layout: those are files of the machine.`,
      `Give it where Twofold is called: ${setting(name, entry.slice(0, 200))}.`,
    );
  }
}

function checkPath(
  name: OptionName,
  { line, path }: { readonly line: number; readonly path: string },
): void {
  const parts = path.trim().split("/");
  const isInside = !path.trim().startsWith("/") && !parts.includes("..");
  if (isInside) return;
  throw wrongSettings(
    line,
    `${inSettingsFile(name)} leads out of the repository.`,
    "Write a path from the repository's root, without `..`.",
  );
}

/** Refuses settings that would change what the caller meant with another one. */
function checkBeside(
  name: OptionName,
  { line, given }: { readonly line: number; readonly given: Settings },
): void {
  if (given.origins.has(name)) return;
  const account = (["username", "password"] as const).find((each) => given.origins.has(each));
  if (name === "image" && account !== undefined) {
    throw wrongSettings(
      line,
      `${inSettingsFile(name)} is not taken from this file beside ${setting(account)}: it would say which registry gets the password.`,
      `Give ${setting("image")} where Twofold is called, too.`,
    );
  }
  const hermetic = given.inputs.hermetic;
  const isHermetic = hermetic !== undefined && /true/i.test(splitWords(hermetic).at(-1) ?? "");
  if (name === "fetch-stages" && isHermetic) {
    throw wrongSettings(
      line,
      `${inSettingsFile(name)} is not taken from this file beside ${setting("hermetic", "true")}: it would open the network to stages that the caller cuts off from it.`,
      `Give ${setting("fetch-stages")} where Twofold is called, too, or leave ${setting("hermetic", "true")} to this file.`,
    );
  }
}
