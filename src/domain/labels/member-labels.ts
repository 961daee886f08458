import type { BuildRequest } from "../build/request.ts";
import type { Verdict } from "../findings/proof.ts";
import { formatPlatform, type PlatformDigest, parsePlatform } from "../oci/platform.ts";
import type { Source } from "../source/source.ts";
import { parseSourceId } from "../source/source-id.ts";
import { Failure } from "../text/failure.ts";
import { shortened, visible } from "../text/printable.ts";
import { fittingJson, jsonObject } from "../text/schema.ts";
import { setting } from "../text/surface.ts";
import { readVerdict } from "./claimed-verdict.ts";
import { labelReader, type ReadLabel } from "./label-reading.ts";
import { labelNames } from "./labels.ts";
import { readRecipe } from "./read-recipe.ts";

/** An image of one platform, and what its config's labels say. */
export interface LabelledMember extends PlatformDigest {
  readonly labels: Readonly<Record<string, string>>;
}

/** What all members of an index say. */
interface SharedClaims {
  /** Empty where the images name no source. */
  readonly source: Pick<Source, "id" | "version" | "revision">;
  /** The worst that one of them says of itself. */
  readonly verdict: Verdict;
  /** Members that say that their builds differed, where that may pass. */
  readonly differing: readonly PlatformDigest[];
}

/**
 * Checks that images may become one index: each says that it was proven, and all say that they come
 * from one source by one recipe. Only the platform and the bases may differ.
 * @throws Failure `forbidden` naming the image, or both where two contradict each other
 */
export function sharedClaims(
  members: readonly LabelledMember[],
  rules: Pick<BuildRequest, "reproducibility" | "pushUnchecked">,
): SharedClaims {
  const read = members.map((member) => ({ member, read: labelReader(member.labels) }));
  const verdicts = read.map((each) => provenVerdict(each, rules));
  const [first, ...others] = read;
  if (first === undefined) throw new RangeError("no members");
  for (const other of others) {
    for (const name of ofSource) {
      const values = [first.read(name) ?? "", other.read(name) ?? ""] as const;
      if (values[0] !== values[1]) {
        throw contradiction({
          what: `label \`${name}\``,
          of: [first.member, other.member],
          values,
        });
      }
    }
  }
  checkRecipes(read);
  const id = first.read(labelNames.sourceId) ?? "";
  const { version = "", revision = "" } = parseSourceId(id) ?? {};
  return {
    source: { id, version, revision },
    verdict: worst(verdicts),
    differing: members.filter((_, at) => verdicts[at] === "false"),
  };
}

/** The labels that have to be equal. */
const ofSource = [
  labelNames.sourceId,
  labelNames.source,
  labelNames.version,
  labelNames.revision,
] as const;

interface ReadMember {
  readonly member: LabelledMember;
  readonly read: ReadLabel;
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("false")) return "false";
  return verdicts.includes("unchecked") ? "unchecked" : "true";
}

/** @throws Failure `forbidden` for an image that the rules do not let pass */
function provenVerdict(
  { member, read }: ReadMember,
  { reproducibility, pushUnchecked }: Pick<BuildRequest, "reproducibility" | "pushUnchecked">,
): Verdict {
  const { verdict, doubts } = readVerdict(read);
  const { reproducible } = verdict;
  const [doubt] = doubts;
  if (reproducible === undefined || doubt !== undefined) {
    const name = doubt?.label ?? labelNames.reproducible;
    throw unproven(
      member,
      `its label \`${name}\` ${doubt === undefined ? "is missing" : visible(shortened(doubt.because, 300))}`,
      "Merge images that Twofold built and pushed.",
    );
  }
  if (reproducible === "unchecked" && !pushUnchecked) {
    throw unproven(
      member,
      "it was built only once",
      `Build it twice, or write ${setting("push-unchecked", "true")}.`,
    );
  }
  if (reproducible === "false" && reproducibility !== "warn") {
    throw unproven(
      member,
      "its two builds differed",
      `Find out what differs there, or write ${setting("reproducibility", "warn")}.`,
    );
  }
  return reproducible;
}

