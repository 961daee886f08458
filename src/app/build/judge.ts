import type { Scope } from "../../containerfile/bases.ts";
import { leavesFilesUnchecked } from "../../domain/build/build-recipe.ts";
import type { VariationName } from "../../domain/build/environment.ts";
import type { BuildPlan } from "../../domain/build/plan.ts";
import type { BuildRequest, NameValue } from "../../domain/build/request.ts";
import type { Difference, Differences } from "../../domain/findings/difference.ts";
import type { ExceptionsFile } from "../../domain/findings/exception.ts";
import { type Proof, withDifferences } from "../../domain/findings/proof.ts";
import { Failure } from "../../domain/text/failure.ts";
import { fileOfPath } from "../../domain/text/image-path.ts";
import { setting } from "../../domain/text/surface.ts";
import { acceptDifferences } from "../explain/accept-differences.ts";
import { compressedOtherwise } from "../explain/compressed-otherwise.ts";
import { type Irreproducible, irreproducibleFailure } from "../explain/irreproducible.ts";
import { carriedAlong } from "../images/carried-along.ts";
import { imageRecord } from "../images/image-record.ts";
import type { LayerOrigin } from "../images/layer-origins.ts";
import type { FirstImage } from "../leaks/first-image.ts";
import type { ImageFindings } from "../leaks/image-findings.ts";
import type { Builder, BuildOptions, BuildPorts, BuiltImage } from "../ports/build.ts";
import type { Timed } from "../ports/timed.ts";
import { areEqual, type Twins } from "../prove/twin-builds.ts";
import type { Run } from "./run.ts";

export interface JudgeOptions {
  readonly request: BuildRequest;
  readonly ports: Pick<BuildPorts, "output" | "openImage" | "readers" | "reporter" | "relabel">;
  readonly timed: Timed;
  readonly builder: Builder;
  readonly stepOf: BuildOptions["stepOf"];
  readonly twins: Twins;
  /** What is known of the two builds before they are compared. */
  readonly proof: Proof;
  /** The variations that at least one step of the second build had. */
  readonly atWork: readonly VariationName[];
  readonly firstImage: Pick<FirstImage<unknown>, "asLayout" | "asTwin">;
  readonly origins: readonly LayerOrigin[];
  /** The known differences that are accepted; undefined without the input. */
  readonly exceptions: ExceptionsFile | undefined;
  /** What was made before both builds, and how its two runs differ. */
  readonly made?: Run["made"];
  /** The plan that both builds followed. */
  readonly plan: BuildPlan;
  /** What the names in the Containerfile mean. */
  readonly scope: Scope;
  /**
   * Searches the first build's image for values that the next run would not have; it gets the
   * differences that are attributed already. Nothing may be pushed before this has run.
   * @throws Failure `tool`, `secret-in-image`
   */
  readonly search: (attributed: readonly Difference[]) => Promise<ImageFindings>;
}

/** The final proof, and why the run must stop, if so. */
export interface Judged {
  readonly proof: Proof;
  readonly failure?: Failure;
}

/**
 * Compares the twins and makes the one layout that may be pushed (design §7). They are equal when
 * the digests of config and local manifest are equal, which cover config, annotations and the
 * uncompressed bytes of every layer. Only then is one of them compressed.
 * @throws Failure `tool`, `secret-in-image` for an image that must not be used
 */
export async function judge(options: JudgeOptions): Promise<Judged> {
  const { twins, ports } = options;
  const { first, second } = twins;
  if (second === undefined) return await judgeOne(options);
  ports.reporter.progress("comparing");
  return areEqual(first, second)
    ? await judgeEqual(options, second)
    : await judgeDiffering(options, second);
}

/** A single build: there is nothing to compare, but its image is searched all the same. */
async function judgeOne(options: JudgeOptions): Promise<Judged> {
  await putInLayout(options);
  const { traces, executables } = await options.search([]);
  return { proof: await withImage(options, { ...options.proof, traces, executables }) };
}

/** Two equal builds: a value that the next run would not have counts as a difference. */
async function judgeEqual(options: JudgeOptions, second: BuiltImage): Promise<Judged> {
  await putInLayout(options);
  const otherwise = await compressedOtherwise(options, second);
  const found = await options.search([]);
  const known = options.made?.differences;
  const proof = withDifferences(withFindings(options.proof, found), known);
  if (otherwise !== undefined) {
    const { differences, why } = otherwise;
    const listed = [...differences.listed, ...proof.differences.listed];
    const omitted = differences.omitted + proof.differences.omitted;
    const differing: Proof = {
      ...proof,
      verdict: "false",
      differences: { ...proof.differences, listed, omitted },
    };
    return await letPass(options, differing, why);
  }
  const { listed, omitted } = proof.differences;
  if (listed.length + omitted === 0) {
    const verdict = leavesFilesUnchecked(options.request.recipe) ? "unchecked" : "true";
    return { proof: await withImage(options, { ...proof, verdict }) };
  }
  return await judgeDifferences(
    options,
    { ...proof, verdict: "false" },
    known === undefined ? traced : differing,
  );
}

