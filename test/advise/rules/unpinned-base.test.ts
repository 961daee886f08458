import { describe, expect, it } from "vitest";
import { unpinnedBase } from "../../../src/advise/rules/unpinned-base.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { parseBuildContext } from "../../../src/domain/build/build-context.ts";
import { type ContextState, known, unknown } from "../../../src/domain/source/checkout.ts";
import { onSurface } from "../../../src/domain/text/surface.ts";
import { withLines, writtenFile } from "../../../src/recipes/written.ts";
import { evidenceOf, recipeFacts } from "../../support/recipe.ts";

const digest = `sha256:${"a".repeat(64)}`;

describe("unpinned-base", () => {
  it.each([
    ["FROM debian:12", ["1: FROM debian:12"]],
    ["FROM debian", ["1: FROM debian"]],
    ["ARG R=12\nFROM debian:$R", ["2: FROM debian:12"]],
    [`FROM scratch\nCOPY --from=tools:1 /a /b`, ["2: COPY --from=tools:1"]],
    [
      "FROM scratch\nRUN --mount=type=bind,from=tools:1,target=/t make",
      ["2: RUN --mount=…,from=tools:1"],
    ],
    [
      "FROM golang:1.23 AS build\nFROM alpine:3\nCOPY --from=build /a /b",
      ["1: FROM golang:1.23", "2: FROM alpine:3"],
    ],
    [
      `FROM debian@${digest}\nONBUILD COPY --from=ghcr.io/acme/tools:1 /a /b`,
      ["2: ONBUILD COPY --from=ghcr.io/acme/tools:1"],
    ],
    ["FROM localhost/own:1", ["1: FROM localhost/own:1"]],
    ["ARG V\nFROM golang:${V}", ["2: FROM golang:${V}, and V has no value"]],
    ["ARG V\nFROM golang$V", ["2: FROM golang$V, and V has no value"]],
    [
      "FROM scratch\nARG R\nARG V\nCOPY --from=$R/tools:$V /a /b",
      ["4: COPY --from=$R/tools:$V, and R, V have no value"],
    ],
    [
      "FROM scratch\nRUN --mount=type=bind,from=tools:$V,target=/t make",
      ["2: RUN --mount=…,from=tools:$V, and V has no value"],
    ],
  ])("is said of %j", (text, evidence) => {
    expect(evidenceOf(unpinnedBase, `${text}\n`)).toEqual(evidence);
  });

  it.each([
    [`FROM debian:12@${digest}`],
    [`FROM debian@${digest}`],
    [`ARG R\nFROM ${"${R}"}debian@${digest}`],
    ["FROM scratch"],
    ["FROM scratch AS a\nFROM a\nCOPY --from=a /x /y\nCOPY --from=0 /x /y"],
    [`FROM debian:12 AS unused\nFROM scratch`],
    [`FROM scratch\nONBUILD COPY --from=build /a /b`],
    [`FROM scratch\nONBUILD COPY --from=$IMAGE:1 /a /b`],
    [
      `FROM scratch AS tools\nONBUILD COPY --from=alpine:3 /a /b\nFROM scratch\nCOPY --from=tools /a /b`,
    ],
  ])("is not said of %j", (text) => {
    expect(evidenceOf(unpinnedBase, `${text}\n`)).toEqual([]);
  });

  it("is said of a build context that is an unpinned image or layout, and of no folder", () => {
    const text = "FROM base\nCOPY --from=assets / /\nCOPY --from=layout / /\n";
    const contexts = [
      { name: "base", value: "docker-image://debian:12" },
      { name: "assets", value: "../assets" },
      { name: "layout", value: "oci-layout:///layout" },
    ].map(parseBuildContext);
    const scope = {
      containerfile: parseContainerfile({ text, file: "Containerfile" }),
      buildArgs: [],
      contexts: new Set(["base", "assets", "layout"]),
    };
    expect(evidenceOf(unpinnedBase, text, { contexts, scope })).toEqual([
      "1: FROM base is the build context debian:12",
      "3: COPY --from=layout is a layout without a digest",
    ]);
    const pinned = [
      { name: "base", value: `docker-image://debian@${digest}` },
      { name: "assets", value: "../assets" },
      { name: "layout", value: `oci-layout:///layout@${digest}` },
    ].map(parseBuildContext);
    expect(evidenceOf(unpinnedBase, text, { contexts: pinned, scope })).toEqual([]);
  });

  it("is said of an archive that the commit does not have, with the way to give it a digest", () => {
    const text = "FROM base\n";
    const contexts = [parseBuildContext({ name: "base", value: "oci-archive:base.tar" })];
    const containerfile = parseContainerfile({ text, file: "Containerfile" });
    const scope = { containerfile, buildArgs: [], contexts: new Set(["base"]) };
    const about = (state: ContextState) => ({
      contexts,
      scope,
      contextStates: [{ name: "base", state }],
    });
    const loose = [{ path: "base.tar", how: "ignored" }];
    for (const state of [
      { kind: "committed", loose: known(loose) },
      { kind: "committed", loose: unknown("git said nothing") },
      { kind: "no repository", why: "no .git" },
    ] as const) {
      const found = unpinnedBase.advise(recipeFacts(text, about(state)));
      expect(found?.evidence).toEqual([
        "Containerfile:1: FROM base is an archive without a digest",
      ]);
      expect(found?.fix).toContain("`base=oci-archive:file@sha256:…`");
    }
    const ofDocker = [parseBuildContext({ name: "base", value: "docker-archive:base.tar" })];
    const said = unpinnedBase.advise(recipeFacts(text, { contexts: ofDocker, scope }));
    expect(said?.fix).toContain(
      "the ID of its image after its path: `base=docker-archive:file@sha256:…`",
    );
    const committed = about({ kind: "committed", loose: known([]) });
    expect(evidenceOf(unpinnedBase, text, committed)).toEqual([]);
  });

  it("names a registry without HTTPS to the command that pins, as that registry was asked", () => {
    const host = "registry.internal:5000";
    const asked = { baseUser: unknown("plain HTTP", { kind: "untrusted-registry", host }) };
    const fixFor = (reference: string, facts: Parameters<typeof recipeFacts>[1]) =>
      unpinnedBase.advise(recipeFacts(`FROM ${reference}\n`, facts))?.fix;
    expect(fixFor(`${host}/base:1`, asked)).toContain(
      `\`twofold pin --insecure-registries=${host}\``,
    );
    expect(fixFor(`${host}/base:1`, {})).toContain("`twofold pin`");
    expect(fixFor("debian:12", asked)).toContain("`twofold pin`");
  });

  it("says of an image that an input names what to write there, because no command does it", () => {
    const fixFor = (reference: string, changes: Parameters<typeof recipeFacts>[1] = {}) => {
      const line = { text: `FROM ${reference}`, from: { name: "builder-image" } };
      const containerfile = parseContainerfile({ file: writtenFile, ...withLines("", [line]) });
      const scope = { containerfile, buildArgs: [] };
      const { fix = "" } = unpinnedBase.advise(recipeFacts(line.text, { ...changes, scope })) ?? {};
      return onSurface(fix, "workflow");
    };
    expect(fixFor("builder")).toBe(
      "Write `builder-image: builder:latest@sha256:…` with the digest that `skopeo inspect --format='{{.Digest}}' docker://builder:latest` prints.",
    );
    const host = "registry.internal:5000";
    const asked = { baseUser: unknown("plain HTTP", { kind: "untrusted-registry", host }) };
    expect(fixFor(`${host}/base:1`, asked)).toContain("`skopeo inspect --tls-verify=false ");
  });

  it("tells the command that pins, and marks the lines", () => {
    expect(unpinnedBase.advise(recipeFacts("FROM a\nCOPY --from=b:1 / /\n"))).toMatchObject({
      fix: expect.stringMatching(/`twofold pin`.*`a:latest@sha256:…`/),
      places: [
        { file: "Containerfile", line: 1 },
        { file: "Containerfile", line: 2 },
      ],
    });
  });
});
