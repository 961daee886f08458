import type { AttestedImage } from "../../attestations/read-statement.ts";
import type { SetAside } from "../../domain/findings/judgement.ts";
import { setting } from "../../domain/text/surface.ts";
import type { Fact, PolicyFacts, Vouched } from "../../policy/facts.ts";
import type { Policy } from "../../policy/policy.ts";
import { sortOut } from "../../policy/vouched.ts";
import type { SignatureChecker } from "../ports/signatures.ts";
import { type AttestationPlace, foundAttestations } from "./found-attestations.ts";

type SignedFacts = Pick<
  PolicyFacts,
  "vouched" | "advisories" | "varied" | "sources" | "bases" | "attestedAt"
>;

interface Signed {
  readonly facts: SignedFacts;
  readonly setAside: readonly SetAside[];
}

/**
 * Reads what builders of the policy signed about an image. @throws Failure `registry` or `tool`
 * @param checker undefined: the policy names no trusted root, so that no signature can be checked
 */
export async function signedFacts(
  policy: Policy,
  about: {
    readonly image: AttestedImage;
    readonly places: readonly AttestationPlace[];
    readonly checker: SignatureChecker | undefined;
  },
): Promise<Signed> {
  const { image, places, checker } = about;
  if (checker === undefined || policy.builders.length === 0) {
    return { facts: factsOf(uncheckable(checker === undefined)), setAside: [] };
  }
  const { image: digest, index } = image;
  const subjects = index === undefined || index === digest ? [digest] : [digest, index];
  const found = await foundAttestations(subjects, { places, checker });
  const { vouched, setAside } = sortOut(found, { builders: policy.builders, image });
  return { facts: factsOf({ known: true, value: vouched, by }), setAside };
}

const by = "What builders of the policy signed";

function uncheckable(isRootMissing: boolean): Fact<readonly Vouched[]> {
  return isRootMissing
    ? {
        known: false,
        why: "No signature can be checked: the policy names no `trusted-root`.",
        fix: "Write Sigstore's root into a file, e.g. by `gh attestation trusted-root > trusted-root.jsonl`, and name it: `trusted-root: trusted-root.jsonl`.",
      }
    : {
        known: false,
        why: "The policy names no `builders`, whose signatures would count.",
        fix: "Name them: `builders:`, each with `name`, `issuer` and `identity`.",
      };
}

function factsOf(vouched: Fact<readonly Vouched[]>): SignedFacts {
  const reproductions = saidBy(vouched, (each) =>
    each.said.kind === "reproduction" ? [each.said] : [],
  );
  const provenances = saidBy(vouched, (each) =>
    each.said.kind === "provenance" ? [each.said] : [],
  );
  return {
    vouched,
    advisories: mapped(reproductions, (all) =>
      distinct(all.flatMap(({ advisories }) => advisories)),
    ),
    varied: mapped(reproductions, (all) => all.map(({ varied }) => varied)),
    sources: saidBy(vouched, ({ said }) =>
      said.kind === "rebuild" || said.repository === undefined ? [] : [said.repository],
    ),
    bases: basesIn(provenances),
    attestedAt: mapped(
      saidBy(vouched, ({ signer }) => [signer.since]),
      (all) => all.reduce((latest, time) => Math.max(latest, time), 0),
    ),
  };
}

type Provenance = Extract<Vouched["said"], { readonly kind: "provenance" }>;

/** Only of a provenance with all that was taken; if there are several, everything that each names. */
function basesIn(provenances: Fact<readonly Provenance[]>): PolicyFacts["bases"] {
  if (!provenances.known) return provenances;
  const lists = provenances.value.flatMap(({ bases }) => (bases === undefined ? [] : [bases]));
  if (lists.length > 0) return { known: true, value: lists.flat(), by };
  return {
    known: false,
    why: "No provenance that a builder signed names every base by its digest.",
    fix: `Build with ${setting("attest", "true")}: the provenance names all bases.`,
  };
}

/** What is taken from the statements; unknown where no statement has any. */
function saidBy<T>(
  vouched: Fact<readonly Vouched[]>,
  take: (each: Vouched) => readonly T[],
): Fact<readonly T[]> {
  if (!vouched.known) return vouched;
  const value = vouched.value.flatMap(take);
  if (value.length > 0) return { known: true, value, by: vouched.by };
  return {
    known: false,
    why: "No builder of the policy signed a statement that says it; the image's own labels are claims.",
    fix: `Build the image with ${setting("attest", "true")} in a workflow that the policy names.`,
  };
}

function mapped<T, U>(fact: Fact<T>, change: (value: T) => U): Fact<U> {
  return fact.known ? { ...fact, value: change(fact.value) } : fact;
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
