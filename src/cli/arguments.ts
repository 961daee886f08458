import { parseArgs } from "node:util";
import { Failure } from "../domain/text/failure.ts";
import { didYouMean } from "../domain/text/nearest.ts";
import type { Values } from "./completion/values.ts";
import { foreignFlag } from "./foreign-flags.ts";

/**
 * A flag of a command. A switch is `--name`, `--no-name` or `--name=true`; the other flags need a
 * value.
 */
export interface Flag {
  readonly name: string;
  readonly kind: "switch" | "value";
  readonly short?: string;
  /** What a shell completes the value from; absent: nothing is known of it. */
  readonly values?: Values;
}

/**
 * The arguments as written, in their order. A switch has `true`, `false` for its `no-` form, or the
 * text behind `=`.
 */
export interface Arguments {
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
}

/**
 * Parses a command's arguments. Flags may be anywhere and may be repeated; `--` ends them.
 * @throws Failure `usage` for an unknown flag, with the nearest known one, or for one without its
 * value
 */
export function parseArguments(args: readonly string[], known: readonly Flag[]): Arguments {
  const flags = new Map<string, string[]>();
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known.map((flag) => [flag.name, parseArgsOption(flag)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, value } = readFlag(token, known);
    flags.set(name, [...(flags.get(name) ?? []), value]);
  }
  return { flags, positionals };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readFlag(
  token: OptionToken,
  known: readonly Flag[],
): { readonly name: string; readonly value: string } {
  const { name, value } = token;
  const negated = known.find((flag) => flag.kind === "switch" && `no-${flag.name}` === name);
  if (negated !== undefined && value === undefined) return { name: negated.name, value: "false" };
  const flag = known.find((candidate) => candidate.name === name);
  if (flag === undefined) throw unknownFlag(token, known);
  if (flag.kind === "switch") return { name, value: value ?? "true" };
  // Without `=`, a word that looks like a flag is the next flag: the value was forgotten.
  const forgotten = value === undefined || (token.inlineValue !== true && /^-./.test(value));
  if (forgotten) {
    throw new Failure({
      code: "usage",
      message: `Flag \`--${name}\` needs a value.`,
      fix: valueFix(flag),
    });
  }
  return { name, value };
}

/** Names the values that a flag takes, if there are only a few. */
function valueFix({ name, values }: Flag): string {
  if (values?.kind !== "words") return `Write \`--${name}=VALUE\`.`;
  return `Write \`--${name}=\` with one of: ${values.words.join(", ")}.`;
}

function unknownFlag({ rawName, name }: OptionToken, known: readonly Flag[]): Failure {
  const shown = `Flag \`${rawName.slice(0, 80)}\` is not known`;
  const hint = foreignFlag(name, known);
  if (hint !== undefined) return new Failure({ code: "usage", message: `${shown}.`, fix: hint });
  const names = known.map((flag) => flag.name);
  const suggestion = didYouMean(name, names).replace(/`(.+)`/, "`--$1`");
  return new Failure({
    code: "usage",
    message: `${shown}${suggestion}`,
    fix: "`--help --all` explains the flags of a command.",
  });
}

function parseArgsOption(flag: Flag) {
  const type: "boolean" | "string" = flag.kind === "switch" ? "boolean" : "string";
  return { type, multiple: true, ...(flag.short === undefined ? {} : { short: flag.short }) };
}
