import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ignoreRules } from "../../../../src/containerfile/ignore.ts";
import {
  evidence,
  gitTestEnvironment,
  names,
  read,
  type TestCheckout,
  TestForge,
} from "../../../support/git.ts";
import { runProgram } from "../../../support/program.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
});

afterEach(() => forge.remove());

async function status(): Promise<string> {
  return shop.git("status", "--porcelain");
}

/** Writes a file that git then calls unchanged, as an editor and a `git add` do, or a disk shared with Windows. */
async function writeConverted(path: string, content: string): Promise<void> {
  await shop.write(path, content);
  await shop.git("add", "--", path);
  expect(await status()).toBe("");
}

/** Writes the files of the commit anew, as a clone with these settings does. */
async function checkOutAgain(...settings: readonly string[]): Promise<void> {
  const config = settings.flatMap((setting) => ["-c", setting]);
  await shop.git(...config, "rm", "-r", "--cached", "--quiet", ".");
  await shop.git(...config, "reset", "--hard", "--quiet");
}

describe("line ends", () => {
  it("that core.autocrlf converts on checkout are dirty, although git calls the files unchanged", async () => {
    await shop.commit("run.sh", "#!/bin/sh\necho\n");
    await shop.git("config", "core.autocrlf", "true");
    await checkOutAgain("core.autocrlf=true");
    expect(await readFile(join(shop.root, "run.sh"), "utf8")).toContain("\r\n");
    expect(await status()).toBe("");
    expect(evidence(await read(shop), "dirty")).toEqual([
      "converted (line ends): Containerfile",
      "converted (line ends): run.sh",
    ]);
  });

  it("that a `text` attribute hides are dirty", async () => {
    await shop.commit(".gitattributes", "* text=auto\n");
    await shop.commit("run.sh", "#!/bin/sh\necho\n");
    await writeConverted("run.sh", "#!/bin/sh\r\necho\r\n");
    expect(evidence(await read(shop), "dirty")).toEqual(["converted (line ends): run.sh"]);
  });

  it("that a younger attribute would convert are dirty in every checkout, and the fix renormalizes them", async () => {
    await shop.commit("data.csv", "a\r\nb\r\n");
    await shop.write(".gitattributes", "*.csv text eol=lf\n");
    await shop.git("add", ".gitattributes");
    await shop.git("commit", "--quiet", "--message", "attributes");
    await checkOutAgain();
    // Git looks at a file again when its time is another one.
    await shop.write("data.csv", "a\r\nb\r\n");
    expect(await status()).toContain("data.csv");
    const reading = await read(shop);
    expect(evidence(reading, "dirty")).toEqual([
      "converted (line ends, by the next commit): data.csv",
    ]);
    const advisory = reading.advisories.find(({ name }) => name === "dirty");
    expect(advisory?.fix).toContain("git add --renormalize");
    await shop.git("add", "--renormalize", ".");
    await shop.git("commit", "--quiet", "--message", "renormalized");
    await checkOutAgain();
    expect(evidence(await read(shop), "dirty")).toEqual([]);
  });

  it("that somebody changed by hand are changed, whatever an attribute says", async () => {
    await shop.commit("data.csv", "a\r\nb\r\n");
    await shop.write(".gitattributes", "*.csv text eol=lf\n");
    await shop.git("add", ".gitattributes");
    await shop.git("commit", "--quiet", "--message", "attributes");
    await shop.write("data.csv", "a\r\nc\r\n");
    expect(evidence(await read(shop), "dirty")).toEqual(["changed (unstaged): data.csv"]);
  });

  it("that an attribute demands are the same in every checkout", async () => {
    await shop.commit(".gitattributes", "*.bat text eol=crlf\n");
    await shop.commit("run.bat", "echo\n");
    await checkOutAgain();
    expect(await readFile(join(shop.root, "run.bat"), "utf8")).toBe("echo\r\n");
    expect(evidence(await read(shop), "dirty")).toEqual([]);
  });

  it("are no matter outside of the context, or when the ignore file keeps the file out", async () => {
    await shop.commit(".gitattributes", "* text=auto\n");
    await shop.commit("services/cart/main.c", "int main;\n");
    await writeConverted("Containerfile", "FROM scratch\r\n");
    const cart = { context: join(shop.root, "services/cart") };
    expect(evidence(await read(shop, cart), "dirty")).toEqual([]);
    const kept = await read(shop, { ignores: ignoreRules("Containerfile") });
    expect(evidence(kept, "dirty")).toEqual([]);
  });

  it("are looked at also where the attributes are git's own or the user's", async () => {
    await shop.write(".git/info/attributes", "* text=auto\n");
    await writeConverted("Containerfile", "FROM scratch\r\n");
    expect(evidence(await read(shop), "dirty")).toEqual(["converted (line ends): Containerfile"]);
    await shop.write(".git/info/attributes", "");
    await shop.write("../attributes", "* text=auto\n");
    await shop.git("config", "core.attributesFile", join(forge.folder, "attributes"));
    expect(evidence(await read(shop), "dirty")).toEqual(["converted (line ends): Containerfile"]);
  });

  it("are told for names of any kind", async () => {
    const name = 'a\nb "c" \\ --option';
    await shop.commit(".gitattributes", "* text=auto\n");
    await shop.commit(name, "text\n");
    await writeConverted(name, "text\r\n");
    expect(evidence(await read(shop), "dirty")).toEqual([
      'converted (line ends): a␊b "c" \\ --option',
    ]);
  });

  it("are an open question when the clone lacks what was committed", async () => {
    await shop.commit(".gitattributes", "* text=auto\n");
    await shop.git("push", "--quiet", "origin", "main");
    await shop.git("-C", forge.bare(), "config", "uploadpack.allowFilter", "true");
    const clone = await forge.clone(forge.url(), "partial", "--filter=blob:none");
    await clone.commit("here.txt");
    await clone.git("push", "--quiet", "origin", "main");
    const objects = join(clone.root, ".git/objects/pack");
    await runProgram(["rm", "-rf", objects], { cwd: forge.folder, env: gitTestEnvironment });
    expect(names(await read(clone))).toContain("unverifiable");
  });
});

