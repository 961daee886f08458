import type { Builder, Reporter } from "../../src/app/ports/build.ts";
import { allMeans } from "./means.ts";

/** A builder that can do what it is given, and nothing else. */
export function fakeBuilder(parts: Partial<Builder>): Builder {
  const never = () => Promise.reject(new Error("not asked for"));
  return {
    toolchain: {
      buildah: "1.28.2",
      origin: { kind: "path", reference: "buildah" },
      skopeo: "1.9.3",
      runtime: "runc",
      isolation: "oci",
      storageDriver: "overlay",
      rootless: false,
      kernel: "6.1",
    },
    noShim: undefined,
    means: allMeans,
    platform: "linux/amd64",
    emulation: () => Promise.resolve({ kind: "own" }),
    userNames: [],
    holdSecret: never,
    newFolder: (name) => name,
    fetchLocal: never,
    importBases: never,
    baseImages: never,
    importedSince: undefined,
    importedBefore: [],
    stageContext: never,
    build: never,
    rerun: never,
    buildAgain: never,
    watch: never,
    exportImage: never,
    forgetBuilds: () => Promise.resolve(),
    ...parts,
  };
}

/** A reporter that keeps what it is told. */
export function listeningReporter(): Reporter & { readonly told: string[] } {
  const told: string[] = [];
  const tell = (text: string): void => {
    told.push(text);
  };
  return {
    told,
    info: tell,
    warn: tell,
    progress: tell,
    openLog: () => ({ line: () => undefined, close: () => undefined }),
    annotate: () => undefined,
  };
}
