import type { VariationName } from "../../domain/build/environment.ts";
import type { BuildRequest, NameValue } from "../../domain/build/request.ts";
import { readClaims } from "../../domain/labels/claims.ts";
import { labelNames } from "../../domain/labels/labels.ts";
import type { MissingInput, Verification } from "../../domain/labels/verification.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { BuildBroke, type Image } from "../ports/build.ts";
import type { VerifyPorts } from "../ports/verify.ts";
import { differencesFrom, headVerdict, noDifferences } from "./compare-published.ts";
import { type CompleteClaims, completeClaims, sourceUrl } from "./complete-claims.ts";
import { keptImages } from "./kept-images.ts";
import { rebuild } from "./rebuild.ts";
import { rebuildRequest } from "./rebuild-request.ts";
import { missingBases, recordedRegistry } from "./recorded-bases.ts";

interface VerifyOptions {
  /** The published image, as the user wrote it. */
  readonly reference: string;
  /** URL or folder of the source; undefined: what the labels name. */
  readonly source: string | undefined;
  /** The digest that the image must have; undefined: any. */
  readonly expected: Digest | undefined;
  /** Secrets, access to registries, buildah, and defaults for the rest. */
  readonly given: BuildRequest;
  readonly ports: VerifyPorts;
  readonly signal: AbortSignal;
}

/**
 * What the rebuild has otherwise than the two builds of the proof had in common. Variations that
 * need to know what a step does (network, clock, file order, umask) are left out: one build has no
 * other one to learn that from.
 */
const thirdEnvironment: readonly VariationName[] = [
  "store",
  "context",
  "hostname",
  "timezone",
  "locale",
  "cpus",
  "user-env",
  "kernel-name",
];

/**
 * Rebuilds a published image from its labels alone, in another environment and at another time, and
 * compares the two (design §9). Labels are claims: each is checked as far as source, tags and bases
 * tell. Nothing is pushed, tagged or written to the image's repository.
 * @throws Failure when the image cannot be read, or a tool is missing
 */
export async function verifyImage(options: VerifyOptions): Promise<Verification> {
  const { reference, ports } = options;
  ports.reporter.progress(`reading ${reference}`);
  const published = await ports.readPublished();
  refuseOther(published.digest, options);
  const claims = readClaims(published.config.labels);
  const { digest, manifest } = published;
  const known: Verification = {
    verdict: "cannot-be-rebuilt",
    reference,
    published: { digest, imageId: manifest.config.digest },
    claims,
    ...{ doubts: [...claims.doubts], missing: [], variations: [] },
    ...{ rebuilt: undefined, buildah: undefined, differences: noDifferences },
  };
  const completed = completeClaims(claims, {
    secrets: options.given.secrets.map(({ id }) => id),
    network: options.given.network,
    source: options.source,
  });
  if (completed.kind === "incomplete") {
    const { recipe } = claims;
    const bases = recipe?.version === 2 ? await missingBases(ports.registry, recipe) : [];
    return { ...known, missing: [...completed.missing, ...bases] };
  }
  const found = await gather(completed.claims, options);
  if (found.kind === "lacking") return { ...known, missing: found.missing };
  return await rebuildFrom(found.root, { ...options, known, published, claims: completed.claims });
}

function refuseOther(found: Digest, { expected, reference }: VerifyOptions): void {
  if (expected === undefined || expected === found) return;
  throw new Failure({
    code: "irreproducible",
    message: `${visible(shortened(reference, 300))} is ${found}, not ${expected}.`,
    fix: "Its tag was moved, or another image was pushed under this name. Find out by whom before you use it.",
  });
}

type Gathered =
  | { readonly kind: "there"; readonly root: string }
  | { readonly kind: "lacking"; readonly missing: readonly MissingInput[] };

