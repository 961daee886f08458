import type { ImageFacts } from "../../domain/oci/image-facts.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { withoutTrailing } from "../../domain/text/trailing.ts";
import { earlierNames, s2iLabels } from "./names.ts";

/** An image, as it was named and as its config describes it. */
export interface NamedImage {
  /** As the user wrote it. */
  readonly reference: string;
  readonly facts: ImageFacts;
}

/** The user who runs scripts where neither the image nor its label names one, as in s2i. */
const usualUser = "1001";
/** Where source, scripts and artifacts lie where no label says so. */
const usualDestination = "/tmp";

/** Returns the URL of an image's scripts, from its label or an earlier name of that; undefined if it names none. */
export function scriptsUrlOf({ labels, env }: ImageFacts): string | undefined {
  return labelled({ labels, env }, "scriptsUrl");
}

/**
 * Returns the folder below which an image expects `src`, `scripts` and `artifacts`.
 * @throws Failure `usage` for a label that is not an absolute path
 */
export function destinationOf({ reference, facts }: NamedImage): string {
  const destination = labelled(facts, "destination") ?? usualDestination;
  return checkedPath(destination, `The label ${s2iLabels.destination} of ${reference}`);
}

/** Returns the user who runs an image's assemble script. @throws Failure `usage` */
export function assembleUserOf({ reference, facts }: NamedImage): string {
  return userOf(facts, { reference, label: s2iLabels.assembleUser });
}

/** Returns the user who runs a runtime image's assemble-runtime script. @throws Failure `usage` */
export function runtimeUserOf({ reference, facts }: NamedImage): string {
  return userOf(facts, { reference, label: s2iLabels.assembleRuntimeUser });
}

function userOf(
  { labels, user }: ImageFacts,
  { reference, label }: { readonly reference: string; readonly label: string },
): string {
  const found = filled(labels[label]) ?? filled(user) ?? usualUser;
  if (/^[A-Za-z0-9_.][A-Za-z0-9_.-]*(?::[A-Za-z0-9_.-]+)?$/.test(found)) return found;
  throw new Failure({
    code: "usage",
    message: `${reference} names the user ${JSON.stringify(visible(shortened(found, 60)))}, which is not a user.`,
    fix: `Let the image say a name or number, e.g. \`LABEL ${label}=1001\`.`,
  });
}

/** Returns a user without its group. */
export function withoutGroup(user: string): string {
  return user.split(":")[0] ?? user;
}

/**
 * Checks an absolute path of an image, which becomes a part of a Containerfile.
 * @param what names the path at the start of a sentence
 * @returns the path without `/` at its end
 * @throws Failure `usage`
 */
export function checkedPath(path: string, what: string): string {
  const isPlain = /^(?:\/[A-Za-z0-9_.@+~-]+)+\/*$/.test(path);
  if (isPlain && !path.split("/").includes("..")) return withoutTrailing(path, "/");
  throw new Failure({
    code: "usage",
    message: `${what} is ${JSON.stringify(visible(shortened(path, 100)))}, which is not a folder of an image.`,
    fix: "Write an absolute path of letters, digits and `_.@+~-`, without `..`.",
  });
}

function labelled(
  { labels, env }: Pick<ImageFacts, "labels" | "env">,
  name: keyof typeof earlierNames,
): string | undefined {
  const earlier = earlierNames[name];
  return (
    filled(labels[s2iLabels[name]]) ??
    filled(labels[earlier.label]) ??
    filled(env.findLast((each) => each.name === earlier.variable)?.value)
  );
}

function filled(text: string | undefined): string | undefined {
  return text === undefined || text === "" ? undefined : text;
}
