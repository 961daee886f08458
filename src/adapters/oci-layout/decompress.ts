import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as zlib from "node:zlib";
import { Failure } from "../../domain/failure.ts";
import type { Compression } from "./media-types.ts";

/** Bytes made at once. More would gain little speed and cost memory that is freed late. */
const chunkSize = 64 * 1024;

/** What a compressed stream holds. @throws Failure `tool` when it is cut or damaged, or this Node cannot read it */
export async function* decompress(source: {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly compression: Compression;
  /** The source's name in messages. */
  readonly name: string;
}): AsyncGenerator<Uint8Array> {
  const decoder = decoderOf(source.compression, source.name);
  if (decoder === undefined) {
    yield* source.bytes;
    return;
  }
  // The pipeline's own promise tells nothing that the loop does not see, and must not go unhandled.
  pipeline(Readable.from(source.bytes, { objectMode: false }), decoder).catch(() => undefined);
  try {
    for await (const chunk of decoder) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    if (error instanceof Failure || !isCodecError(error)) throw error;
    throw new Failure({
      code: "tool",
      message: `${source.name} is not sound ${source.compression}: ${error.message}.`,
      cure: "Make the layout again; the layer was cut or damaged.",
      cause: error,
    });
  }
}

function decoderOf(compression: Compression, name: string): Transform | undefined {
  switch (compression) {
    case "none":
      return undefined;
    case "gzip":
      return zlib.createGunzip({ chunkSize });
    case "zstd":
      // Node has zstd from 22.15 on.
      if (typeof zlib.createZstdDecompress === "function") {
        return zlib.createZstdDecompress({ chunkSize });
      }
      throw new Failure({
        code: "tool",
        message: `${name} is compressed with zstd, which Node ${process.versions.node} cannot read.`,
        cure: "Run with Node 22.15 or newer, or use an image with gzip layers.",
      });
  }
}

function isCodecError(error: unknown): error is Error {
  if (!(error instanceof Error && "code" in error)) return false;
  return (
    typeof error.code === "string" && /^(?:Z_|ZSTD_|ERR_ZSTD|ERR_BUFFER_TOO_LARGE)/.test(error.code)
  );
}
