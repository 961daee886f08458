import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ignoreRules } from "../../../src/containerfile/ignore.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import {
  evidence,
  gitTestEnvironment,
  names,
  read,
  TestCheckout,
  TestForge,
} from "../../support/git.ts";
import { runProgram } from "../../support/program.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
  await shop.commit("services/cart/main.c");
  await shop.commit("services/shop/main.c");
  await shop.git("push", "--quiet", "origin", "main");
});

afterEach(() => forge.remove());

describe("a sparse checkout", () => {
  beforeEach(async () => {
    await shop.git("sparse-checkout", "set", "services/cart");
  });

  it("has no advisory for a context that is there as a whole", async () => {
    const reading = await read(shop, { context: join(shop.root, "services/cart") });
    expect(names(reading)).toEqual(["untagged"]);
  });

  it("is dirty where the commit has files in the context that are left out", async () => {
    expect(evidence(await read(shop), "dirty")).toEqual(["left out: services/shop/main.c"]);
  });

  it("is clean where the ignore file keeps out what is left out", async () => {
    expect(names(await read(shop, { ignores: ignoreRules("services/shop") }))).toEqual([
      "untagged",
    ]);
  });

  it.each([
    ["COPY services/cart /cart", []],
    ["COPY services /", ["left out: services/shop/main.c"]],
  ])("is judged by what the Containerfile copies: %s", async (line, found) => {
    const text = `FROM scratch\n${line}\n`;
    const scope = {
      containerfile: parseContainerfile({ text, file: "Containerfile" }),
      buildArgs: [],
    };
    const reading = await read(shop, {
      recipe: { scope, contexts: [], vcs: [], inputs: [], network: "default" },
    });
    expect(evidence(reading, "dirty")).toEqual(found);
  });

  it("has changes in the files that are there", async () => {
    await shop.write("services/cart/main.c", "other\n");
    const reading = await read(shop, { context: join(shop.root, "services/cart") });
    expect(evidence(reading, "dirty")).toEqual(["changed (unstaged): services/cart/main.c"]);
  });

  it("hides no file that was put back by hand", async () => {
    await shop.git("config", "sparse.expectFilesOutsideOfPatterns", "true");
    await shop.write("services/shop/main.c", "other\n");
    expect(evidence(await read(shop), "dirty")).toEqual([
      "changed (unstaged): services/shop/main.c",
    ]);
  });

  it("may have a sparse index", async () => {
    await shop.git("sparse-checkout", "set", "--sparse-index", "services/cart");
    expect(evidence(await read(shop), "dirty")).toEqual(["left out: services/shop/main.c"]);
  });
});

describe("a file that git was told to skip", () => {
  it("is an open question outside of sparse checkouts", async () => {
    await shop.git("update-index", "--skip-worktree", "Containerfile");
    await shop.write("Containerfile", "FROM other\n");
    expect(names(await read(shop))).toEqual(["untagged", "unverifiable"]);
  });
});

describe("a worktree", () => {
  it("is judged by its own commit and files", async () => {
    const place = join(forge.folder, "second");
    await shop.git("worktree", "add", "--quiet", "--detach", place, "HEAD~1");
    const second = new TestCheckout(place);
    await shop.write("Containerfile", "FROM other\n");
    const reading = await read(second);
    expect(names(reading)).toEqual(["untagged"]);
    expect(reading.source.revision).toBe(await second.git("rev-parse", "HEAD"));
    await second.write("services/cart/main.c", "other\n");
    expect(evidence(await read(second), "dirty")).toEqual([
      "changed (unstaged): services/cart/main.c",
    ]);
  });

  it("has the attributes of the repository that it belongs to", async () => {
    const place = join(forge.folder, "second");
    await shop.git("worktree", "add", "--quiet", "--detach", place);
    await shop.write(".git/info/attributes", "* text=auto\n");
    const second = new TestCheckout(place);
    await second.write("Containerfile", "FROM scratch\r\n");
    await second.git("add", "Containerfile");
    expect(evidence(await read(second), "dirty")).toEqual(["converted (line ends): Containerfile"]);
  });
});

describe("a SHA-256 repository", () => {
  it("has changes, modes and conversions like any other", async () => {
    const checkout = new TestCheckout(join(forge.folder, "new"));
    await shop.git("init", "--quiet", "--object-format=sha256", checkout.root);
    await checkout.commit(".gitattributes", "*.txt text\n");
    await checkout.commit("run.sh");
    await checkout.commit("notes.txt", "text\n");
    await checkout.write("notes.txt", "text\r\n");
    await checkout.git("add", "notes.txt");
    await runProgram(["chmod", "+x", "run.sh"], { cwd: checkout.root, env: gitTestEnvironment });
    expect(evidence(await read(checkout), "dirty")).toEqual([
      "changed (mode): run.sh",
      "converted (line ends): notes.txt",
    ]);
  });
});

describe("a checkout of another owner", () => {
  const nobody = 65534;

  async function give(owner: number): Promise<void> {
    const change = ["chown", String(owner), shop.root, join(shop.root, ".git")] as const;
    const given = await runProgram(process.getuid?.() === 0 ? change : ["sudo", "-n", ...change], {
      cwd: forge.folder,
      env: gitTestEnvironment,
    });
    if (given.code !== 0) throw new Error(`run this as root or with sudo: ${given.output}`);
  }

  it("is read all the same, where git itself asks for safe.directory", async () => {
    await shop.write("services/cart/new.c");
    await give(nobody);
    try {
      await expect(shop.git("status")).rejects.toThrow("dubious ownership");
      expect(evidence(await read(shop), "dirty")).toEqual(["untracked: services/cart/new.c"]);
    } finally {
      await give(process.getuid?.() ?? 0);
    }
  });
});