function unproven(member: PlatformDigest, why: string, fix: string): Failure {
  return new Failure({
    code: "forbidden",
    message: `The image ${named(member)} is not proven: ${why}. Nothing was pushed.`,
    fix,
  });
}

/** @throws Failure `forbidden` for recipes that are of other platforms, or differ in anything else */
function checkRecipes(all: readonly ReadMember[]): void {
  const [first, ...others] = all.map(({ member, read }) => ({
    member,
    parts: partsOf(member, read),
  }));
  if (first === undefined) return;
  for (const other of others) {
    const both = [first.parts, other.parts] as const;
    const names = [...new Set(both.flatMap((parts) => [...parts.keys()]))].sort();
    const differing = names.find((name) => both[0].get(name) !== both[1].get(name));
    if (differing === undefined) continue;
    throw contradiction({
      what: `recipe's \`${visible(shortened(differing, 60))}\``,
      of: [first.member, other.member],
      values: [both[0].get(differing) ?? "", both[1].get(differing) ?? ""],
      ...(differing === "buildah" ? { fix: oneBuildah } : {}),
    });
  }
}

const oneBuildah = `Build all of them with one buildah: name it in ${setting("buildah")}, or take runner images that have the same.`;

/**
 * Returns the members of a recipe that have to be equal, each as JSON: not the platform, and not
 * the digests of what was built on, which may have one for each platform. Empty without a recipe.
 * @throws Failure `forbidden` for one that cannot be read, or is of another platform
 */
function partsOf(member: PlatformDigest, read: ReadLabel): ReadonlyMap<string, string> {
  const label = read(labelNames.recipe);
  if (label === undefined) return new Map();
  const recipe = readRecipe(label);
  const written = fittingJson(jsonObject, label);
  if (recipe === undefined || written === undefined) {
    const why = `its label \`${labelNames.recipe}\` is not a recipe that this version knows`;
    throw unproven(member, why, "Merge images that this version of Twofold built and pushed.");
  }
  refuseOtherPlatform(member, recipe.platform);
  const { platform: _, bases: __, buildContexts, ...others } = written;
  const parts = Object.entries(others).map(([name, part]) => [name, JSON.stringify(part)] as const);
  const contexts = JSON.stringify(buildContexts, (name, part: unknown) =>
    name === "digest" ? undefined : part,
  );
  return new Map([...parts, ["buildContexts", contexts]]);
}

function refuseOtherPlatform(member: PlatformDigest, written: string): void {
  const parsed = parsePlatform(written);
  const own = parsed === undefined ? written : formatPlatform(parsed);
  if (own === member.platform) return;
  throw new Failure({
    code: "forbidden",
    message: `The image ${named(member)} was built for \`${visible(shortened(own, 100))}\`, as its recipe says. Nothing was pushed.`,
    fix: `Name it as the image of that platform, or build one for ${member.platform}.`,
  });
}

function contradiction(of: {
  readonly what: string;
  readonly of: readonly [PlatformDigest, PlatformDigest];
  readonly values: readonly [string, string];
  readonly fix?: string;
}): Failure {
  const [one, other] = of.of;
  const [value, otherValue] = of.values.map((each) =>
    each === "" ? "nothing" : `\`${visible(shortened(each, 200))}\``,
  );
  return new Failure({
    code: "forbidden",
    message: `The ${of.what} is ${value} in the image ${named(one)}, but ${otherValue} in ${named(other)}. Nothing was pushed.`,
    fix:
      of.fix ??
      "Build all of them from one commit with the same inputs; only the platform may differ.",
  });
}

function named({ platform, digest }: PlatformDigest): string {
  return `${digest} (${platform})`;
}
