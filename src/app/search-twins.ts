import type { BaseQuestion } from "../containerfile/bases.ts";
import { stageChain } from "../containerfile/chain.ts";
import type { Containerfile } from "../containerfile/model.ts";
import { namesOf } from "../containerfile/origins.ts";
import type { AdvisoryName } from "../domain/advisory.ts";
import type { Digest } from "../domain/digest.ts";
import { isJsonObject, parseJson } from "../domain/json.ts";
import { visible } from "../domain/printable.ts";
import type { BuildRequest } from "../domain/request.ts";
import type { SuspectWeight } from "../domain/suspect.ts";
import type { BuildTraces } from "../suspects/build-traces.ts";
import { likelyWriter } from "../trace/likely-writer.ts";
import type { BuildFiles } from "./files-ports.ts";
import { type LayerOrigin, layerStages } from "./layer-origins.ts";
import type { Builder, BuildPorts, BuiltImage, Image } from "./ports.ts";
import type { RunRecord } from "./run-record.ts";
import type { SearchOrder } from "./search-image.ts";
import { ownParts, type Twins } from "./twin-builds.ts";

export interface SearchTwinsOrder {
  readonly request: BuildRequest;
  readonly ports: Pick<
    BuildPorts,
    "openImage" | "readers" | "redact" | "reporter" | "output" | "machine" | "inFolder"
  >;
  readonly record: RunRecord;
  readonly builder: Pick<Builder, "baseOf" | "noShim" | "userNames">;
  readonly prepared: {
    readonly files: Pick<BuildFiles, "context">;
    readonly containerfile: Containerfile;
  };
  /** What the names in the Containerfile mean. */
  readonly question: BaseQuestion;
  /** Ends the search, without a word. */
  readonly signal: AbortSignal;
  readonly twins: Twins;
  readonly origins: readonly LayerOrigin[];
}

/**
 * Searches the first build's image for what it tells of its build (design §6), and puts that into the record. It
 * never fails: what was proven without it stays so.
 */
export async function searchTwins(order: SearchTwinsOrder): Promise<void> {
  const { ports, record, builder, twins } = order;
  try {
    const found = await record.phase("search", async () => {
      const { searchImage } = await import("./search-image.ts");
      const image = await ports.openImage(record.layout ?? ports.output.twins.first);
      const own = twins.first.diffIds.map((id) => builder.baseOf(id) === undefined);
      return await searchImage({
        image,
        readers: ports.readers,
        redact: ports.redact,
        signal: order.signal,
        writerOf: writersIn(order),
        layers: own.flatMap((isOwn, index) => (isOwn ? [index] : [])),
        traces: tracesOf(order, image),
        contextWeight: contextWeight(record),
        inContext: (wanted) => ports.inFolder(twins.first.contextPath, wanted),
      });
    });
    record.suspects = found.suspects;
    record.executables = found.executables;
  } catch (error) {
    if (order.signal.aborted) return;
    const reason = error instanceof Error ? error.message : String(error);
    ports.reporter.annotate({
      level: "notice",
      title: "Image not searched",
      message: `The image was not searched for traces of its build: ${visible(reason)}`,
    });
  }
}

/** What the trace found out, else the layer's only instruction, else what the Containerfile tells. */
function writersIn(order: SearchTwinsOrder): SearchOrder["writerOf"] {
  const { record, builder, twins, origins, question, prepared } = order;
  const { containerfile } = prepared;
  const traced = new Map(
    record.differences.listed.map(({ path, instruction }) => [path, instruction]),
  );
  const names = namesOf(containerfile, question);
  const { diffIds } = twins.first;
  const baseOf = (diffId: Digest) => builder.baseOf(diffId);
  const stages = layerStages({ diffIds, baseOf, chain: stageChain(question) });
  return ({ path, layer, isFromContext }) => {
    const known = traced.get(path) ?? origins[layer]?.instruction;
    const stage = stages[layer];
    if (known !== undefined || stage === undefined) return known;
    const found = likelyWriter({ names, stage, path, isFromContext });
    return found && { file: containerfile.file, line: found.line, text: found.text };
  };
}

/** Advisories after which a file of the context may be another one in the next build of the commit. */
const unclean: readonly AdvisoryName[] = [
  "dirty",
  "ignored-in-context",
  "no-repository",
  "submodule-dirty",
  "unverifiable",
];

function contextWeight({ reading }: RunRecord): SuspectWeight {
  const isClean = reading?.advisories.every(({ name }) => !unclean.includes(name)) === true;
  return isClean ? "note" : "trace";
}

function tracesOf(order: SearchTwinsOrder, image: Image): BuildTraces {
  const { request, ports, record, builder, prepared, twins } = order;
  const built = [twins.first, ...(twins.second === undefined ? [] : [twins.second])];
  const { hostname, timeZone, runIds } = ports.machine;
  const given =
    builder.noShim === undefined ? ownParts(request).first.environment.hostname : undefined;
  const zone = zoneOf(image.configBytes);
  return {
    startedAt: Math.min(...built.map(({ startedAt }) => startedAt)),
    endedAt: Math.max(...built.map(({ endedAt }) => endedAt)),
    zones: ["UTC", timeZone, ...(zone === undefined ? [] : [zone])],
    hostnames: [hostname, ...(given === undefined ? [] : [given])],
    userNames: builder.userNames,
    paths: [...checkoutPaths(prepared.files.context.path, record), ...workFolders(built)],
    runIds,
    revision: record.reading?.source.revision ?? "",
  };
}

/** The checkout's root, which every path in it starts with; the context, where the root is not known. */
function checkoutPaths(context: string, record: RunRecord): readonly string[] {
  const offset = record.reading?.source.offset ?? "";
  const isBelow = offset !== "" && context.endsWith(`/${offset}`);
  return [isBelow ? context.slice(0, -offset.length - 1) : context];
}

/** The folder that both contexts lie in, or the only one. */
function workFolders(built: readonly BuiltImage[]): readonly string[] {
  const [first = [], second] = built.map(({ contextPath }) => contextPath.split("/"));
  if (second === undefined) return [first.join("/")];
  const apart = first.findIndex((part, index) => part !== second[index]);
  return [first.slice(0, apart < 0 ? first.length : apart).join("/")];
}

/** What the image itself says of its time zone: its own steps write days in it. */
function zoneOf(configBytes: Uint8Array): string | undefined {
  const config: unknown = parseJson(Buffer.from(configBytes).toString("utf8"));
  const inner = isJsonObject(config) && isJsonObject(config["config"]) ? config["config"] : {};
  const env: unknown = inner["Env"];
  if (!Array.isArray(env)) return undefined;
  const all: readonly unknown[] = env;
  const found = all.find((one) => typeof one === "string" && one.startsWith("TZ="));
  return typeof found === "string" ? found.slice(3) : undefined;
}
