import { open } from "node:fs/promises";
import { badInput } from "../../domain/text/failure.ts";

const mostBytes = 16 * 1024 * 1024;

/** Reads the file of flag `--stdin`. @throws Failure `usage` if it cannot be read or is too long */
export async function readGivenInput(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      if ((await file.stat()).size > mostBytes) throw tooLong();
      const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes + 1));
      if (bytesRead > mostBytes) throw tooLong();
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
    throw badInput(
      "stdin",
      `the file cannot be read (${String(error.code)}).`,
      "Name a file that exists.",
    );
  }
}

function tooLong(): Error {
  return badInput("stdin", `the file has more than ${mostBytes} bytes.`, "Shorten it.");
}
