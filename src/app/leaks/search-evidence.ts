import { stageChain } from "../../containerfile/chain.ts";
import type { Instruction, Stage } from "../../containerfile/model.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { TraceWeight } from "../../domain/findings/trace.ts";
import type { AdvisoryName } from "../../domain/source/advisory.ts";
import type { Search } from "../../traces/search.ts";
import type { SourceReading } from "../ports/source.ts";
import type { Evidence, WrittenInputs } from "./decide-traces.ts";
import type { ConcludeOptions } from "./search-options.ts";
import { type BaseLayers, type KnownValues, searchSources, withoutGit } from "./search-sources.ts";

/**
 * Collects what is known of the build as a whole, for the decision about each hit. Contexts and
 * bases are read only on demand.
 */
export function evidenceIn(options: ConcludeOptions, search: Search): Evidence {
  let known: Promise<KnownValues | undefined> | undefined;
  return {
    inputs: inputsOf(options),
    contextWeight: contextWeight(options.reading),
    isOpen: isOpen(options),
    isFetchedInImage: isFetchedInImage(options),
    isEpochNow: isEpochNow(options),
    hasKernel: false,
    known: () => {
      // When they cannot be read, no value is known to be absent from them.
      known ??= knownValues(options, search).catch(() => undefined);
      return known;
    },
  };
}

async function knownValues(options: ConcludeOptions, search: Search): Promise<KnownValues> {
  const { ports, request, timed } = options;
  return await timed("search sources", async () =>
    searchSources(search, {
      folders: [await sourceFolder(options), ...folderContexts(request)],
      filesBelow: (folder) => withoutGit(ports.filesBelow(folder)),
      bases: () => basesIn(options),
      readers: ports.readers,
    }),
  );
}

/** What a command left beside the source is none of it. */
async function sourceFolder({ command, prepared }: ConcludeOptions): Promise<string> {
  return command === undefined ? prepared.context.path : await command.source();
}

async function basesIn({ builder }: ConcludeOptions): Promise<BaseLayers[]> {
  const images = await builder.baseImages();
  return images.map((image) => ({ image, layers: image.config.diffIds.map((_, index) => index) }));
}

/** The farthest that two time zones are apart, and a day: less apart, two times may be one day. */
const oneDay = (26 + 24) * 3600;

function isEpochNow({ plan, command, twins: { first } }: ConcludeOptions): boolean {
  const startedAt = command?.startedAt ?? first.startedAt;
  const epoch = Number(plan.environment.env["SOURCE_DATE_EPOCH"] ?? Number.NaN);
  return [plan.timestamp, epoch].some(
    (time) => time >= startedAt - oneDay && time <= first.endedAt + oneDay,
  );
}

/**
 * Whether any instruction could have fetched something: it moved bytes, or its bytes were not
 * counted.
 */
function isOpen({ twins, prepared, builder }: ConcludeOptions): boolean {
  const instructions = prepared.containerfile.stages.flatMap((stage) => stage.instructions);
  const hasRuns = instructions.some(({ keyword }) => keyword === "RUN");
  if (hasRuns && (builder.noShim !== undefined || twins.first.steps.length === 0)) return true;
  if (twins.first.steps.some(({ bytesMoved }) => bytesMoved !== 0)) return true;
  return instructions.some(addsFromOutside);
}

function addsFromOutside({ keyword, text }: Instruction): boolean {
  return keyword === "ADD" && /:\/\/|git@|\$/.test(text);
}

/**
 * Whether whatever was fetched ended up in the image: every step that moved bytes is known and
 * belongs to a stage that the image is made of, and none has a cache. What such a step fetches and
 * another one removes again is not seen.
 */
function isFetchedInImage({ twins, prepared, builder, scope }: ConcludeOptions): boolean {
  const { stages } = prepared.containerfile;
  if (builder.noShim !== undefined || stages.some(hasCache)) return false;
  const chain = stageChain(scope).map(({ index }) => index);
  const fetchers = twins.first.steps.filter(({ bytesMoved }) => bytesMoved !== 0);
  const others = stages.filter(({ index }) => !chain.includes(index));
  return (
    fetchers.every(({ id }) => id !== undefined && chain.includes(id.stage)) &&
    !others.some(({ instructions }) => instructions.some(addsFromOutside))
  );
}

function hasCache({ instructions }: Stage): boolean {
  return instructions.some(({ text }) => /--mount=\S{0,500}type=(?:cache|tmpfs)/.test(text));
}

/** Comments are left out, and so are tags and the image's name: nothing in the image knows them. */
function inputsOf({ request, prepared, command }: ConcludeOptions): WrittenInputs {
  const { args, stages } = prepared.containerfile;
  const instructions = [...args, ...stages.flatMap((stage) => [stage.from, ...stage.instructions])];
  const inFiles = [
    ...instructions.flatMap(({ text, heredocs }) => [text, ...heredocs]),
    ...request.buildArgs.map(({ value }) => value),
    ...(command === undefined ? [] : [command.place.text]),
  ];
  const named = [...request.labels, ...request.annotations].map(({ value }) => value);
  return { inFiles: inFiles.join("\n"), inConfig: [...inFiles, ...named].join("\n") };
}

function folderContexts({ buildContexts }: BuildRequest): readonly string[] {
  return buildContexts.flatMap(({ value }) => (/^[a-z][a-z0-9+-]*:/.test(value) ? [] : [value]));
}

/**
 * With these advisories, a file of the context may be different in the next build of the same
 * commit.
 */
const unclean: readonly AdvisoryName[] = [
  "dirty",
  "ignored-in-context",
  "no-repository",
  "submodule-dirty",
  "unverifiable",
];

function contextWeight({ advisories }: Pick<SourceReading, "advisories">): TraceWeight {
  const isClean = advisories.every(({ name }) => !unclean.includes(name));
  return isClean ? "note" : "trace";
}
