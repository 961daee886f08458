import { provenanceOf } from "../../attestations/provenance.ts";
import { reproductionOf } from "../../attestations/reproduction.ts";
import { redactValues } from "../../domain/build/redact-values.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { MadeAttestation } from "../../domain/findings/beside.ts";
import { verdictOn } from "../../domain/findings/proof.ts";
import type { Report } from "../../domain/findings/report.ts";
import { labelNames } from "../../domain/labels/labels.ts";
import { readRecipe } from "../../domain/labels/read-recipe.ts";
import type { Recipe } from "../../domain/labels/recipe.ts";
import type { JsonObject } from "../../domain/text/json.ts";
import { fittingJson, jsonObject } from "../../domain/text/schema.ts";
import type { Attester } from "../ports/attest.ts";
import type { BuildPorts } from "../ports/build.ts";
import type { LeftSbom } from "../ports/output.ts";
import { publishBundles } from "./publish-bundles.ts";
import { saying } from "./saying.ts";
import { sbomStatements } from "./sbom-statements.ts";
import { type NamedStatement, signStatements } from "./sign-statements.ts";
import { subjectsOf } from "./subjects.ts";
import { unattested } from "./unattested.ts";

/** A run that is over but for what is said of its image. */
interface Done {
  report(failure: undefined): Report;
  readonly documents: readonly LeftSbom[];
  /** Called with what is known of a statement, each time that it is at one more place. */
  keepAttestation(made: MadeAttestation): void;
}

interface AttestPorts
  extends Pick<BuildPorts, "openImage" | "openImages" | "output" | "read" | "redact" | "reporter"> {
  readonly attester: Attester;
}

/**
 * Says of the image that a run has pushed how it was built, that it was reproduced, and what it is
 * made of: as signed attestations where the run has an identity, else as bare statements. The image
 * stays as it is.
 * @throws Failure of what is missing when the image is there already
 */
export async function attestBuild(
  request: BuildRequest,
  done: Done,
  ports: AttestPorts,
): Promise<void> {
  const report = done.report(undefined);
  const why = unattested(report);
  if (why !== undefined) {
    ports.reporter.annotate({
      level: "notice",
      title: "Not attested",
      message: `Nothing is attested: ${why}.`,
    });
    return;
  }
  ports.reporter.progress("attesting the image");
  const clean = (text: string): string => ports.redact(ports.read(text));
  // Names of labels become keys of the statement.
  const [labels, annotations] = redactValues([request.labels, request.annotations], clean);
  const named = { ...request, labels, annotations };
  const statements = await statementsOn({ request: named, report, ports });
  const cleaned = statements.map((one) => ({
    ...one,
    statement: redactValues(one.statement, clean),
  }));
  // What the image is made of is in the image, which is pushed: a word of a secret is none there.
  const all = [...cleaned, ...sbomStatements(done.documents, { ...ports, report })];
  const kept = await saying("The image is pushed, but it is not attested", () =>
    signStatements(all, ports),
  );
  for (const { made } of kept) done.keepAttestation(made);
  const onPublished = (made: MadeAttestation): void => done.keepAttestation(made);
  await publishBundles(kept, { ...ports, onPublished });
}

async function statementsOn(of: {
  readonly request: BuildRequest;
  readonly report: Report;
  readonly ports: AttestPorts;
}): Promise<readonly NamedStatement[]> {
  const { request, report, ports } = of;
  const { attester } = ports;
  const { source, proofs, advisories, toolchain } = report;
  const { recipe, label } = await recipeIn(report, ports);
  const { startedOn, builderId, invocationId, version } = attester;
  const finishedOn = attester.now();
  const subjects = subjectsOf(report);
  const known = { subjects, source, recipe, toolchain, finishedOn, version };
  const provenance = provenanceOf({
    ...{ ...known, request, recipe: label },
    contexts: recipe?.version === 2 ? recipe.buildContexts : [],
    bases: proofs.flatMap(({ bases }) => bases),
    run: { builderId, invocationId, startedOn, finishedOn },
  });
  const built = { about: "provenance", statement: provenance, subjects } as const;
  if (verdictOn(proofs) !== "true") return [built];
  const reproduction = reproductionOf({ ...known, advisories, proofs });
  return [built, { about: "reproduction", statement: reproduction, subjects }];
}

/** Reads the recipe from the image itself, which is what is attested. */
async function recipeIn(
  { proofs }: Report,
  { openImage }: Pick<AttestPorts, "openImage">,
): Promise<{ readonly recipe: Recipe | undefined; readonly label: JsonObject | undefined }> {
  const { layout, platform } = proofs.find((proof) => proof.layout !== undefined) ?? {};
  if (layout === undefined) return { recipe: undefined, label: undefined };
  // Those of an index differ in the platform and in what it means: the first one is said.
  const { labels } = (await openImage(layout, platform)).config;
  const text = Object.hasOwn(labels, labelNames.recipe) ? labels[labelNames.recipe] : undefined;
  if (text === undefined) return { recipe: undefined, label: undefined };
  return { recipe: readRecipe(text), label: fittingJson(jsonObject, text) };
}
