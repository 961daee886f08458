import type { Clue } from "../domain/findings/clue.ts";
import type { FoundDifference } from "../domain/findings/difference.ts";
import type { Manifest } from "../domain/oci/oci.ts";
import { parseJson } from "../domain/text/json.ts";
import { byteSpots, maxSpotBytes } from "./content/spots.ts";
import { describeDifference, firstDifference } from "./contents.ts";
import { once } from "./cursor.ts";
import type { Findings } from "./findings.ts";
import { type JsonDifference, jsonDifferences, pathOfKeys } from "./json.ts";

/**
 * Compares the configs of two images, value by value.
 * @throws Failure `tool`
 */
export async function compareConfigs(pair: {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  readonly findings: Findings;
}): Promise<void> {
  const { findings } = pair;
  const [a, b] = [Buffer.from(pair.a), Buffer.from(pair.b)];
  if (a.equals(b)) return;
  const before = findings.total;
  let layersDiffer = false;
  for (const found of jsonDifferences(parsed(a), parsed(b))) {
    // What differs in the layers is reported file by file.
    const [first, second] = found.keys;
    if (first === "rootfs" && second === "diff_ids") layersDiffer = true;
    else add(found, findings);
  }
  if (findings.total > before || layersDiffer) return;
  const place = await firstDifference(once(a), once(b));
  if (place === undefined) return;
  const evidence = ["the same values, but different bytes", ...describeDifference(place)];
  const clue = { ...documentClue(a, b), isReordered: true };
  findings.add({ path: "config", kind: "config", evidence, clue });
}

/** Compares what two manifests contain besides config and layers. */
export function compareManifests(pair: {
  readonly a: Manifest;
  readonly b: Manifest;
  readonly findings: Findings;
}): void {
  // A layer that only one image has is reported entry by entry.
  const common = Math.min(pair.a.layers.length, pair.b.layers.length);
  const [a, b] = [pair.a, pair.b].map(({ annotations, mediaType, config, layers }) => ({
    annotations: annotations ?? {},
    mediaType,
    config: { mediaType: config.mediaType, annotations: config.annotations ?? {} },
    layers: layers.slice(0, common).map((layer) => ({ annotations: layer.annotations ?? {} })),
  }));
  for (const found of jsonDifferences(a, b)) {
    add({ ...found, keys: ["manifest", ...found.keys] }, pair.findings);
  }
}

/**
 * Compares the blobs as a registry would get them; they also differ if only the compression does.
 */
export function compareBlobs(pair: {
  readonly a: Manifest;
  readonly b: Manifest;
  readonly findings: Findings;
}): void {
  const [a, b] = [pair.a, pair.b].map(({ layers }) => ({
    layers: layers.map(({ mediaType, digest, size }) => ({ mediaType, digest, size })),
  }));
  for (const found of jsonDifferences(a, b)) {
    add({ ...found, keys: ["manifest", ...found.keys] }, pair.findings);
  }
}

function add(found: JsonDifference, findings: Findings): void {
  findings.add(valueDifference(found));
}

/** Makes a difference of a value in a config or manifest that differs. */
export function valueDifference({ keys, evidence, values }: JsonDifference): FoundDifference {
  const clue = valueClue([written(values[0]), written(values[1])]);
  return { path: pathOfKeys(keys), kind: "config", value: { keys, values }, evidence, clue };
}

/** A text as it is, other values as JSON, an absent one empty. */
function written(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/** Creates a clue of one spot with both values; long values are cut to the part that differs. */
function valueClue(values: readonly [string, string]): Clue {
  const [a, b] = [Buffer.from(values[0]), Buffer.from(values[1])];
  const nothing = Buffer.alloc(0);
  const isShort = Math.max(a.length, b.length) <= maxSpotBytes;
  const whole = { offset: 0, a, b, before: nothing, after: nothing };
  return { ...documentClue(a, b), ...(isShort ? { spots: [whole] } : {}) };
}

/** Creates the clue for two JSON documents or values whose bytes differ. */
export function documentClue(a: Buffer, b: Buffer): Clue {
  return {
    ...byteSpots({ a, b }),
    format: "json",
    inside: [],
    sizes: [a.length, b.length],
    headers: [undefined, undefined],
    isReordered: false,
  };
}

/** Parses a config. It was already parsed when the image was opened, so it is valid JSON. */
function parsed(bytes: Buffer): unknown {
  return parseJson(bytes.toString("utf8"));
}
