import { chmod, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SourceReading } from "../../../../src/app/ports/source.ts";
import {
  gitTestEnvironment,
  names,
  read,
  type TestCheckout,
  TestForge,
} from "../../../support/git.ts";
import { expectUnsprung, setTrap } from "../../../support/trap.ts";

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

/** One line each, without anything that a terminal or a runner would take for a command. */
function expectHarmless({ advisories, source }: SourceReading): void {
  const texts = advisories.flatMap(({ message, evidence, fix }) => [message, ...evidence, fix]);
  for (const text of [...texts, source.id]) {
    expect(text).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
    expect(text).not.toMatch(/^\s*::|##\[/);
  }
}

describe("a remote that would start a program", () => {
  it.each([
    ["core.sshCommand", "ssh://127.0.0.1:1/acme/shop"],
    ["core.gitProxy", "git://127.0.0.1:1/acme/shop"],
    ["remote.origin.uploadpack", undefined],
    ["remote.origin.receivepack", undefined],
    ["core.alternateRefsCommand", undefined],
    ["core.askPass", "ssh://127.0.0.1:1/acme/shop"],
  ])("does not by %s", async (key, url) => {
    if (url !== undefined) await shop.git("remote", "set-url", "origin", url);
    await shop.git("config", key, trap);
    await read(shop);
    await expectUnsprung(forge);
  });

  it.each(["ext", "fd", "file", "trap"])("does not by remote.origin.vcs=%s", async (helper) => {
    await shop.git("config", "protocol.allow", "always");
    await shop.git("config", `protocol.${helper}.allow`, "always");
    await shop.git("config", "remote.origin.vcs", helper);
    await shop.git("remote", "set-url", "origin", trap);
    await shop.write("../git-remote-trap", `#!/bin/sh\nexec '${trap}'\n`);
    await chmod(join(forge.folder, "git-remote-trap"), 0o755);
    const PATH = `${forge.folder}:${gitTestEnvironment["PATH"] ?? ""}`;
    await read(shop, { env: { PATH } });
    await expectUnsprung(forge);
  });

  it.each([
    "ext::TRAP",
    "ext::sh -c TRAP% :",
    "fd::17,18/TRAP",
    "trap::anything",
    "ssh://-oProxyCommand=TRAP/shop",
    "-oProxyCommand=TRAP:shop",
    "--upload-pack=TRAP",
  ])("does not by the URL %s", async (url) => {
    await shop.git("config", "protocol.allow", "always");
    await shop.git("config", "protocol.ext.allow", "always");
    await shop.git("config", "remote.origin.url", url.replace("TRAP", trap));
    await shop.write("../git-remote-trap", `#!/bin/sh\nexec '${trap}'\n`);
    await chmod(join(forge.folder, "git-remote-trap"), 0o755);
    const PATH = `${forge.folder}:${gitTestEnvironment["PATH"] ?? ""}`;
    expectHarmless(await read(shop, { env: { PATH } }));
    await expectUnsprung(forge);
  });

  // Git looks for the helper of a protocol as a command, so an alias would do for a missing one.
  it.each(["file", "git", "http", "https", "ssh"])(
    "does not by an alias for the helper of %s",
    async (protocol) => {
      await shop.git("config", `alias.remote-${protocol}`, `!'${trap}'`);
      await shop.git("remote", "set-url", "origin", `${protocol}::anything`);
      await read(shop);
      await expectUnsprung(forge);
      await shop.git("remote", "set-url", "origin", forge.bare());
      await shop.git("config", "remote.origin.vcs", protocol);
      await read(shop);
      await expectUnsprung(forge);
    },
  );

  it("does not by an alias for a credential helper of the user that is not installed", async () => {
    const server = createServer((_request, response) => {
      response.writeHead(401, { "www-authenticate": "Basic realm=shop" }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const config = join(forge.folder, "gitconfig");
    await shop.git("config", "--file", config, "credential.helper", "missing");
    await shop.git("config", "alias.credential-missing", `!'${trap}'`);
    await shop.git("remote", "set-url", "origin", `http://127.0.0.1:${port}/shop`);
    await read(shop, { env: { GIT_CONFIG_GLOBAL: config } });
    server.close();
    await expectUnsprung(forge);
  });

  it("names no repository when only a helper program could read its URL", async () => {
    await shop.git("config", "remote.origin.url", `ext::${trap}`);
    const reading = await read(shop);
    expect(reading.source.repository).toBe("");
    expect(names(reading)).toContain("no-repository");
  });

  it.each(["insteadOf", "pushInsteadOf"])("does not by url.ext::….%s", async (kind) => {
    await shop.git("config", "protocol.ext.allow", "always");
    await shop.git("config", `url.ext::${trap} .${kind}`, forge.folder);
    await read(shop);
    await expectUnsprung(forge);
  });

  it("does not by a file that the configuration includes", async () => {
    const included = join(forge.folder, "included");
    await shop.git("config", "--file", included, "core.sshCommand", trap);
    await shop.git("config", "--file", included, "core.fsmonitor", trap);
    await shop.git("config", "--file", included, "filter.evil.clean", trap);
    await shop.commit(".gitattributes", "* filter=evil\n");
    await shop.git("remote", "set-url", "origin", "ssh://127.0.0.1:1/acme/shop");
    await shop.git("config", "include.path", included);
    await shop.write("Containerfile", "FROM other!!\n");
    await read(shop);
    await expectUnsprung(forge);
  });

  it("does not to bring what a partial clone left out", async () => {
    const blob = await shop.git("rev-parse", "HEAD:Containerfile");
    await shop.git("config", "core.repositoryFormatVersion", "1");
    await shop.git("config", "extensions.partialClone", "origin");
    await shop.git("config", "remote.origin.promisor", "true");
    await shop.git("config", "remote.origin.uploadpack", trap);
    await shop.git("config", "core.autocrlf", "true");
    await rm(join(shop.root, ".git/objects", blob.slice(0, 2)), { recursive: true });
    await shop.write("Containerfile", "FROM scratch\r\n");
    await read(shop);
    await expectUnsprung(forge);
  });
});

describe("configuration that names programs for other commands", () => {
  it("starts none of them", async () => {
    for (const key of ["diff.external", "diff.evil.textconv", "diff.evil.command", "gpg.program"])
      await shop.git("config", key, trap);
    for (const key of ["core.pager", "core.editor", "merge.evil.driver", "alias.status"])
      await shop.git("config", key, `!${trap}`);
    await shop.git("config", "log.showSignature", "true");
    await shop.commit(".gitattributes", "* diff=evil merge=evil\n");
    await shop.write("Containerfile", "FROM other\n");
    expect(names(await read(shop))).toContain("dirty");
    await expectUnsprung(forge);
  });
});

describe("a remote whose URL the repository's own configuration rewrites", () => {
  it("has the name of the repository that git asks, not of the one that is written", async () => {
    await shop.git("remote", "set-url", "origin", "https://github.com/acme/shop");
    await shop.git("config", "url.https://127.0.0.1:1/.insteadOf", "https://github.com/acme/");
    expect((await read(shop)).source.repository).toBe("127.0.0.1:1/shop");
    // A folder of this machine names nothing.
    await shop.git("config", `url.${forge.folder}/.insteadOf`, "https://github.com/acme/s");
    expect((await read(shop)).source.repository).toBe("");
  });

  it("keeps its name when the user rewrites it, as for a proxy of this machine", async () => {
    await shop.git("remote", "set-url", "origin", "https://github.com/acme/shop");
    const config = join(forge.folder, "gitconfig");
    const key = `url.${forge.folder}/.insteadOf`;
    await shop.git("config", "--file", config, key, "https://github.com/acme/");
    const reading = await read(shop, { env: { GIT_CONFIG_GLOBAL: config } });
    expect(reading.source.repository).toBe("github.com/acme/shop");
    expect(names(reading)).toEqual(["untagged"]);
  });
});

describe("a remote with credentials in its URL", () => {
  it.each([
    "https://user:hunter22@127.0.0.1:1/acme/shop.git",
    "https://hunter22@127.0.0.1:1/acme/shop.git",
    "ssh://user:hunter22@127.0.0.1:1/acme/shop.git",
    "https://127.0.0.1:1/acme/shop.git?token=hunter22",
  ])("never shows them (%s)", async (url) => {
    await shop.git("remote", "set-url", "origin", url);
    const reading = await read(shop, { repository: "github.com/acme/other" });
    expect(names(reading)).toEqual(["unknown-repository", "unverifiable"]);
    expect(JSON.stringify(reading)).not.toContain("hunter22");
  });

  it("never shows them when a server repeats them", async () => {
    const server = createServer((_request, response) => {
      response.writeHead(301, { location: "http://other:hunter23@127.0.0.1:1/moved" }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    await shop.git("remote", "set-url", "origin", `http://user:hunter22@127.0.0.1:${port}/shop`);
    const reading = await read(shop);
    server.close();
    expect(names(reading)).toEqual(["unverifiable"]);
    expect(JSON.stringify(reading)).not.toMatch(/hunter2[23]/);
  });
});

describe("names that are made to deceive", () => {
  it("are shown as they are, in one line each", async () => {
    const evil = "\u001b[31m::set-output name=x::y\u202e";
    await shop.git("config", `remote.##[error]${evil}.url`, `https://127.0.0.1:1/${evil}`);
    for (const tag of ["--upload-pack=evil", "'\"$(id)`id`", "v1.0.0-##{x}"])
      await shop.git("update-ref", `refs/tags/${tag}`, "HEAD");
    const reading = await read(shop, { repository: "github.com/acme/other" });
    expect(names(reading)).toEqual(["untagged", "unknown-repository"]);
    expectHarmless(reading);
    await shop.git("remote", "remove", "origin");
    expectHarmless(await read(shop));
  });
});

describe("several remotes", () => {
  it("are asked one: that of the input, else `origin`, else the first", async () => {
    const mirror = await forge.repository("mirror");
    await shop.git("remote", "rename", "origin", "upstream");
    await shop.git("remote", "add", "mirror", forge.url("mirror"));
    expect((await read(shop)).source.repository).toBe(forge.nameOf("shop"));
    await shop.git("remote", "add", "origin", forge.url("mirror"));
    expect((await read(shop)).source.repository).toBe(forge.nameOf("mirror"));
    await mirror.commit("theirs.c");
    const reading = await read(shop, { repository: forge.nameOf("shop") });
    expect(reading.source.repository).toBe(forge.nameOf("shop"));
    expect(names(reading)).toEqual(["untagged"]);
  });
});
