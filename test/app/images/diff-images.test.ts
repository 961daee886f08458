import { describe, expect, it } from "vitest";
import { diffImages } from "../../../src/app/images/diff-images.ts";
import type { OpenedImage as Opened } from "../../../src/app/ports/kept.ts";
import { type KeptReport, parseKeptReport } from "../../../src/domain/findings/kept-report.ts";
import { imageOf, tarOf } from "../../support/layers.ts";
import { realReaders as readers } from "../../support/readers.ts";

const revision = "org.opencontainers.image.revision";

/** An image with one file, in a layout unless that is undefined. */
async function opened(
  text: string,
  more: { labels?: object; layout?: string } = {},
): Promise<Opened> {
  const { labels = {}, layout } = more;
  const layers = [await tarOf([{ name: "etc/zone", content: text }])];
  const image = imageOf({ layers, config: { config: { Labels: labels } } });
  return { image, ...(layout === undefined ? {} : { layout }) };
}

const line = { file: "Containerfile", line: 7, text: "RUN date +%Z >/etc/zone" };
const told = {
  path: "etc/zone",
  kind: "content",
  layer: 0,
  cause: "timezone",
  explanation: "Line 1 depends on the time zone.",
  instruction: line,
  evidence: ["as the build saw it"],
};

/** The report of the run that built these two. */
function reportOf(
  builds: readonly Opened[],
  differences: readonly object[] = [told],
): KeptReport | undefined {
  const digest = `sha256:${"1".repeat(64)}`;
  return parseKeptReport(
    JSON.stringify({
      schemaVersion: 2,
      source: { id: "", repository: "", offset: "", version: "", revision: "" },
      advisories: [],
      verdict: "false",
      images: [
        {
          platform: "linux/amd64",
          proof: {
            verdict: "false",
            builds: builds.map(({ image }) => ({
              localDigest: digest,
              imageId: image.manifest.config.digest,
            })),
          },
          differences,
          differencesOmitted: 0,
        },
      ],
    }),
  );
}

async function compared(
  pair: readonly [Opened, Opened],
  report?: KeptReport | "broken",
): ReturnType<typeof diffImages> {
  const found = report === "broken" ? undefined : report;
  return await diffImages({
    names: ["a", "b"],
    bring: (name) => Promise.resolve(name === "a" ? pair[0] : pair[1]),
    reportBeside: (layout) =>
      Promise.resolve(
        report === undefined ? undefined : { file: `${layout}/../report.json`, report: found },
      ),
    readers,
    progress: () => undefined,
    all: false,
    propose: true,
  });
}

const first = { layout: "/out/first" };
const second = { layout: "/out/second" };

describe("the two images of a run", () => {
  it("are explained as its report explains them, with line and cause", async () => {
    const pair = [await opened("UTC\n", first), await opened("CET\n", second)] as const;
    const found = await compared(pair, reportOf(pair));
    expect(found.report).toBe("/out/first/../report.json");
    expect(found.listed).toEqual([told]);
  });

  it("are in the order in which they were built, however they are named", async () => {
    const pair = [await opened("UTC\n", first), await opened("CET\n", second)] as const;
    const found = await compared([pair[1], pair[0]], reportOf(pair));
    expect(found.sides.map(({ name }) => name)).toEqual(["b", "a"]);
    expect(found.listed).toEqual([told]);
  });

  it("keep a difference that the report does not list, and none that they do not have", async () => {
    const pair = [await opened("UTC\n", first), await opened("CET\n", second)] as const;
    const found = await compared(pair, reportOf(pair, [{ ...told, path: "etc/other" }]));
    expect(found.listed.map(({ path }) => path)).toEqual(["etc/zone"]);
  });

  it("are equal if their bytes are, whatever the report says", async () => {
    const one = await opened("UTC\n", first);
    const found = await compared([one, one], reportOf([one, one]));
    expect(found.listed).toEqual([]);
  });

  it("need no exception for a copy of what differs", async () => {
    const of = async (text: string, layout: string): Promise<Opened> => ({
      layout,
      image: imageOf({
        layers: [
          await tarOf([
            { name: "etc/zone", content: text },
            { name: "srv/zone", content: text },
          ]),
        ],
      }),
    });
    const pair = [await of("UTC\n", first.layout), await of("CET\n", second.layout)] as const;
    const copy = { ...told, path: "srv/zone", carries: { path: "etc/zone" } };
    const { listed, toAccept } = await compared(pair, reportOf(pair, [told, copy]));
    expect(listed).toHaveLength(2);
    expect(toAccept).toEqual([told]);
  });
});

describe("two images that are not the two builds of a run", () => {
  it.each([
    ["the report is about others", async () => reportOf([await opened("1"), await opened("2")])],
    [
      "the report has only one of them",
      async () => reportOf([await opened("UTC\n", first), await opened("2")]),
    ],
    ["the report cannot be read", () => Promise.resolve("broken" as const)],
  ])("are not explained by a report: %s", async (_, report) => {
    const pair = [await opened("UTC\n", first), await opened("CET\n", second)] as const;
    const found = await compared(pair, await report());
    expect(found.report).toBeUndefined();
    expect(found.foreignReport).toBe("/out/first/../report.json");
    expect(found.listed[0]?.instruction).toBeUndefined();
  });

  it("are not those of a report beside only one of them", async () => {
    const pair = [
      await opened("UTC\n", first),
      await opened("CET\n", { layout: "/x/second" }),
    ] as const;
    const found = await compared(pair, reportOf(pair));
    expect(found.report).toBeUndefined();
    expect(found.foreignReport).toBeUndefined();
  });

  it("are called images, not builds", async () => {
    const found = await compared([await opened("hello\n1\n"), await opened("hello\n2\n")]);
    expect(found.listed[0]?.explanation).toContain("image");
    expect(found.listed[0]?.explanation).not.toContain("build,");
  });

  it("have no causes but their sources where these differ, and no label of them is random", async () => {
    const of = (digit: string) => ({
      labels: {
        [revision]: digit.repeat(40),
        "org.opencontainers.image.version": `1.${digit}.0`,
        "dev.twofold.source-id": `github.com/acme/shop,1.${digit}.0+${digit.repeat(40)}`,
      },
    });
    const found = await compared([
      await opened(`${"a1".repeat(20)}\n`, of("3")),
      await opened(`${"f7".repeat(20)}\n`, of("4")),
    ]);
    expect(found.isOtherSource).toBe(true);
    expect(found.listed.map(({ cause }) => cause)).toEqual(found.listed.map(() => undefined));
    expect(found.listed.map(({ explanation }) => explanation)).toEqual([
      "The two images name different sources.",
      "The two images name different revisions of the source.",
      "The two images name different versions.",
      undefined,
    ]);
  });

  it("of one source still get causes for their files", async () => {
    const labels = { labels: { [revision]: "3".repeat(40) } };
    const found = await compared([
      await opened(`${"a1".repeat(20)}\n`, labels),
      await opened(`${"f7".repeat(20)}\n`, labels),
    ]);
    expect(found.isOtherSource).toBe(false);
    expect(found.listed.map(({ cause }) => cause)).toEqual(["random"]);
  });
});
