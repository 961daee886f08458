import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import * as v from "valibot";
import { LedgerFault, type LedgerStore } from "../../app/ports/ledger.ts";
import type { BlobName, Repository } from "../../app/ports/repository.ts";
import { type Digest, digestOf, hexOf } from "../../domain/oci/digest.ts";
import { type Descriptor, manifestSchema } from "../../domain/oci/oci.ts";
import { Failure } from "../../domain/text/failure.ts";
import { fittingJson, objectOf } from "../../domain/text/schema.ts";

const ociManifest = "application/vnd.oci.image.manifest.v1+json";
/** The type of an artifact that holds a proven step: its config is the entry, its layer the changes. */
const stepType = "application/vnd.twofold.step.v1";
const entryType = `${stepType}+json`;
const changesType = `${stepType}.tar`;
const mostSealed = 4 * 1024 * 1024;

/**
 * Keeps steps in a repository, each as an artifact under a tag made of its key. The manifest is
 * pushed last, so that there is never half of one.
 */
export function registryStore(repository: Repository): LedgerStore {
  const { name } = repository;
  return {
    name,
    find: (key) =>
      asFault(async () => {
        const found = await stepAt(repository, key);
        if (found === undefined) return undefined;
        if (found.entry.size > mostSealed) throw new LedgerFault("it holds no entry");
        const bytes = await repository.blob(found.entry);
        if (bytes === undefined) throw new LedgerFault("an entry's blob is gone");
        return bytes;
      }),
    fetch: (key, archive, to, most) =>
      asFault(async () => {
        const found = await stepAt(repository, key);
        if (found?.changes.digest !== archive || found.changes.size > most) {
          throw new LedgerFault("it holds other changes");
        }
        const content = await repository.readBlob(found.changes);
        if (content === undefined) throw new LedgerFault("the blob of a step's changes is gone");
        await pipeline(content, createWriteStream(to, { flags: "wx", mode: 0o600 }));
      }),
    keep: (key, sealed, { archive, digest, bytes }) =>
      asFault(async () => {
        const config: BlobName = { digest: digestOf(sealed), size: sealed.length };
        await repository.pushBlob(config, () => oneOf(sealed));
        const layer: BlobName = { digest, size: bytes };
        await repository.pushBlob(layer, () => createReadStream(archive));
        const manifest = Buffer.from(
          JSON.stringify({
            schemaVersion: 2,
            mediaType: ociManifest,
            artifactType: stepType,
            config: { mediaType: entryType, ...config },
            layers: [{ mediaType: changesType, ...layer }],
          }),
        );
        const pushed = { digest: digestOf(manifest), mediaType: ociManifest, bytes: manifest };
        await repository.pushManifest(pushed, tagOf(key));
      }),
  };
}

function tagOf(key: Digest): string {
  return `step-${hexOf(key)}`;
}

const typed = objectOf({ artifactType: v.exactOptional(v.string()) });

async function stepAt(
  repository: Repository,
  key: Digest,
): Promise<{ readonly entry: Descriptor; readonly changes: Descriptor } | undefined> {
  const served = await repository.manifest(tagOf(key));
  if (served === undefined) return undefined;
  const text = served.bytes.toString("utf8");
  const manifest = fittingJson(manifestSchema, text);
  const [changes, more] = manifest?.layers ?? [];
  const isStep = fittingJson(typed, text)?.artifactType === stepType;
  if (!isStep || manifest === undefined || changes === undefined || more !== undefined) {
    throw new LedgerFault("a tag of a step holds something else");
  }
  return { entry: manifest.config, changes };
}

async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** A registry that fails takes nothing from the build but the steps that it keeps. */
async function asFault<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    throw new LedgerFault(error.message.replace(/\.$/, ""));
  }
}
