import { isCutOffStage, isCutOffStep } from "../../containerfile/hermetic.ts";
import { setting } from "../../domain/text/surface.ts";
import { needsNetwork } from "../../shell/network.ts";
import { runsOf } from "../../shell/runs.ts";
import { atLines } from "../line-evidence.ts";
import type { Rule } from "../rule.ts";

/** The texts about a step that uses the network, however that was detected. */
export const networkUse = {
  message:
    "A RUN step needs the network: neither the Containerfile nor the commit fixes what it gets from there.",
  fix:
    "Provide what the step needs by digest: in the base image, with `COPY --from=name@sha256:…`, or with " +
    `\`ADD --checksum=sha256:… URL\`. Then \`RUN --network=none\` or ${setting("network", "none")} proves that nothing is missing.`,
} as const;

/** A RUN step needs the network, as far as its commands show. */
export const networkInRun: Rule = {
  name: "network-in-run",
  advise({ recipe }) {
    if (recipe === undefined || recipe.network === "none") return undefined;
    const found = runsOf(recipe)
      .filter((run) => !isCutOffStep(run.instruction) && !isCutOffStage(recipe.hermetic, run.stage))
      .flatMap(({ commands, lineOf }) =>
        commands
          .filter(needsNetwork)
          .map((command) => ({ line: lineOf(command), text: command.text })),
      );
    if (found.length === 0) return undefined;
    return { ...networkUse, ...atLines(recipe, found) };
  },
};
