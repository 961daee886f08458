import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { namedSetting } from "../../../src/domain/text/surface.ts";
import {
  evidence,
  gitTestEnvironment,
  names,
  read,
  TestCheckout,
  TestForge,
  testSourceReader,
} from "../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
});

afterEach(() => forge.remove());

describe("a clean, pushed and tagged checkout", () => {
  it("has no advisory, and an ID with repository, version and revision", async () => {
    await shop.git("tag", "v1.4.0");
    await shop.git("push", "--quiet", "origin", "v1.4.0");
    const revision = await shop.git("rev-parse", "HEAD");
    const { source, advisories, root } = await read(shop);
    expect(advisories).toEqual([]);
    expect(root).toBe(shop.root);
    const repository = forge.nameOf();
    expect(source).toEqual({
      id: `${repository},1.4.0+${revision}`,
      repository,
      offset: "",
      version: "1.4.0",
      revision,
    });
  });

  it("keeps what was fetched while the remote is away, and leaves open what only it knows", async () => {
    await shop.git("tag", "--annotate", "--message", "release", "1.4.0");
    await rm(forge.bare(), { recursive: true });
    const reading = await read(shop);
    expect(reading.source.version).toBe("1.4.0");
    expect(reading.advisories).toMatchObject([
      { name: "unverifiable", leavesOpen: ["ephemeral-tag", "tag-mismatch"] },
    ]);
  });

  it("takes its name from the input when the remote is a mirror, which is told", async () => {
    const reading = await read(shop, { repository: "https://GitHub.com/acme/shop.git" });
    expect(reading.source.repository).toBe("github.com/acme/shop");
    expect(evidence(reading, "unknown-repository")).toEqual([
      `${namedSetting("repository")}: github.com/acme/shop`,
      `remote origin: ${forge.nameOf()}`,
    ]);
  });

  it.each(["path", "file URL", "relative path"])(
    "has no repository when its remote is a %s",
    async (kind) => {
      const urls = { path: forge.bare(), "file URL": `file://${forge.bare()}` };
      const url = kind === "path" || kind === "file URL" ? urls[kind] : "../shop.git";
      await shop.git("remote", "set-url", "origin", url);
      const reading = await read(shop);
      expect(names(reading)).toEqual(["untagged", "no-repository"]);
      expect(reading.source.repository).toBe("");
      expect(reading.source.id).toMatch(/^,0\.0\.0-untagged\+[0-9a-f]{40}$/);
      expect(JSON.stringify([reading.source, reading.advisories])).not.toContain(forge.folder);
      // The input is the way to name it all the same.
      const named = await read(shop, { repository: "github.com/acme/shop" });
      expect(named.source.repository).toBe("github.com/acme/shop");
      expect(names(named)).toEqual(["untagged", "unknown-repository"]);
      expect(evidence(named, "unknown-repository")).toContain(
        "remote origin: a path on this machine",
      );
      await expect(read(shop, { repository: url })).rejects.toThrow(
        /`repository`.*does not name a repository/,
      );
    },
  );

  it("never shows the password of its remote", async () => {
    await shop.git("remote", "set-url", "origin", "https://user:hunter2@127.0.0.1:1/acme/shop.git");
    const reading = await read(shop);
    expect(reading.source.repository).toBe("127.0.0.1:1/acme/shop");
    expect(names(reading)).toEqual(["unverifiable"]);
    expect(JSON.stringify(reading)).not.toContain("hunter2");
  });

  it("refuses an offset that it is outside the repository, naming the input", async () => {
    await expect(read(shop, { offset: "../x" })).rejects.toThrow("Input `offset`");
  });
});

describe("a service in a monorepo", () => {
  beforeEach(async () => {
    await shop.commit("services/cart/main.c");
    await shop.git("push", "--quiet", "origin", "main");
    await shop.git("tag", "services/cart/v1.2.0");
    await shop.git("tag", "v9.0.0");
  });

  it("has its own version and offset", async () => {
    const { source } = await read(shop, { context: join(shop.root, "services/cart") });
    expect(source).toMatchObject({ version: "1.2.0", offset: "services/cart" });
    expect(source.id).toMatch(/,1\.2\.0\+[0-9a-f]{40},services\/cart$/);
  });

  it("does not go back to a version of the repository after its own release", async () => {
    await shop.commit("services/api/main.c");
    await shop.git("tag", "v1.0.2");
    await shop.git("push", "--quiet", "--tags", "origin", "main");
    const cart = await read(shop, { context: join(shop.root, "services/cart") });
    expect(cart.source.version).toBe("0.0.0-untagged");
    expect(evidence(cart, "untagged")).toContain("highest tag of its own: services/cart/v1.2.0");
    const api = await read(shop, { context: join(shop.root, "services/api") });
    expect([api.source.version, api.tag]).toEqual(["1.0.2", "v1.0.2"]);
  });

  it("is where the input `offset` says", async () => {
    const { source } = await read(shop, { offset: "./services/cart/" });
    expect(source).toMatchObject({ version: "1.2.0", offset: "services/cart" });
  });
});

describe("a folder that names no commit", () => {
  it("is no repository outside of any checkout", async () => {
    const reading = await testSourceReader(gitTestEnvironment).read({
      context: forge.folder,
      ignores: () => false,
    });
    expect(names(reading)).toEqual(["no-repository"]);
    expect(reading.source.id).toBe(",0.0.0-untagged");
    expect(reading.root).toBe(forge.folder);
  });

  it("is dirty, unpushed and untagged before the first commit", async () => {
    await shop.git("checkout", "--quiet", "--orphan", "fresh");
    const reading = await read(shop);
    expect(names(reading)).toEqual(["dirty", "unpushed", "untagged"]);
    expect(reading.source.revision).toBe("");
  });

  it("is a failure of the tool when there is a checkout and no git", async () => {
    await expect(read(shop, { env: { PATH: "/nonexistent" } })).rejects.toMatchObject({
      code: "tool",
    });
  });

  it("is not read once the signal was aborted", async () => {
    const reader = testSourceReader(gitTestEnvironment, { signal: AbortSignal.abort("stop") });
    await expect(reader.read({ context: shop.root, ignores: () => false })).rejects.toBe("stop");
  });
});

describe("a SHA-256 repository", () => {
  it("has a revision of 64 digits", async () => {
    const bare = join(forge.folder, "new.git");
    const format = ["init", "--quiet", "--object-format=sha256"];
    await shop.git(...format, "--bare", bare);
    await shop.git(...format, join(forge.folder, "new"));
    const checkout = new TestCheckout(join(forge.folder, "new"));
    await checkout.git("remote", "add", "origin", forge.url("new"));
    await checkout.commit("Containerfile");
    await checkout.git("push", "--quiet", "origin", "HEAD:main");
    const reading = await read(checkout);
    expect(names(reading)).toEqual(["untagged"]);
    expect(reading.source.id).toMatch(/,0\.0\.0-untagged\+[0-9a-f]{64}$/);
  });
});
