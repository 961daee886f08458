import type { BuildReason, ImageDecision } from "../../domain/findings/image-decision.ts";
import { setting } from "../../domain/text/surface.ts";
import { counted } from "../sizes.ts";

/** Says why an image is built, or is not, to go on after a colon. */
export function decisionText(decision: ImageDecision): string {
  if (decision.kind === "build") return reasonText(decision.reason);
  const { image, revision } = decision.current;
  return `nothing that it is built from changed since ${short(revision)}, of which ${image} is`;
}

/** Says why an image is built, or belongs into a matrix. */
export function reasonText(reason: BuildReason): string {
  switch (reason.kind) {
    case "asked":
      return "asked for";
    case "unnamed":
      return `${setting("image")} names no repository where an image of it could be`;
    case "unvouched":
      return `its repository is named by the source alone; ${setting("image")} of the call says whose images to believe`;
    case "unclean":
      return uncleanText(reason);
    case "forbidden":
    case "require-varied":
    case "forbid-in-image":
    case "policy":
      return askedText(reason.kind);
    case "spec-image":
      return "its final stage is known only when its build image is built";
    case "recipe-base":
      return `${setting("recipe", "base")} is always built: whether its packages changed is not followed`;
    case "made-elsewhere":
      return "its files are made before the build, and nothing says whether they changed";
    case "git-folder":
      return "it is built from `.git`, which may be another one by now";
    case "outside":
      return "a base or another part of it is only on this machine";
    case "no-proven-image":
      return "the registry has no proven image of it";
    case "recipe":
      return "its settings, bases or buildah are not those of the last proven image";
    case "version":
      return `no proven image has version ${reason.version}`;
    case "history":
      return "no proven image is of a commit in this clone's history";
    case "labels":
      return "no proven image has the labels that are asked for, and a clean source";
    case "no-index":
      return "the registry has no index of just the last proven images of its platforms";
    case "contradiction":
      return `${reason.digests.join(" and ")} both claim to be proven of one source`;
    case "elsewhere":
      return `${reason.repository} does not have the last proven image`;
    case "files":
      return `${pathsText(reason)} changed since ${short(reason.revision)}`;
    case "settings":
      return "its settings changed";
    case "unpinned-base":
      return `its base ${reason.base} has no digest and may be another one by now`;
    case "unknown":
      return `what changed is not known: ${reason.why}`;
  }
}

type Asked = Extract<
  BuildReason["kind"],
  "forbidden" | "require-varied" | "forbid-in-image" | "policy"
>;

/** Says what the caller asks for that no label answers. */
function askedText(kind: Asked): string {
  const texts: Readonly<Record<Asked, string>> = {
    forbidden: `${setting("forbid")} refuses the source`,
    "require-varied": `${setting("require-varied")} asks for variations, and no label says which were applied`,
    "forbid-in-image": `${setting("forbid")} asks for what no label says of an image`,
    policy: `${setting("policy")} judges what is built`,
  };
  return texts[kind];
}

function uncleanText({ advisories }: Extract<BuildReason, { kind: "unclean" }>): string {
  return advisories.length === 0
    ? "the source has no commit"
    : `the source is, or may be, ${advisories.join(", ")}`;
}

function pathsText({ paths, count }: Extract<BuildReason, { kind: "files" }>): string {
  const more = count - paths.length;
  const named = [...paths, ...(more > 0 ? [`${counted(more, "more file")}`] : [])];
  const last = named.pop() ?? "";
  return named.length === 0 ? last : `${named.join(", ")} and ${last}`;
}

function short(revision: string): string {
  return revision.slice(0, 12);
}
