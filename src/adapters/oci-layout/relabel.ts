import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { NameValue } from "../../domain/build/request.ts";
import { type Digest, digestOf, hexOf } from "../../domain/oci/digest.ts";
import { parseIndex, parseManifest } from "../../domain/oci/oci-parse.ts";
import { isJsonObject, type JsonObject, parseJson } from "../../domain/text/json.ts";

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
  const changed = { ...objectOf(manifestBytes), config: { ...manifest.config, ...config } };
  const written = await replaceBlob(layout, described.digest, bytesOf(changed));
  const index = { ...objectOf(indexBytes), manifests: [{ ...described, ...written }] };
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
  const config = objectOf(bytes);
  const settings = isJsonObject(config["config"]) ? config["config"] : {};
  const existing = isJsonObject(settings["Labels"]) ? settings["Labels"] : {};
  const added = Object.fromEntries(labels.map(({ name, value }) => [name, value]));
  const { history } = config;
  return bytesOf({
    ...config,
    config: { ...settings, Labels: { ...existing, ...added } },
    ...(Array.isArray(history) ? { history: labels.reduce(retold, history) } : {}),
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
  const told = (entry: unknown): string => {
    const text = isJsonObject(entry) ? entry["created_by"] : undefined;
    return typeof text === "string" && / LABEL "/.test(text) ? text : "";
  };
  const last = history.findLastIndex((entry) => told(entry).includes(words));
  return history.map((entry, index) => {
    if (index !== last || !isJsonObject(entry)) return entry;
    const text = told(entry);
    const start = text.indexOf(words) + words.length;
    const before = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(start))?.[0];
    if (before === undefined) return entry;
    const after = text.slice(start + before.length);
    return { ...entry, created_by: text.slice(0, start) + JSON.stringify(value) + after };
  });
}

function objectOf(bytes: Buffer): JsonObject {
  const value: unknown = parseJson(bytes.toString("utf8"));
  return isJsonObject(value) ? value : {};
}

function bytesOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
