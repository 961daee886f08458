import type { Origin } from "../../domain/build/origin.ts";
import type { OptionName } from "../list.ts";
import { options } from "../list.ts";
import { type RawValue, splitLines, splitWords } from "../lists.ts";
import type { Option } from "../option.ts";
import type { Settings } from "./settings.ts";

/** A setting as a build would have it. */
export interface EffectiveSetting {
  readonly name: OptionName;
  /** A list's entries, or the text; undefined where there is none. Of a secret, only that it is set. */
  readonly value: string | readonly string[] | undefined;
  readonly origin: Origin | { readonly kind: "default" };
}

const secret: ReadonlySet<OptionName> = new Set(["secrets", "password", "github-token"]);

/** Variables that other programs read too, and that count where a setting is not given. */
const commonVariables: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
  authfile: ["REGISTRY_AUTH_FILE"],
  "github-token": ["GITHUB_TOKEN", "GH_TOKEN"],
};

/** Returns every setting of a build, with its value and where that comes from. @throws Failure `usage` */
export function effectiveSettings(
  { inputs, origins }: Settings,
  env: Readonly<Record<string, string | undefined>>,
): readonly EffectiveSetting[] {
  return options.map((option: Option & { readonly name: OptionName }) => {
    const { name } = option;
    const given = inputs[name];
    const origin = origins.get(name);
    if (given !== undefined && origin !== undefined) {
      return { name, value: valueOf(option, given), origin };
    }
    const common = commonVariables[name]?.find((each) => (env[each] ?? "") !== "");
    return common === undefined
      ? { name, value: option.default, origin: { kind: "default" } }
      : {
          name,
          value: valueOf(option, env[common] ?? ""),
          origin: { kind: "variable", name: common },
        };
  });
}

function valueOf(
  { name, kind }: Option & { readonly name: OptionName },
  given: RawValue,
): EffectiveSetting["value"] {
  if (secret.has(name)) return "set";
  if (kind === "lines") return splitLines(name, given);
  if (kind === "words") return splitWords(given);
  return (typeof given === "string" ? given : (given.at(-1) ?? "")).trim();
}
