import { chmod, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { pushBaseIndex } from "../support/base-image.ts";
import { git } from "../support/checkout.ts";
import { succeed } from "../support/program.ts";
import { account } from "../support/services.ts";
import { expectOnlyLeft, newStory } from "../support/story.ts";

const story = newStory();
const plain = `--insecure-registries=${inject("registry")},${inject("accountRegistry")}`;
const workflow = ".github/workflows/image.yml";
let many = { reference: "", digest: "" };

beforeAll(async () => {
  many = await pushBaseIndex(inject("base"));
});

/** A source that takes images by tag in every place where pin looks. */
function unpinnedSource() {
  const { reference } = inject("base");
  return {
    Containerfile: [
      "# The base moves now and then.",
      `ARG BASE="${reference}"`,
      `FROM ${many.reference} AS tools`,
      "FROM $BASE",
      "COPY --from=tools /bin/busybox /tool",
      `COPY --from=${reference} \\`,
      "  /bin/busybox /other",
      "COPY --from=assets / /assets",
      `RUN --mount=type=bind,from=${many.reference},target=/m ls /m`,
      "USER 1000",
    ].join("\r\n"),
    [workflow]: [
      "on: push",
      "jobs:",
      "  image:",
      "    steps:",
      "      - uses: acme/twofold@1 # pinned elsewhere",
      "        with:",
      "          build-contexts: |",
      `            assets=docker-image://${reference}`,
      "",
    ].join("\n"),
  };
}

const read = (folder: string, name: string) => readFile(join(folder, name), "utf8");

describe("twofold pin", () => {
  it("pins Containerfile and workflow to what the registry has, an index by the index", async () => {
    const source = unpinnedSource();
    const { reference, digest } = inject("base");
    const { folder } = await story.checkout(source);
    await chmod(join(folder, "Containerfile"), 0o755);
    const call = await story.cli(folder, ["pin", plain]);
    expect(call.code).toBe(0);
    expect(call.stdout).toBe(`Containerfile\n${workflow}\n`);
    expect(call.stderr).toContain(`Containerfile:2: ${reference} → ${reference}@${digest}\n`);
    expect(call.stderr).toContain(`Containerfile:3: ${many.reference} → ${many.reference}@`);
    expect(call.stderr).toContain("Everything is pinned: added a digest to 5 image references.");
    const pins = (text: string) =>
      text
        .replaceAll(reference, `${reference}@${digest}`)
        .replaceAll(many.reference, `${many.reference}@${many.digest}`);
    expect(await read(folder, "Containerfile")).toBe(pins(source.Containerfile));
    expect(await read(folder, workflow)).toBe(pins(source[workflow] ?? ""));
    expect((await stat(join(folder, "Containerfile"))).mode & 0o777).toBe(0o755);
    await expectOnlyLeft(call.job, []);

    const again = await story.cli(folder, ["pin", plain, "--json"]);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toEqual({ pins: [], left: [] });
    expect(again.stderr).toContain("Nothing to do");
  });

  it("pins every Containerfile of a monorepo, and the workflows once", async () => {
    const { reference, digest } = inject("base");
    const text = `FROM ${reference}\n`;
    const workflows = unpinnedSource()[workflow] ?? "";
    const { folder } = await story.checkout({
      "services/cart/Containerfile": text,
      "services/shop/Dockerfile": text,
      "old/Dockerfile": text,
      [workflow]: workflows,
    });
    const call = await story.cli(join(folder, "services"), [
      "pin",
      "--all",
      "--exclude=old",
      plain,
    ]);
    expect(call.code).toBe(0);
    expect(call.stdout).toBe(
      `services/cart/Containerfile\nservices/shop/Dockerfile\n${workflow}\n`,
    );
    expect(call.stderr.split("\n").slice(-3, -1)).toEqual([
      "2 Containerfiles, 1 workflow.",
      "Everything is pinned: added a digest to 3 image references.",
    ]);
    expect(await read(folder, "services/shop/Dockerfile")).toBe(`FROM ${reference}@${digest}\n`);
    expect(await read(folder, "old/Dockerfile")).toBe(text);
  });

  it("takes unpinned-base away, and the image still builds", async () => {
    const { reference } = inject("base");
    const { folder } = await story.checkout({ Containerfile: `FROM ${reference}\nUSER 1\n` });
    const before = await story.cli(folder, ["check", plain, "--forbid=unpinned-base"]);
    expect([before.code, before.stdout.split("\n")]).toEqual([
      1,
      expect.arrayContaining(["unpinned-base"]),
    ]);
    expect(before.stderr).toMatch(/^Containerfile:1: unpinned-base: /m);
    expect((await story.cli(folder, ["pin", plain])).code).toBe(0);
    const after = await story.cli(folder, ["check", plain, "--forbid=unpinned-base"]);
    expect([after.code, after.stdout]).toEqual([0, expect.not.stringContaining("unpinned-base")]);
    expect((await story.cli(folder, ["build", plain])).code).toBe(0);
  });

  it("shows with --dry-run what would change, as git can apply it, and changes nothing", async () => {
    const source = unpinnedSource();
    const { folder } = await story.checkout(source);
    const dry = await story.cli(folder, ["pin", plain, "--dry-run"]);
    expect(dry.code).toBe(0);
    expect(dry.stdout).toContain("--- a/Containerfile\n+++ b/Containerfile\n");
    expect(await git(folder, "status", "--porcelain")).toBe("");
    expect(dry.stderr).toContain("nothing was changed");
    await story.cli(folder, ["pin", plain]);
    await git(folder, "commit", "-qam", "Pin");
    const pinned = await read(folder, "Containerfile");
    await git(folder, "checkout", "-q", "HEAD~1");
    await succeed(["sh", "-c", 'printf "%s" "$1" | git -C "$2" apply', "sh", dry.stdout, folder]);
    expect(await read(folder, "Containerfile")).toBe(pinned);
  });

  it("says no and why when a name cannot be pinned where it stands", async () => {
    const { reference } = inject("base");
    const { folder } = await story.checkout({
      Containerfile: `ARG V=1\nFROM ${reference.replace(/:1$/, ":$V")}\nCOPY --from=${reference} /bin /b\n`,
    });
    const call = await story.cli(folder, ["pin", plain, "--json"]);
    expect(call.code).toBe(1);
    const { pins, left } = JSON.parse(call.stdout);
    expect(pins).toMatchObject([{ file: "Containerfile", line: 3, from: reference }]);
    expect(left).toMatchObject([{ file: "Containerfile", line: 2 }]);
    expect(call.stderr).toContain(`Write \`ARG BASE=${reference}@sha256:…\``);
    expect(call.stderr).toContain("Not everything is pinned: 1 image reference");
  });

  it("changes nothing when the registry lacks one of the images, and names line and reference", async () => {
    const { reference } = inject("base");
    const missing = `${inject("registry")}/acme/nowhere:9`;
    const text = `FROM ${reference}\nFROM ${missing}\n`;
    const { folder } = await story.checkout({ Containerfile: text });
    const call = await story.cli(folder, ["pin", plain]);
    expect(call.code).toBe(3);
    expect(call.stdout).toBe("");
    expect(call.stderr).toContain(`error: Containerfile:2: \`${missing}\`: Could not read`);
    expect(call.stderr).toContain("Nothing was changed.");
    expect(await read(folder, "Containerfile")).toBe(text);
    await expectOnlyLeft(call.job, []);
  });

  it("gives a password to the registry that it is for, and never prints it", async () => {
    const private_ = `${inject("accountRegistry")}/acme/base:1`;
    const login = ["--username", account.username];
    const credentials = `--dest-creds=${account.username}:${account.password}`;
    const from = `docker://${inject("base").reference}`;
    const tls = ["--src-tls-verify=false", "--dest-tls-verify=false"];
    await succeed(["skopeo", "copy", "-q", ...tls, credentials, from, `docker://${private_}`]);
    const { folder } = await story.checkout({ Containerfile: `FROM ${private_}\n` });
    const call = (password: string, ...more: readonly string[]) =>
      story.cli(folder, ["pin", plain, ...login, ...more], { env: { TWOFOLD_PASSWORD: password } });
    const host = `--registry=${inject("accountRegistry")}`;

    const wrong = await call("wrong-horse", host);
    expect(wrong.code).toBe(3);
    expect(wrong.stderr).toContain("refused the password");
    expect(wrong.stdout + wrong.stderr).not.toContain("wrong-horse");

    const nobody = await call(account.password);
    expect(nobody.code).toBe(2);
    expect(nobody.stderr).toContain("Name that registry too: `--registry=ghcr.io`.");
    const another = await call(account.password, "--registry=ghcr.io");
    expect(another.code).toBe(3);

    const right = await call(account.password, host);
    expect(right.code).toBe(0);
    expect(await read(folder, "Containerfile")).toBe(`FROM ${private_}@${inject("base").digest}\n`);
    await expectOnlyLeft(right.job, []);
  });

  it("suggests the flag that was meant, and has help with examples", async () => {
    const misspelt = await story.cli(story.folder(), ["pin", "--dryrun"]);
    expect([misspelt.code, misspelt.stderr]).toEqual([2, expect.stringContaining("`--dry-run`")]);
    const help = await story.cli(story.folder(), ["pin", "--help"]);
    expect([help.code, help.stdout]).toEqual([0, expect.stringContaining("twofold pin --dry-run")]);
  });
});
