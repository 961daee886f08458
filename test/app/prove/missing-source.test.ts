import { describe, expect, it } from "vitest";
import {
  findMissing,
  type MissingSource,
  missingTexts,
} from "../../../src/app/prove/missing-source.ts";
import { ignoreRules } from "../../../src/containerfile/ignore.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { onSurface } from "../../../src/domain/text/surface.ts";

interface Given {
  readonly copy: string;
  /** As buildah quotes it. */
  readonly stat?: string;
  /** What it says of a link, up to the reason. */
  readonly got?: string;
  readonly files?: readonly string[];
  readonly ignore?: string;
  /** What the checkout's root has. */
  readonly root?: readonly string[];
}

async function missing({ copy, stat, got, files = [], ignore = "", root = [] }: Given) {
  const containerfile = parseContainerfile({
    text: `FROM debian AS build\nFROM debian\n${copy}\n`,
    file: "Containerfile",
  });
  const instruction = containerfile.stages[1]?.instructions[0];
  if (instruction === undefined) throw new Error("no instruction");
  return await findMissing({
    instruction,
    log: [
      got === undefined
        ? `Error: building at STEP "${instruction.text}": checking on sources under "/tmp/t/context": copier: stat: ${stat}: no such file or directory`
        : `Error: building at STEP "${instruction.text}": reading "/tmp/t/context": error during bulk transfer for copier.request{Request:"GET"}: copier: get: lstat ${got}: no such file or directory`,
    ],
    contexts: new Set(["lib"]),
    context: {
      path: "/work",
      ignoreText: ignore,
      ignoreFile: "services/.dockerignore",
      ignores: ignoreRules(ignore),
      leavesOut: () => false,
    },
    written: "services/api",
    file: "services/api/Containerfile",
    reader: {
      async *filesOf() {
        yield* files;
      },
      atRoot: async ({ context, path }) =>
        root.includes(path) ? { context: ".", offset: context } : undefined,
    },
  });
}

async function texts(given: Given): Promise<string> {
  const found = await missing(given);
  if (found === undefined) return "nothing";
  const { what, fix } = missingTexts(found);
  return onSurface(`${what}. ${fix}`, "command line");
}

describe("a source that is a symbolic link to nothing", () => {
  it.each([
    [
      "COPY --from=build /out/app /app",
      '"/out/app"("/etc/hostname"): lstat /etc/hostname',
      "failed: its source `/out/app` is a symbolic link to `/etc/hostname`, which is not in `build`. Name a file that is in `build`: a link is followed inside it, and `..` ends at its root.",
    ],
    [
      "COPY app /app",
      '"/app"("/nothing"): lstat /nothing',
      "failed: its source `app` is a symbolic link to `nothing`, which is not in the build context. Name a file that is in the build context: a link is followed inside it, and `..` ends at its root.",
    ],
  ])("%s", async (copy, got, expected) => {
    expect(await texts({ copy, got })).toBe(expected);
  });
});

describe("a source that COPY does not find", () => {
  it.each<[string, Given, string]>([
    [
      "is not there",
      { copy: "COPY a b /x/", stat: '"/b"', files: ["a", "src/c"] },
      "failed: its source `b` is not in the build context. Create `b`, or correct the path: it is relative to the build context.",
    ],
    [
      "is in another folder",
      { copy: "COPY main.go /x/", stat: '"/main.go"', files: ["cmd/main.go"] },
      "failed: its source `main.go` is not in the build context. Write `cmd/main.go` if that file is meant: paths are relative to the build context.",
    ],
    [
      "is in the checkout's root",
      {
        copy: "COPY services/api/src /x/",
        stat: '"/services/api/src"',
        files: ["lib/src"],
        root: ["services/api/src"],
      },
      "failed: its source `services/api/src` is not in the build context, but in the root of the checkout. If the paths in services/api/Containerfile are relative to that root, build from there: `--context=.`, `--file=services/api/Containerfile`, `--offset=services/api`.",
    ],
    [
      "is left out by a line of the ignore file",
      { copy: "COPY dist /x/", stat: '"/dist"', files: ["dist/a.js"], ignore: "# no\ndist\n*.md" },
      "failed: line 2 of services/.dockerignore, `dist`, leaves out its source `dist`. Remove that line, or write `!dist` below it.",
    ],
    [
      "is left out in all of its files",
      { copy: "COPY dist /x/", stat: '"/dist"', files: ["dist/a.js"], ignore: "*\n!src\n**/*.js" },
      "failed: line 3 of services/.dockerignore, `**/*.js`, leaves out its source `dist`. Remove that line, or write `!dist` below it.",
    ],
    [
      "is a pattern that matches nothing",
      { copy: "COPY *.go /x/", stat: '["/*.go"]', files: ["cmd/main.go"] },
      "failed: nothing in the build context matches its source `*.go`. Create a file that matches `*.go`, or correct the pattern: it is relative to the build context.",
    ],
    [
      "is a pattern whose files are left out",
      { copy: "COPY *.jar /x/", stat: '["/*.jar"]', files: ["a.jar"], ignore: "*.jar" },
      "failed: line 1 of services/.dockerignore, `*.jar`, leaves out its source `*.jar`. Remove that line, or write `!*.jar` below it.",
    ],
    [
      "is not in the stage",
      { copy: "COPY --from=build app /x/", stat: '"/app"' },
      "failed: its source `/app` is not in `build`. Correct the path: it is relative to the root of `build`, not to a WORKDIR there.",
    ],
    [
      "is not in an additional context",
      { copy: "COPY --from=lib app /x/", stat: '"/app"' },
      "failed: its source `app` is not in the build context `lib`. Create `app`, or correct the path: it is relative to the build context `lib`.",
    ],
  ])("%s", async (_, given, expected) => {
    expect(await texts(given)).toBe(expected);
  });

  it("is what buildah names, and nothing else", async () => {
    expect(await missing({ copy: "RUN stat /b", stat: '"/b"' })).toBeUndefined();
    expect(await missing({ copy: "COPY b /x", stat: "permission denied" })).toBeUndefined();
  });

  it("is shown without control characters, and cut", async () => {
    const source = `${"a".repeat(3000)}\u001b[2J`;
    const found: MissingSource = { source, place: { kind: "context" } };
    expect(missingTexts(found).what).not.toContain("\u001b");
    expect(missingTexts(found).what.length).toBeLessThan(400);
  });
});
