import { posix } from "node:path";
import type { ImageFacts } from "../../domain/oci/image-facts.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { namedSetting } from "../../domain/text/surface.ts";
import { checkedPath } from "./image-facts.ts";
import { s2iLabels } from "./names.ts";

/** A file or folder that the runtime image gets from the builder. */
export interface Artifact {
  /** Absolute path in the image that assembled. */
  readonly from: string;
  /** Path in the runtime image: absolute, or relative to its working directory. */
  readonly to: string;
}

/**
 * Reads what a runtime image gets: the entries of input `runtime-artifacts`, else those of the
 * image's label, which are separated by `;`. An entry is `SOURCE` or `SOURCE:FOLDER`, where the
 * folder is relative to the working directory, and the artifact keeps its name in it.
 * @throws Failure `usage` for an entry of another form, or when there is none
 */
export function runtimeArtifacts(
  given: readonly string[],
  { reference, facts }: { readonly reference: string; readonly facts: Pick<ImageFacts, "labels"> },
): readonly Artifact[] {
  const labelled = (facts.labels[s2iLabels.assembleInputFiles] ?? "")
    .split(";")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  const [entries, what] =
    given.length > 0
      ? [given, namedSetting("runtime-artifacts")]
      : [labelled, `label ${s2iLabels.assembleInputFiles} of ${reference}`];
  if (entries.length === 0) {
    throw new Failure({
      code: "usage",
      message: `Nothing says which files ${reference} gets from the builder image.`,
      fix: `Name them in ${namedSetting("runtime-artifacts")}, e.g. \`/opt/app-root/src\`, or in the runtime image's label ${s2iLabels.assembleInputFiles}.`,
      input: "runtime-artifacts",
    });
  }
  return entries.map((entry) => artifactOf(entry, what));
}

function artifactOf(entry: string, what: string): Artifact {
  const [source = "", folder = ".", ...more] = entry.split(":");
  const isFolder = /^(?:\.|[A-Za-z0-9_.@+~-]+(?:\/[A-Za-z0-9_.@+~-]+)*)\/?$/.test(folder);
  if (more.length > 0 || !isFolder || folder.split("/").includes("..")) {
    throw new Failure({
      code: "usage",
      message: `The entry ${JSON.stringify(visible(shortened(entry, 100)))} of ${what} is not \`SOURCE\` or \`SOURCE:FOLDER\`.`,
      fix: "Write an absolute path of the builder image, and after `:` a folder relative to the runtime image's working directory, without `..`.",
      input: "runtime-artifacts",
    });
  }
  const from = checkedPath(source, `The source of ${what}`);
  return { from, to: posix.join(folder, posix.basename(from)) };
}
