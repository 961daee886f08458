import { describe, expect, it } from "vitest";
import { describeImage } from "../../src/app/images/inspect-image.ts";
import type { FoundReport } from "../../src/app/ports/kept.ts";
import { parseKeptReport } from "../../src/domain/findings/kept-report.ts";
import { writeRecipe } from "../../src/domain/labels/recipe.ts";
import { digestOf } from "../../src/domain/oci/digest.ts";
import type { InspectedImage } from "../../src/report/inspection.ts";
import { inspectionLines, renderInspectionJson } from "../../src/report/inspection.ts";
import { renderJson } from "../../src/report/json.ts";
import { plainPalette } from "../../src/report/palette.ts";
import { fullRecipe } from "../support/full-recipe.ts";
import { imageOf, tarOf } from "../support/layers.ts";
import { held, digest as reportedDigest } from "./sample.ts";

const revision = "9f2c".repeat(10);
const id = `github.com/acme/shop,1.4.0+${revision},services/cart`;
const labels = {
  "dev.twofold.source-id": id,
  "dev.twofold.advisories": "dirty,root-user",
  "dev.twofold.recipe":
    '{"buildArgs":{"EDITION":"big"},"buildah":"1.43.0","file":"Containerfile","offset":"services/cart","platform":"linux/amd64","recipe":"containerfile","target":"ship"}',
  "org.opencontainers.image.source": "https://github.com/acme/shop",
  "org.opencontainers.image.revision": revision,
  "org.opencontainers.image.version": "1.4.0",
  "org.opencontainers.image.base.name": "docker.io/library/debian:12",
};

const exceptions = JSON.stringify([
  { path: "srv/a", cause: "clock", expires: "2027-03-01" },
  { path: "srv/b", cause: "random", expires: "2027-01-31" },
]);

async function inspected(labels: Readonly<Record<string, string>>): Promise<InspectedImage> {
  const layers = [await tarOf([{ name: "a" }])];
  return describeImage(imageOf({ layers, config: { config: { Labels: labels } } }));
}

async function textOf(labels: Readonly<Record<string, string>>): Promise<string> {
  return inspectionLines(await inspected(labels), plainPalette).join("\n");
}

