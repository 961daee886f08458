import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { badInput, type Failure } from "../../domain/text/failure.ts";
import { shortened } from "../../domain/text/printable.ts";

interface GivenText {
  /** The setting that names it. */
  readonly input: string;
  /** As the user wrote it: a path, relative to the working folder, or `-` for standard input. */
  readonly path: string;
  readonly cwd: string;
  /** The most bytes. */
  readonly limit: number;
}

/**
 * Reads a text that the user names: a file, a pipe, or standard input.
 * @throws Failure `usage` where it cannot be read, is too long, or is not UTF-8
 */
export async function readGivenText({ input, path, cwd, limit }: GivenText): Promise<string> {
  if (path === "-" && process.stdin.isTTY) throw wrong(input, "standard input is a terminal");
  const name = path === "-" ? "standard input" : JSON.stringify(shortened(path, 300));
  const stream = path === "-" ? process.stdin : createReadStream(resolve(cwd, path));
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of stream) {
      const bytes = Buffer.from(piece);
      length += bytes.length;
      if (length > limit) break;
      pieces.push(bytes);
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
    throw wrong(input, `${name} cannot be read (${code})`);
  }
  if (length > limit) throw wrong(input, `${name} has more than ${limit} bytes`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces));
  } catch {
    throw wrong(input, `${name} is not UTF-8`);
  }
}

function wrong(input: string, why: string): Failure {
  return badInput(input, `${why}.`, "Name a readable file, or `-` for standard input.");
}
