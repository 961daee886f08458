import { canonicalEnvironment } from "../../domain/build/environments.ts";
import type { BuildPlan } from "../../domain/build/plan.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { S2iRecipe } from "../../domain/build/s2i.ts";
import { scriptsUrlIn } from "../../domain/build/scripts-url.ts";
import { Failure } from "../../domain/text/failure.ts";
import { ending, printable } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import { usageContainerfile, type WritingScript } from "../../recipes/s2i/saving.ts";
import { usageScript } from "../../recipes/s2i/usage.ts";
import { BuildBroke, type BuildPorts } from "../ports/build.ts";
import { imageFacts, pinnedName } from "../recipe/s2i-files.ts";
import { scriptOutput } from "./script-output.ts";

interface UsageOptions {
  readonly request: Pick<BuildRequest, "platform">;
  readonly recipe: S2iRecipe;
  /** An empty folder. */
  readonly empty: string;
}

/**
 * Runs the script by which a builder image says how it is used.
 * @returns the path of a file of the run that has what it says, and its size in bytes
 * @throws Failure `usage` for an image that has no such script, or whose script fails
 */
export async function builderUsage(
  { request, recipe, empty }: UsageOptions,
  ports: Pick<BuildPorts, "registry" | "s2i" | "openBuilder" | "takeOnlyFile">,
): Promise<{ readonly path: string; readonly bytes: number }> {
  const { builderImage: reference, scriptsUrl } = recipe;
  const { platform } = request;
  const image = await pinnedName(reference, ports.registry);
  const facts = await imageFacts(image, { s2i: ports.s2i, platform });
  const usage = usageScript(
    { reference, facts },
    scriptsUrl === undefined ? undefined : scriptsUrlIn(scriptsUrl),
  );
  const builder = await ports.openBuilder();
  const nothing = { path: empty, ignoreText: "", ignores: () => false, leavesOut: () => false };
  const context = { ...nothing, isStray: () => false };
  await builder.stageContext({ slot: "first", context, variations: [] });
  const containerfile = (local: string): string => usageContainerfile(local, usage);
  try {
    return await scriptOutput({ builder, ports, platform }, { image, containerfile, plan });
  } catch (error) {
    throw error instanceof BuildBroke ? withoutUsage(reference, usage, error) : error;
  }
}

/** The script is not a part of a build, so that none of a build's settings are either. */
const plan: BuildPlan = {
  ...{ containerfile: "", timestamp: 0, environment: canonicalEnvironment(0), network: "none" },
  ...{ buildArgs: [], labels: [], labelArguments: [], annotations: [], secrets: [], folders: [] },
};

function withoutUsage(
  reference: string,
  { script }: WritingScript,
  { message, lastLines }: BuildBroke,
): Failure {
  const said = ending(printable(lastLines.at(-1) ?? ""), 300);
  return new Failure({
    code: "usage",
    message: `${reference} does not say how it is used: its script ${script} ended with ${message}${said === "" ? "" : ` (${said})`}.`,
    fix: `Read the image's documentation, or name the folder of its scripts in ${setting("scripts-url")}.`,
    input: "builder-image",
  });
}
