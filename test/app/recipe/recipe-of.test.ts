import { describe, expect, it } from "vitest";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { planned, recipeIn, shopReading, shopRoot } from "../../support/planned.ts";
import { request } from "../../support/request.ts";

async function recipeWith(
  changes: Parameters<typeof request>[0],
  containerfile = "FROM scratch\n",
  more: Partial<Parameters<typeof planned>[0]> = {},
) {
  return recipeIn(await planned({ request: request(changes), containerfile, ...more }));
}

const digest = (name: string) => digestOf(Buffer.from(name));

/** The checkout, where the image's source has another offset than the context. */
function readingAt(offset: string) {
  const { source } = shopReading();
  return shopReading({ source: { ...source, offset } });
}

describe("the recipe of a build", () => {
  it("says what every input came to", async () => {
    const { recipe } = await recipeWith(
      {
        context: "services/cart",
        target: "ship",
        buildArgs: [{ name: "EDITION", value: "big" }],
        labels: [{ name: "a.label", value: "its value" }],
        annotations: [{ name: "a.note", value: "its value" }],
        secrets: [
          { kind: "value", id: "token", value: "hunter2" },
          { kind: "file", id: "npmrc", path: "/home/ada/.npmrc" },
        ],
        network: "none",
        timestamp: { kind: "commit" },
      },
      "FROM debian:12 AS ship\n",
    );
    expect(recipe).toEqual({
      version: 2,
      recipe: { kind: "containerfile" },
      file: "Containerfile",
      target: "ship",
      buildArgs: [{ name: "EDITION", value: "big" }],
      offset: "services/cart",
      platform: "linux/amd64",
      buildah: "1.43.2",
      network: "none",
      canonical: true,
      timestamp: 1_709_294_400,
      sourceDateEpoch: 1_709_294_400,
      labels: ["a.label"],
      annotations: ["a.note"],
      secrets: ["npmrc", "token"],
      buildContexts: [],
      bases: [{ name: "debian:12", digest: digest("debian:12") }],
    });
  });

  it("has no path of the machine, whatever the build was given", async () => {
    const outside = "/home/ada/elsewhere";
    const { text } = await recipeWith(
      {
        context: `${shopRoot}/services/cart`,
        file: `${outside}/Containerfile`,
        secrets: [{ kind: "file", id: "npmrc", path: `${outside}/.npmrc` }],
        buildContexts: [
          { name: "inside", value: `${shopRoot}/libs` },
          { name: "outside", value: outside },
          { name: "layout", value: `oci-layout://${outside}/layout` },
        ],
        exceptions: `${outside}/exceptions.yml`,
        output: `${outside}/output`,
        buildah: { kind: "path", path: `${outside}/buildah` },
      },
      "FROM layout\nCOPY --from=inside . /inside\nCOPY --from=outside . /outside\n",
    );
    expect(text).not.toContain("/home");
    expect(text).not.toContain("ada");
    expect(text).not.toContain("elsewhere");
  });

  it("has no secret and no value of a label", async () => {
    const { text } = await recipeWith({
      labels: [{ name: "a.label", value: "the value" }],
      secrets: [{ kind: "value", id: "token", value: "hunter2" }],
    });
    expect(text).not.toMatch(/hunter2|the value/);
  });

  it("has the SOURCE_DATE_EPOCH that RUN steps get, and none where they get none", async () => {
    const seconds = { kind: "seconds", seconds: 7 } as const;
    expect((await recipeWith({ sourceDateEpoch: seconds })).recipe.sourceDateEpoch).toBe(7);
    const asked = await recipeWith({ sourceDateEpoch: { kind: "none" } });
    expect(asked.recipe.sourceDateEpoch).toBeUndefined();
    const untouched = await recipeWith({ canonical: false, sourceDateEpoch: seconds });
    expect(untouched.recipe).toMatchObject({ canonical: false });
    expect(untouched.recipe.sourceDateEpoch).toBeUndefined();
  });
});

