import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runGit } from "../../../../src/adapters/git/run/command.ts";
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

describe("a git command", () => {
  it("gives what git prints", async () => {
    const answer = await runGit({ ...setting, args: ["version"] });
    expect(answer).toMatchObject({ known: true, value: expect.stringContaining("git version") });
  });

  it("is an open question when git fails, also without a word", async () => {
    const args = ["config", "--get", "no.such"];
    expect(await runGit({ ...setting, args })).toEqual({
      known: false,
      why: "git failed without a reason",
    });
  });

  it("is an open question when the remote never answers", async () => {
    const answer = await runGit({ ...setting, args: ["ls-remote", url], seconds: 0.3 });
    expect(answer).toEqual({ known: false, why: "no answer within 0.3 s" });
  });

  it("ends with the reason of the abort", async () => {
    const abort = new AbortController();
    silent.on("connection", () => abort.abort(new Error("cancelled")));
    const { signal } = abort;
    await expect(runGit({ ...setting, signal, args: ["ls-remote", url] })).rejects.toThrow(
      "cancelled",
    );
  });

  it.each(["user:hunter2@127.0.0.1:1/shop", "127.0.0.1:1/shop?token=hunter2", "me:p/hunter2@x/y"])(
    "shows no secret of a URL that git complains about (%s)",
    async (url) => {
      const args = ["ls-remote", `https://${url}`];
      const answer = await runGit({ ...setting, args });
      expect(answer.known).toBe(false);
      expect(JSON.stringify(answer)).not.toContain("hunter2");
    },
  );
});
