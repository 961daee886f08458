import type { BuildRequest } from "../../domain/build/request.ts";
import { type Claims, readClaims } from "../../domain/labels/claims.ts";
import type { MissingInput } from "../../domain/labels/verification.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import type { SnapshotPorts } from "../ports/snapshot.ts";
import { completeClaims, sourceUrl } from "../verify/complete-claims.ts";
import { goneRevision } from "../verify/gone-revision.ts";
import { knownInputs } from "../verify/known-inputs.ts";
import { missingBases } from "../verify/recorded-bases.ts";
import { collect, type SnapshotResult } from "./collect.ts";

interface SnapshotOptions {
  /** The published image, as the user wrote it. */
  readonly reference: string;
  /** URL or folder of the source; undefined: what the labels name. */
  readonly source: string | undefined;
  /** Access to registries, buildah, platform. */
  readonly given: BuildRequest;
  readonly ports: SnapshotPorts;
}

/**
 * Collects everything that a rebuild of a published image takes from elsewhere: the source at its
 * revision, the bases, the package of buildah (design §9). Nothing is built.
 * @throws Failure `usage` for an image of another builder, and when something cannot be read
 */
export async function takeSnapshot(options: SnapshotOptions): Promise<SnapshotResult> {
  const { reference, given, ports, source } = options;
  ports.reporter.progress(`reading ${reference}`);
  const published = await ports.readPublished();
  const { digest: image } = published;
  const claims = readClaims(published.config.labels);
  refuseForeign(claims, reference);
  const { recipe, advisories = [] } = claims;
  const { os, architecture } = published.config;
  const platform = `${os}/${architecture}`;
  const inputs = knownInputs({ claims, given: {}, platform, provenance: undefined });
  const completed = completeClaims(
    { ...inputs, advisories },
    {
      secrets: recipe?.version === 2 ? recipe.secrets : [],
      network: recipe?.network ?? "default",
      source,
      // A snapshot only keeps files.
      runsCommands: true,
    },
  );
  const bases = recipe?.version === 2 ? await missingBases(ports.registry, recipe) : [];
  if (completed.kind === "incomplete") {
    return { kind: "missing", image, missing: [...completed.missing, ...bases] };
  }
  if (completed.kind === "base") return { kind: "missing", image, missing: [packagesOutside] };
  const url = source ?? sourceUrl(completed.claims.source) ?? "";
  ports.reporter.progress("fetching the source");
  const { revision } = completed.claims.source;
  const checkedOut = await ports.checkOut({ url, revision });
  if (!checkedOut.known) {
    return {
      kind: "missing",
      image,
      missing: [goneRevision({ ...options, url, revision }, checkedOut.why), ...bases],
    };
  }
  if (bases.length > 0) return { kind: "missing", image, missing: bases };
  return await collect({
    published,
    claims: completed.claims,
    advisories: claims.advisories ?? [],
    root: checkedOut.value,
    given,
    ports,
  });
}

const packagesOutside: MissingInput = {
  input: "packages",
  message: "The image is made of a distribution's packages, which a snapshot cannot hold.",
  fix: "Write `snapshot:` with a time into the declaration: the distribution then keeps them, and `twofold verify` fetches them from there.",
};

function refuseForeign({ recipe, source }: Claims, reference: string): void {
  if (recipe !== undefined && source !== undefined) return;
  const what = source === undefined ? "no source" : "no recipe";
  throw new Failure({
    code: "usage",
    message: `${visible(shortened(reference, 300))} was not built by Twofold: its labels name ${what}.`,
    fix: "Take a snapshot of an image that `twofold build` or the action has built; `twofold inspect IMAGE` shows the labels.",
  });
}
