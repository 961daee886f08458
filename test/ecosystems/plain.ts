import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { succeed } from "../support/program.ts";
import type { Project } from "./projects.ts";

/** What two builds by buildah alone came to. */
export interface Plain {
  readonly outcome: Project["plain"];
  /** Of one build, on average. */
  readonly seconds: number;
}

/** A place where plain builds keep their images. */
export interface Store {
  /** Builds a source twice, one build after the other, as a user without Twofold does. */
  buildTwice(source: string, project: Project): Promise<Plain>;
}

/** Makes a store of its own, so that a build here finds nothing that another one has left. */
export async function newStore(folder: string): Promise<Store> {
  await mkdir(folder, { recursive: true });
  const buildah = ["buildah", `--root=${folder}/root`, `--runroot=${folder}/run`] as const;
  const build = async (source: string, { network }: Project): Promise<string> => {
    const ids = join(folder, "image-id");
    await succeed([
      ...buildah,
      "build",
      "--timestamp=0",
      "--format=oci",
      "--layers=false",
      "--tls-verify=false",
      `--iidfile=${ids}`,
      "--quiet",
      `--network=${network ?? "none"}`,
      source,
    ]);
    return (await succeed(["cat", ids])).trim();
  };
  return {
    buildTwice: async (source, project) => {
      const started = performance.now();
      const first = await build(source, project);
      const second = await build(source, project);
      const seconds = Math.round((performance.now() - started) / 200) / 10;
      // With one time for everything, an image's ID is a digest of all its bytes.
      return { outcome: first === second ? "equal" : "differ", seconds };
    },
  };
}
