import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { config } from "../../src/cli/config.ts";
import { options } from "../../src/options/list.ts";
import { runCommand } from "../support/command.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "twofold-config-"));
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

async function show(args: readonly string[] = [], env: Record<string, string> = {}) {
  return await runCommand(config, { cwd: root, args, env });
}

describe("twofold config", () => {
  it("shows what is not the default, with the place that gave it", async () => {
    write(
      "context: services/cart",
      "build-args: [A=1, B=2]",
      "target: file",
      "platforms: linux/amd64",
    );
    const env = { TWOFOLD_TARGET: "variable", TWOFOLD_PLATFORMS: "linux/arm64" };
    const { code, stdout, stderr } = await show(["--target=flag", "--vary=all,-hostname"], env);
    expect(stdout.split("\n")).toEqual([
      "context     services/cart  twofold.yml:2",
      "target      flag           flag",
      "build-args  A=1            twofold.yml:3",
      "            B=2",
      "platforms   linux/arm64    TWOFOLD_PLATFORMS",
      "vary        all,-hostname  flag",
      "",
    ]);
    expect(stderr).toBe("The others have their defaults, which `twofold config --all` shows.\n");
    expect(code).toBe(0);
  });

  it("says that all is default, where it is", async () => {
    const { code, stdout, stderr } = await show();
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^All settings have their defaults, /);
  });

  it("shows every setting with --all, and as JSON", async () => {
    write("labels: a=1");
    const text = await show(["--all"]);
    expect(text.stdout.match(/^\S+/gm)).toEqual(options.map(({ name }) => name));
    expect(text.stdout).toMatch(/^timestamp +0 +default$/m);
    const { settings } = JSON.parse((await show(["--all", "--json"])).stdout);
    expect(settings).toHaveLength(options.length);
    expect(settings).toContainEqual({
      name: "labels",
      value: ["a=1"],
      origin: { kind: "file", file: "twofold.yml", line: 2 },
    });
    expect(settings).toContainEqual({ name: "file", value: null, origin: { kind: "default" } });
    const some = await show(["--json", "--push", "--image=a.example/b"], { TWOFOLD_TARGET: "t" });
    expect(
      JSON.parse(some.stdout).settings.map(({ origin }: { origin: unknown }) => origin),
    ).toEqual([
      { kind: "variable", name: "TWOFOLD_TARGET" },
      { kind: "flag" },
      { kind: "file", file: "twofold.yml", line: 2 },
      { kind: "flag" },
    ]);
  });

  it("never shows a secret, and reads no password from standard input", async () => {
    const env = {
      TWOFOLD_SECRETS: "a=hunter2\nb=hunter3",
      TWOFOLD_GITHUB_TOKEN: "hunter4",
      REGISTRY_AUTH_FILE: "/run/auth.json",
    };
    for (const more of [[], ["--json"]]) {
      const said = await show(["--username=ada", "--password=-", ...more], env);
      expect(said.code).toBe(0);
      expect(said.stdout + said.stderr).not.toContain("hunter");
      expect(said.stdout.match(/\bset\b/g)).toHaveLength(3);
    }
    expect((await show([], { ...env, GH_TOKEN: "hunter5" })).stdout).toContain(
      "/run/auth.json  REGISTRY_AUTH_FILE",
    );
    const common = await show([], { GH_TOKEN: "hunter5" });
    expect(common.stdout).toBe("github-token  set  GH_TOKEN\n");
  });

  it("shows control characters as what they are", async () => {
    expect((await show(["--target=a\u001b[2Kb\u0007"])).stdout).toMatch(/^target {2}ab␇ {2}flag\n/);
  });

  it("shows settings that a build would refuse, and then why", async () => {
    const { code, stdout, stderr } = await show([], { TWOFOLD_TIMESTAMP: "soon" });
    expect([code, stdout]).toEqual([2, "timestamp  soon  TWOFOLD_TIMESTAMP\n"]);
    expect(stderr).toContain('error: Variable TWOFOLD_TIMESTAMP: "soon" is not a time.\n');
  });

  it("refuses a wrong settings file at its line", async () => {
    write("target: a", "vary: none");
    const { code, stdout, stderr } = await show();
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.split("\n")).toEqual([
      "error: twofold.yml:3: `vary` is not taken from this file: it decides what counts as proof, and the commit is what is proven.",
      "  Remove it here, and give it where Twofold is called: `--vary=all,-hostname`.",
      "",
    ]);
  });
});
