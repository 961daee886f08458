import type { ChangedFile, ImageRun } from "../../src/domain/findings/image-run.ts";

/** A run that printed one line and ended well, unless a test says otherwise. */
export function imageRun(
  more: Partial<Omit<ImageRun, "stdout">> & { readonly stdout?: string } = {},
): ImageRun {
  const { stdout = "hello\n", ...rest } = more;
  const run = { image: "a", end: { kind: "exit", code: 0 }, stderr: [], files: [] } as const;
  return { ...run, ...rest, stdout: Buffer.from(stdout, "latin1") };
}

export function changedFile(path: string, more: Partial<ChangedFile> = {}): ChangedFile {
  return { path, type: "file", mode: 0o644, owner: "0:0", content: "ab", size: 2, ...more };
}
