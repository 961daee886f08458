import { resolve } from "node:path";
import type { BuildahSource } from "../domain/build/buildah-source.ts";

/** Makes a program's path absolute; a mere name is looked up on PATH. */
export function absoluteBuildah(source: BuildahSource, cwd: string): BuildahSource {
  if (source.kind !== "path" || !source.path.includes("/")) return source;
  return { kind: "path", path: resolve(cwd, source.path) };
}
