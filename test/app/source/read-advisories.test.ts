import { describe, expect, it } from "vitest";
import type { BuildFilesReader } from "../../../src/app/ports/files.ts";
import type { SourceOptions } from "../../../src/app/ports/source.ts";
import { checkServices } from "../../../src/app/source/check-services.ts";
import { readAdvisories } from "../../../src/app/source/read-advisories.ts";
import { badInput, Failure } from "../../../src/domain/text/failure.ts";
import { request } from "../../support/request.ts";
import { noS2i } from "../../support/s2i-reader.ts";

/** A context with these files; the Containerfile is all that is ever read of them. */
function contextWith(files: Readonly<Record<string, string>>): BuildFilesReader {
  const context = { path: "/src", ignoreText: "", ignores: () => false };
  return {
    readContext: async () => context,
    folder: async ({ path }) => path,
    absolute: (path) => path,
    lookAt: async () => [],
    vcsEntries: async () => [],
    async *filesOf() {},
    hasContainerfile: async () => "Containerfile" in files,
    atRoot: async () => undefined,
    read: async ({ file = "Containerfile" }) => {
      const text = files[file];
      if (text === undefined) {
        throw new Failure({ code: "usage", message: `no ${file}`, fix: "Write one." });
      }
      return { context, containerfile: { name: file, path: `/src/${file}`, text } };
    },
  };
}

function ports(files: BuildFilesReader, asked: SourceOptions[] = []) {
  return {
    files,
    machinePlatform: "linux/arm64",
    s2i: noS2i,
    sourceReader: {
      commitTime: () => Promise.reject(new Error("advisories need no time")),
      read: async (question: SourceOptions) => {
        asked.push(question);
        return {
          source: { id: "", repository: "", offset: "", version: "", revision: "" },
          advisories: [
            {
              name: "no-repository" as const,
              message: "No checkout.",
              evidence: [],
              fix: "Build from a clone.",
            },
          ],
          tag: undefined,
          otherTags: [],
          strayFolders: [],
          place: undefined,
          root: question.context,
        };
      },
    },
  };
}

describe("the advisories of a source", () => {
  it("say where a setting that turns out to be wrong was given", async () => {
    const files = {
      ...contextWith({}),
      hasContainerfile: () => Promise.reject(badInput("context", "it is gone.", "Bring it back.")),
    };
    const origins = new Map([["context", { kind: "variable", name: "TWOFOLD_CONTEXT" }]] as const);
    await expect(
      readAdvisories({ request: request({ origins }), ports: ports(files) }),
    ).rejects.toThrow("Variable TWOFOLD_CONTEXT: it is gone.");
  });

  it("come with no failure when none is forbidden", async () => {
    const options = { request: request({ forbid: ["dirty"] }), ports: ports(contextWith({})) };
    const judged = await readAdvisories(options);
    expect(judged.reading.advisories).toHaveLength(1);
    expect(judged.failure).toBeUndefined();
  });

  it("come with a failure, not an exception, when one is forbidden", async () => {
    const options = {
      request: request({ forbid: ["no-repository"] }),
      ports: ports(contextWith({})),
    };
    const judged = await readAdvisories(options);
    expect(judged.failure).toMatchObject({
      code: "forbidden",
      fix: expect.stringContaining("clone"),
    });
    expect(judged.found.forbidden).toEqual(["no-repository"]);
  });

  it("are about the Containerfile too, with the request's own answers", async () => {
    const asked: SourceOptions[] = [];
    const files = contextWith({ Containerfile: "FROM a\n" });
    const { prepared } = await readAdvisories({
      request: request({
        network: "none",
        buildContexts: [{ name: "assets", value: "/assets" }],
        tags: ["1.4.0"],
      }),
      ports: ports(files, asked),
    });
    expect(prepared?.containerfile.stages).toHaveLength(1);
    expect(asked).toMatchObject([
      {
        context: "/src",
        tags: ["1.4.0"],
        recipe: {
          network: "none",
          contexts: [{ kind: "folder", name: "assets" }],
          scope: { platforms: { build: "linux/arm64", target: "linux/arm64" } },
        },
      },
    ]);
  });

  it("are about the source alone where there is no Containerfile", async () => {
    const asked: SourceOptions[] = [];
    const judged = await readAdvisories({
      request: request(),
      ports: ports(contextWith({}), asked),
    });
    expect(judged.prepared).toBeUndefined();
    expect(asked[0]).not.toHaveProperty("recipe");
  });

  it("need a Containerfile where it is what is checked", async () => {
    const options = { request: request(), ports: ports(contextWith({})), needsContainerfile: true };
    await expect(readAdvisories(options)).rejects.toThrow("no Containerfile");
  });

  it("need the Containerfile that is named", async () => {
    const options = {
      request: request({ file: "deploy/Containerfile" }),
      ports: ports(contextWith({})),
    };
    await expect(readAdvisories(options)).rejects.toThrow("no deploy/Containerfile");
  });
});

describe("several services", () => {
  it("are judged each with its own inputs, and one that cannot be read keeps none back", async () => {
    const asked: SourceOptions[] = [];
    const files = contextWith({ "a/Containerfile": "FROM a\n", "c/Containerfile": "FROM c\n" });
    const services = ["a", "b", "c"].map((context) => ({
      inputs: { context, file: `${context}/Containerfile` },
    }));
    const checked = await checkServices({
      request: request({ forbid: ["no-repository"] }),
      services,
      ports: ports(files, asked),
    });
    expect(checked.map(({ service }) => service)).toEqual(services);
    const codes = checked.map(({ judged, failure }) => [judged?.failure?.code, failure?.code]);
    expect(codes).toEqual([
      ["forbidden", undefined],
      [undefined, "usage"],
      ["forbidden", undefined],
    ]);
    expect(asked.map(({ recipe }) => recipe?.scope.containerfile.file)).toEqual([
      "a/Containerfile",
      "c/Containerfile",
    ]);
  });

  it("end at a fault of Twofold", async () => {
    const broken = { ...contextWith({}), read: () => Promise.reject(new TypeError("a bug")) };
    const services = [{ inputs: { context: "a", file: "a/Containerfile" } }];
    const checking = checkServices({ request: request(), services, ports: ports(broken) });
    await expect(checking).rejects.toThrow("a bug");
  });
});
