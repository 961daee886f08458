import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitIn } from "../../../../src/adapters/git/run/git.ts";
import { gitTestEnvironment } from "../../../support/git.ts";

/** A server that takes connections and never says a word. */
let silent: Server;
let url: string;

beforeEach(async () => {
  silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const address = silent.address();
  url = `git://127.0.0.1:${typeof address === "object" ? address?.port : ""}/shop`;
});

afterEach(() => {
  silent.close();
});

const setting = { env: gitTestEnvironment, config: [], signal: undefined, folder: tmpdir() };
const git = gitIn(setting);

describe("a git command", () => {
  it("gives what git prints", async () => {
    const answer = await git.text(["version"]);
    expect(answer).toMatchObject({ known: true, value: expect.stringContaining("git version") });
  });

  it("is an open question when git fails, also without a word", async () => {
    const args = ["config", "--get", "no.such"];
    expect(await git.text(args)).toEqual({
      known: false,
      why: "git failed without giving a reason",
    });
  });

  it("is an open question when the remote never answers", async () => {
    const answer = await git.text(["ls-remote", url], { seconds: 0.3 });
    expect(answer).toEqual({ known: false, why: "no answer within 0.3 s" });
  });

  it("ends with the reason of the abort", async () => {
    const abort = new AbortController();
    silent.on("connection", () => abort.abort(new Error("cancelled")));
    const { signal } = abort;
    await expect(gitIn({ ...setting, signal }).text(["ls-remote", url])).rejects.toThrow(
      "cancelled",
    );
  });

  it.each(["user:hunter2@127.0.0.1:1/shop", "127.0.0.1:1/shop?token=hunter2", "me:p/hunter2@x/y"])(
    "shows no secret of a URL that git complains about (%s)",
    async (url) => {
      const args = ["ls-remote", `https://${url}`];
      const answer = await git.text(args);
      expect(answer.known).toBe(false);
      expect(JSON.stringify(answer)).not.toContain("hunter2");
    },
  );

  it("hands over what git is to read", async () => {
    const answer = await git.batch(["hash-object", "--stdin"], "hello\n");
    expect(answer.known && answer.value.toString()).toBe(
      "ce013625030ba8dba906f756967f9e9ca394464a\n",
    );
  });
});

describe("a git that does not behave", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "twofold-odd-git-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** The git of a PATH on which it is this script. */
  async function scripted(script: string) {
    await writeFile(join(folder, "git"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return gitIn({ ...setting, env: { PATH: `${folder}:${gitTestEnvironment["PATH"] ?? ""}` } });
  }

  it("is an open question when it prints more than any repository has", async () => {
    const answer = await (await scripted("exec yes")).text(["status"]);
    expect(answer).toEqual({ known: false, why: "more than 33554432 bytes of output" });
  });

  it.each([
    ["in its process group", ""],
    ["outside of it", "setsid"],
  ])("is not waited for when something %s holds its output", async (_case, word) => {
    const pid = join(folder, "pid");
    const holder = `${word} sh -c 'echo $$ >${pid}; exec sleep 600'`;
    const slow = await scripted(`${holder} & while ! [ -s ${pid} ]; do :; done`);
    expect(await slow.text(["ls-remote"], { seconds: 0.5 })).toEqual({
      known: false,
      why: "no answer within 0.5 s",
    });
    if (word !== "") process.kill(Number(await readFile(pid, "utf8")));
  });

  it("is a failure of the machine when there is none, but not when there is no folder", async () => {
    const env = { PATH: "/nonexistent" };
    await expect(gitIn({ ...setting, env }).text(["version"])).rejects.toMatchObject({
      code: "tool",
    });
    const elsewhere = gitIn({ ...setting, folder: "/nonexistent/folder" });
    expect(await elsewhere.text(["version"])).toEqual({
      known: false,
      why: "there is no folder /nonexistent/folder",
    });
  });
});