describe("the Containerfile in a recipe", () => {
  it.each([
    [{ context: "." }, "", "Containerfile"],
    [{ context: "services/cart" }, "services/cart", "Containerfile"],
    [{ context: ".", file: "services/cart/Containerfile" }, "", "services/cart/Containerfile"],
    [
      { context: "services/cart", file: "deploy/Containerfile" },
      "services/cart",
      "../../deploy/Containerfile",
    ],
    [{ context: ".", file: "/tmp/Containerfile" }, "", { foreign: true }],
    [{ context: ".", file: "../Containerfile" }, "", { foreign: true }],
  ])("is named from the context: %j", async (given, offset, file) => {
    expect((await recipeWith(given)).recipe).toMatchObject({ offset, file });
  });

  it("is named from the context also where the source has another offset", async () => {
    const given = { context: ".", file: "services/cart/Containerfile" };
    const reading = readingAt("services/cart");
    expect((await recipeWith(given, undefined, { reading })).recipe).toMatchObject({
      offset: "",
      file: "services/cart/Containerfile",
    });
  });

  it("is where the input says that it is, when there is no checkout", async () => {
    const root = `${shopRoot}/unpacked`;
    const reading = { ...readingAt("services/cart"), place: undefined, root };
    const given = {
      context: "unpacked",
      buildContexts: [
        { name: "below", value: "unpacked/assets" },
        { name: "beside", value: "libs" },
      ],
    };
    const { recipe } = await recipeWith(given, undefined, { reading });
    expect(recipe).toMatchObject({
      offset: "services/cart",
      file: "Containerfile",
      buildContexts: [
        { name: "below", offset: "services/cart/assets" },
        { name: "beside", foreign: true },
      ],
    });
  });
});

describe("build contexts in a recipe", () => {
  it("are folders of the repository, images by digest, or foreign", async () => {
    const { recipe } = await recipeWith(
      {
        context: "services/cart",
        buildContexts: [
          { name: "root", value: "." },
          { name: "assets", value: "libs/assets" },
          { name: "near", value: "../shop-assets" },
          { name: "tool", value: "docker-image://ghcr.io/acme/tool:1.2" },
          { name: "debian", value: "docker-image://debian" },
          { name: "kept", value: "oci-archive:images/kept.tar" },
          { name: "fetched", value: "oci-layout:///var/tmp/layout:3" },
        ],
      },
      [
        "FROM debian",
        "COPY --from=tool /bin/tool /bin/tool",
        "RUN --mount=from=kept,target=/kept true",
        "COPY --from=fetched / /fetched",
        "",
      ].join("\n"),
    );
    expect(recipe.buildContexts).toEqual([
      { name: "assets", offset: "libs/assets" },
      { name: "debian", digest: digest("debian"), reference: "docker.io/library/debian" },
      { name: "fetched", digest: digest("fetched") },
      { name: "kept", digest: digest("kept"), offset: "images/kept.tar" },
      { name: "near", foreign: true },
      { name: "root", offset: "" },
      {
        name: "tool",
        digest: digest("ghcr.io/acme/tool:1.2"),
        reference: "ghcr.io/acme/tool",
      },
    ]);
  });

  it("are not there where they are images that no instruction names: nothing fetched them", async () => {
    const value = "docker-image://ghcr.io/acme/tool:1.2";
    const { text } = await recipeWith({ buildContexts: [{ name: "tool", value }] });
    expect(text).toBe((await recipeWith({})).text);
  });
});

describe("bases in a recipe", () => {
  const containerfile = [
    "ARG RELEASE=12",
    "FROM unused AS unused",
    "FROM golang:1 AS build",
    "RUN --mount=from=ghcr.io/acme/cache,target=/c true",
    "FROM debian:$RELEASE",
    "COPY --from=build /out /out",
    "COPY --from=busybox /bin/busybox /bin/",
    "COPY --from=tool /tool /tool",
    "",
  ].join("\n");

  it("are the images of all stages that the build needs, by their names with ARGs resolved", async () => {
    const value = "docker-image://ghcr.io/acme/tool:1.2";
    const { recipe } = await recipeWith(
      { buildContexts: [{ name: "tool", value }] },
      containerfile,
    );
    expect(recipe.bases).toEqual([
      { name: "busybox", digest: digest("busybox") },
      { name: "debian:12", digest: digest("debian:12") },
      { name: "ghcr.io/acme/cache", digest: digest("ghcr.io/acme/cache") },
      { name: "golang:1", digest: digest("golang:1") },
      { name: "tool", digest: digest("ghcr.io/acme/tool:1.2") },
    ]);
  });

  it("are told apart by platform where one name stands for several", async () => {
    const ofPlatform = (name: string, platform?: string) => digest(`${name} ${platform}`);
    const given = { buildContexts: [{ name: "tool", value: "oci-layout://images/tool" }] };
    const text = "FROM --platform=linux/arm64 tool AS other\nFROM tool\nCOPY --from=other /a /a\n";
    const { recipe } = await recipeWith(given, text, { digest: ofPlatform });
    expect(recipe.bases).toEqual([
      { name: "--platform=linux/arm64 tool", digest: digest("tool linux/arm64") },
      { name: "tool", digest: digest("tool undefined") },
    ]);
  });

  it("have their plain name where all platforms have the same index", async () => {
    const text =
      "FROM --platform=linux/arm64 golang AS other\nFROM golang\nCOPY --from=other /a /a\n";
    expect((await recipeWith({}, text)).recipe.bases).toEqual([
      { name: "golang", digest: digest("golang") },
    ]);
  });
});
