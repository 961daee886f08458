import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pinBases } from "../../src/containerfile/bases.ts";
import { namesOf, namingWords, readName } from "../../src/containerfile/origins.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import type { UnpinnedUses } from "../../src/domain/source/pin.ts";
import { unpinnedInContainerfile } from "../../src/pin/containerfile.ts";
import { texts } from "../containerfile/containerfiles.ts";

const digest = `sha256:${"0".repeat(64)}`;

function usesOf(text: string, contexts: readonly string[] = []): UnpinnedUses {
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const platforms = { build: "linux/amd64", target: "linux/amd64" };
  return unpinnedInContainerfile(containerfile, {
    buildArgs: [],
    contexts: new Set(contexts),
    platforms,
  });
}

/** The text with each use pinned to the same digest. */
function pinned(text: string, contexts: readonly string[] = []): string {
  const { unpinned } = usesOf(text, contexts);
  return pinBases(
    text,
    unpinned.map((use) => ({ use, pinned: `${use.tagged}@${digest}` })),
  );
}

function whyLeft(...lines: readonly string[]): string[] {
  return usesOf(`${lines.join("\n")}\n`).left.map(
    ({ place, text, why }) => `${place.line} ${text}: ${why}`,
  );
}

describe("a Containerfile", () => {
  it("is pinned in all its stages, whatever a target needs", () => {
    expect(
      pinned(
        [
          "FROM debian AS tools",
          "FROM --platform=$BUILDPLATFORM ghcr.io/acme/base:1 AS unused",
          "COPY --from=tools /a /a",
          "COPY --from=0 /a /a",
          "COPY --from=alpine:3 /a /a",
          "RUN --mount=type=bind,from=busybox,target=/b ls",
          "FROM scratch",
        ].join("\r\n"),
      ).split("\r\n"),
    ).toEqual([
      `FROM debian:latest@${digest} AS tools`,
      `FROM --platform=$BUILDPLATFORM ghcr.io/acme/base:1@${digest} AS unused`,
      "COPY --from=tools /a /a",
      "COPY --from=0 /a /a",
      `COPY --from=alpine:3@${digest} /a /a`,
      `RUN --mount=type=bind,from=busybox:latest@${digest},target=/b ls`,
      "FROM scratch",
    ]);
  });

  it("keeps quotes, comments, here-documents, continuation lines and a missing last line end", () => {
    const text = `\uFEFF# syntax=x\nFROM \\\n  # why\n  "debian:12" \\\n  AS a\nRUN <<E\nFROM nothing\nE\nCOPY --from='alpine' \\\n\n a b`;
    expect(pinned(text)).toBe(
      text
        .replace('"debian:12"', `"debian:12@${digest}"`)
        .replace("'alpine'", `'alpine:latest@${digest}'`),
    );
  });

  it("leaves build contexts, stages that a platform chooses, and what is pinned", () => {
    const text = `FROM debian@${digest} AS base-amd64\nFROM base-$TARGETARCH\nCOPY --from=tools a b\n`;
    expect(usesOf(text, ["tools"])).toEqual({ unpinned: [], left: [] });
  });

  it("is pinned in an ARG's default where that is the whole name, once for all uses of it", () => {
    expect(
      pinned(
        'ARG V=1 BASE="debian:12"\nFROM $BASE\nFROM "${BASE}"\nARG BASE\nARG TOOLS=alpine\nCOPY --from=$BASE a b\nCOPY --from=${TOOLS} a b\n',
      ),
    ).toBe(
      `ARG V=1 BASE="debian:12@${digest}"\nFROM $BASE\nFROM "\${BASE}"\nARG BASE\nARG TOOLS=alpine:latest@${digest}\nCOPY --from=$BASE a b\nCOPY --from=\${TOOLS} a b\n`,
    );
  });

  it("says why a name stays, and what to write", () => {
    expect(whyLeft("ARG RELEASE=12", "FROM debian:$RELEASE")).toEqual([
      "2 debian:$RELEASE: Variables are a part of the name, and a digest would fix what they choose. Write `ARG BASE=debian:12@sha256:…`, and `$BASE` for the whole name.",
    ]);
    expect(whyLeft("ARG BASE=debian:12", "FROM $BASE", "FROM $BASE-slim")).toEqual([
      "2 $BASE: `BASE` is a part of another word too, at line 3, and a digest would break that. Use an ARG of its own here.",
      expect.stringContaining("3 $BASE-slim: Variables"),
    ]);
    expect(whyLeft("ARG V=1", "ARG BASE=debian:$V", "FROM $BASE")).toEqual([
      expect.stringContaining("3 $BASE: `ARG BASE` at line 2 does not have the name as it is."),
    ]);
    expect(whyLeft("ARG BASE", "FROM $BASE")).toEqual([
      expect.stringContaining("`BASE` has no value here"),
    ]);
    expect(whyLeft("FROM $TARGETOS")).toEqual([
      "1 $TARGETOS: `TARGETOS` has its value from outside the file. Give the digest there.",
    ]);
    expect(whyLeft("FROM localhost/mine")).toEqual([
      expect.stringContaining("this machine's own storage"),
    ]);
    expect(whyLeft("FROM Debian")).toEqual([expect.stringContaining("not an image reference")]);
    expect(whyLeft("FROM a", "RUN --mount=from=\\", "b ls")).toEqual([
      expect.stringContaining("continues on another line"),
    ]);
  });

  it("is the same text again without its pins", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(pinned(text).replace(/(?::latest)?@sha256:0{64}/g, "")).toBe(text);
      }),
    );
  });

  it("means the same afterwards, name by name, and has nothing more to pin", () => {
    fc.assert(
      fc.property(withArgs, (text) => {
        const after = pinned(text);
        expect(usesOf(after)).toEqual({ unpinned: [], left: expect.any(Array) });
        expect(usesOf(after).left.length).toBe(usesOf(text).left.length);
        const before = namesIn(text);
        expect(namesIn(after)).toEqual(
          namesIn(after).map((name, index) => {
            const old = before[index] ?? "";
            return name.includes("@") ? expect.stringMatching(afterPin(old)) : old;
          }),
        );
      }),
      { numRuns: 500 },
    );
  });
});

