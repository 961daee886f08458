import { Damaged } from "./damaged.ts";

/** Limits, because the decoder holds both input and output in memory: bytes in, bytes out. */
const maxInput = 16 * 1024 * 1024;
const maxOutput = 32 * 1024 * 1024;
const pieceSize = 64 * 1024;

/**
 * Unpacks a bzip2 file, also one of several streams. @throws Damaged when it is not sound or too
 * large
 */
export async function* bunzip2(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = await collected(bytes);
  const { default: bunzip } = await import("seek-bzip");
  const output = new Output();
  try {
    bunzip.decode(input, output, true);
  } catch (error) {
    if (error instanceof Damaged || !(error instanceof Error)) throw error;
    throw new Damaged(error.message.toLowerCase(), error);
  }
  yield* output.pieces();
}

async function collected(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > maxInput) throw new Damaged(`it has more than ${maxInput} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Collects what the decoder writes, byte by byte, up to a limit. */
class Output {
  #full: Buffer[] = [];
  #piece: Buffer = Buffer.allocUnsafe(pieceSize);
  #used = 0;

  writeByte(byte: number): void {
    if (this.#used === pieceSize) {
      if ((this.#full.length + 1) * pieceSize >= maxOutput) {
        throw new Damaged(`it unpacks to more than ${maxOutput} bytes`);
      }
      this.#full.push(this.#piece);
      this.#piece = Buffer.allocUnsafe(pieceSize);
      this.#used = 0;
    }
    this.#piece[this.#used] = byte;
    this.#used += 1;
  }

  *pieces(): Generator<Buffer> {
    yield* this.#full;
    yield this.#piece.subarray(0, this.#used);
    this.#full = [];
  }
}
