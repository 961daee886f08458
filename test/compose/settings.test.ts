import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildRequestOf, withSettingsFile } from "../../src/compose/settings.ts";
import type { RawInputs } from "../../src/options/reader.ts";
import { fromFileText, settingsFrom } from "../../src/options/settings/settings.ts";

let root = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "twofold-settings-")));
  mkdirSync(join(root, ".git"));
  mkdirSync(join(root, "services/cart"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(...lines: readonly string[]): void {
  writeFileSync(
    join(root, "twofold.yml"),
    ["defaults:", ...lines.map((line) => `  ${line}`), ""].join("\n"),
  );
}

async function settings(inputs: RawInputs = {}, cwd = ".", env: Record<string, string> = {}) {
  const given = settingsFrom(inputs, () => ({ kind: "call" }));
  return await withSettingsFile(given, { cwd: join(root, cwd), env });
}

describe("the settings of a run", () => {
  it("are those of the call alone where the repository has no settings file", async () => {
    const found = await settings({ target: "t" });
    expect(found.inputs).toEqual({ target: "t" });
    expect(fromFileText(found)).toBeUndefined();
    expect(buildRequestOf(found)).not.toHaveProperty("settingsFile");
  });

  it("have the file's where the call gives none, and name the file", async () => {
    write("context: services/cart", "target: file", "labels: [a=1]");
    const found = await settings({ target: "call" });
    expect(found.inputs).toEqual({ target: "call", context: "services/cart", labels: ["a=1"] });
    expect(fromFileText(found)).toBe("from twofold.yml: context, labels");
    expect(buildRequestOf(found)).toMatchObject({
      context: "services/cart",
      target: "call",
      labels: [{ name: "a", value: "1" }],
      settingsFile: join(root, "twofold.yml"),
    });
  });

  it("have the file's paths from the repository's root, wherever the command runs", async () => {
    writeFileSync(join(root, "services/cart/Containerfile"), "");
    mkdirSync(join(root, "libs"));
    write(
      "context: services/cart",
      "file: services/cart/Containerfile",
      "build-contexts: [libs=libs, base=docker://debian:12, oops]",
    );
    const found = await settings({}, "services/cart");
    expect(found.inputs).toEqual({
      context: ".",
      file: "Containerfile",
      "build-contexts": ["libs=../../libs", "base=docker://debian:12", "oops"],
    });
  });

  it("leave a file that is not below the root to be found in the context", async () => {
    writeFileSync(join(root, "services/cart/Other"), "");
    write("file: Other");
    expect((await settings({ context: "services/cart" })).inputs.file).toBe("Other");
  });

  it("name the line of a context that is not there", async () => {
    write("target: t", "context: services/crt");
    await expect(settings()).rejects.toThrow(
      "twofold.yml:3: `context` is services/crt, which does not exist.",
    );
    expect((await settings({ context: "services/cart" })).inputs.context).toBe("services/cart");
  });

  it.each(["context: out", "file: out/Containerfile", "build-contexts: [a=services, b=out]"])(
    "do not follow a link out of the repository: %s",
    async (line) => {
      const outside = realpathSync(mkdtempSync(join(tmpdir(), "twofold-outside-")));
      try {
        writeFileSync(join(outside, "Containerfile"), "");
        symlinkSync(outside, join(root, "out"));
        write(line);
        await expect(settings()).rejects.toThrow(
          /^twofold\.yml:2: `[a-z-]+` leads out of the repository, to .*twofold-outside-/,
        );
      } finally {
        rmSync(outside, { recursive: true });
      }
    },
  );

  it("are looked for below the workspace in a job, and elsewhere without it", async () => {
    write("target: t");
    rmSync(join(root, ".git"), { recursive: true });
    const job = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: join(root, "services") };
    expect((await settings({}, "services", job)).inputs).toEqual({});
    expect((await settings({})).inputs).toEqual({ target: "t" });
  });

  it("count what a command takes for the default last", async () => {
    write("target: t");
    const request = buildRequestOf(await settings(), {
      defaults: { target: "d", forbid: "dirty" },
    });
    expect(request).toMatchObject({ target: "t", forbid: ["dirty"] });
  });
});
