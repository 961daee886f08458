import type { BuildRequest, NameValue } from "../domain/build/request.ts";
import { isSourceLabel } from "../domain/labels/labels.ts";
import { parseNameValues, refusedAnnotation, refusedLabel } from "./name-values.ts";
import type { OptionReader } from "./reader.ts";

type NameValueLists = Pick<
  BuildRequest,
  "buildArgs" | "buildContexts" | "labels" | "annotations" | "labelsLeftOut"
>;

/**
 * Reads the inputs that are lists of `name=value`.
 * @throws Failure `usage`
 */
export function readNameValues(read: OptionReader): NameValueLists {
  const variable = {
    grammar: /^[A-Za-z_][A-Za-z0-9_.-]*$/,
    described: "letters, digits and `_`, not starting with a digit",
  };
  const contextName = {
    grammar: /^[A-Za-z0-9][A-Za-z0-9_.:/@-]*$/,
    described: "like a stage's or an image's name",
  };
  const key = {
    grammar: /^[\x21-\x3c\x3e-\x7e]+$/,
    described: "letters, digits and punctuation, without spaces",
  };
  const list = (
    input: "build-args" | "build-contexts" | "labels" | "annotations",
    rules: typeof variable & { readonly refused?: typeof refusedLabel },
  ): readonly NameValue[] => parseNameValues({ input, entries: read.lines(input), ...rules });
  const given = list("labels", { ...key, refused: refusedLabel });
  // docker/metadata-action always writes some of these; the image has Twofold's own instead.
  const own = given.filter(({ name }) => isSourceLabel(name)).map(({ name }) => name);
  return {
    buildArgs: list("build-args", variable),
    buildContexts: list("build-contexts", contextName),
    labels: given.filter(({ name }) => !isSourceLabel(name)),
    ...(own.length === 0 ? {} : { labelsLeftOut: own }),
    annotations: list("annotations", { ...key, refused: refusedAnnotation }),
  };
}
