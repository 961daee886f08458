import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { decompress } from "../adapters/compression/decompress.ts";
import { compressionOfFile } from "../adapters/compression/file-compression.ts";
import { openLayout } from "../adapters/oci-layout/layout.ts";
import { noArchive, UnreadableTar } from "../adapters/tar/entries.ts";
import { unpackLayoutTar } from "../adapters/tar/unpack-layout.ts";
import type { Image } from "../app/ports/image.ts";
import type { ImageChoice } from "../domain/oci/choose-image.ts";
import { Failure } from "../domain/text/failure.ts";
import { shortened, visible } from "../domain/text/printable.ts";

/** A file that grows more than so many times when it is unpacked has no image in it. */
const mostGrowth = 300;

/** The tar of an OCI layout, as a user named it. */
interface LayoutArchive {
  /** Absolute path. */
  readonly file: string;
  /** As it was written. */
  readonly name: string;
  readonly tag: string | undefined;
  readonly platform: ImageChoice;
  readonly signal: AbortSignal;
}

/**
 * Unpacks the tar of an OCI layout, with or without compression, and opens one image of it by the
 * same rules as in a folder. What is no layout's is left out: docker writes its own form beside it.
 * @param folder where nothing is yet
 * @throws Failure `usage`, `tool`, and the signal's reason
 */
export async function openArchive(archive: LayoutArchive, folder: string): Promise<Image> {
  const { file, tag, platform, signal } = archive;
  const shown = visible(shortened(archive.name, 300));
  const name = `\`${shown}\``;
  const strange = (what: string): Failure =>
    new Failure({
      code: "tool",
      message: `${name} is not the tar of an OCI layout: ${what}.`,
      fix: "Write it again, e.g. with `skopeo copy … oci-archive:file.tar`.",
    });
  const most = (await stat(file)).size * mostGrowth;
  const tar = bounded(await unpacked(file, name), { most, strange, signal });
  try {
    await unpackLayoutTar({ tar, name, most, folder, onOther: () => undefined, strange });
    return await openLayout(folder, { platform, ...(tag === undefined ? {} : { tag }) });
  } catch (error) {
    if (error instanceof UnreadableTar) throw noArchive(archive.name);
    throw error instanceof Failure ? named(error, { folder, shown }) : error;
  }
}

async function unpacked(file: string, name: string): Promise<AsyncIterable<Uint8Array>> {
  const compression = await compressionOfFile(file);
  const bytes = createReadStream(file);
  return compression === undefined ? bytes : decompress({ bytes, compression, name });
}

async function* bounded(
  chunks: AsyncIterable<Uint8Array>,
  {
    most,
    strange,
    signal,
  }: {
    readonly most: number;
    readonly strange: (what: string) => Failure;
    readonly signal: AbortSignal;
  },
): AsyncGenerator<Uint8Array> {
  let left = most;
  for await (const chunk of chunks) {
    signal.throwIfAborted();
    left -= chunk.length;
    if (left < 0) throw strange(`it has more than ${most} bytes`);
    yield chunk;
  }
}

/** Lets a failure name what the user wrote in place of the folder that it was unpacked into. */
function named(
  failure: Failure,
  { folder, shown }: { readonly folder: string; readonly shown: string },
): Failure {
  const { message, fix } = failure.told;
  return new Failure({
    code: failure.code,
    message: message.replaceAll(folder, () => shown),
    fix,
    cause: failure.cause,
  });
}
