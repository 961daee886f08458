import { posix } from "node:path";
import type { BaseInputs } from "../../domain/build/base.ts";
import { type VariationName, variationNames } from "../../domain/build/environment.ts";
import { type BuildRequest, requestedTags } from "../../domain/build/request.ts";
import { refuseNotVaried } from "../../domain/build/require-varied.ts";
import type { Variations } from "../../domain/build/varied.ts";
import type { Differences } from "../../domain/findings/difference.ts";
import { type Proof, unproven } from "../../domain/findings/proof.ts";
import type { Pushed } from "../../domain/findings/report.ts";
import { sourceText } from "../../domain/source/source.ts";
import { Failure } from "../../domain/text/failure.ts";
import { baseLabels, readBaseSource } from "../base/base-labels.ts";
import { type BaseResult, buildBase } from "../base/build-base.ts";
import { imageRecord } from "../images/image-record.ts";
import type { DeclaredBase } from "../ports/base.ts";
import type { BuildPorts } from "../ports/build.ts";
import type { SourceReading } from "../ports/source.ts";
import { withBaseRisks } from "../prove/base-risks.ts";
import { refuseOtherDigest } from "../publish/expected-digest.ts";
import { publish, referencesFor } from "../publish/publish.ts";
import { permitted } from "../publish/push-permission.ts";
import { tryPush } from "../publish/try-push.ts";
import { gate } from "../recipe/prepare.ts";
import type { ReportDraft } from "./report-draft.ts";
import { tellAdvisories } from "./tell-advisories.ts";

interface Opened {
  readonly ports: BuildPorts;
  readonly draft: ReportDraft;
}

/**
 * Makes an image by recipe `base`: source and policy as for any other, then two root file systems in
 * place of two builds, and the push of the very tar that was compared. @throws Failure
 */
export async function carryOutBase(
  given: BuildRequest,
  inputs: BaseInputs,
  { ports, draft }: Opened,
): Promise<void> {
  const { timed } = draft.stopwatch;
  draft.forbid = given.forbid;
  draft.recipe = { kind: "base" };
  const makers = await ports.bases();
  const base = await makers.declared(posix.join(given.context, inputs.declaration), given.context);
  const reading = await timed("source", () =>
    readBaseSource(base, ports.sourceReader, placeOf(given)),
  );
  const { reporter } = ports;
  draft.reading = reading;
  reporter.info(`source ${sourceText(reading.source)}`);
  tellAdvisories(reading.advisories, { reporter, forbid: given.forbid });
  gate(given, reading);
  const request = await permitted(given, reading, ports);
  const references = referencesFor(request, reading.source);
  if (request.push) await timed("push", () => tryPush(references, ports.registry));
  const platform = request.platform ?? ports.machinePlatform;
  const made = await timed("builds", () => make({ base, reading, platform }, ports));
  const proof = await proofOf(made, { ports, platform });
  draft.keep(proof);
  if (made.kind !== "equal") throw differing(made);
  const { advisories } = reading;
  const { risks } = made;
  draft.reading = {
    ...reading,
    advisories: withBaseRisks({ advisories, risks, forbid: given.forbid }),
  };
  gate(request, draft.reading);
  refuseNotVaried(request, proof.variations);
  refuseOtherDigest(request, proof);
  if (request.sbom.length > 0) {
    const { writeSboms } = await import("./write-sboms.ts");
    await writeSboms({ request, ports }, { proof, draft });
  }
  if (!request.push) return;
  const onPushed = (pushed: Pushed): number => draft.pushed.push(pushed);
  await timed("push", () => publish({ ...ports, proof, references, onPushed }));
}

function placeOf(request: BuildRequest): Parameters<typeof readBaseSource>[2] {
  const { offset, repository, settingsFile } = request;
  return {
    tags: requestedTags(request),
    ...(offset === undefined ? {} : { offset }),
    ...(repository === undefined ? {} : { repository }),
    ...(settingsFile === undefined ? {} : { settingsFile }),
  };
}

async function make(
  about: {
    readonly base: DeclaredBase;
    readonly reading: SourceReading;
    readonly platform: string;
  },
  ports: BuildPorts,
): Promise<BaseResult> {
  const { base, reading, platform } = about;
  const makers = await ports.bases();
  const bootstrap = makers.bootstrap(base);
  return await buildBase({
    ...{ ...ports, ...makers, base, bootstrap, platform, mirror: undefined, update: false },
    layouts: makers.layoutsAt(ports.output.layout),
    labels: async () => {
      const mmdebstrap = await bootstrap.version();
      return baseLabels(base, { reading, platform, mmdebstrap });
    },
  });
}

async function proofOf(
  made: BaseResult,
  { ports, platform }: { readonly ports: BuildPorts; readonly platform: string },
): Promise<Proof> {
  const { tars, images } = made;
  const builds = images.map(({ digest, manifest }, index) => ({
    localDigest: digest,
    imageId: manifest.config.digest,
    seconds: tars[index === 0 ? 0 : 1].seconds,
    environment: index === 0 ? "canonical" : "varied",
  }));
  const known: Proof = {
    ...unproven(platform, []),
    ...{ builds, variations: variationsOf(made), verdict: "false", differences: foundIn(made) },
    ...(made.kind === "different" ? {} : { traces: made.traces }),
  };
  if (made.kind !== "equal") return known;
  const { layout } = ports.output;
  const origin = `${made.packages.length} packages`;
  const image = imageRecord(await ports.openImage(layout), [{ origin }]);
  return { ...known, verdict: "true", layout, image };
}

function foundIn(made: BaseResult): Differences {
  if (made.kind === "different") return made.compared;
  const found = made.kind === "traced" ? made.differences : { listed: [], omitted: 0 };
  return { ...found, layers: [] };
}

/** Every variation is in one of both lists. */
function variationsOf({ varied, notVaried }: BaseResult): Variations {
  const reasonOf = (variation: VariationName): string =>
    notVaried.find(({ name }) => name === variation)?.because ?? "the making of a base has none";
  return {
    applied: variationNames.filter((name) => varied.includes(name)),
    notApplied: variationNames
      .filter((name) => !varied.includes(name))
      .map((variation) => ({ variation, reason: reasonOf(variation) })),
  };
}

function differing({ kind }: BaseResult): Failure {
  return new Failure({
    code: "irreproducible",
    message:
      kind === "traced"
        ? "Both root file systems are equal, but the next one will not be. Nothing was pushed."
        : "The two root file systems differ. Nothing was pushed.",
    fix: "Write the paths that the report names under `leave-out:` of the declaration, or fixed files in their place under `files:`.",
  });
}
