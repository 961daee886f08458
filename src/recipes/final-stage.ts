import type { RecipeKind } from "../domain/build/build-recipe.ts";
import type { FinalStage } from "../domain/build/runpack.ts";
import type { WrittenLine } from "./written.ts";

/**
 * Writes a final stage that has nothing but its base and what is copied into it: no RUN.
 * @param copies its COPY lines
 * @param escape the escape character of the file that it becomes a part of
 */
export function finalStageLines(
  { runtimeImage, command, user, env, expose, workdir }: FinalStage,
  {
    kind,
    copies,
    escape,
  }: {
    readonly kind: RecipeKind;
    readonly copies: readonly WrittenLine[];
    readonly escape: string;
  },
): readonly WrittenLine[] {
  return [
    { text: `# Written by Twofold: the final stage of recipe ${kind}.` },
    { text: `FROM ${runtimeImage}`, from: { name: "runtime-image" } },
    ...copies,
    ...env.map(({ name, value }) => ({
      text: `ENV ${name}=${quoted(value, escape)}`,
      from: { name: "env" },
    })),
    ...(expose.length === 0
      ? []
      : [{ text: `EXPOSE ${expose.join(" ")}`, from: { name: "expose" } }]),
    ...(workdir === undefined ? [] : [{ text: `WORKDIR ${workdir}`, from: { name: "workdir" } }]),
    { text: `USER ${user}`, from: { name: "user" } },
    // An entry point of the runtime image would get the command as its arguments.
    { text: "ENTRYPOINT []", from: { name: "command" } },
    { text: `CMD ${JSON.stringify(command)}`, from: { name: "command" } },
  ];
}

/** Quotes a value so that ENV takes every character of it literally. */
function quoted(value: string, escape: string): string {
  return `"${[...value].map((each) => (`"$${escape}`.includes(each) ? escape + each : each)).join("")}"`;
}
