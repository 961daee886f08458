import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { basesOf } from "../../src/containerfile/bases.ts";
import type { Containerfile } from "../../src/containerfile/model.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { containerfile, failureOf, noise } from "./containerfiles.ts";

function references(file: Containerfile, scope: Partial<Parameters<typeof basesOf>[0]> = {}) {
  const uses = basesOf({ containerfile: file, buildArgs: [], ...scope });
  return uses.map(({ kind, reference, line }) => `${line} ${kind} ${reference}`);
}

describe("the bases of a build", () => {
  test("are the images of FROM, COPY --from and RUN --mount, in the order of the file", () => {
    const file = containerfile(
      "FROM debian:12 AS build",
      "COPY --chown=1 --from=ghcr.io/acme/tools:1 /a /b",
      "RUN --mount=type=cache,target=/c --mount=type=bind,from=alpine,target=/m make",
      "FROM build AS last",
      "COPY --from=0 /a /b",
      "COPY --from=build /a /b",
      "RUN --mount=type=bind,from=build,target=/m make",
    );
    expect(references(file)).toEqual([
      "1 from debian:12",
      "2 copy ghcr.io/acme/tools:1",
      "3 mount alpine",
    ]);
  });

  test("are none where a stage starts from scratch", () => {
    expect(references(containerfile("FROM scratch", "COPY a b"))).toEqual([]);
  });

  test("are only those that the target needs, through other stages too", () => {
    const file = containerfile(
      "FROM a AS one",
      "FROM b AS two",
      "COPY --from=one /x /x",
      "FROM c AS three",
      "FROM two AS four",
      "FROM d",
    );
    expect(references(file, { target: "four" })).toEqual(["1 from a", "2 from b"]);
    expect(references(file, { target: "three" })).toEqual(["4 from c"]);
    expect(references(file)).toEqual(["6 from d"]);
  });

  test("know a stage without a name by its number", () => {
    const file = containerfile(
      "FROM a",
      "FROM b AS named",
      "FROM 0",
      "FROM 1",
      "COPY --from=1 x y",
    );
    expect(references(file, { target: "2" })).toEqual(["1 from a"]);
    expect(references(file, { target: "3" })).toEqual(["2 from b", "4 from 1"]);
  });

  test("are images where a stage of the name only comes later, or is their own", () => {
    const file = containerfile("FROM debian AS debian", "COPY --from=x a b", "FROM debian AS x");
    expect(references(file, { target: "debian" })).toEqual(["1 from debian", "2 copy x"]);
  });

  test("have their ARGs resolved: build args, defaults, earlier ARGs, operators and quotes", () => {
    const file = containerfile(
      "ARG RELEASE=12 NAME='debian'",
      'ARG BASE="$NAME:${RELEASE}"',
      "FROM $BASE",
      "FROM ${REGISTRY:-docker.io}/${NAME}${RELEASE:+:$RELEASE}",
      "COPY --from=0 a b",
      'FROM "$BASE"-slim',
      "COPY --from=0 a b",
      "COPY --from=1 a b",
    );
    expect(references(file)).toEqual([
      "3 from debian:12",
      "4 from docker.io/debian:12",
      "6 from debian:12-slim",
    ]);
    expect(references(file, { buildArgs: [{ name: "RELEASE", value: "13" }] })).toEqual([
      "3 from debian:13",
      "4 from docker.io/debian:13",
      "6 from debian:13-slim",
    ]);
  });

  test("see within a stage only the ARGs above them", () => {
    const file = containerfile(
      "ARG TOOLS=tools:1",
      "FROM a",
      "ARG TOOLS",
      "ARG MORE=more:1",
      "COPY --from=$TOOLS a b",
      "RUN --mount=from=${MORE},target=/m ls",
    );
    expect(references(file)).toEqual(["2 from a", "5 copy tools:1", "6 mount more:1"]);
    const failure = failureOf(() =>
      references(containerfile("ARG TOOLS=tools:1", "FROM a", "COPY --from=$TOOLS a b")),
    );
    expect(failure.message).toContain("Containerfile:3: ");
    expect(failure.fix).toContain("`ARG TOOLS=…` above it, in the same stage,");
  });

  test("know the platforms", () => {
    const file = containerfile("FROM --platform=$BUILDPLATFORM a-$TARGETARCH$TARGETVARIANT");
    const platforms = { build: "linux/amd64", target: "linux/arm/v7" };
    expect(basesOf({ containerfile: file, buildArgs: [], platforms })).toMatchObject([
      { reference: "a-armv7", platform: "linux/amd64" },
    ]);
  });

  test("have the build's own platform where FROM's comes to nothing", () => {
    const file = containerfile("FROM --platform=$NOT_SET a", "COPY --from=0 x y");
    expect(basesOf({ containerfile: file, buildArgs: [] })[0]).not.toHaveProperty("platform");
    const failure = failureOf(() => references(containerfile("FROM --platform=${X a")));
    expect(failure).toMatchObject({
      place: { line: 1 },
      fix: expect.stringContaining("platform"),
    });
  });

  test("may be build contexts, which hide images and stages", () => {
    const file = containerfile(
      "FROM src AS one",
      "FROM b",
      "COPY --from=one / /",
      "COPY --from=src / /",
    );
    const uses = basesOf({
      containerfile: file,
      buildArgs: [],
      contexts: new Set(["src", "one"]),
    });
    expect(uses.map(({ reference, context }) => [reference, context])).toEqual([
      ["b", undefined],
      ["one", "one"],
      ["src", "src"],
    ]);
  });

  test.each([
    ["FROM $BASE", "`ARG BASE=…` before the first FROM"],
    ['FROM ""', "name of an image"],
    ["FROM a${B", "name of an image"],
    ["FROM ${A%x}", "name of an image"],
    ["FROM ${A:?}", "name of an image"],
  ])("cannot be found in %s", (line, fix) => {
    const failure = failureOf(() => references(containerfile(line)));
    expect(failure).toMatchObject({ code: "usage", place: { file: "Containerfile", line: 1 } });
    expect(failure.fix).toContain(fix);
  });

  test.each([
    ["FROM deb\\", "ian"],
    ["FROM scratch\nRUN --mount=type=bind,\\", "from=a,target=/a ls"],
  ])("cannot be pinned where they go on in another line: %j %j", (...lines) => {
    const failure = failureOf(() => references(containerfile(...lines)));
    expect(failure.message).toMatch(/continues on another line/);
  });

  test("cannot grow without bounds", () => {
    const doubling = Array.from({ length: 40 }, (_, at) => `ARG A${at + 1}=$A${at}$A${at}`);
    const failure = failureOf(() =>
      references(containerfile("ARG A0=xx", ...doubling, "FROM $A40")),
    );
    expect(failure.place?.line).toBe(42);
  });

  test("have a target among the stages", () => {
    const file = containerfile("FROM a AS build", "FROM b");
    const failure = failureOf(() => references(file, { target: "biuld" }));
    expect(failure.message).toBe('Input `target`: Containerfile has no stage "biuld".');
    expect(failure.fix).toContain("Write one of `build`, `1`");
  });

  test("are found in any text, or one failure with a line", () => {
    fc.assert(
      fc.property(noise, (text) => {
        try {
          basesOf({ containerfile: parseContainerfile({ text, file: "f" }), buildArgs: [] });
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
          expect(error).toMatchObject({ place: { line: expect.any(Number) } });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
