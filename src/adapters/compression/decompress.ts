import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as zlib from "node:zlib";
import { type Compressed, UnknownHere } from "../../domain/oci/compression.ts";
import { Failure } from "../../domain/text/failure.ts";
import { bunzip2 } from "./bzip2.ts";
import { Damaged } from "./damaged.ts";
import { unxz } from "./xz.ts";

/**
 * Bytes that are unpacked at once. More would gain little speed and cost memory that is freed late.
 */
const chunkSize = 64 * 1024;

/** Twice zstd's own default: the format allows windows of gigabytes. */
const maxZstdWindowLog = 26;

/**
 * Unpacks a compressed stream piece by piece.
 * @throws Failure `tool` when it is cut or damaged, needs too much memory, or this Node cannot read
 * it; what the source throws, unchanged
 */
export async function* decompress(compressed: Compressed): AsyncGenerator<Uint8Array> {
  const { bytes, compression, name } = compressed;
  try {
    if (compression === "xz") yield* unxz(bytes);
    else if (compression === "bzip2") yield* bunzip2(bytes);
    else yield* through(bytes, decoderOf(compression, name));
  } catch (error) {
    if (error instanceof Failure || !isCodecError(error)) throw error;
    throw new Failure({
      code: "tool",
      message: `${name} is not valid ${compression}: ${error.message}.`,
      fix: "Create the layout again; the layer was cut or damaged.",
      cause: error,
    });
  }
}

async function* through(
  bytes: AsyncIterable<Uint8Array>,
  decoder: Transform,
): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes, { objectMode: false });
  const closed = new Promise((resolve) => source.once("close", resolve));
  // The loop sees everything that the pipeline's promise reports, and that promise must not go
  // unhandled.
  pipeline(source, decoder).catch(() => undefined);
  try {
    for await (const chunk of decoder) if (chunk instanceof Uint8Array) yield chunk;
  } finally {
    // When the reader stops, the source's file is closed by the time this returns.
    await closed;
  }
}

function decoderOf(compression: "gzip" | "zstd" | "deflate", name: string): Transform {
  switch (compression) {
    case "gzip":
      return zlib.createGunzip({ chunkSize });
    case "deflate":
      return zlib.createInflateRaw({ chunkSize });
    case "zstd":
      // Node supports zstd from 22.15 on.
      if (typeof zlib.createZstdDecompress === "function") {
        const params = { [zlib.constants.ZSTD_d_windowLogMax]: maxZstdWindowLog };
        return zlib.createZstdDecompress({ chunkSize, params });
      }
      throw new UnknownHere({
        code: "tool",
        message: `${name} is compressed with zstd, which Node ${process.versions.node} cannot read.`,
        fix: "Run with Node 22.15 or newer, or use an image with gzip layers.",
      });
  }
}

function isCodecError(error: unknown): error is Error {
  if (error instanceof Damaged) return true;
  if (!(error instanceof Error && "code" in error)) return false;
  return (
    typeof error.code === "string" && /^(?:Z_|ZSTD_|ERR_ZSTD|ERR_BUFFER_TOO_LARGE)/.test(error.code)
  );
}