describe("an image that is inspected", () => {
  it("shows its source ID with each part, advisories, base and recipe, and who says so", async () => {
    expect(await textOf(labels)).toContain(
      [
        "Unchecked claims from Twofold's labels (dev.twofold.*):",
        `source ID    ${id}`,
        "repository   github.com/acme/shop",
        "offset       services/cart",
        "version      1.4.0",
        `revision     ${revision}`,
        "advisories   dirty, root-user",
        "base         docker.io/library/debian:12",
        "recipe       services/cart/Containerfile",
        "target       ship",
        "build arg    EDITION=big",
        "built for    linux/amd64",
        "buildah      1.43.0",
        "",
        "1 layer, ",
      ].join("\n"),
    );
  });

  it("shows what a rebuild would be given, as far as its recipe says it", async () => {
    const [debian, tool] = [digestOf(Buffer.from("debian")), digestOf(Buffer.from("tool"))];
    const recipe = writeRecipe(
      fullRecipe({
        offset: "services/cart",
        file: "../../deploy/Containerfile",
        buildContexts: [
          { name: "assets", offset: "libs/assets" },
          { name: "kept", digest: tool, offset: "images/kept.tar" },
          { name: "near", foreign: true },
          { name: "root", offset: "" },
          { name: "tool", digest: tool, reference: "ghcr.io/acme/tool" },
        ],
        bases: [{ name: "debian:12", digest: debian }],
        labels: ["org.opencontainers.image.title"],
        annotations: ["a.note", "b.note"],
        secrets: ["npmrc"],
      }),
    );
    expect(await textOf({ ...labels, "dev.twofold.recipe": recipe })).toContain(
      [
        "recipe       deploy/Containerfile",
        "context      assets is folder libs/assets",
        `context      kept is ${tool} in images/kept.tar`,
        "context      near is a folder outside the repository",
        "context      root is the repository's root",
        `context      tool is ghcr.io/acme/tool@${tool}`,
        `base image   debian:12 is ${debian}`,
        "network      default",
        "environment  canonical",
        "timestamp    0, and SOURCE_DATE_EPOCH=318211200 in RUN steps",
        "input labels org.opencontainers.image.title",
        "annotations  a.note, b.note",
        "secrets      npmrc",
        "built for    linux/amd64",
        "buildah      1.43.0",
      ].join("\n"),
    );
  });

  it("shows a recipe that is cut off from the network, the clock and the repository", async () => {
    const { sourceDateEpoch: _, ...usual } = fullRecipe();
    const foreign = { ...usual, canonical: false, file: { foreign: true } as const };
    const shown = async (fetchStages: readonly string[]) => {
      const recipe = writeRecipe({ ...foreign, hermetic: { fetchStages } });
      return await textOf({ "dev.twofold.recipe": recipe });
    };
    const text = await shown(["deps", "go"]);
    expect(text).toMatch(/^recipe {7}a Containerfile outside the repository$/m);
    expect(text).toMatch(/^network {6}only in deps, go \(hermetic\)$/m);
    expect(text).toMatch(/^environment {2}untouched$/m);
    expect(text).toMatch(/^timestamp {4}0, and no SOURCE_DATE_EPOCH in RUN steps$/m);
    expect(await shown([])).toMatch(/^network {6}none \(hermetic\)$/m);
  });

  it("shows only so much of a stranger's recipe", async () => {
    const buildArgs = Array.from({ length: 3000 }, (_, at) => ({ name: `A${at}`, value: "" }));
    const text = await textOf({ "dev.twofold.recipe": writeRecipe(fullRecipe({ buildArgs })) });
    expect(text.match(/^build arg/gm)).toHaveLength(51);
    expect(text).toMatch(/^build arg {4}… and 2950 more$/m);
  });

  it.each([
    [{}, "Its labels do not say whether it is reproducible."],
    [{ "dev.twofold.reproducible": "yes" }, "Its labels do not say whether it is reproducible."],
    [
      { "dev.twofold.reproducible": "true" },
      "Reproducible, according to its label: two builds were equal.",
    ],
    [
      { "dev.twofold.reproducible": "unchecked" },
      "Unchecked, according to its label: two builds of all of it were not compared.",
    ],
    [
      { "dev.twofold.reproducible": "false", "dev.twofold.exceptions": "" },
      "Not reproducible, according to its label: two builds differed.",
    ],
    [
      { "dev.twofold.reproducible": "false", "dev.twofold.exceptions": exceptions },
      "Accepted differences until 2027-01-31, according to its labels: two builds differed, as 2 exceptions allowed.",
    ],
  ])("says first what it claims of its proof: %j", async (proof, first) => {
    const text = await textOf({ ...labels, ...proof });
    expect(text.split("\n")[0]).toBe(first);
  });

  it("lists what it was let pass with", async () => {
    const proof = { "dev.twofold.reproducible": "false", "dev.twofold.exceptions": exceptions };
    const text = await textOf({ ...labels, ...proof });
    expect(text).toMatch(/^accepted {5}srv\/a \(clock\) until 2027-03-01$/m);
    const { claims } = JSON.parse(renderInspectionJson(await inspected(proof)));
    expect(claims).toMatchObject({ reproducible: "false", exceptions: JSON.parse(exceptions) });
  });

  it("says when it claims to be clean, and when it claims nothing", async () => {
    expect(await textOf({ ...labels, "dev.twofold.advisories": "" })).toMatch(
      /^advisories {3}none$/m,
    );
    expect(await textOf({})).toContain("Its labels say nothing about its source.");
  });

  it("shows labels that contradict its source, as text that does nothing", async () => {
    const text = await textOf({
      ...labels,
      "org.opencontainers.image.revision": "##[error]\u001b[2J\n::warning::x",
    });
    expect(text).toContain("Labels that are invalid or contradict others:");
    expect(text).toContain(
      `org.opencontainers.image.revision = "#␣#[error]\\u001b[2J\\n::warning::x": contradicts the source ID: ${revision}`,
    );
  });

  it("shows what Sous wrote, with its advisories", async () => {
    const text = await textOf({
      "com.opentable.sous.repo_url": "github.com/opentable/sous",
      "com.opentable.sous.repo_offset": "",
      "com.opentable.sous.version": "1.0.0",
      "com.opentable.sous.revision": revision,
      "com.opentable.sous.advisories": "dirty workspace,developer build",
    });
    expect(text).toContain("from the labels of Sous (com.opentable.sous.*)");
    expect(text).toContain(`source ID    github.com/opentable/sous,1.0.0+${revision}\n`);
    expect(text).toContain("advisories   dirty, developer build\n");
  });

  it("is JSON with the same, and what is not claimed is absent", async () => {
    const json = JSON.parse(renderInspectionJson(await inspected(labels)));
    expect(json).toMatchObject({
      schemaVersion: 1,
      platform: "linux/amd64",
      claims: {
        source: {
          id,
          repository: "github.com/acme/shop",
          offset: "services/cart",
          version: "1.4.0",
          revision,
          from: "twofold",
        },
        advisories: ["dirty", "root-user"],
        base: { name: "docker.io/library/debian:12" },
        recipe: { version: 1, file: "Containerfile", target: "ship" },
        doubts: [],
      },
    });
    const recipe = fullRecipe({ secrets: ["npmrc"] });
    const full = await inspected({ "dev.twofold.recipe": writeRecipe(recipe) });
    expect(JSON.parse(renderInspectionJson(full)).claims.recipe).toEqual({
      ...recipe,
      recipe: "containerfile",
    });
    expect(JSON.parse(renderInspectionJson(await inspected({}))).claims).toEqual({ doubts: [] });
  });

  it("names the line of each layer as the report beside it does, if that is about this image", async () => {
    const image = imageOf({ layers: [await tarOf([{ name: "a" }])] });
    const { manifest } = image;
    const kept = (digest: string): FoundReport => ({
      file: "/out/report.json",
      report: parseKeptReport(
        renderJson(held).replaceAll(`"digest": "${reportedDigest}"`, `"digest": "${digest}"`),
      ),
    });
    const told = describeImage(image, kept(image.digest));
    const text = inspectionLines(told, plainPalette).join("\n");
    expect(text).toContain("Containerfile:3  COPY greeting.txt /srv");
    expect(text).toContain("lines and bases are those of /out/report.json");
    expect(JSON.parse(renderInspectionJson(told)).layers[0].instruction.line).toBe(3);
    const others = describeImage(image, kept(digestOf(Buffer.from("another"))));
    expect(inspectionLines(others, plainPalette).join("\n")).toContain(manifest.layers[0]?.digest);
    expect(others.report).toBeUndefined();
  });
});
