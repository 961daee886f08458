import * as v from "valibot";
import { speaksForImage } from "../../domain/labels/labels.ts";
import { fittingJson, listOfFitting, maybe, objectOf } from "../../domain/text/schema.ts";
import type { BuildTraces } from "../../traces/build-traces.ts";
import { ownLayers } from "../images/layer-origins.ts";
import type { BuiltImage } from "../ports/build.ts";
import type { Image } from "../ports/image.ts";
import { areEqual } from "../prove/twin-builds.ts";
import { collectorFor } from "../sbom/late.ts";
import type { ImageFindings } from "./image-findings.ts";
import type { InContext } from "./judge-hits.ts";
import { ownRun } from "./own-run.ts";
import type { ReadImage } from "./search-image.ts";
import type { BuiltLayout, ConcludeOptions, SearchOptions } from "./search-options.ts";

/**
 * Reads the first build's image for what it reveals about its build. It needs nothing of the second
 * build, so it can start as soon as there is a layout. It reads every layer that the build made to
 * its end, which also verifies that the layer is what was built.
 * @throws Failure `tool` when the layout is not sound, `secret-in-image`
 */
export async function startSearch(options: SearchOptions, built: BuiltLayout): Promise<ReadImage> {
  const { ports, timed, signal } = options;
  return await timed("search", async () => {
    const { readImage } = await import("./search-image.ts");
    const { refuseSecrets, tellUnsearchable } = await import("./leaked-secrets.ts");
    tellUnsearchable(ports.secrets, ports.reporter);
    const { image } = built.checked;
    const bases = await options.builder.baseImages();
    const read = await readImage({
      image,
      readers: ports.readers,
      signal,
      layers: ownLayers(built.first),
      baseConfigs: bases.map(({ configBytes }) => configBytes),
      traces: await tracesOf(options, built.first, image),
      planned: plannedTexts(options),
      collector: await collectorFor(options.request.sbom),
      forbid: options.request.forbid,
    });
    if (read.unread > 0) {
      ports.reporter.info(
        `${read.unread} packed ${read.unread === 1 ? "file" : "files"} of the image not searched inside: too large, or damaged`,
      );
    }
    await built.checked.prove(signal);
    refuseSecrets(read.reading.secrets, options, built.first);
    return read;
  });
}

/**
 * Decides what the hits are once both builds are known. With `traces: warn`, none of them counts as
 * a difference.
 */
export async function concludeSearch(
  options: ConcludeOptions,
  read: ReadImage,
): Promise<ImageFindings> {
  const { request, ports, twins, command } = options;
  const { reading, search } = read;
  const { judgeHits } = await import("./judge-hits.ts");
  const { settleDoubts } = await import("./settle-doubts.ts");
  const { findingsOf } = await import("./image-findings.ts");
  const { joinedFixes } = await import("../../diagnose/joined-fixes.ts");
  const { evidenceIn } = await import("./search-evidence.ts");
  const { bringersOf } = await import("./risk-bringers.ts");
  const { copiersIn, writersIn } = await import("./search-writers.ts");
  const writerOf = writersIn(options);
  const inContext: InContext = async (wanted) => {
    if (wanted.length === 0) return new Set();
    const folder = command === undefined ? twins.first.contextPath : await command.source();
    return await ports.inFolder(folder, wanted);
  };
  const judged = await judgeHits(reading, {
    evidence: evidenceIn(options, search),
    ...{ writerOf, inContext },
    redact: ports.redact,
  });
  const copierOf = copiersIn(options);
  const bringerOf = await bringersOf(reading, { writerOf, copierOf, inContext });
  const isOpen = tracesDecide(options) && judged.some(({ inDoubt }) => inDoubt);
  const nothing = { listed: [], omitted: 0 };
  const settle = async () => {
    if (command === undefined) return settleDoubts(judged, await options.anotherDay(), writerOf);
    const { settleMade } = await import("./settle-made.ts");
    return { judged: await settleMade(judged, { command, search, ports }), others: nothing };
  };
  const settled = isOpen ? await settle() : { judged, others: nothing };
  const platform = request.platform ?? ports.machinePlatform;
  const found = findingsOf(settled.judged, read, { writerOf, bringerOf, platform });
  if (request.traces !== "fail") return { ...found, differences: { listed: [], omitted: 0 } };
  const [certain, others] = [found.differences, settled.others];
  return {
    ...found,
    differences: {
      listed: joinedFixes([...certain.listed, ...others.listed]),
      omitted: certain.omitted + others.omitted,
    },
  };
}

/** Whether traces decide the verdict: the two builds are equal. */
function tracesDecide({ request, twins: { first, second } }: ConcludeOptions): boolean {
  return request.traces === "fail" && second !== undefined && areEqual(first, second);
}

/** Returns what the plan wrote into the config: labels about the source, and the image's time. */
function plannedTexts({ plan }: SearchOptions): readonly string[] {
  const labels = plan.labels.filter(({ name }) => speaksForImage(name)).map(({ value }) => value);
  const time = new Date(plan.timestamp * 1000).toISOString();
  return [...labels, time.replace(".000Z", "Z")];
}

async function tracesOf(
  options: SearchOptions,
  first: BuiltImage,
  image: Image,
): Promise<BuildTraces> {
  const { ports, reading, takenRuns } = options;
  const zone = zoneOf(image.configBytes);
  const own = ownRun(options, first);
  const zones = [...own.zones, ...(zone === undefined ? [] : [zone])];
  const runs = takenRuns?.() ?? [];
  return {
    ...{ ...own, zones },
    revision: reading.source.revision,
    committedAt: await committedAt(options),
    secrets: ports.secrets,
    // The image's zone is the one in which steps of those runs counted days, too.
    ...(runs.length === 0
      ? {}
      : { runs: runs.map((run) => ({ ...run, zones: [...run.zones, ...zones] })) }),
  };
}

/** Asks only where there is a commit; without an answer, its time is one like any other. */
async function committedAt(options: SearchOptions): Promise<number | undefined> {
  const { ports, reading, prepared } = options;
  if (reading.source.revision === "") return undefined;
  const answer = await ports.sourceReader.commitTime(prepared.context.path);
  return answer.known ? answer.value : undefined;
}

const zoneSchema = objectOf({
  config: maybe(objectOf({ Env: maybe(listOfFitting(v.string())) })),
});

/** Returns the time zone that the image sets (`TZ`): its own steps write days in it. */
function zoneOf(configBytes: Uint8Array): string | undefined {
  const found = fittingJson(zoneSchema, Buffer.from(configBytes).toString("utf8"));
  return found?.config?.Env?.find((one) => one.startsWith("TZ="))?.slice(3);
}
