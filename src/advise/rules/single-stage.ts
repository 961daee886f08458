import { basesOf } from "../../containerfile/bases.ts";
import { stageChain } from "../../containerfile/chain.ts";
import type { LineFinding } from "../../domain/source/advisory.ts";
import type { ShellCommand } from "../../shell/commands.ts";
import { type Run, runsOf } from "../../shell/runs.ts";
import {
  installedToolchain,
  isBuild,
  isToolchainImage,
  removedPackages,
} from "../../shell/toolchains.ts";
import type { RecipeFacts } from "../facts.ts";
import { atLines } from "../line-evidence.ts";
import type { Rule } from "../rule.ts";

/**
 * The final stage, or one that it is built on, also compiles: the image may contain a toolchain.
 */
export const singleStage: Rule = {
  name: "single-stage",
  advise({ recipe }) {
    if (recipe === undefined) return undefined;
    const chain = new Set(stageChain(recipe.scope));
    const runs = runsOf(recipe).filter(({ stage }) => chain.has(stage));
    const found = [...toolchainBase(recipe), ...runs.flatMap(builtIn)];
    if (found.length === 0) return undefined;
    return {
      message: "The final stage also builds the program, so the image may contain a toolchain.",
      ...atLines(recipe, found),
      fix:
        "Build in a separate stage (`FROM … AS build`), base the final stage on what the program needs at run time, " +
        "and copy only the results, e.g. `COPY --from=build /out/app /usr/local/bin/app`.",
    };
  },
};

function toolchainBase({ scope, contexts }: RecipeFacts): readonly LineFinding[] {
  const [bottom] = stageChain(scope);
  return basesOf(scope)
    .filter(({ kind, stage }) => kind === "from" && stage === bottom?.index)
    .flatMap(({ context: name, reference, line }) => {
      const context = contexts.find((each) => each.name === name);
      const image = context?.kind === "registry" ? context.reference : reference;
      return isToolchainImage(image) ? [{ line, text: `FROM ${reference}` }] : [];
    });
}

/** Returns what one RUN leaves of a toolchain. What the same RUN removes again is in no layer. */
function builtIn({ commands, lineOf }: Run): readonly LineFinding[] {
  const removed = commands.map(removedPackages);
  const isClean = removed.includes("all");
  const names = new Set(removed.flatMap((each) => (each === "all" ? [] : each)));
  const installs = commands.flatMap((command) => {
    const left = installedToolchain(command).filter((word) => !isClean && !names.has(word));
    return left.length === 0 ? [] : [{ line: lineOf(command), text: installText(command, left) }];
  });
  const hasRemoved = isClean || names.size > 0;
  const builds = hasRemoved ? [] : commands.filter(isBuild);
  return [...installs, ...builds.map((command) => ({ line: lineOf(command), text: command.text }))];
}

/** The most packages of one command that are named. */
const mostNames = 8;

function installText({ name, words }: ShellCommand, packages: readonly string[]): string {
  const verb = words.find((word) => !word.startsWith("-")) ?? "";
  const more = packages.length > mostNames ? ` and ${packages.length - mostNames} more` : "";
  return `${name} ${verb}: ${packages.slice(0, mostNames).join(", ")}${more}`;
}
