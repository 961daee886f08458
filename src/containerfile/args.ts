import type { NameValue } from "../domain/build/request.ts";
import { expandWord } from "./expand.ts";
import type { Containerfile, Instruction } from "./model.ts";

/** The values from outside that decide a Containerfile's ARGs. */
export interface BuildValues {
  readonly buildArgs: readonly NameValue[];
  /**
   * OCI platforms such as `linux/arm64` or `linux/arm/v7`, for `$TARGETARCH`, `$BUILDPLATFORM` and
   * similar variables.
   */
  readonly platforms?: { readonly build: string; readonly target: string };
}

export type Scope = ReadonlyMap<string, string>;

/** Returns the variables that FROM sees: the ARGs before the first FROM, and the platforms. */
export function fromScope(containerfile: Containerfile, values: BuildValues): Scope {
  const scope = platformScope(values);
  for (const instruction of containerfile.args)
    declare(instruction, { scope, outer: scope, values });
  return scope;
}

/**
 * Yields a stage's instructions, each with the variables that it sees in `--from` and `from=`: the
 * ARGs above it in the stage. An ARG without a default has the value from before the first FROM.
 * ENV variables are not included, as in buildah. A scope is valid until the next instruction is
 * requested.
 */
export function* withScopes(
  instructions: readonly Instruction[],
  { outer, values }: { outer: Scope; values: BuildValues },
): Generator<{ readonly instruction: Instruction; readonly scope: Scope }> {
  const scope = platformScope(values);
  for (const instruction of instructions) {
    yield { instruction, scope };
    if (instruction.keyword === "ARG") declare(instruction, { scope, outer, values });
  }
}

function declare(
  instruction: Instruction,
  { scope, outer, values }: { scope: Map<string, string>; outer: Scope; values: BuildValues },
): void {
  for (const { text } of instruction.words) {
    const equals = text.indexOf("=");
    const name = equals === -1 ? text : text.slice(0, equals);
    const given = values.buildArgs.findLast((each) => each.name === name)?.value;
    const fallback = equals === -1 ? outer.get(name) : defaultOf(text.slice(equals + 1), scope);
    const value = given ?? fallback;
    if (value !== undefined) scope.set(name, value);
  }
}

/**
 * Resolves an ARG's default. An ARG whose default cannot be resolved has no value; the error
 * appears where it is used.
 */
function defaultOf(written: string, scope: Scope): string | undefined {
  const { text, problem } = expandWord(written, (name) => scope.get(name));
  return problem === undefined ? text : undefined;
}

function platformScope({ platforms }: BuildValues): Map<string, string> {
  const scope = new Map<string, string>();
  if (platforms === undefined) return scope;
  for (const [prefix, platform] of [
    ["BUILD", platforms.build],
    ["TARGET", platforms.target],
  ] as const) {
    const [os = "", architecture = "", variant = ""] = platform.split("/");
    scope.set(`${prefix}PLATFORM`, platform);
    scope.set(`${prefix}OS`, os);
    scope.set(`${prefix}ARCH`, architecture);
    scope.set(`${prefix}VARIANT`, variant);
  }
  return scope;
}
