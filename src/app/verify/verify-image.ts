import { allEnded } from "../../domain/build/all-ended.ts";
import { readClaims } from "../../domain/labels/claims.ts";
import type { Verification, VerifiedIndex } from "../../domain/labels/verification.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import type { Image } from "../ports/image.ts";
import { attestedProvenance } from "./attestations.ts";
import { noDifferences } from "./compare-published.ts";
import { completeClaims, sourceUrl } from "./complete-claims.ts";
import { goneRevision } from "./gone-revision.ts";
import { type KnownInputs, knownInputs } from "./known-inputs.ts";
import { otherPlatform } from "./other-platform.ts";
import { openRebuild, rebuildFrom } from "./rebuild-from.ts";
import { missingBases } from "./recorded-bases.ts";
import { refuseUnjudged } from "./refuse-unjudged.ts";
import type { RemakeOptions } from "./remake-base.ts";
import { servedIndex } from "./served-index.ts";
import type { VerifyOptions } from "./verify-options.ts";

/**
 * Rebuilds a published image from what it says of itself, in another environment and at another
 * time, and compares the two (design §9). Labels and attestations are claims: each is checked as far
 * as source, tags and bases tell. Nothing is pushed, tagged or written to the image's repository.
 * @throws Failure when the image cannot be read, or a tool is missing
 */
export async function verifyImage(options: VerifyOptions): Promise<Verification> {
  const { ports } = options;
  const { published, read } = await readImage(options, ports);
  const { claims } = read;
  const inputs = await inputsOf(published, claims, options);
  const { source, recipe, recipeFrom, assumed } = inputs;
  const { config } = published;
  const known: Verification = {
    ...{ ...read, source, recipeFrom, assumed },
    doubts: [...claims.doubts, ...inputs.doubts],
  };
  const completed = completeClaims(
    { ...inputs, ...(claims.advisories === undefined ? {} : { advisories: claims.advisories }) },
    {
      secrets: options.given.secrets.map(({ id }) => id),
      network: options.given.network,
      source: options.source,
      runsCommands: options.runsCommands,
    },
  );
  const other = otherPlatform(options.given.platform, config);
  if (completed.kind === "incomplete" || other.length > 0) {
    const bases = recipe?.version === 2 ? await missingBases(ports.registry, recipe) : [];
    const lacking = completed.kind === "incomplete" ? completed.missing : [];
    return { ...known, missing: [...other, ...lacking, ...bases] };
  }
  if (completed.kind === "base") {
    return await verifyBase({ ...options, known, published, claims: completed.claims });
  }
  const { isForeign } = inputs;
  const about = { known, published, claims: completed.claims, isForeign };
  return await gatherAndRebuild({ ...options, ...about });
}

/** Reads a published image whose rebuild nobody asked for. @throws Failure when it cannot be read */
export async function unbuilt(
  asked: Pick<VerifyOptions, "reference" | "expected" | "given">,
  ports: Pick<VerifyOptions["ports"], "readPublished" | "attested" | "reporter">,
): Promise<Verification> {
  const { read } = await readImage(asked, ports);
  return { ...read, verdict: "not-rebuilt" };
}

/** Reads a published image, and what it says of itself. @throws Failure */
async function readImage(
  asked: Pick<VerifyOptions, "reference" | "expected" | "given">,
  {
    readPublished,
    attested,
    reporter,
  }: Pick<VerifyOptions["ports"], "readPublished" | "attested" | "reporter">,
): Promise<{ readonly published: Omit<Image, "layer">; readonly read: Verification }> {
  const { reference } = asked;
  reporter.progress(`reading ${reference}`);
  const published = await readPublished();
  const { digest, manifest, config } = published;
  const index = await servedIndex(attested, digest);
  refuseOther(digest, { ...asked, index });
  refuseUnjudged(reference, { given: asked.given, index });
  const claims = readClaims(config.labels);
  const read: Verification = {
    verdict: "cannot-be-rebuilt",
    reference,
    published: { digest, imageId: manifest.config.digest },
    ...(index === undefined ? {} : { index }),
    ...{ claims, source: claims.source, recipeFrom: [], assumed: [], doubts: claims.doubts },
    ...{ missing: [], variations: [], rebuilt: undefined, buildah: undefined },
    differences: noDifferences,
  };
  return { published, read };
}

/** Makes a base again from a checkout of its declaration. */
async function verifyBase(options: RemakeOptions): Promise<Verification> {
  const { known, claims, ports } = options;
  const { source } = claims;
  const { revision } = source;
  const url = options.source ?? sourceUrl(source) ?? "";
  ports.reporter.progress("fetching the source");
  const checkedOut = await ports.checkOut({ url, revision });
  if (!checkedOut.known) {
    return { ...known, missing: [goneRevision({ url, revision }, checkedOut.why)] };
  }
  const { remakeBase } = await import("./remake-base.ts");
  return await remakeBase(checkedOut.value, options);
}

/**
 * Checks out the source and asks for every base, and names all that is not there. Meanwhile the
 * workshop is opened and sent for the base, which is in vain only where something is missing.
 */
async function gatherAndRebuild(options: Parameters<typeof openRebuild>[0]): Promise<Verification> {
  const { known, claims, ports } = options;
  const { source, recipe } = claims;
  const url = options.source ?? sourceUrl(source) ?? "";
  const { revision } = source;
  ports.reporter.progress("fetching the source and the base images");
  const opening = openRebuild(options);
  // Whatever fails: the base that is fetched ahead comes into a folder that is removed next.
  const arrived = opening.then(({ bases }) => bases).catch(() => undefined);
  try {
    const [checkedOut, missing] = await allEnded([
      ports.checkOut({ url, revision }),
      missingBases(ports.registry, recipe),
    ]);
    if (missing.length === 0) await opening;
    if (!checkedOut.known)
      return { ...known, missing: [goneRevision({ url, revision }, checkedOut.why), ...missing] };
    if (missing.length > 0) return { ...known, missing };
    return await rebuildFrom(checkedOut.value, { ...options, opened: await opening });
  } finally {
    await arrived;
  }
}

/**
 * Brings together what is said of the build. An image with a recipe needs no attestation, and one
 * that cannot be read is none.
 */
async function inputsOf(
  { digest, config }: Pick<Image, "digest" | "config">,
  claims: Verification["claims"],
  { ports, told }: VerifyOptions,
): Promise<KnownInputs> {
  const { os, architecture } = config;
  const sayings = { claims, given: told, platform: `${os}/${architecture}` };
  if (claims.recipe?.version === 2) return knownInputs({ ...sayings, provenance: undefined });
  try {
    const provenance = await attestedProvenance(digest, ports.attested);
    return knownInputs({ ...sayings, provenance });
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    const found = knownInputs({ ...sayings, provenance: undefined });
    const note = `Whether the image has a provenance attestation: ${error.told.message}`;
    return { ...found, assumed: [...found.assumed, note] };
  } finally {
    await ports.attested.close();
  }
}

/** The digest that is expected may be that of the index by which the image was found. */
function refuseOther(
  found: Digest,
  {
    expected,
    reference,
    index,
  }: Pick<VerifyOptions, "expected" | "reference"> & { readonly index: VerifiedIndex | undefined },
): void {
  if (expected === undefined || expected === found || expected === index?.digest) return;
  throw new Failure({
    code: "irreproducible",
    message: `${visible(shortened(reference, 300))} is ${found}, not ${expected}.`,
    fix: "Its tag was moved, or another image was pushed under this name. Find out by whom before you use it.",
  });
}
