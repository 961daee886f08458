import { stageChain } from "../../containerfile/chain.ts";
import { jsonStrings } from "../../containerfile/heredoc.ts";
import type { Instruction } from "../../containerfile/model.ts";
import { withVariables } from "../../containerfile/variables.ts";
import type { DialectUse, Finder } from "../use.ts";

/** HEALTHCHECK of the final image, ONBUILD, and SHELL. */
export const dropUses: Finder = (scope) => {
  const chain = new Set(stageChain(scope));
  return [...withVariables(scope)].flatMap(({ stage, instruction }): readonly DialectUse[] => {
    const { keyword, line, text } = instruction;
    if (keyword === "HEALTHCHECK") {
      // NONE takes a base's health check away, and so does the OCI format.
      const isNone = instruction.argument.trim().toUpperCase() === "NONE";
      return chain.has(stage) && !isNone ? [{ id: "healthcheck", line, text }] : [];
    }
    if (keyword === "ONBUILD") return [{ id: "onbuild", line, text }];
    if (keyword === "SHELL" && !isDefault(instruction)) return [{ id: "shell", line, text }];
    return [];
  });
};

/** Whether SHELL says what holds anyway. */
function isDefault({ argument }: Instruction): boolean {
  return jsonStrings(argument)?.join(" ") === "/bin/sh -c";
}
