import { setTimeout } from "node:timers/promises";
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

/** Brings a base ahead into a folder of its own, with a workshop that is open already. */
function ahead(
  { registry, builder }: Bases,
  recipe: Parameters<typeof basesAhead>[1],
  platform?: string,
): Promise<Bases> {
  const opening = Promise.resolve(builder);
  return basesAhead({ registry, opening, folder: "/work/ahead" }, recipe, platform);
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
    const through = await ahead(bases, { bases: [debian], buildContexts: [] });
    expect(asked).toEqual([`fetch ${pinned}`, "import /work/ahead 12"]);
    await take(through);
    expect(asked.slice(2)).toEqual(["import /work/ahead 12"]);
  });

  it("does not stand for another image, nor for another platform of it", async () => {
    const { asked, bases } = recording();
    const recipe = { bases: [debian], buildContexts: [] };
    await take(await ahead(bases, recipe), "ghcr.io/a/other:1");
    await take(await ahead(bases, recipe, "linux/arm64"));
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
    const through = await ahead(bases, { bases: [debian], buildContexts: [] });
    isDown = false;
    await take(through);
    expect(asked).toEqual([`fetch ${pinned}`, `fetch ${pinned}`, "import /work/base-1 12"]);
  });

  it("is fetched while the workshop is still being opened", async () => {
    let tellOpen = (): void => undefined;
    const isOpen = new Promise<void>((resolve) => {
      tellOpen = resolve;
    });
    // The workshop opens only once the base is asked for.
    const { asked, bases } = recording(() => Promise.resolve(tellOpen()));
    const opening = isOpen.then(() => bases.builder);
    const recipe = { bases: [debian], buildContexts: [] };
    const how = { registry: bases.registry, opening, folder: "/work/ahead" };
    await basesAhead(how, recipe, undefined);
    expect(asked).toEqual([`fetch ${pinned}`, "import /work/ahead 12"]);
  });

  it("is no more on its way when it is told that the workshop cannot be opened", async () => {
    const isEnded = { value: false };
    const { bases } = recording(async () => {
      await setTimeout(20);
      isEnded.value = true;
    });
    const opening = Promise.reject(new Error("no buildah"));
    const recipe = { bases: [debian], buildContexts: [] };
    const how = { registry: bases.registry, opening, folder: "/work/ahead" };
    await expect(basesAhead(how, recipe, undefined)).rejects.toThrow("no buildah");
    expect(isEnded.value).toBe(true);
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
    await ahead(bases, recipe);
    expect(asked).toEqual([]);
  });
});
