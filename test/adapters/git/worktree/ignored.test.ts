import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ignoredLetThrough } from "../../../../src/adapters/git/worktree/ignored.ts";
import { ignoreRules } from "../../../../src/containerfile/ignore.ts";
import { parseContainerfile } from "../../../../src/containerfile/parse.ts";
import { evidence, names, read, type TestCheckout, TestForge } from "../../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
  await shop.commit(".gitignore", "node_modules/\ntarget/\n*.env\n");
});

afterEach(() => forge.remove());

async function ignored(rules = "", context = ""): Promise<readonly string[]> {
  const reading = await read(shop, {
    context: join(shop.root, context),
    ignores: ignoreRules(rules),
  });
  return evidence(reading, "ignored-in-context");
}

describe("files that git ignores", () => {
  it("are reported in the context, a folder of nothing else as one", async () => {
    await shop.write("local.env");
    await shop.write("node_modules/a/index.js");
    await shop.write("node_modules/b/index.js");
    expect(await ignored()).toEqual(["ignored: local.env", "ignored: node_modules/"]);
  });

  it("are none of `.git`, and no empty folder", async () => {
    await mkdir(join(shop.root, "target"));
    expect(await ignored()).toEqual([]);
  });

  it("are no matter outside of the context", async () => {
    await shop.commit("services/cart/main.c");
    await shop.write("node_modules/a/index.js");
    await shop.write("services/cart/local.env");
    expect(await ignored("", "services/cart")).toEqual(["ignored: services/cart/local.env"]);
  });

  it.each(["node_modules", "node_modules/*", "**/*.js", "*\n!Containerfile"])(
    "are no matter when the ignore file keeps them out by %j",
    async (rules) => {
      await shop.write("node_modules/a/index.js");
      await shop.write("node_modules/b.js");
      expect(await ignored(rules)).toEqual([]);
    },
  );

  it("are told one by one where the ignore file lets only some of a folder through", async () => {
    await shop.write("target/app.jar");
    await shop.write("target/classes/Main.class");
    expect(await ignored("target/*\n!target/app.jar")).toEqual(["ignored: target/app.jar"]);
    expect(await ignored("target\n!target/app.jar")).toEqual(["ignored: target/app.jar"]);
    expect(await ignored("**/*.class")).toEqual(["ignored: target/app.jar"]);
  });

  it("are all of a context that lies in an ignored folder", async () => {
    await shop.write("target/image/Containerfile", "FROM scratch\n");
    expect(await ignored("", "target/image")).toEqual(["ignored: target/image/"]);
  });

  it("are reported with a name like a pattern of git's, and no other", async () => {
    await shop.write("services/[a]*/local.env");
    await shop.write("services/ab/local.env");
    await shop.write(":(top)/local.env");
    expect(await ignored("", "services/[a]*")).toEqual(["ignored: services/[a]*/local.env"]);
    expect(await ignored("", ":(top)")).toEqual(["ignored: :(top)/local.env"]);
  });

  it("matter only where the Containerfile copies them, and are the fault of that line", async () => {
    await shop.write("node_modules/a/index.js");
    await shop.write("local.env");
    const text = "FROM scratch\nCOPY src /src\nCOPY node_modules/a /a\n";
    const { advisories } = await read(shop, {
      recipe: {
        scope: {
          containerfile: parseContainerfile({ text, file: "Containerfile" }),
          buildArgs: [],
        },
        contexts: [],
        vcs: [],
        inputs: [],
        network: "default",
      },
    });
    expect(advisories.find(({ name }) => name === "ignored-in-context")).toMatchObject({
      evidence: ["ignored: node_modules/"],
      places: [{ file: "Containerfile", line: 3 }],
    });
  });

  it("leave the other advisories as they are", async () => {
    await shop.git("push", "--quiet", "origin", "main");
    await shop.write("local.env");
    expect(names(await read(shop))).toEqual(["ignored-in-context", "untagged"]);
  });
});

describe("the look into an ignored folder", () => {
  it("ends at a thousand files when nothing is kept out", async () => {
    for (let index = 0; index < 1100; index += 1) await shop.write(`target/${index}`);
    const asked: string[] = [];
    const keepsOut = (path: string): boolean => {
      asked.push(path);
      return false;
    };
    const found = await ignoredLetThrough({ root: shop.root, paths: ["target/"], keepsOut });
    expect(found).toEqual({ known: true, value: ["target/"] });
    expect(asked).toHaveLength(1001);
  });

  it("is an open question when the folder is gone", async () => {
    const options = { root: shop.root, paths: ["gone/"], keepsOut: () => false };
    expect(await ignoredLetThrough(options)).toEqual({
      known: false,
      why: "gone/ cannot be read",
    });
  });
});