function afterPin(name: string): RegExp {
  return new RegExp(`^${name}(?::latest)?@sha256:0{64}$`);
}

/** What each word names, in the order of the file. */
function namesIn(text: string): string[] {
  const names = namesOf(parseContainerfile({ text, file: "f" }), { buildArgs: [] });
  return names.containerfile.stages.flatMap((stage) => {
    const found: string[] = [];
    for (const word of namingWords(names, stage)) {
      const read = readName(names, word);
      found.push("wrong" in read ? "" : read.name);
    }
    return found;
  });
}

/** Containerfiles whose names come from ARGs in every way. */
const withArgs: fc.Arbitrary<string> = fc
  .record({
    args: fc.array(
      fc.constantFrom(
        "ARG A=debian:12",
        "ARG B='alpine'",
        "ARG C=$A",
        "ARG A",
        "ARG V=1 A=busybox",
      ),
    ),
    stages: fc.array(
      fc.record({
        from: fc.constantFrom(
          "$A",
          '"${B}"',
          "${A}-slim",
          "debian:$V",
          "alpine:3",
          "${C}",
          "${B:-x}",
        ),
        body: fc.array(
          fc.constantFrom(
            "ARG A",
            "ARG B=busybox:1",
            "ARG C=x$B",
            "COPY --from=$A a b",
            "COPY --from=${B} a b",
            "RUN --mount=from=$B,target=/a ls",
            "COPY --from=0 a b",
          ),
          { maxLength: 5 },
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ args, stages }) =>
    [...args, ...stages.flatMap(({ from, body }) => [`FROM ${from}`, ...body])].join("\n"),
  );
