import { failingAt, placeText } from "../../domain/build/written-place.ts";
import { Failure } from "../../domain/text/failure.ts";
import { visible } from "../../domain/text/printable.ts";
import type { NamedSecret } from "../../traces/build-traces.ts";
import { unsearchable } from "../../traces/secrets.ts";
import type { BuiltImage, Reporter } from "../ports/build.ts";
import type { SearchOptions } from "./search-options.ts";
import type { LeakedSecret } from "./search-reading.ts";
import { likelyWriters, placeOf } from "./search-writers.ts";

/** How many leaks the message names; the others are counted. */
const mostNamed = 5;

/**
 * Refuses an image that has a secret in it, whatever else holds. @throws Failure `secret-in-image`
 */
export function refuseSecrets(
  leaked: readonly LeakedSecret[],
  options: SearchOptions,
  first: BuiltImage,
): void {
  const [one] = leaked;
  if (one === undefined) return;
  const writerOf = likelyWriters(options, first);
  const placed = leaked.map((leak) => {
    const writer =
      leak.layer === undefined
        ? undefined
        : writerOf({ path: leak.path, layer: leak.layer, isFromContext: undefined });
    return { leak, place: writer && placeOf(options, writer) };
  });
  const named = placed.slice(0, mostNamed).map(({ leak, place }) => {
    const line = place === undefined ? "" : `, ${placeText(place)}`;
    return `${leak.name} in \`${visible(leak.path)}\`${line}`;
  });
  const more = leaked.length > mostNamed ? ` and ${leaked.length - mostNamed} more` : "";
  const place = placed.find((each) => each.place !== undefined)?.place;
  throw new Failure({
    code: "secret-in-image",
    message: `The image contains what was passed in as a secret: ${named.join("; ")}${more}. Nothing was pushed, and the layout was removed.`,
    fix: "Read the secret where it is mounted (`RUN --mount=type=secret,id=…`), and do not write any of it to a file, a log or a copied configuration. Removing it in a later step does not help: it stays in this layer. If an earlier image contains it, replace the secret.",
    ...(place === undefined ? {} : failingAt(place)),
  });
}

/**
 * Reports which secrets cannot be searched for: an ordinary word, or a public certificate, would be
 * found where nobody leaked it.
 */
export function tellUnsearchable(
  secrets: readonly NamedSecret[],
  reporter: Pick<Reporter, "annotate">,
): void {
  const names = unsearchable(secrets);
  if (names.length === 0) return;
  reporter.annotate({
    level: "notice",
    title: "Secret not searched for",
    message: `The image cannot be searched for ${names.map(visible).join(", ")}: each is too short, could be an ordinary word or number, or is a public certificate or key.`,
  });
}
