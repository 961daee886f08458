import { buildRequestOf, withSettingsFile } from "../../compose/settings.ts";
import { settingsFileName } from "../../domain/build/settings-file.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { optionNamed } from "../../options/list.ts";
import { type EffectiveSetting, effectiveSettings } from "../../options/settings/effective.ts";
import { type RunSettings, withOrigins } from "../../options/settings/settings.ts";
import { type CommandContext, givenSettings, isOn } from "../command.ts";

/** Wider values are not aligned. */
const widestValue = 40;
const longestValue = 200;

/**
 * Prints the settings that a build would have, and then says what of them it would refuse. It reads
 * no password from standard input. @returns the exit status @throws Failure
 */
export async function runConfig(context: CommandContext): Promise<number> {
  const { stdout, stderr, env } = context;
  const called = givenSettings(context);
  const settings = await withSettingsFile(called, context);
  const all = withOrigins(settings, () => effectiveSettings(settings, env));
  const shown = isOn(context.arguments, "all")
    ? all
    : all.filter(({ origin }) => origin.kind !== "default");
  if (isOn(context.arguments, "json")) stdout.write(renderJson(shown));
  else {
    for (const line of lines(shown)) stdout.write(`${line}\n`);
    if (shown.length < all.length) {
      const rest = shown.length === 0 ? "All settings have" : "The others have";
      stderr.write(`${rest} their defaults, which \`twofold config --all\` shows.\n`);
    }
  }
  check(settings, context);
  return 0;
}

/** @throws Failure `usage` as a build would */
function check(settings: RunSettings, { env }: CommandContext): void {
  buildRequestOf(settings, { variables: env });
}

function renderJson(settings: readonly EffectiveSetting[]): string {
  const rows = settings.map(({ name, value, origin }) => ({
    name,
    value: value ?? null,
    origin: jsonOrigin(origin),
  }));
  return `${JSON.stringify({ settings: rows }, undefined, 2)}\n`;
}

function jsonOrigin(origin: EffectiveSetting["origin"]) {
  switch (origin.kind) {
    case "call":
      return { kind: "flag" };
    case "file":
      return { kind: "file", file: settingsFileName, line: origin.line };
    case "variable":
    case "default":
      return origin;
  }
}

/** Returns a table of names, values and origins; an entry that may have commas has its own line. */
function lines(settings: readonly EffectiveSetting[]): readonly string[] {
  const rows = settings.map(({ name, value = "", origin }) => {
    const [first = "", ...more] = linesOf(name, value);
    return { name, first, more, from: originText(origin) };
  });
  const widest = Math.max(0, ...rows.map(({ name }) => name.length));
  const wide = Math.min(widestValue, Math.max(0, ...rows.map(({ first }) => first.length)));
  return rows.flatMap(({ name, first, more, from }) => [
    `${name.padEnd(widest)}  ${first.padEnd(wide)}  ${from}`,
    ...more.map((entry) => `${" ".repeat(widest)}  ${entry}`),
  ]);
}

function linesOf(
  name: EffectiveSetting["name"],
  value: NonNullable<EffectiveSetting["value"]>,
): readonly string[] {
  const entries = typeof value === "string" ? [value] : value;
  const isOfWords = optionNamed(name).kind === "words";
  const texts = isOfWords ? [entries.join(",")] : entries;
  return texts.map((text) => printable(shortened(text, longestValue)));
}

function originText(origin: EffectiveSetting["origin"]): string {
  switch (origin.kind) {
    case "call":
      return "flag";
    case "file":
      return `${settingsFileName}:${origin.line}`;
    case "variable":
      return origin.name;
    case "default":
      return "default";
  }
}
