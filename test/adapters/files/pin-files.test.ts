import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pinFiles } from "../../../src/adapters/files/pin-files.ts";

let root = "";
let checkout = "";

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "pin-files-")));
  checkout = join(root, "checkout");
  mkdirSync(join(checkout, ".git"), { recursive: true });
  mkdirSync(join(checkout, "cart"));
  mkdirSync(join(checkout, ".github/workflows"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const files = (cwd = checkout) => pinFiles({ cwd, workspace: undefined });
const write = (name: string, text: string | Buffer) => writeFileSync(join(checkout, name), text);
const contentOf = (name: string) => readFileSync(join(checkout, name), "utf8");
const all = { services: [{ context: "." }], workflows: [] };

describe("the files to pin", () => {
  it("are the Containerfile and the repository's workflows, from any folder", async () => {
    write("cart/Dockerfile", "FROM a\n");
    write(".github/workflows/b.yml", "b");
    write(".github/workflows/a.yaml", "a");
    write(".github/workflows/c.txt", "c");
    for (const [cwd, context] of [
      [checkout, "cart"],
      [join(checkout, "cart"), "."],
      ["/", join(checkout, "cart")],
    ] as const) {
      const found = await files(cwd).read({ services: [{ context }], workflows: [] });
      expect(found.containerfiles).toEqual([
        {
          file: {
            name: "cart/Dockerfile",
            path: join(checkout, "cart/Dockerfile"),
            text: "FROM a\n",
          },
          context: "cart",
        },
      ]);
      expect(found.workflows.map(({ name }) => name)).toEqual([
        ".github/workflows/a.yaml",
        ".github/workflows/b.yml",
      ]);
    }
  });

  it("are the named workflows alone where the context has no Containerfile", async () => {
    write("w.yml", "w");
    const found = await files().read({
      services: [{ context: "." }],
      workflows: ["w.yml", "./w.yml"],
    });
    expect(found.containerfiles).toEqual([]);
    expect(found.workflows.map(({ name }) => name)).toEqual(["w.yml"]);
    await expect(files().read(all)).rejects.toThrow(/no Containerfile/);
  });

  it("are several Containerfiles, each once, whatever links lead to it, and the workflows once", async () => {
    write("cart/Dockerfile", "FROM a\n");
    write("web.Containerfile", "FROM b\n");
    symlinkSync("cart/Dockerfile", join(checkout, "Dockerfile"));
    write(".github/workflows/a.yml", "a");
    const services = [
      { context: ".", file: "Dockerfile" },
      { context: "cart", file: "cart/Dockerfile" },
      { context: ".", file: "web.Containerfile" },
    ];
    const found = await files().read({ services, workflows: [] });
    expect(found.containerfiles.map(({ file, context }) => [file.name, context])).toEqual([
      ["cart/Dockerfile", "cart"],
      ["web.Containerfile", "."],
    ]);
    expect(found.workflows.map(({ name }) => name)).toEqual([".github/workflows/a.yml"]);
  });

  it("are none outside of the checkout, also through links and without a checkout", async () => {
    writeFileSync(join(root, "outside"), "FROM a\n");
    symlinkSync(join(root, "outside"), join(checkout, "Containerfile"));
    symlinkSync(join(root, "outside"), join(checkout, ".github/workflows/x.yml"));
    await expect(files().read(all)).rejects.toThrow(/outside of the checkout/);
    await expect(files("/").read({ ...all, services: [{ context: checkout }] })).rejects.toThrow(
      /outside/,
    );
    const named = { ...all, workflows: [".github/workflows/x.yml"] };
    rmSync(join(checkout, "Containerfile"));
    await expect(files().read(named)).rejects.toThrow(/`workflow`.*outside of the checkout/);
    await expect(files().read({ ...all, workflows: ["nowhere"] })).rejects.toThrow(
      /`workflow`: nowhere does not exist/,
    );
    write("Containerfile", "FROM a\n");
    expect((await files().read(all)).workflows).toEqual([]);
    writeFileSync(join(root, "x.yml"), "");
    rmSync(join(checkout, ".github/workflows"), { recursive: true });
    symlinkSync(root, join(checkout, ".github/workflows"));
    expect((await files().read(all)).workflows).toEqual([]);
    rmSync(join(checkout, ".git"), { recursive: true });
    rmSync(join(checkout, "Containerfile"));
    symlinkSync(join(root, "outside"), join(checkout, "Containerfile"));
    await expect(files().read(all)).rejects.toThrow(/outside/);
  });

  it("are text in UTF-8, and not endless", async () => {
    write("Containerfile", Buffer.from("# caf\xe9\nFROM a\n", "latin1"));
    await expect(files().read(all)).rejects.toThrow(/Containerfile is not UTF-8/);
    write("Containerfile", `FROM a\n${"#".repeat(1024 * 1024)}`);
    await expect(files().read(all)).rejects.toThrow(/larger than 1 MiB/);
  });
});

describe("a new text", () => {
  const change = (name: string, before: string, after: string) => ({
    name,
    path: join(checkout, name),
    before,
    after,
  });

  it("takes the file's place with its mode, and leaves nothing else behind", async () => {
    write("run", "old");
    chmodSync(join(checkout, "run"), 0o751);
    const { uid, gid } = statSync(join(checkout, "run"));
    await files().replace([change("run", "old", "new")]);
    expect(contentOf("run")).toBe("new");
    const now = lstatSync(join(checkout, "run"));
    expect([now.mode & 0o7777, now.uid, now.gid]).toEqual([0o751, uid, gid]);
    expect(readdirSync(checkout).sort()).toEqual([".git", ".github", "cart", "run"]);
  });

  it("goes through a link to the file in the checkout, and the link stays", async () => {
    write("cart/real", "FROM a\n");
    symlinkSync("cart/real", join(checkout, "Containerfile"));
    const [found] = (await files().read(all)).containerfiles;
    expect(found?.file.name).toBe("cart/real");
    const path = found?.file.path ?? "";
    await files().replace([{ name: "cart/real", path, before: "FROM a\n", after: "FROM b\n" }]);
    expect(lstatSync(join(checkout, "Containerfile")).isSymbolicLink()).toBe(true);
    expect(contentOf("cart/real")).toBe("FROM b\n");
  });

  it("replaces nothing when one of the files was changed meanwhile", async () => {
    write("one", "1");
    write("two", "2 and more");
    await expect(
      files().replace([change("one", "1", "new"), change("two", "2", "new")]),
    ).rejects.toThrow(/Another program changed \S*two in the meantime/);
    expect([contentOf("one"), contentOf("two")]).toEqual(["1", "2 and more"]);
    expect(readdirSync(checkout).sort()).toEqual([".git", ".github", "cart", "one", "two"]);
  });

  it("is refused with the system's reason where it cannot be written", async () => {
    await expect(files().replace([change("gone", "", "new")])).rejects.toMatchObject({
      name: "Failure",
      code: "tool",
      message: expect.stringContaining("ENOENT"),
    });
  });
});