describe("content filters of the user", () => {
  const filter = {
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: "filter.shout.smudge",
    GIT_CONFIG_VALUE_0: "tr a-z A-Z",
    GIT_CONFIG_KEY_1: "filter.shout.clean",
    GIT_CONFIG_VALUE_1: "tr A-Z a-z",
  };
  const settings = ["filter.shout.smudge=tr a-z A-Z", "filter.shout.clean=tr A-Z a-z"];

  beforeEach(async () => {
    await shop.commit(".gitattributes", "*.txt filter=shout\n");
    await shop.commit("loud.txt", "loud\n");
    await shop.commit("123.txt", "123\n");
    await checkOutAgain(...settings);
  });

  it("make files dirty whose bytes they changed on checkout", async () => {
    expect(await readFile(join(shop.root, "loud.txt"), "utf8")).toBe("LOUD\n");
    expect(evidence(await read(shop, { env: filter }), "dirty")).toEqual([
      "converted (filter shout): loud.txt",
    ]);
  });

  it("are found by names that no pathspec of git's can hold, too", async () => {
    await shop.commit(".gitattributes", "*.txt filter=so.loud\n");
    await shop.commit("loud.txt", "loud\n");
    await checkOutAgain(...settings.map((each) => each.replace("shout", "so.loud")));
    const odd = {
      ...filter,
      GIT_CONFIG_KEY_0: "filter.so.loud.smudge",
      GIT_CONFIG_KEY_1: "filter.so.loud.clean",
    };
    expect(evidence(await read(shop, { env: odd }), "dirty")).toEqual([
      "converted (filter so.loud): loud.txt",
    ]);
  });
});
