import type { TarEntries } from "../../compare/readers.ts";
import { compareRuns } from "../../compare/runs.ts";
import type { ComparedRuns, ImageRun } from "../../domain/findings/image-run.ts";
import { Failure } from "../../domain/text/failure.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import type { ContainerOptions, Containers } from "../ports/containers.ts";
import type { Image } from "../ports/image.ts";

/** What the comparison needs from outside. */
export interface CompareBasesPorts {
  /** Builds the recipe on one of the two runtime images. @returns the OCI layout @throws Failure */
  readonly build: (position: 0 | 1) => Promise<string>;
  readonly containers: Containers;
  readonly openImage: (layout: string) => Promise<Image>;
  readonly entries: TarEntries;
  /** Says what is going on. */
  readonly tell: (text: string) => void;
}

/** Two runtime images, and what is started on both. */
type CompareBasesOptions = Omit<ContainerOptions, "layout"> & {
  readonly images: readonly [string, string];
  readonly ports: CompareBasesPorts;
};

/**
 * Builds one recipe on two runtime images, starts the same command on both, one after the other,
 * and compares what they did.
 * @throws Failure of a build, and where the command can be started on neither
 */
export async function compareBases(options: CompareBasesOptions): Promise<ComparedRuns> {
  const runs = [await runOn(0, options), await runOn(1, options)] as const;
  refuseUnstarted(runs);
  if (options.port !== undefined) refuseSilent(runs, options.port);
  return compareRuns(runs);
}

async function runOn(position: 0 | 1, options: CompareBasesOptions): Promise<ImageRun> {
  const { command, input, port, ports } = options;
  const image = options.images[position];
  ports.tell(`building on ${image}`);
  const layout = await ports.build(position);
  const before = await ports.openImage(layout);
  ports.tell(`running on ${image}`);
  const { after, ...result } = await ports.containers.run({ layout, command, input, port });
  const files = await changedFilesOf(after, { layers: before.manifest.layers.length, ports });
  return { image, ...result, files };
}

async function changedFilesOf(
  after: string,
  { layers, ports }: { readonly layers: number; readonly ports: CompareBasesPorts },
): Promise<ImageRun["files"]> {
  const { changedFiles } = await import("./changed-files.ts");
  return await changedFiles(await ports.openImage(after), { layers, entries: ports.entries });
}

/** Two images that both did nothing are not alike: nothing is known of them. */
function refuseUnstarted(runs: readonly [ImageRun, ImageRun]): void {
  const [a, b] = runs.map(({ end }) => end);
  if (a?.kind !== "not-started" || b?.kind !== "not-started") return;
  throw new Failure({
    code: "tool",
    message: `The command could be started on neither image: ${printable(shortened(a.reason, 400))}`,
    fix: "Name a program that the artifacts or both images have, by its absolute path.",
  });
}

/** A port that answers nowhere is another one than the server's: nothing is known of that. */
function refuseSilent(runs: readonly [ImageRun, ImageRun], port: number): void {
  if (runs.some((run) => run.port?.kind !== "silent")) return;
  const words = runs.flatMap(({ stderr }) => stderr.slice(-1));
  throw new Failure({
    code: "tool",
    message: `Nothing answered at port ${port} on either image${
      words.length === 0 ? "" : `: ${printable(shortened(words.join("; "), 400))}`
    }.`,
    fix: "Name the port that the command listens on, at 127.0.0.1 or at every address; without `--port`, what it prints and writes is compared.",
  });
}
