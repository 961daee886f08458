import type { ImageResult } from "../../domain/findings/image-result.ts";
import { verdictOn } from "../../domain/findings/proof.ts";
import { askedImage, type Pushed } from "../../domain/findings/report.ts";
import type { Headline } from "../headline.ts";

/** What of an image's result is shown everywhere, and handed on. */
interface ImageFacts {
  readonly isBuilt: boolean;
  readonly digest: string | undefined;
  readonly imageId: string | undefined;
  /** `name@sha256:…`, where a registry has the image. */
  readonly reference: string | undefined;
  /** Of this run: an image that was there already was not compared, and is `unchecked`. */
  readonly reproducible: "true" | "false" | "unchecked";
  /** Whether a registry served something else before; undefined where nothing was to be pushed. */
  readonly changed: boolean | undefined;
  readonly pushed: readonly Pushed[];
}

export function imageFacts({ decision, report }: ImageResult): ImageFacts {
  if (decision.kind === "current") {
    const { image, digest, imageId, pushed } = decision.current;
    const changed = pushed.some((each) => each.changed);
    return {
      isBuilt: false,
      digest,
      imageId,
      reference: image,
      reproducible: "unchecked",
      changed,
      pushed,
    };
  }
  const image = report && askedImage(report);
  const pushed = report?.pushed ?? [];
  const [first] = pushed;
  return {
    isBuilt: (report?.proofs.length ?? 0) > 0,
    digest: image?.digest,
    imageId: image?.imageId,
    reference: report?.reused?.image ?? (first && `${untagged(first.reference)}@${first.digest}`),
    reproducible: verdictOn(report?.proofs ?? []),
    changed: first === undefined ? undefined : pushed.some((each) => each.changed),
    pushed,
  };
}

/** Says what came of an image in one word, and how good that is. */
export function outcomeOf(result: ImageResult): Headline {
  const { decision, failure } = result;
  const { reproducible } = imageFacts(result);
  if (failure !== undefined) {
    return { tone: "bad", text: failure.code === "irreproducible" ? "not reproducible" : "failed" };
  }
  if (decision.kind === "current") return { tone: "good", text: "unchanged" };
  if (result.report?.reused !== undefined) return { tone: "good", text: "reused" };
  return reproducible === "true"
    ? { tone: "good", text: "reproducible" }
    : { tone: "warning", text: reproducible === "false" ? "differs" : "unchecked" };
}

function untagged(reference: string): string {
  const colon = reference.lastIndexOf(":");
  return colon > reference.lastIndexOf("/") ? reference.slice(0, colon) : reference;
}