/** Two builds that differ: the proof says in what, and why, even if the image cannot be read. */
async function judgeDiffering(options: JudgeOptions, second: BuiltImage): Promise<Judged> {
  const differences = await explained(options, second);
  const known: Proof = { ...options.proof, verdict: "false", differences };
  try {
    const proof = withFindings(known, await options.search(differences.listed));
    return await judgeDifferences(options, proof, differing);
  } catch (error) {
    if (error instanceof Failure) return { proof: known, failure: error };
    throw error;
  }
}

/** Lets the image pass if every difference is accepted, and else as `reproducibility` says. */
async function judgeDifferences(
  options: JudgeOptions,
  found: Proof,
  whyOf: (count: number) => Irreproducible,
): Promise<Judged> {
  const { openImage, output, readers, reporter } = options.ports;
  const { listed } = found.differences;
  const { open, labels, accepted, failure } = await acceptDifferences({
    exceptions: options.exceptions,
    reporter,
    differences: found.differences,
    carriedAlong: (open) =>
      carriedAlong({
        ...{ listed, open, entries: readers.entries },
        images: async () => [
          await openImage(output.twins.first),
          await openImage(output.twins.second),
        ],
      }),
  });
  const proof = { ...found, exceptions: accepted };
  if (failure !== undefined) return await stopped(options, proof, failure);
  if (labels.length > 0) return { proof: await labelled(options, proof, labels) };
  return await letPass(options, proof, whyOf(open.length + found.differences.omitted));
}

/** Stops under `require`; under `warn`, warns and lets the first build pass, labelled. */
async function letPass(options: JudgeOptions, proof: Proof, why: Irreproducible): Promise<Judged> {
  const { request, ports } = options;
  if (request.reproducibility === "require") {
    return await stopped(options, proof, irreproducibleFailure(why));
  }
  ports.reporter.warn(
    `${why.what} Because of ${setting("reproducibility", "warn")}, the first build passes, labelled as not reproducible.`,
  );
  return { proof: await labelled(options, proof, []) };
}

/** Keeps the image for inspection if both builds gave the same one. */
async function stopped(options: JudgeOptions, proof: Proof, failure: Failure): Promise<Judged> {
  const { first, second } = options.twins;
  const isOne = second === undefined || areEqual(first, second);
  return { failure, proof: isOne ? await withImage(options, proof) : proof };
}

/** Labels the image as one whose builds differ. */
async function labelled(
  options: JudgeOptions,
  proof: Proof,
  labels: readonly NameValue[],
): Promise<Proof> {
  const { relabel, output } = options.ports;
  await putInLayout(options);
  await relabel(output.layout, [{ name: "dev.twofold.reproducible", value: "false" }, ...labels]);
  return await withImage(options, proof);
}

/**
 * Adds what the search found. A trace in a file that differs is left out: the file's differences
 * already say why.
 */
function withFindings(proof: Proof, { traces, executables, differences }: ImageFindings): Proof {
  const { listed, omitted } = proof.differences;
  const told = new Set(listed.map(({ path }) => fileOfPath(path)));
  const more = differences.listed.filter(({ path }) => !told.has(path));
  return {
    ...proof,
    ...{ traces, executables },
    differences: {
      ...proof.differences,
      listed: [...listed, ...more],
      omitted: omitted + differences.omitted,
    },
  };
}

async function explained(options: JudgeOptions, second: BuiltImage): Promise<Differences> {
  const { twins, ports, timed } = options;
  return await timed("explain", async () => {
    // Comparison, attribution and diagnosis are a large part of the program, and only builds that
    // differ need them.
    const { explain } = await import("../explain/explain.ts");
    const { first, stepNetwork, earlyEnd } = twins;
    const early = earlyEnd === undefined ? {} : { earlyEnd };
    return await explain({ ...options, ...ports, first, second, stepNetwork, ...early });
  });
}

function differing(count: number): Irreproducible {
  return {
    what: `The two builds differ${count === 0 ? "" : ` in ${count} ${count === 1 ? "place" : "places"}`}.`,
    fix: `Set ${setting("reproducibility", "warn")} to get only a warning until both builds are equal.`,
  };
}

function traced(count: number): Irreproducible {
  const values = count === 1 ? "1 value" : `${count} values`;
  return {
    what: `The two builds are equal, but the image contains ${values} that will change in the next build.`,
    fix: `Set ${setting("traces", "warn")} to only report such values, or ${setting("reproducibility", "warn")} to get only a warning until they are gone.`,
  };
}

async function putInLayout({ firstImage, ports, twins }: JudgeOptions): Promise<void> {
  ports.reporter.progress("compressing");
  await firstImage.asLayout(twins.first);
}

/** Adds the image that the layout contains. */
async function withImage({ ports, origins }: JudgeOptions, proof: Proof): Promise<Proof> {
  const { layout } = ports.output;
  return { ...proof, layout, image: imageRecord(await ports.openImage(layout), origins) };
}
