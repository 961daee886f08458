import { Failure } from "../domain/text/failure.ts";
import type { Arguments, Flag } from "./arguments.ts";

/**
 * Whether the one operand can be the source of recipe `s2i`: a variable or the settings file may
 * name the recipe where no flag does.
 */
export function maySource({ flags, positionals }: Arguments): boolean {
  const recipe = flags.get("recipe")?.at(-1) ?? "s2i";
  return positionals.length === 1 && recipe === "s2i" && !flags.has("source");
}

/** Refuses an operand of a command that takes none. */
export function unexpectedOperand(
  { name, flags }: { readonly name: string; readonly flags: readonly Flag[] },
  operand: string,
): Failure {
  const isContext = flags.some((flag) => flag.name === "context");
  const asContext = isContext && /^[\w./@-]+$/.test(operand) ? operand : undefined;
  return new Failure({
    code: "usage",
    message: `\`${name}\` takes no argument ${JSON.stringify(operand.slice(0, 200))}${
      asContext === undefined ? "." : `; did you mean \`--context=${asContext}\`?`
    }`,
    fix: `Write each value after its flag; \`twofold ${name} --help\` lists the flags.`,
  });
}
