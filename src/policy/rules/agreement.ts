import { setting } from "../../domain/text/surface.ts";
import type { Vouched } from "../facts.ts";
import { byFact, type Finding, type Judge, some } from "../finding.ts";
import type { NamedBuilder } from "../policy.ts";

/** Enough builders of the policy gave the image its digest, each with an identity of its own. */
export const reproductions =
  (builders: readonly NamedBuilder[]): Judge<"reproductions"> =>
  ({ atLeast, builders: among }, { vouched }) =>
    byFact(vouched, (all): Finding => {
      const agreeing = namesOf(
        all.filter(({ said }) => said.kind === "reproduction" || said.kind === "rebuild"),
        among ?? builders.map(({ name }) => name),
      );
      const evidence = `${agreeing.length} of the ${atLeast} builders that are needed signed that they got this digest${after(agreeing)}.`;
      return agreeing.length >= atLeast
        ? { verdict: "holds", evidence: [evidence] }
        : {
            verdict: "broken",
            evidence: [evidence],
            fix: `Let another builder of the policy build this source with ${setting("attest", "true")}, or verify the image with it, and put the attestation where the policy looks.`,
          };
    });

/** A builder of the policy says how the image was built. */
export const provenance =
  (builders: readonly NamedBuilder[]): Judge<"provenance"> =>
  ({ builders: among }, { vouched }) =>
    byFact(vouched, (all): Finding => {
      const signing = namesOf(
        all.filter(({ said }) => said.kind === "provenance"),
        among ?? builders.map(({ name }) => name),
      );
      return signing.length > 0
        ? { verdict: "holds", evidence: [`The provenance is signed by ${some(signing)}.`] }
        : {
            verdict: "broken",
            evidence: ["No builder that the rule names signed a provenance of this image."],
            fix: `Build it with ${setting("attest", "true")} in a workflow that the policy names.`,
          };
    });

/** Several statements of one builder are one builder's word. */
function namesOf(vouched: readonly Vouched[], among: readonly string[]): readonly string[] {
  const names = new Set(vouched.map(({ builder }) => builder));
  return among.filter((name) => names.has(name));
}

function after(names: readonly string[]): string {
  return names.length === 0 ? "" : `: ${some(names)}`;
}
