import type { AttestedImage } from "../../attestations/read-statement.ts";
import type { Judgement } from "../../domain/findings/judgement.ts";
import type { RecipeBase } from "../../domain/labels/recipe.ts";
import type { Verification } from "../../domain/labels/verification.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { indexSchema } from "../../domain/oci/oci.ts";
import type { Answer } from "../../domain/source/checkout.ts";
import { fittingJson } from "../../domain/text/schema.ts";
import type { Fact } from "../../policy/facts.ts";
import { judge } from "../../policy/judge.ts";
import type { Image } from "../ports/image.ts";
import type { OpenedPolicy } from "../ports/policy.ts";
import type { AttestedImages } from "../ports/verify.ts";
import type { AttestationPlace } from "./found-attestations.ts";
import { imageContexts } from "./image-contexts.ts";
import { imageFacts } from "./image-facts.ts";
import { signedFacts } from "./signed-facts.ts";

interface Published {
  readonly image: Pick<Image, "digest" | "manifest">;
  /** What lies beside it under its own name. */
  readonly attested: AttestedImages;
  readonly places: readonly AttestationPlace[];
  readonly found: Verification;
  /** Whether the source was cloned from the repository that the image names, and not from elsewhere. */
  readonly isOwnSource: boolean;
  /** The time of the commit that was rebuilt; asked only where a rule needs it. */
  readonly committedAt: () => Promise<Answer<number>>;
  readonly reading: Parameters<typeof imageFacts>[2];
  /** Seconds since 1970. */
  readonly now: number;
}

/**
 * Judges a published image by a policy: by what was read of its bytes, what this run's rebuild came
 * to, and what builders of the policy signed. Labels and unsigned attestations count for nothing.
 * @throws Failure `registry` or `tool` when something that a rule needs cannot be read
 */
export async function judgePublished(
  { policy, checker }: OpenedPolicy,
  published: Published,
): Promise<Judgement> {
  const { image, attested, places, found, reading, now } = published;
  const about = await attestedImage(image.digest, attested);
  const { facts: signed, setAside } = await signedFacts(policy, { image: about, places, checker });
  const rebuilt = rebuiltFacts(published);
  const facts = {
    ...signed,
    ...(await imageFacts(image, policy, reading)),
    rebuild: { known: true, value: found.verdict, by: rebuilder } as const,
    sources: both(rebuilt.sources, signed.sources),
    bases: both(rebuilt.bases, signed.bases),
    committedAt: policy.rules.age?.of === "commit" ? await commitTime(published) : notAsked,
    now,
  };
  return judge(policy, { facts, setAside });
}

/** An index counts where the image's name serves it and it has the image. */
async function attestedImage(image: Digest, attested: AttestedImages): Promise<AttestedImage> {
  const served = await attested.named();
  const index =
    served === undefined || served.digest === image
      ? undefined
      : fittingJson(indexSchema, served.bytes.toString("utf8"));
  const isNamed = index?.manifests.some(({ digest }) => digest === image) ?? false;
  return { image, index: isNamed ? served?.digest : undefined };
}

const rebuilder = "This rebuild";
const notAsked = { known: false, why: "No rule asks for it.", fix: "Ask for it." } as const;

/** Whether the image came out of the source and the recipe that it names, byte for byte. */
function isRebuilt({ verdict, recipeFrom, assumed }: Verification): boolean {
  const isSame = verdict === "identical" || verdict === "same-content";
  const isOwnRecipe = recipeFrom.length === 1 && recipeFrom[0] === "label";
  return isSame && isOwnRecipe && assumed.length === 0;
}

function rebuiltFacts({ found, isOwnSource }: Published): {
  readonly sources: Fact<readonly string[]>;
  readonly bases: Fact<readonly RecipeBase[]>;
} {
  const { source, claims } = found;
  const { recipe } = claims;
  if (!isRebuilt(found) || recipe?.version !== 2) return { sources: notAsked, bases: notAsked };
  return {
    sources:
      source === undefined || source.repository === "" || !isOwnSource
        ? notAsked
        : { known: true, value: [source.repository], by: rebuilder },
    bases: { known: true, value: [...recipe.bases, ...imageContexts(recipe)], by: rebuilder },
  };
}

/** What this run found out, with what was signed: every one has to fit. */
function both<T>(own: Fact<readonly T[]>, signed: Fact<readonly T[]>): Fact<readonly T[]> {
  if (!own.known) return signed;
  if (!signed.known) return own;
  const value = [...own.value, ...signed.value];
  return { known: true, value, by: "This rebuild, with what builders signed," };
}

async function commitTime({ found, committedAt }: Published): Promise<Fact<number>> {
  const fix = "Verify the image with a rebuild, whose checkout has the commit.";
  if (!isRebuilt(found)) {
    const why = "The image was not rebuilt, so that nothing shows which commit it came from.";
    return { known: false, why, fix };
  }
  const time = await committedAt();
  return time.known
    ? { known: true, value: time.value, by: "The commit" }
    : { known: false, why: `The commit has no time that can be read: ${time.why}.`, fix };
}
