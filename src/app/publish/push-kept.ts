import type { BuildRequest } from "../../domain/build/request.ts";
import type { KeptReport } from "../../domain/findings/kept-report.ts";
import type { Pushed } from "../../domain/findings/report.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { Reporter } from "../ports/build.ts";
import type { Image } from "../ports/image.ts";
import type { FoundReport } from "../ports/kept.ts";
import type { Registry } from "../ports/registry.ts";
import { refuseOtherDigest } from "./expected-digest.ts";
import { keptIndexProof, keptProof } from "./kept-proof.ts";
import { publish, referencesFor } from "./publish.ts";

interface KeptImage {
  readonly kind: "image";
  readonly image: Image;
}

/** An index of several platforms' images. */
interface KeptIndex {
  readonly kind: "index";
  readonly digest: Digest;
  readonly images: readonly Image[];
}

interface PushKeptOptions {
  readonly request: Pick<BuildRequest, "image" | "tags" | "references" | "push" | "expectedDigest">;
  /** The layout's absolute path. */
  readonly layout: string;
  /** What the layout holds; manifests and configs were verified when it was opened. */
  readonly held: KeptImage | KeptIndex;
  readonly beside: FoundReport | undefined;
  /** Why this run must not push, if so. @throws Failure `forbidden` when that is unknown */
  readonly permission: () => Promise<string | undefined>;
  readonly registry: Registry;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
}

interface PushedKept {
  readonly digest: Digest;
  readonly pushed: readonly Pushed[];
}

/**
 * Pushes an image that a run proved and kept. What proved it is checked again first: the report,
 * the labels and the bytes of every blob. Nothing is pushed before all of that holds.
 * @throws Failure `usage`, `forbidden`, `tool` for a layout that is damaged, `registry`
 */
export async function pushKept(options: PushKeptOptions): Promise<PushedKept> {
  const { request, layout, held, registry, reporter } = options;
  const { digest, images } = held.kind === "index" ? held : only(held);
  refuseOtherDigest(request, { image: { digest } });
  const report = provenBy(options);
  const references = referencesFor(request, report.source);
  const withheld = await options.permission();
  if (withheld !== undefined) {
    throw new Failure({
      code: "forbidden",
      message: `${withheld}, so it is not pushed.`,
      fix: "Push it from a run of the repository's own branches or tags.",
    });
  }
  for (const image of images) await checkLayers(image, options);
  const pushed: Pushed[] = [];
  const onPushed = (each: Pushed): number => pushed.push(each);
  const members = held.kind === "index" ? held.images.map((image) => image.digest) : [];
  const proof = { layout, image: { digest }, members };
  await publish({ proof, references, registry, reporter, onPushed });
  return { digest, pushed };
}

function only({ image }: KeptImage): Pick<KeptIndex, "digest" | "images"> {
  return { digest: image.digest, images: [image] };
}

function provenBy({ layout: path, held, beside }: PushKeptOptions): KeptReport {
  return held.kind === "index"
    ? keptIndexProof({ ...held, path, beside })
    : keptProof({ image: held.image, path, beside });
}

async function checkLayers(image: Image, { reporter, signal }: PushKeptOptions): Promise<void> {
  for (let at = 0; at < image.manifest.layers.length; at += 1) {
    reporter.progress(`checking layer ${at + 1} of ${image.manifest.layers.length}`);
    // Whoever reads a layer to its end has verified it.
    for await (const _ of image.layer(at)) signal.throwIfAborted();
  }
}
