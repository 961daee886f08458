import type { BuildRequest } from "../../domain/build/request.ts";
import { fails, type Judgement } from "../../domain/findings/judgement.ts";
import { type Proof, variationsOn, verdictOn } from "../../domain/findings/proof.ts";
import { labelNames } from "../../domain/labels/labels.ts";
import { readRecipe } from "../../domain/labels/read-recipe.ts";
import type { RecipeBase } from "../../domain/labels/recipe.ts";
import { parseDigest } from "../../domain/oci/digest.ts";
import { badInput, Failure } from "../../domain/text/failure.ts";
import type { Fact, PolicyFacts } from "../../policy/facts.ts";
import { judge } from "../../policy/judge.ts";
import type { BuildPorts } from "../ports/build.ts";
import type { Image } from "../ports/image.ts";
import type { OpenedPolicy } from "../ports/policy.ts";
import type { SourceReading } from "../ports/source.ts";
import { imageContexts } from "./image-contexts.ts";
import { imageFacts } from "./image-facts.ts";

interface Built {
  readonly request: BuildRequest;
  readonly reading: SourceReading;
  /** One for each platform. */
  readonly proofs: readonly Proof[];
  readonly ports: Pick<BuildPorts, "openImage" | "readers" | "sourceReader" | "signal">;
}

/**
 * Refuses rules that nothing can be known about before the push, so that they do not fail every build
 * after it has built. @throws Failure `usage`
 */
export function refuseLaterRules({ policy: { rules } }: OpenedPolicy): void {
  const later = [
    ...(["rebuild", "reproductions", "provenance"] as const).filter(
      (name) => rules[name] !== undefined,
    ),
    ...(rules.age?.of === "attestation" ? ["age"] : []),
  ];
  if (later.length === 0) return;
  const names = later.map((name) => `\`${name}\``).join(", ");
  throw badInput(
    "policy",
    `a build cannot be judged by ${names}: attestations and rebuilds come after the push.`,
    "Leave them to another policy, for `twofold verify --policy`.",
  );
}

const by = "This build";
const later = { known: false, why: "It is known after the push.", fix: "Use `verify`." } as const;

/** Judges what was built by a policy, before anything of it is pushed. @throws Failure */
export async function judgeBuild({ policy }: OpenedPolicy, built: Built): Promise<Judgement> {
  const { reading, request, ports } = built;
  const { source, advisories } = reading;
  const names = advisories.flatMap(({ name, leavesOpen = [] }) => [name, ...leavesOpen]);
  const facts: PolicyFacts = {
    ...{ rebuild: later, vouched: later, attestedAt: later },
    ...(await imagesFacts(policy.rules, built)),
    advisories: { known: true, value: [...new Set(names)], by },
    varied: variedIn(built),
    sources:
      source.repository === ""
        ? { known: false, why: "The source names no repository.", fix: "Build from a clone." }
        : { known: true, value: [source.repository], by },
    committedAt: await commitTime(request, ports),
    now: Math.floor(Date.now() / 1000),
  };
  return judge(policy, { facts, setAside: [] });
}

/** @throws Failure `policy` for a judgement that is a no */
export function refuseBroken({ verdict, rules }: Judgement): void {
  if (verdict === "holds") return;
  const broken = rules.filter(fails);
  const [first, ...more] = broken;
  const said = (rule: (typeof rules)[number]): string => rule.evidence.join(" ");
  throw new Failure({
    code: "policy",
    message:
      first === undefined || more.length > 0
        ? `The image does not keep ${broken.length} rules of the policy: ${broken.map(({ rule }) => `\`${rule}\``).join(", ")}.`
        : `The image does not keep the rule \`${first.rule}\` of the policy: ${said(first)}`,
    fix: broken.map(({ rule, fix = "" }) => `${rule}: ${fix}`).join(" "),
  });
}

function variedIn({ proofs }: Built): PolicyFacts["varied"] {
  if (verdictOn(proofs) === "true") {
    return { known: true, value: [variationsOn(proofs).applied], by };
  }
  const why = "No two builds gave the same image, so that no variation shows anything.";
  return { known: false, why, fix: "Build twice, in environments that differ." };
}

async function commitTime(
  { context }: BuildRequest,
  { sourceReader }: Built["ports"],
): Promise<Fact<number>> {
  const time = await sourceReader.commitTime(context);
  if (time.known) return { known: true, value: time.value, by: "The commit" };
  const why = `The commit has no time that can be read: ${time.why}.`;
  return { known: false, why, fix: "Build from a clone of the repository." };
}

/** What is read of the images; of several platforms, everything that one of them has. */
async function imagesFacts(
  rules: OpenedPolicy["policy"]["rules"],
  { proofs, ports }: Built,
): Promise<Pick<PolicyFacts, "packages" | "setuid" | "size" | "bases">> {
  const { signal, readers } = ports;
  const { entries } = readers;
  const layouts = proofs.flatMap(({ layout }) => layout ?? []);
  if (layouts.length < proofs.length || layouts.length === 0) {
    const none = { known: false, why: "There is no image.", fix: "Build one." } as const;
    return { packages: none, setuid: none, size: none, bases: none };
  }
  const images = await Promise.all(layouts.map((layout) => ports.openImage(layout)));
  const found: Awaited<ReturnType<typeof imageFacts>>[] = [];
  for (const image of images) {
    const open = (): Promise<Image> => Promise.resolve(image);
    found.push(await imageFacts(image, { rules }, { open, entries, signal }));
  }
  return {
    packages: together(found.map(({ packages }) => packages)),
    setuid: together(found.map(({ setuid }) => setuid)),
    size: largest(found.map(({ size }) => size)),
    bases: basesOf(proofs, images),
  };
}

/** Every value of every platform; unknown where one is. */
function together<T>(facts: readonly Fact<readonly T[]>[]): Fact<readonly T[]> {
  const values: T[] = [];
  for (const fact of facts) {
    if (!fact.known) return fact;
    values.push(...fact.value);
  }
  return { known: true, value: values, by: "The image" };
}

function largest(facts: readonly Fact<number>[]): Fact<number> {
  const all = together(facts.map((fact) => (fact.known ? { ...fact, value: [fact.value] } : fact)));
  return all.known ? { ...all, value: Math.max(...all.value) } : all;
}

/** The pinned bases, and the build contexts that are images. */
function basesOf(
  proofs: readonly Proof[],
  images: readonly Pick<Image, "config">[],
): PolicyFacts["bases"] {
  const bases: RecipeBase[] = [];
  for (const { written, pinned } of proofs.flatMap((proof) => proof.bases)) {
    const at = pinned.lastIndexOf("@");
    const digest = parseDigest(pinned.slice(at + 1));
    if (digest === undefined) {
      const why = `The base \`${written}\` has no digest.`;
      return { known: false, why, fix: "Build on an image of a registry." };
    }
    bases.push({ name: pinned.slice(0, at), digest });
  }
  return { known: true, value: [...bases, ...images.flatMap(contextsOf)], by };
}

function contextsOf({ config: { labels } }: Pick<Image, "config">): readonly RecipeBase[] {
  const text = Object.hasOwn(labels, labelNames.recipe) ? labels[labelNames.recipe] : undefined;
  const recipe = text === undefined ? undefined : readRecipe(text);
  return recipe?.version === 2 ? imageContexts(recipe) : [];
}
