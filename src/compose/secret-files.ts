import { readFile, stat } from "node:fs/promises";
import type { BuildPorts } from "../app/ports/build.ts";
import { secretName } from "../domain/build/redact.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { badInput } from "../domain/text/failure.ts";

/** The largest secret that is masked; a larger file is not a secret but data. */
const maxSecretBytes = 1024 * 1024;

/** Reads the secrets that are in files, so that they can be masked. @throws Failure `usage` */
export async function secretFiles(request: BuildRequest): Promise<BuildPorts["secrets"]> {
  const found: BuildPorts["secrets"][number][] = [];
  for (const secret of request.secrets) {
    if (secret.kind !== "file") continue;
    const stats = await stat(secret.path).catch(() => undefined);
    const isLarge = stats !== undefined && stats.size > maxSecretBytes;
    const text =
      stats?.isFile() === true && !isLarge
        ? await readFile(secret.path, "utf8").catch(() => undefined)
        : undefined;
    if (text === undefined) {
      throw badInput(
        "secrets",
        `${secret.id}: ${secret.path} ${isLarge ? "is larger than 1 MiB" : "is not a readable file"}.`,
        "Write `id=src=path` with the path of a small file, or `id=value`.",
      );
    }
    found.push({ name: secretName(secret), value: text });
  }
  return found;
}
