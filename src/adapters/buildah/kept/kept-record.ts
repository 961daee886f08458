import { hash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import type { Digest } from "../../../domain/oci/digest.ts";
import { digestSchema } from "../../../domain/oci/oci.ts";
import { fittingJson, objectOf } from "../../../domain/text/schema.ts";
import type { Machine } from "../machine/toolchain.ts";

const moment = v.pipe(v.number(), v.finite(), v.minValue(0));

const recordSchema = objectOf({
  version: v.literal(1),
  /** `name@sha256:…` as it was asked for first. */
  name: v.string(),
  /** The digest that was asked for, which may be an index's, and for which platform. */
  asked: digestSchema,
  platform: v.string(),
  /** Of the image's own manifest. */
  manifest: digestSchema,
  /** Of the unpacked files, see tree-signature.ts. */
  signature: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bytes: moment,
  /** Seconds since 1970 in which it was unpacked. */
  startedAt: moment,
  endedAt: moment,
  /** The machine's start in which that was. */
  boot: v.string(),
});

/** What is known of a kept base. */
export type KeptRecord = v.InferOutput<typeof recordSchema>;

const file = "record.json";

/** Reads the record of a kept base; undefined where there is none, or it has another form. */
export async function readRecord(entry: string): Promise<KeptRecord | undefined> {
  const text = await readFile(join(entry, file), "utf8").catch(() => "");
  return parseRecord(text);
}

export function parseRecord(text: string): KeptRecord | undefined {
  return fittingJson(recordSchema, text);
}

/** @throws Error of the file system */
export async function writeRecord(entry: string, record: KeptRecord): Promise<void> {
  await writeFile(join(entry, file), JSON.stringify(record), { mode: 0o600 });
}

/** What the unpacked files of a base depend on, beside its bytes. */
export type KeptFor = Pick<Machine, "buildah" | "driver" | "driverOptions" | "rootless">;

/**
 * Names the folder of a base: one that another buildah, storage driver or user unpacked is another
 * one.
 */
export async function entryName(manifest: Digest, machine: KeptFor, asked: Asked): Promise<string> {
  const ids = async (kind: string): Promise<string> =>
    machine.rootless ? await readFile(`/etc/${kind}`, "utf8").catch(() => "") : "";
  const { buildah, driver, driverOptions, rootless } = machine;
  const all = [
    ...[manifest, asked.digest, asked.platform, buildah, driver, driverOptions, rootless],
    ...[process.geteuid?.(), process.arch, await ids("subuid"), await ids("subgid")],
  ];
  return `base-${hash("sha256", JSON.stringify(all), "hex").slice(0, 16)}`;
}

/** Which image a run asked a registry for. */
export interface Asked {
  /** `name@sha256:…`. */
  readonly reference: string;
  readonly digest: Digest;
  readonly platform: string;
}

/** The machine's start, which a crash ends. */
export async function bootOf(): Promise<string> {
  return (await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "")).trim();
}
