import type { BuildPorts } from "../app/ports/build.ts";
import type { ArtifactFiles } from "../app/ports/s2i.ts";
import type { Surface } from "../domain/text/surface.ts";
import type { Surroundings } from "./registry.ts";

interface ArtifactsRun extends Pick<Surroundings, "env" | "signal"> {
  readonly surface: Surface;
  readonly reporter: Pick<BuildPorts["reporter"], "info">;
}

/** The cache must not cost more than it spares. */
const seconds = 120;

/** Makes what keeps a builder's artifacts; a workflow's step also has the runner's cache for them. */
export async function artifactsFor({
  env,
  signal,
  surface,
  reporter,
}: ArtifactsRun): Promise<ArtifactFiles> {
  const { artifactFiles } = await import("../adapters/sources/artifact-files.ts");
  const files = artifactFiles(signal);
  if (surface !== "workflow") return files;
  const { runnersFiles } = await import("../adapters/actions/runners-files.ts");
  const note = (text: string): void => reporter.info(text);
  const between = runnersFiles({ env, signal, note, kind: "twofold-s2i-1", seconds });
  return between === undefined ? files : { ...files, between };
}