/** Checks out the source and asks for every base, and names all that is not there. */
async function gather(claims: CompleteClaims, options: VerifyOptions): Promise<Gathered> {
  const { source, recipe } = claims;
  const { ports } = options;
  const url = options.source ?? sourceUrl(source) ?? "";
  const { revision } = source;
  ports.reporter.progress("fetching the source");
  const [checkedOut, bases] = await Promise.all([
    ports.checkOut({ url, revision }),
    missingBases(ports.registry, recipe),
  ]);
  if (checkedOut.known && bases.length === 0) return { kind: "there", root: checkedOut.value };
  if (checkedOut.known) return { kind: "lacking", missing: bases };
  const gone: MissingInput = {
    input: "revision",
    message: `Revision ${revision} could not be checked out from ${visible(shortened(url, 300))}: ${checkedOut.why}.`,
    fix: "Give a clone that has it in a branch or tag: `--source=FOLDER`, or its URL.",
  };
  return { kind: "lacking", missing: [gone, ...bases] };
}

interface RebuildFrom extends VerifyOptions {
  readonly known: Verification;
  readonly published: Omit<Image, "layer">;
  readonly claims: CompleteClaims;
}

async function rebuildFrom(root: string, options: RebuildFrom): Promise<Verification> {
  const { known, claims, published, given, ports, signal } = options;
  const { recipe } = claims;
  const { labels } = published.config;
  const { annotations = {} } = published.manifest;
  const { machinePlatform } = ports;
  const kept = await keptImages(recipe.buildContexts, { root, ports });
  const about = { claims, given, machinePlatform, root, kept };
  const request = rebuildRequest({ ...about, labels, annotations });
  const build = await ports.portsOf(request, root);
  const builder = await build.openBuilder();
  const { buildah } = builder.toolchain;
  // Only an image that is proven to be the same elsewhere has to be.
  const variations = known.claims.reproducible === "true" ? thirdEnvironment : [];
  const registry = recordedRegistry(build.registry, recipe.bases);
  const parts = { request, registry, builder, labels, variations, signal };
  const base = { ...known, buildah, variations };
  try {
    const { built, origins, doubts } = await rebuild({ ...parts, ports: build });
    await builder.exportImage(built, build.output.layout);
    // An image whose builds differed was labelled after its build, which writes the config anew.
    if (known.claims.reproducible === "false")
      await build.relabel(build.output.layout, statedProof(labels));
    const again = await build.openImage(build.output.layout);
    const verdict = headVerdict(published, again);
    const rebuilt = {
      digest: again.digest,
      imageId: again.manifest.config.digest,
      seconds: built.seconds,
    };
    const result = { ...base, verdict, rebuilt, doubts: [...known.doubts, ...doubts] };
    if (verdict !== "different") return result;
    ports.reporter.progress("looking for the differences");
    const whole = await ports.openPublished();
    const differences = await differencesFrom(whole, again, { readers: build.readers, origins });
    return judged({ ...result, differences }, recipe.buildah);
  } catch (error) {
    if (!(error instanceof BuildBroke)) throw error;
    return { ...base, missing: [broken(error), ...otherBuildah(buildah, recipe.buildah)] };
  }
}

/** The labels that state the proof, as the published image has them. */
function statedProof(labels: Readonly<Record<string, string>>): readonly NameValue[] {
  return [labelNames.reproducible, labelNames.exceptions].flatMap((name) => {
    const value = labels[name];
    return value === undefined ? [] : [{ name, value }];
  });
}

/** A build by another buildah proves nothing when it comes out otherwise. */
function judged(found: Verification, recorded: string): Verification {
  const missing = otherBuildah(found.buildah ?? "", recorded);
  return missing.length === 0 ? found : { ...found, verdict: "cannot-be-rebuilt", missing };
}

function otherBuildah(here: string, recorded: string): readonly MissingInput[] {
  if (here === recorded) return [];
  return [
    {
      input: "buildah",
      message: `The image was built by buildah ${visible(shortened(recorded, 60))}, and this is ${here}.`,
      fix: `Give that version: \`--buildah=${visible(shortened(recorded, 60))}\`, or the path of its program.`,
    },
  ];
}

function broken({ message, lastLines }: BuildBroke): MissingInput {
  const last = lastLines.filter((line) => line.trim() !== "").slice(-3);
  const lines = last.map((line) => visible(shortened(line, 300))).join(" | ");
  return {
    input: "build",
    message: `The Containerfile's build failed here (${message}): ${lines}`,
    fix: "See the log above. What a step fetches may be gone, or it needs something of the machine that built the image.",
  };
}
