import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import type { NameValue } from "../../domain/build/request.ts";
import { type Digest, digestOf, hexOf } from "../../domain/oci/digest.ts";
import { parseIndex, parseManifest } from "../../domain/oci/oci-parse.ts";
import type { JsonObject } from "../../domain/text/json.ts";
import {
  fitting,
  fittingJson,
  jsonObject,
  listOf,
  maybe,
  objectOf,
} from "../../domain/text/schema.ts";

/** Of a config, what has labels in it. */
const labelledConfig = objectOf({
  config: maybe(jsonObject),
  history: maybe(listOf(v.unknown())),
});
/** An entry of the history in which buildah recorded labels. */
const labelEntry = objectOf({ created_by: v.pipe(v.string(), v.regex(/ LABEL "/)) });

/**
 * Sets or adds labels of a layout's one image. The history's entries for them change too, so that
 * it does not say the opposite. Layers stay as they are; config, manifest and index get the digests
 * that result. Every other key keeps its value and its place.
 */
export async function relabelLayout(layout: string, labels: readonly NameValue[]): Promise<void> {
  const indexFile = join(layout, "index.json");
  const indexBytes = await readFile(indexFile);
  const described = parseIndex(indexBytes, { name: "the layout's index", code: "tool" })
    .manifests[0];
  if (described === undefined) return;
  const manifestBytes = await readFile(blob(layout, described.digest));
  const manifest = parseManifest(manifestBytes, { name: "the layout's manifest", code: "tool" });
  const configBytes = await readFile(blob(layout, manifest.config.digest));

  const config = await replaceBlob(layout, manifest.config.digest, labelled(configBytes, labels));
  const changed = { ...parsed(manifestBytes), config: { ...manifest.config, ...config } };
  const written = await replaceBlob(layout, described.digest, bytesOf(changed));
  const index = { ...parsed(indexBytes), manifests: [{ ...described, ...written }] };
  await writeFile(indexFile, bytesOf(index));
}

function blob(layout: string, digest: Digest): string {
  return join(layout, "blobs", "sha256", hexOf(digest));
}

async function replaceBlob(
  layout: string,
  before: Digest,
  bytes: Buffer,
): Promise<{ readonly digest: Digest; readonly size: number }> {
  const digest = digestOf(bytes);
  await rm(blob(layout, before));
  await writeFile(blob(layout, digest), bytes);
  return { digest, size: bytes.length };
}

function labelled(bytes: Buffer, labels: readonly NameValue[]): Buffer {
  const config = parsed(bytes);
  const { config: settings, history } = fitting(labelledConfig, config) ?? {};
  const existing = fitting(jsonObject, settings?.["Labels"]);
  const added = Object.fromEntries(labels.map(({ name, value }) => [name, value]));
  return bytesOf({
    ...config,
    config: { ...settings, Labels: { ...existing, ...added } },
    ...(history === undefined ? {} : { history: labels.reduce(retold, history) }),
  });
}

/**
 * Writes a label's new value into the last entry in which buildah recorded its `--label`. Older
 * versions write one entry for each label; newer ones, 1.43 at the latest, write one for all. A
 * base's own history stays.
 */
function retold(history: readonly unknown[], { name, value }: NameValue): readonly unknown[] {
  // Inside another label's value the quote would be escaped.
  const words = ` ${JSON.stringify(name)}=`;
  const told = (entry: unknown): string => fitting(labelEntry, entry)?.created_by ?? "";
  const last = history.findLastIndex((entry) => told(entry).includes(words));
  return history.map((entry, index) => {
    if (index !== last) return entry;
    const text = told(entry);
    const start = text.indexOf(words) + words.length;
    const before = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(start))?.[0];
    if (before === undefined) return entry;
    const after = text.slice(start + before.length);
    return {
      ...fitting(jsonObject, entry),
      created_by: text.slice(0, start) + JSON.stringify(value) + after,
    };
  });
}

function parsed(bytes: Buffer): JsonObject {
  return fittingJson(jsonObject, bytes.toString("utf8")) ?? {};
}

function bytesOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
