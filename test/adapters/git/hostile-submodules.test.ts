import { access, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { cloneRevision } from "../../../src/adapters/git/clone.ts";
import { gitTestEnvironment, type TestCheckout, TestForge } from "../../support/git.ts";
import { type Service, startGitDaemon } from "../../support/services.ts";
import { expectUnsprung, setTrap } from "../../support/trap.ts";

let forge: TestForge;
let shop: TestCheckout;
let server: Service;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
  await mkdir(join(forge.folder, "served"));
  server = await startGitDaemon(join(forge.folder, "served"));
});

afterEach(async () => {
  await server.stop();
  await forge.remove();
});

it.each(["file", "ext"])(
  "does not fetch a submodule from this machine, nor by a program (%s)",
  async (protocol) => {
    const trap = await setTrap(forge);
    const lib = await forge.repository("lib");
    const allowed = ["-c", "protocol.file.allow=always"];
    await shop.git(...allowed, "submodule", "--quiet", "add", lib.root, "lib");
    const url = protocol === "file" ? lib.root : `ext::${trap} x`;
    await shop.git("config", "--file=.gitmodules", "submodule.lib.url", url);
    const revision = await shop.commit("uses-lib");
    await shop.git("clone", "--quiet", "--bare", ".", join(forge.folder, "served/shop.git"));
    const found = await cloneRevision({
      ...{ url: `git://${server.address}/shop.git`, revision },
      folder: join(forge.folder, "clone"),
      env: { ...gitTestEnvironment, ...{ GIT_CONFIG_COUNT: "0" } },
      signal: new AbortController().signal,
    });
    expect(found).toMatchObject({ known: false, why: expect.stringMatching(/not allowed/) });
    await expect(access(join(forge.folder, "clone/lib/Containerfile"))).rejects.toThrow();
    await expectUnsprung(forge);
  },
);
