import { describe, expect, it } from "vitest";
import type { FetchOptions } from "../../../src/app/ports/registry.ts";
import { type Bases, basesAhead } from "../../../src/app/verify/bases-ahead.ts";
import type { RecipeBase } from "../../../src/domain/labels/recipe.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";

const digest = digestOf(Buffer.from("base"));
const debian: RecipeBase = { name: "debian:12", digest };
const pinned = `docker.io/library/debian@${digest}`;

/** A registry and a workshop that write down what they are asked for. */
function recording(fetch: (options: FetchOptions) => Promise<void> = () => Promise.resolve()) {
  const asked: string[] = [];
  let folders = 0;
  const refuse = () => Promise.reject(new Error("not asked"));
  const bases: Bases = {
    registry: {
      ...{ resolve: refuse, served: refuse, tryPush: refuse, push: refuse },
      fetch: async (options) => {
        asked.push(`fetch ${options.from.kind === "registry" ? options.from.reference : ""}`);
        await fetch(options);
      },
    },
    builder: {
      newFolder: (name) => {
        folders += 1;
        return `/work/${name}-${folders}`;
      },
      fetchLocal: refuse,
      importBases: async (wanted) => {
        const all = await Promise.all(wanted);
        asked.push(`import ${all.map(({ folder, tag }) => `${folder} ${tag}`).join(", ")}`);
        return [];
      },
    },
  };
  return { asked, bases };
}

/** What the rebuild does for a base that its Containerfile takes. */
async function take({ registry, builder }: Bases, reference = pinned): Promise<void> {
  const folder = builder.newFolder("base");
  await registry.fetch({ from: { kind: "registry", reference }, folder, platform: undefined });
  await builder.importBases([
    Promise.resolve({ folder, name: "docker.io/library/debian", tag: "12", digest }),
  ]);
}

describe("a base that is brought ahead", () => {
  it("is fetched and imported once, and the rebuild finds it in its folder", async () => {
    const { asked, bases } = recording();
    const through = await basesAhead(bases, { bases: [debian], buildContexts: [] }, undefined);
    expect(asked).toEqual([`fetch ${pinned}`, "import /work/base-1 12"]);
    await take(through);
    expect(asked.slice(2)).toEqual(["import /work/base-1 12"]);
  });

  it("does not stand for another image, nor for another platform of it", async () => {
    const { asked, bases } = recording();
    const recipe = { bases: [debian], buildContexts: [] };
    await take(await basesAhead(bases, recipe, undefined), "ghcr.io/a/other:1");
    await take(await basesAhead(bases, recipe, "linux/arm64"));
    expect(asked.filter((line) => line.startsWith("fetch"))).toEqual([
      ...[`fetch ${pinned}`, "fetch ghcr.io/a/other:1"],
      ...[`fetch ${pinned}`, `fetch ${pinned}`],
    ]);
  });

  it("is left to the rebuild where it could not be brought", async () => {
    let isDown = true;
    const { asked, bases } = recording(() =>
      isDown ? Promise.reject(new Error("down")) : Promise.resolve(),
    );
    const through = await basesAhead(bases, { bases: [debian], buildContexts: [] }, undefined);
    isDown = false;
    await take(through);
    expect(asked).toEqual([`fetch ${pinned}`, `fetch ${pinned}`, "import /work/base-2 12"]);
  });

  it.each([
    ["there are several", { bases: [debian, { name: "alpine", digest }], buildContexts: [] }],
    ["there is none", { bases: [], buildContexts: [] }],
    [
      "it is on the machine that built",
      { bases: [{ name: "localhost/x", digest }], buildContexts: [] },
    ],
    [
      "a build context may replace it",
      { bases: [debian], buildContexts: [{ name: "debian", offset: "d" }] },
    ],
  ])("is none where %s", async (_, recipe) => {
    const { asked, bases } = recording();
    await basesAhead(bases, recipe, undefined);
    expect(asked).toEqual([]);
  });
});
