import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { expectOnlyLeft, newStory } from "../support/story.ts";

const story = newStory();
const plain = `--insecure-registries=${inject("registry")},${inject("accountRegistry")}`;

/** A Containerfile that no rule finds anything in. */
const clean = () => {
  const { reference, digest } = inject("base");
  return `FROM ${reference}@${digest}\nCOPY hello /hello\nUSER 1000\n`;
};

describe("twofold check", () => {
  it("says yes to a tagged, pushed source with pinned bases", async () => {
    const { folder } = await story.checkout(
      { Containerfile: clean(), hello: "hello\n" },
      { tag: "v1.0.0" },
    );
    const call = await story.cli(folder, ["check", plain]);
    expect([call.code, call.stdout]).toEqual([0, ""]);
    expect(call.stderr).toBe("Clean: no advisories.\n");
    await expectOnlyLeft(call.job, []);
  });

  it("lists each finding with its place first, what shows it, and the fix", async () => {
    const { reference } = inject("base");
    const { folder } = await story.checkout({
      Containerfile: `FROM ${reference} AS build\nFROM ${reference}\nUSER 1000\n`,
    });
    await writeFile(join(folder, "stray"), "");
    const call = await story.cli(folder, ["check", plain]);
    expect(call.code).toBe(1);
    expect(call.stdout).toBe("dirty\nuntagged\nunpinned-base\n");
    const lines = call.stderr.split("\n");
    expect(lines.find((line) => line.includes("untagged"))).toMatch(/^untagged: /);
    const first = lines.findIndex((line) => line.startsWith("Containerfile:"));
    expect(lines[first]).toMatch(/^Containerfile:\d+: unpinned-base: \S/);
    expect(lines.slice(first).filter((line) => line.startsWith("  ")).length).toBeGreaterThan(1);
    expect(lines.at(-2)).toBe("3 advisories, 3 of them forbidden.");
  });

  it("accepts what it is told to accept", async () => {
    const { folder } = await story.checkout({ Containerfile: clean(), hello: "hello\n" });
    const call = await story.cli(folder, ["check", plain, "--forbid=all,-untagged", "--json"]);
    expect(call.code).toBe(0);
    expect(call.stderr).toContain("untagged (accepted): ");
    const { advisories, forbidden } = JSON.parse(call.stdout);
    expect(advisories).toMatchObject([{ name: "untagged" }]);
    expect(forbidden ?? []).toEqual([]);
    const strict = await story.cli(folder, ["check", plain, "--forbid=dirty,untagged"]);
    expect(strict.code).toBe(1);
  });

  it("ends with one error, at its line, for a Containerfile that does not parse", async () => {
    const { folder } = await story.checkout({ Containerfile: "FROM scratch\nCOPPY a b\n" });
    const call = await story.cli(folder, ["check"]);
    expect([call.code, call.stdout]).toEqual([2, ""]);
    expect(call.stderr.split("\n")[0]).toBe(
      'error: Containerfile:2: "COPPY" is not an instruction.',
    );
  });

  it("takes settings from variables and twofold.yml, and says what it does not take", async () => {
    const { folder } = await story.checkout({
      "twofold.yml": "defaults:\n  context: services/cart\n  target: nowhere\n",
      "services/cart/Containerfile": clean(),
      "services/cart/hello": "hello\n",
    });
    const env = { TWOFOLD_FORBID: "dirty", TWOFOLD_CONTEX: "x" };
    const call = await story.cli(folder, ["check", plain, "--target="], { env });
    expect([call.code, call.stdout]).toEqual([0, "untagged\n"]);
    expect(call.stderr).toMatch(
      /^warning: variable TWOFOLD_CONTEX is not known; did you mean TWOFOLD_CONTEXT\?\n/,
    );
    await writeFile(join(folder, "twofold.yml"), "defaults:\n  push: true\n");
    const refused = await story.cli(join(folder, "services"), ["check", plain]);
    expect([refused.code, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr.split("\n")[0]).toBe(
      "error: twofold.yml:2: `push` is not taken from this file: whether to publish is the caller's decision.",
    );
  });

  it("says clean of nothing: a context without a Containerfile is an error that names some", async () => {
    const { folder } = await story.checkout({
      "services/cart/Containerfile": clean(),
      "services/shop/Dockerfile": clean(),
    });
    for (const command of ["check", "build"]) {
      const call = await story.cli(folder, [command]);
      expect([call.code, call.stdout]).toEqual([2, ""]);
      expect(call.stderr).toContain(
        "services/cart/Containerfile, services/shop/Dockerfile: write `--context=services/cart`",
      );
    }
    const listed = await story.cli(folder, ["advisories", plain]);
    expect(listed.stdout).toBe("untagged\n");
    expect(listed.stderr).toContain("no Containerfile: only the source was judged");
  });

  it("takes every Containerfile of a monorepo, from any folder of it", async () => {
    const { reference } = inject("base");
    const { folder } = await story.checkout(
      {
        "services/cart/Containerfile": clean(),
        "services/shop/Dockerfile": `FROM ${reference}\nUSER 1000\n`,
        "old/Dockerfile": "COPPY a b\n",
        "README.md": "",
      },
      { tag: "v1.0.2" },
    );
    await writeFile(join(folder, "Dockerfile"), "FROM scratch\n");
    const sub = join(folder, "services");
    const call = await story.cli(sub, ["check", "--all", plain]);
    expect(call.code).toBe(2);
    expect(call.stdout).toBe("unpinned-base services/shop/Dockerfile\n");
    expect(call.stderr).toContain(
      "services/cart/Containerfile  1.0.2 (tag v1.0.2, the repository's)  clean\n",
    );
    expect(call.stderr).toMatch(/^error: old\/Dockerfile:1: "COPPY" is not an instruction\./m);
    expect(call.stderr.split("\n").at(-2)).toBe(
      "3 Containerfiles: 1 clean, 1 with forbidden advisories (services/shop/Dockerfile), 1 not readable (old/Dockerfile).",
    );
    const others = ["--all", "--exclude=old", "--exclude=shop/**", "--exclude=services/shop"];
    const json = await story.cli(sub, ["check", ...others, "--json", plain]);
    expect(json.code).toBe(0);
    expect(JSON.parse(json.stdout)).toMatchObject([
      { file: "services/cart/Containerfile", source: { offset: "services/cart" }, advisories: [] },
    ]);
    const none = await story.cli(sub, ["check", "--all", "--exclude=*"]);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining("nothing to look at")]);
  });

  it("suggests what was meant, and has help with examples", async () => {
    const flag = await story.cli(story.folder(), ["check", "--forbids=all"]);
    expect([flag.code, flag.stderr]).toEqual([2, expect.stringContaining("`--forbid`")]);
    const name = await story.cli(story.folder(), ["check", "--forbid=all,-untaged"]);
    expect([name.code, name.stderr]).toEqual([2, expect.stringContaining("`untagged`")]);
    const help = await story.cli(story.folder(), ["check", "--help", "--all"]);
    expect(help.stdout).toContain("twofold check --context=services/cart --forbid=all,-untagged");
    expect(help.stdout).toContain("(default: all)");
  });
});
