import { chmod, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Answer } from "../../../src/domain/source/checkout.ts";
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

function commitTime(env: Readonly<Record<string, string>> = {}): Promise<Answer<number>> {
  return testSourceReader({ ...gitTestEnvironment, ...env }).commitTime(shop.root);
}

/** When all commits of the tests are made. */
const time = { known: true, value: Date.parse("2024-01-01T00:00:00Z") / 1000 };

describe("the time of the commit", () => {
  it("is when it was committed, whatever is checked out beside it", async () => {
    expect(await commitTime()).toEqual(time);
    await shop.git("tag", "--annotate", "--message", "release", "HEAD");
    await shop.write("HEAD", "a file of that name\n");
    expect(await commitTime()).toEqual(time);
  });

  it("does not depend on how the user reaches remotes or configures git", async () => {
    const config = join(forge.folder, "gitconfig");
    await shop.git("config", "--file", config, "log.showSignature", "true");
    await shop.git("config", "--file", config, "i18n.logOutputEncoding", "UTF-16");
    const env = {
      GIT_SSH_COMMAND: "ssh -i key",
      GIT_ASKPASS: "/bin/false",
      GIT_CONFIG_GLOBAL: config,
      EDITOR: "vi",
      PAGER: "less",
    };
    expect(await commitTime(env)).toEqual(time);
  });

  it("is an open question before the first commit, and where there is no repository", async () => {
    await shop.git("checkout", "--quiet", "--orphan", "other");
    expect(await commitTime()).toMatchObject({
      known: false,
      why: expect.stringContaining("does not have any commits yet"),
    });
    await rm(join(shop.root, ".git"), { recursive: true });
    expect(await commitTime()).toMatchObject({ known: false });
  });

  it("is not asked for after an abort", async () => {
    const world = { signal: AbortSignal.abort(new Error("cancelled")) };
    const asked = testSourceReader(gitTestEnvironment, world).commitTime(shop.root);
    await expect(asked).rejects.toThrow("cancelled");
  });
});

describe("a repository that would start a program when its commit is shown", () => {
  afterEach(async () => {
    await expectUnsprung(forge);
  });

  /** Gives the commit a signature, which git would have a program check. */
  async function sign(): Promise<void> {
    const signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----";
    const text = await shop.git("cat-file", "commit", "HEAD");
    await shop.write("../signed", `${text.replace("\n\n", `\n${signature}\n\n`)}\n`);
    const signed = await shop.git("hash-object", "-t", "commit", "-w", "../signed");
    await shop.git("reset", "--quiet", "--soft", signed);
  }

  it("does not by its configuration", async () => {
    await sign();
    const programs = ["diff.external", "diff.evil.textconv", "gpg.program", "gpg.ssh.program"];
    for (const key of [...programs, "core.askPass", "filter.evil.clean", "filter.evil.smudge"])
      await shop.git("config", key, trap);
    for (const key of ["core.pager", "pager.show", "core.editor", "alias.show"])
      await shop.git("config", key, `!${trap}`);
    await shop.git("config", "log.showSignature", "true");
    await shop.git("config", "core.hooksPath", forge.folder);
    await shop.git("config", "core.fsmonitor", trap);
    await shop.write(".gitattributes", "* diff=evil filter=evil\n");
    expect(await commitTime()).toEqual(time);
  });

  // Git before 2.39.4 has no variable that forbids it to fetch.
  it.each([
    ["by upload-pack", "remote.origin.uploadpack", "TRAP", "alias.none"],
    ["by a helper", "remote.origin.vcs", "none", "alias.remote-none"],
  ])(
    "does not to bring a commit that a partial clone left out, %s",
    async (_how, key, value, alias) => {
      const PATH = gitTestEnvironment["PATH"] ?? "";
      const older = `#!/bin/sh\nPATH='${PATH}'\nunset GIT_NO_LAZY_FETCH\nexec git "$@"\n`;
      await shop.write("../older/git", older);
      await chmod(join(forge.folder, "older/git"), 0o755);
      const head = await shop.git("rev-parse", "HEAD");
      await shop.git("remote", "set-url", "origin", forge.bare());
      await shop.git("config", "core.repositoryFormatVersion", "1");
      await shop.git("config", "extensions.partialClone", "origin");
      await shop.git("config", "remote.origin.promisor", "true");
      await shop.git("config", key, value.replace("TRAP", trap));
      await shop.git("config", alias, `!'${trap}'`);
      await rm(join(shop.root, ".git/objects", head.slice(0, 2)), { recursive: true });
      const answer = await commitTime({ PATH: `${forge.folder}/older:${PATH}` });
      expect(answer).toEqual({
        known: false,
        why: expect.stringMatching(/^fatal: transport .* not allowed$/),
      });
    },
  );
});
