import { provenanceOf } from "../../attestations/provenance.ts";
import { reproductionOf } from "../../attestations/reproduction.ts";
import type { Subject } from "../../attestations/statement.ts";
import { redactValues } from "../../domain/build/redact-values.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import { verdictOn } from "../../domain/findings/proof.ts";
import type { Report } from "../../domain/findings/report.ts";
import { labelNames } from "../../domain/labels/labels.ts";
import { readRecipe } from "../../domain/labels/read-recipe.ts";
import type { Recipe } from "../../domain/labels/recipe.ts";
import { parseReference, repositoryName } from "../../domain/oci/reference.ts";
import type { JsonObject } from "../../domain/text/json.ts";
import { fittingJson, jsonObject } from "../../domain/text/schema.ts";
import type { Attester } from "../ports/attest.ts";
import type { BuildPorts } from "../ports/build.ts";
import { publishBundles } from "./publish-bundles.ts";
import { saying } from "./saying.ts";
import { type NamedStatement, signStatements } from "./sign-statements.ts";
import { unattested } from "./unattested.ts";

interface AttestPorts
  extends Pick<BuildPorts, "openImage" | "openImages" | "output" | "read" | "redact" | "reporter"> {
  readonly attester: Attester;
}

/**
 * Says of the image that a run has pushed how it was built, and that it was reproduced: as signed
 * attestations where the run has an identity, else as bare statements. The image stays as it is.
 * @throws Failure of what is missing when the image is there already
 */
export async function attestBuild(
  request: BuildRequest,
  report: Report,
  ports: AttestPorts,
): Promise<void> {
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
  const statements = await statementsOn({ request, report, ports });
  const clean = (text: string): string => ports.redact(ports.read(text));
  const kept = await saying("The image is pushed, but it is not attested", () =>
    signStatements(redactValues(statements, clean), ports),
  );
  await publishBundles(kept, { ...ports, subjects: subjectsOf(report) });
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
  const known = { subjects: subjectsOf(report), source, recipe, toolchain, finishedOn, version };
  const provenance = provenanceOf({
    ...{ ...known, request, recipe: label },
    contexts: recipe?.version === 2 ? recipe.buildContexts : [],
    bases: proofs.flatMap(({ bases }) => bases),
    run: { builderId, invocationId, startedOn, finishedOn },
  });
  const built = { about: "provenance", statement: provenance } as const;
  if (verdictOn(proofs) !== "true") return [built];
  const reproduction = reproductionOf({ ...known, advisories, proofs });
  return [built, { about: "reproduction", statement: reproduction }];
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

/** Every repository that serves the image, each once; of an index also each image that it names. */
function subjectsOf({ pushed, proofs, index }: Report): readonly Subject[] {
  const members = index === undefined ? [] : proofs.flatMap(({ image }) => image?.digest ?? []);
  return servedBy(pushed).flatMap(({ name, digest }) =>
    [digest, ...members].map((each) => ({ name, digest: each })),
  );
}

function servedBy(pushed: Report["pushed"]): readonly Subject[] {
  const byName = new Map<string, Subject>();
  for (const { reference, digest } of pushed) {
    const parsed = parseReference(reference);
    if (parsed === undefined) throw new Error(`${reference} was pushed and is not a reference`);
    const name = repositoryName(parsed);
    byName.set(name, { name, digest });
  }
  return [...byName.values()];
}
