import { readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SourceReading } from "../../../src/app/ports/source.ts";
import {
  gitTestEnvironment,
  type TestCheckout,
  TestForge,
  testSourceReader,
} from "../../support/git.ts";
import { expectUnsprung, setTrap } from "../../support/trap.ts";

let forge: TestForge;
let shop: TestCheckout;
/** The path of a program that nothing may run. */
let trap: string;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
  trap = await setTrap(forge);
});

afterEach(() => forge.remove());

function read(env: Readonly<Record<string, string>> = {}): Promise<SourceReading> {
  return testSourceReader({ ...gitTestEnvironment, ...env }).read({
    context: shop.root,
    ignores: () => false,
  });
}

describe("a repository whose configuration names programs", () => {
  it("starts no file system monitor, hook, or askpass", async () => {
    await shop.git("config", "core.fsmonitor", trap);
    await shop.git("config", "core.hooksPath", forge.folder);
    await shop.git("config", "core.askPass", trap);
    await shop.write("Containerfile", "FROM other\n");
    expect((await read()).advisories.map(({ name }) => name)).toContain("dirty");
    await expectUnsprung(forge);
  });

  it.each(["clean", "process"])("starts no content filter (%s)", async (kind) => {
    await shop.commit(".gitattributes", "* filter=evil\n");
    await shop.git("config", `filter.evil.${kind}`, trap);
    await shop.git("config", "filter.evil.required", "true");
    await shop.write("Containerfile", "FROM other!!\n");
    expect((await read()).advisories.map(({ name }) => name)).toContain("dirty");
    await expectUnsprung(forge);
  });

  it("is not read at all when a filter cannot be switched off", async () => {
    await shop.commit(".gitattributes", "* filter=e=vil\n");
    await shop.git("config", "filter.e=vil.clean", trap);
    await shop.write("Containerfile", "FROM other!!\n");
    expect((await read()).advisories.map(({ name }) => name)).toEqual(["no-repository"]);
    await expectUnsprung(forge);
  });

  it.each([
    ["ssh", "ssh://127.0.0.1:1/acme/shop", "core.sshCommand", "TRAP"],
    ["git", "git://127.0.0.1:1/acme/shop", "core.gitProxy", "TRAP"],
    ["ext", "ext::TRAP", "protocol.ext.allow", "always"],
    ["vcs", "TRAP", "remote.origin.vcs", "ext"],
    ["upload-pack", undefined, "remote.origin.uploadpack", "TRAP"],
  ])("starts no program to reach the remote (%s)", async (_case, url, key, value) => {
    if (url !== undefined) await shop.git("remote", "set-url", "origin", url.replace("TRAP", trap));
    await shop.git("config", "protocol.ext.allow", "always");
    await shop.git("config", key, value.replace("TRAP", trap));
    await read();
    await expectUnsprung(forge);
  });

  it.each([
    ["of its own", "credential.helper"],
    ["for one address", "credential.URL.helper"],
    ["for one address with a `=` in it", "credential.URL/a=b.helper"],
  ])("starts the user's credential helper and none %s", async (_what, key) => {
    const server = createServer((_request, response) => {
      response.writeHead(401, { "WWW-Authenticate": "Basic" }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const address = server.address();
      const port = typeof address === "object" ? address?.port : undefined;
      const url = `http://127.0.0.1:${port}`;
      await shop.git("remote", "set-url", "origin", `${url}/a=b/shop`);
      await shop.git("config", "credential.useHttpPath", "true");
      await shop.git("config", key.replace("URL", url), trap);
      const userHelper = `!touch '${forge.folder}/asked'; :`;
      const userFile = join(forge.folder, "gitconfig");
      await shop.git("config", "--file", userFile, "credential.helper", userHelper);
      const { advisories } = await read({ GIT_CONFIG_GLOBAL: userFile });
      expect(advisories.map(({ name }) => name)).toEqual(["unverifiable"]);
      expect(await readdir(forge.folder)).toContain("asked");
      await expectUnsprung(forge);
    } finally {
      server.close();
    }
  });

  it("starts no program of a submodule", async () => {
    await forge.repository("library");
    const allow = ["-c", "protocol.file.allow=always"];
    await shop.git(...allow, "submodule", "add", "--quiet", forge.url("library"), "lib");
    await shop.git("-C", "lib", "config", "core.fsmonitor", trap);
    await read();
    await expectUnsprung(forge);
  });
});

describe("a repository that lies about itself", () => {
  it("does not pass with another commit put in the place of its own", async () => {
    const told = await shop.git("rev-parse", "HEAD");
    await shop.commit("evil.c");
    const built = await shop.git("rev-parse", "HEAD");
    await shop.git("reset", "--quiet", "--soft", told);
    await shop.git("replace", told, built);
    expect((await read()).advisories.map(({ name }) => name)).toContain("dirty");
  });

  it("has tags named like options, which are names and nothing else", async () => {
    await shop.git("update-ref", `refs/tags/--upload-pack=${trap}`, "HEAD");
    await shop.git("update-ref", "refs/tags/v1.0.0", "HEAD");
    const { source } = await read();
    expect(source.version).toBe("1.0.0");
    await expectUnsprung(forge);
  });

  it("has a remote named like an option", async () => {
    await shop.git("remote", "remove", "origin");
    await shop.git("config", `remote.--upload-pack=${trap}.url`, forge.bare());
    await read();
    await expectUnsprung(forge);
  });
});

describe("the environment of git", () => {
  it("does not lead to another repository, as a git hook's does", async () => {
    const other = await forge.repository("other");
    const reader = testSourceReader({
      ...gitTestEnvironment,
      GIT_DIR: join(other.root, ".git"),
      GIT_WORK_TREE: other.root,
    });
    const { root } = await reader.read({ context: shop.root, ignores: () => false });
    expect(root).toBe(shop.root);
  });
});
