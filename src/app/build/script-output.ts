import type { BuildPlan } from "../../domain/build/plan.ts";
import type { Builder, BuildPorts } from "../ports/build.ts";
import type { LogSink } from "../ports/log.ts";

/** What runs a script of an image. */
interface ScriptWorld {
  readonly builder: Pick<Builder, "newFolder" | "importBases" | "buildAgain">;
  readonly ports: Pick<BuildPorts, "registry" | "takeOnlyFile">;
  /** `os/arch[/variant]`; undefined means the machine's. */
  readonly platform: string | undefined;
}

interface ScriptBuild {
  /** `name@sha256:…` of the image that has the script. */
  readonly image: string;
  /** Writes the Containerfile of an image with one file, by the name of the image in the store. */
  readonly containerfile: (image: string) => string;
  /** The other parts, of which those of a source count for nothing. */
  readonly plan: BuildPlan;
}

/**
 * Runs a script of a published image, without a network, and takes the one file that it leaves.
 * @returns the file's path in the folder of the run, and its size in bytes
 * @throws BuildBroke when the script fails, Failure otherwise
 */
export async function scriptOutput(
  { builder, ports, platform }: ScriptWorld,
  { image, containerfile, plan }: ScriptBuild,
): Promise<{ readonly path: string; readonly bytes: number }> {
  const folder = builder.newFolder("scripts-image");
  await ports.registry.fetch({ from: { kind: "registry", reference: image }, folder, platform });
  const name = image.slice(0, image.indexOf("@"));
  const wanted = { folder, name, tag: undefined, digest: undefined };
  const [base] = await builder.importBases([Promise.resolve(wanted)]);
  if (base === undefined) throw new Error("one image was imported");
  const again = await builder.buildAgain({
    name: "script-output",
    slot: "first",
    plan: withoutSource(plan, containerfile(base.local)),
    environment: plan.environment,
    variations: [],
    stepOf: () => undefined,
    stepNetwork: () => "off",
    log: silent,
    signal: new AbortController().signal,
  });
  try {
    const layout = builder.newFolder("script-layout");
    await again.exportImage(layout);
    const path = builder.newFolder("script-output");
    return { path, bytes: await ports.takeOnlyFile(layout, path) };
  } finally {
    await again.close();
  }
}

/** A plan for an image that is only read, and that needs nothing of the source. */
function withoutSource(plan: BuildPlan, containerfile: string): BuildPlan {
  const { base: _, target: __, ...others } = plan;
  const nothing = { buildArgs: [], labels: [], labelArguments: [], annotations: [], secrets: [] };
  return { ...others, ...nothing, containerfile, folders: [] };
}

const silent: LogSink = { line: () => undefined, close: () => undefined };
