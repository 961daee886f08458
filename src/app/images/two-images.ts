import { diagnose } from "../../diagnose/diagnose.ts";
import { severalCauses } from "../../diagnose/several.ts";
import { sourceSaid } from "../../diagnose/source-said.ts";
import type { Compared, ComparedImage } from "../../domain/findings/compared.ts";
import type { Difference, Differences, FoundDifference } from "../../domain/findings/difference.ts";
import { labelNames } from "../../domain/labels/labels.ts";
import { ofImages } from "../../domain/text/image-words.ts";
import type { Image } from "../ports/image.ts";

/** The most differences whose cause is looked for: each may have to be compared with all others. */
const mostJudged = 1000;

/** Describes an image for a comparison by its name, its digest and what its labels say. */
export function namedImage(name: string, { digest, config }: Image): ComparedImage {
  const { labels } = config;
  const version = labelOf(labels, labelNames.version);
  const revision = labelOf(labels, labelNames.revision);
  return {
    name,
    digest,
    ...(version === undefined ? {} : { version }),
    ...(revision === undefined ? {} : { revision }),
  };
}

function labelOf(labels: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(labels, name) ? labels[name] || undefined : undefined;
}

/** Causes of which a value's own bytes are proof enough, also of one that states the source. */
const proven: ReadonlySet<string | undefined> = new Set(["clock", "timezone", "base-changed"]);

/**
 * Says of differences between two images what they look like. What the config says of its source is
 * no chance but another source; and if the sources are not the same, contents need no other cause.
 */
export function withCauses(
  found: Differences<FoundDifference>,
  sides: readonly [ComparedImage, ComparedImage],
): Differences & Pick<Compared, "isOtherSource"> {
  const isOtherSource = areOfOtherSources(sides);
  const judged = isOtherSource ? [] : diagnose(found.listed.slice(0, mostJudged), undefined);
  const listed = found.listed.flatMap((difference, at): readonly Difference[] => {
    const own = judged[at];
    const said = sourceSaid(difference);
    if (said !== undefined && !proven.has(own?.cause))
      return [{ ...difference, explanation: said }];
    return own === undefined ? [difference] : severalCauses(own, undefined).map(inImages);
  });
  return { ...found, listed, isOtherSource };
}

/** Whether the labels name two revisions, or two versions where they name no revision. */
function areOfOtherSources([a, b]: readonly [ComparedImage, ComparedImage]): boolean {
  if (a.revision !== undefined && b.revision !== undefined) return a.revision !== b.revision;
  return a.version !== undefined && b.version !== undefined && a.version !== b.version;
}

/** Words the explanation of a difference for two images that are not two builds of one run. */
export function inImages(difference: Difference): Difference {
  const { explanation } = difference;
  return explanation === undefined
    ? difference
    : { ...difference, explanation: ofImages(explanation) };
}
