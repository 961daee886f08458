import type { BuildRequest } from "../../domain/build/request.ts";
import type { Report } from "../../domain/findings/report.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { tagsFromSource } from "../../domain/source/image-tag.ts";
import type { Source } from "../../domain/source/source.ts";
import { badInput, Failure } from "../../domain/text/failure.ts";
import type { Registry, Reporter } from "../ports/build.ts";

/** Every `name:tag` that the image shall get; without `image` there is none. @throws Failure `usage` */
export function referencesFor(request: BuildRequest, source: Source): readonly string[] {
  const tags = request.tags.length > 0 ? request.tags : tagsFromSource(source);
  if (request.push && tags.length === 0) {
    throw badInput(
      "tags",
      "none was given, and a source without a commit gives none.",
      "Write the tag to push, e.g. `tags: 1.4.0`.",
    );
  }
  return request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`));
}

export interface PublishOptions {
  readonly layout: string;
  readonly digest: Digest;
  readonly references: readonly string[];
  readonly registry: Registry;
  readonly reporter: Reporter;
  /** Told of each reference that was pushed and read back. */
  readonly onPushed: (pushed: Report["pushed"][number]) => void;
}

/**
 * Pushes the layout under every reference and reads each digest back: the registry must serve the very bytes that
 * were compared. One after the other: the first push brings the blobs, the others find them there.
 * @throws Failure `registry`
 */
export async function publish(options: PublishOptions): Promise<void> {
  const { layout, digest, registry, reporter } = options;
  for (const reference of options.references) {
    reporter.progress(`pushing ${reference}`);
    await registry.push(layout, reference);
    const served = await registry.resolve(reference);
    if (served !== digest) {
      throw new Failure({
        code: "registry",
        message: `The registry serves ${served} for ${reference}, but ${digest} was pushed.`,
        fix: "Do not deploy this tag. Something between here and the registry changes or replaces images: look there.",
      });
    }
    options.onPushed({ reference, digest });
    reporter.info(`pushed ${reference}@${digest}`);
  }
}
