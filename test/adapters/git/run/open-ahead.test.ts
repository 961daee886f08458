import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { whileOpening } from "../../../../src/adapters/git/run/open-ahead.ts";
import { openRepository } from "../../../../src/adapters/git/run/repository.ts";
import { Failure } from "../../../../src/domain/text/failure.ts";
import { gitTestEnvironment, type TestCheckout, TestForge } from "../../../support/git.ts";
import { SlowGit } from "../../../support/slow-git.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
});
afterEach(() => forge.remove());

const { signal } = new AbortController();

const at = (folder: string, env: Readonly<Record<string, string>> = {}) => ({
  ...{ cwd: shop.root, folder, signal },
  env: { ...gitTestEnvironment, ...env },
});

describe("a repository that is opened ahead", () => {
  it("is opened before the work asks for it", async () => {
    const git = await SlowGit.in(forge.folder);
    await whileOpening(at(".", { PATH: git.PATH }), () => git.opensRepository());
  });

  it("is the one that opening it then would give", async () => {
    await shop.write("deep/file");
    const folder = join(shop.root, "deep");
    const { env } = at("deep");
    const later = await openRepository(folder, { env, signal });
    const ahead = await whileOpening(at("deep"), ({ of }) => of(folder));
    const { git: _, ...known } =
      later.kind === "opened" ? later.repository : expect.fail(later.why);
    expect(ahead).toMatchObject({ kind: "opened", repository: known });
  });

  it("is not opened again by who reads it", async () => {
    const gone = { ...gitTestEnvironment, PATH: "/nonexistent" };
    const opened = await whileOpening(at("."), (ahead) =>
      openRepository(shop.root, { env: gone, signal, ahead }),
    );
    expect(opened.kind).toBe("opened");
  });

  it("does not stand for another folder's", async () => {
    await shop.write("deep/file");
    const deep = await whileOpening(at("."), ({ of }) => of(join(shop.root, "deep")));
    expect(deep).toBeUndefined();
  });

  it("is none where there is no such folder", async () => {
    const found = await whileOpening(at("nope"), ({ of }) => of(join(shop.root, "nope")));
    expect(found).toBeUndefined();
  });

  it("fails as opening it then would, and only for a work that asks", async () => {
    const gone = at(".", { PATH: "/nonexistent" });
    const then = await openRepository(shop.root, gone).catch((error: unknown) => error);
    const asked = whileOpening(gone, ({ of }) => of(shop.root));
    expect(then).toBeInstanceOf(Failure);
    await expect(asked).rejects.toEqual(then);
    expect(await whileOpening(gone, async () => "done")).toBe("done");
  });
});

describe("git", () => {
  it.each([
    ["ends well", async () => "done"],
    ["fails", async () => Promise.reject(new Error("no Containerfile"))],
  ])("ends with a work that %s", async (_, end) => {
    const git = await SlowGit.in(forge.folder);
    const work = whileOpening(at(".", { PATH: git.PATH }), async () => {
      await git.opensRepository();
      return await end();
    });
    await expect(work.catch((error: Error) => error.message)).resolves.toMatch(/done|no Contain/);
    expect(await git.running()).toEqual([]);
  });

  it("ends when the work is stopped, which then gets the reason", async () => {
    const git = await SlowGit.in(forge.folder);
    const stop = new AbortController();
    const where = { ...at(".", { PATH: git.PATH }), signal: stop.signal };
    const work = whileOpening(where, async ({ of }) => {
      await git.opensRepository();
      stop.abort(new Error("stopped"));
      return await of(shop.root);
    });
    await expect(work).rejects.toThrow("stopped");
    expect(await git.running()).toEqual([]);
  });
});
