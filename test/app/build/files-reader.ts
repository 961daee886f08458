import type { BuildPorts } from "../../../src/app/ports/build.ts";

/** Reads a context with one Containerfile, of one base and one step. */
export const filesReader: BuildPorts["files"] = {
  readContext: () => Promise.reject(new Error("not asked for")),
  read: () =>
    Promise.resolve({
      context: { path: "/src", ignoreText: "", ignores: () => false },
      containerfile: {
        name: "Containerfile",
        path: "/src/Containerfile",
        text: "FROM debian:12\nRUN make\n",
      },
    }),
  folder: () => Promise.reject(new Error("not asked for")),
  absolute: (path) => path,
  lookAt: (_, paths) => Promise.resolve(paths.map(() => "other" as const)),
  vcsEntries: () => Promise.resolve([]),
  async *filesOf() {},
  hasContainerfile: () => Promise.resolve(true),
};
