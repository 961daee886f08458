import type { BuildRequest } from "../../domain/build/request.ts";
import type { Pushed } from "../../domain/findings/report.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { Reporter } from "../ports/build.ts";
import type { Image } from "../ports/image.ts";
import type { FoundReport } from "../ports/kept.ts";
import type { Registry } from "../ports/registry.ts";
import { refuseOtherDigest } from "./expected-digest.ts";
import { keptProof } from "./kept-proof.ts";
import { publish, referencesFor } from "./publish.ts";

interface PushKeptOptions {
  readonly request: Pick<BuildRequest, "image" | "tags" | "references" | "push" | "expectedDigest">;
  /** The layout's absolute path. */
  readonly layout: string;
  /** The layout's image; its manifest and config were verified when it was opened. */
  readonly image: Image;
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
  const { request, layout, image, beside, registry, reporter } = options;
  refuseOtherDigest(request, { image });
  const report = keptProof({ path: layout, image, beside });
  const references = referencesFor(request, report.source);
  const withheld = await options.permission();
  if (withheld !== undefined) {
    throw new Failure({
      code: "forbidden",
      message: `${withheld}, so it is not pushed.`,
      fix: "Push it from a run of the repository's own branches or tags.",
    });
  }
  for (let at = 0; at < image.manifest.layers.length; at += 1) {
    reporter.progress(`checking layer ${at + 1} of ${image.manifest.layers.length}`);
    // Whoever reads a layer to its end has verified it.
    for await (const _ of image.layer(at)) options.signal.throwIfAborted();
  }
  const pushed: Pushed[] = [];
  const onPushed = (each: Pushed): number => pushed.push(each);
  await publish({ proof: { layout, image }, references, registry, reporter, onPushed });
  return { digest: image.digest, pushed };
}
