import { describe, expect, it } from "vitest";
import { baseLabels, readBaseSource } from "../../../src/app/base/base-labels.ts";
import type { DeclaredBase } from "../../../src/app/ports/base.ts";
import type { SourceOptions, SourceReading } from "../../../src/app/ports/source.ts";
import { readRecipe } from "../../../src/domain/labels/read-recipe.ts";
import { bookworm, declared } from "../../recipes/base/declared.ts";

const source = {
  id: "github.com/acme/bases,1.0.0+9f2c,images",
  repository: "github.com/acme/bases",
  version: "1.0.0",
  revision: "9f2c".repeat(10),
  offset: "images",
};

/** A base in the folder `images` of a checkout, and how its source was read. */
async function labelsOf(reading: Partial<SourceReading> = {}) {
  const base: DeclaredBase = {
    declaration: await declared(`${bookworm}snapshot: 2026-11-01T00:00:00Z\n`),
    lock: { name: "", read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
    ...{ folder: "/srv/bases/images", file: "base.yaml" },
    sources: ["base.yaml", "base.lock.json", "etc", "etc/app.conf"],
  };
  const asked: SourceOptions[] = [];
  const place = { remote: undefined, onRemote: unknown, pullRefs: unknown };
  const whole: SourceReading = {
    ...{ source, tag: undefined, otherTags: [], advisories: [], strayFolders: [] },
    ...{ place, root: "/srv/bases", ...reading },
  };
  const read = (options: SourceOptions): Promise<SourceReading> => {
    asked.push(options);
    return Promise.resolve(whole);
  };
  const found = await readBaseSource(base, { read }, { offset: "images" });
  const about = { platform: "linux/amd64", mmdebstrap: "1.3.5" };
  const labels = baseLabels(base, { reading: found, ...about });
  return { asked, labels: new Map(labels.map(({ name, value }) => [name, value])) };
}

const unknown = { known: false, why: "nobody was asked" } as const;

describe("the labels of a base", () => {
  it("have a recipe by which it is made again: declaration, place, platform, program", async () => {
    const { labels } = await labelsOf();
    expect(readRecipe(labels.get("dev.twofold.recipe") ?? "")).toMatchObject({
      recipe: { kind: "base", declaration: "base.yaml", mmdebstrap: "1.3.5" },
      ...{ offset: "images", platform: "linux/amd64", timestamp: 1_793_491_200 },
    });
    expect(labels.get("dev.twofold.reproducible")).toBe("true");
  });

  it("name the place that the caller gives where there is no checkout", async () => {
    const { labels } = await labelsOf({ place: undefined, root: "/srv/bases/images" });
    expect(readRecipe(labels.get("dev.twofold.recipe") ?? "")?.offset).toBe("images");
  });

  it("count what the base is made from, and nothing that lies beside it", async () => {
    const [options] = (await labelsOf()).asked;
    const taken = (path: string): boolean => options?.ignores(path) === false;
    const made = ["base.yaml", "base.lock.json", "etc/app.conf", "etc", "etc/"];
    expect(made.filter(taken)).toEqual(made);
    const beside = ["base/", "base/index.json", "etc/other.conf", "other.yaml", "et/"];
    expect(beside.filter(taken)).toEqual([]);
  });
});
