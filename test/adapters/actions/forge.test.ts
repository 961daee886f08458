import { createServer } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { githubForge } from "../../../src/adapters/actions/forge.ts";
import type { ForgeAnswer, ForgeOptions } from "../../../src/app/ports/source.ts";
import { known, unknown } from "../../../src/domain/source/checkout.ts";
import { GitHubApi } from "../../support/github-api.ts";

const commit = "9f2c".repeat(10);
const tip = "0a1b".repeat(10);
const otherTip = "77".repeat(20);
const token = "ghs_hunter22";

let api: GitHubApi;
let env: Readonly<Record<string, string>>;

beforeEach(async () => {
  api = await GitHubApi.start({
    defaultBranch: "main",
    aheadBy: {
      [`${tip}...${commit}`]: 0,
      [`${otherTip}...${commit}`]: 2,
      [`main...${commit}`]: 0,
      [`release/1...${commit}`]: 1,
    },
  });
  env = { GITHUB_SERVER_URL: "https://github.com", GITHUB_API_URL: api.url };
});

afterEach(() => api.stop());

function ask(
  changes: Partial<ForgeOptions> = {},
  more: Readonly<Record<string, string>> = {},
): Promise<ForgeAnswer> {
  const forge = githubForge({ env: { ...env, ...more }, token });
  const refs = known([{ name: "refs/heads/main", commit: tip }]);
  return forge.contains({ repository: "github.com/acme/shop", commit, refs, ...changes });
}

describe("the forge's API", () => {
  it("says that the default branch has a commit in its history", async () => {
    expect(await ask()).toEqual({ kind: "contained", ref: "refs/heads/main" });
    expect(api.asked).toEqual([
      { path: "/repos/acme/shop", authorization: `token ${token}` },
      {
        path: `/repos/acme/shop/compare/${tip}...${commit}?per_page=1`,
        authorization: `token ${token}`,
      },
    ]);
  });

  it("is asked about the run's own branch first, and no further when that has it", async () => {
    const refs = known([
      { name: "refs/heads/main", commit: otherTip },
      { name: "refs/heads/release/1", commit: tip },
    ]);
    const own = { GITHUB_REF: "refs/heads/release/1" };
    expect(await ask({ refs }, own)).toEqual({ kind: "contained", ref: "refs/heads/release/1" });
    expect(api.asked).toHaveLength(1);
  });

  it("knows that no branch or tag has it when it was asked about all of them", async () => {
    const refs = known([{ name: "refs/heads/main", commit: otherTip }]);
    expect(await ask({ refs })).toEqual({
      kind: "elsewhere",
      refs: ["refs/heads/main"],
      isEverything: true,
    });
  });

  it("is not asked about hundreds of tags, and does not know about the rest", async () => {
    const tags = Array.from({ length: 300 }, (_, index) => ({
      name: `refs/tags/v${index}`,
      commit: index.toString(16).padStart(40, "0"),
    }));
    api.answerWith((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ ahead_by: 1, default_branch: "main" }));
    });
    const answer = await ask({ refs: known(tags) });
    expect(answer).toMatchObject({ kind: "elsewhere", isEverything: false });
    expect(api.asked).toHaveLength(11);
  });

  it("is asked about branches by name when git could not list them", async () => {
    const refs = unknown("could not read Username");
    const pull = { GITHUB_REF: "refs/pull/7/merge", GITHUB_BASE_REF: "release/1" };
    expect(await ask({ refs }, pull)).toEqual({ kind: "contained", ref: "refs/heads/main" });
    expect(api.asked.map(({ path }) => path)).toEqual([
      `/repos/acme/shop/compare/release%2F1...${commit}?per_page=1`,
      "/repos/acme/shop",
      `/repos/acme/shop/compare/main...${commit}?per_page=1`,
    ]);
  });
});

it("the forge's API is reached through the proxy that the environment names", async () => {
  const tunnels: (string | undefined)[] = [];
  const proxy = createServer();
  proxy.on("connect", ({ url }, socket) => {
    tunnels.push(url);
    const upstream = connect(Number(new URL(api.url).port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      socket.pipe(upstream).pipe(socket);
    });
    for (const each of [socket, upstream]) each.on("error", () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const address = proxy.address();
  const port = typeof address === "object" ? address?.port : undefined;
  vi.stubEnv("http_proxy", `http://127.0.0.1:${port}`);
  try {
    const answer = await ask({}, { GITHUB_API_URL: "http://api.github.test" });
    expect(answer).toEqual({ kind: "contained", ref: "refs/heads/main" });
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
  expect(new Set(tunnels)).toEqual(new Set(["api.github.test:80"]));
});

describe("the token", () => {
  it.each([
    "gitlab.com/acme/shop",
    "github.com.evil.example/acme/shop",
    "github.com:8443/acme/shop",
    "/srv/git/acme/shop",
    undefined,
  ])("is not used for the repository %s of another server", async (repository) => {
    expect(await ask({ repository })).toEqual({ kind: "silent", why: undefined });
    expect(api.asked).toEqual([]);
  });

  it("goes to the API of the enterprise server that the run is on", async () => {
    const own = { GITHUB_SERVER_URL: "https://git.acme.example" };
    expect(await ask({ repository: "git.acme.example/acme/shop" }, own)).toMatchObject({
      kind: "contained",
    });
    expect(await ask({ repository: "github.com/acme/shop" }, own)).toMatchObject({
      kind: "silent",
    });
  });

  it("follows a redirection on the server, as that of a renamed repository", async () => {
    api.answerWith(({ url }, response) => {
      const headers = { "content-type": "application/json" };
      if (url === "/repos/acme/shop") {
        response.writeHead(301, { location: "/repositories/7" }).end("moved");
      } else if (url === "/repositories/7") {
        response.writeHead(200, headers).end(JSON.stringify({ default_branch: "main" }));
      } else response.writeHead(200, headers).end(JSON.stringify({ ahead_by: 0 }));
    });
    expect(await ask()).toMatchObject({ kind: "contained" });
    expect(api.asked[1]).toEqual({ path: "/repositories/7", authorization: `token ${token}` });
  });

  it("does not follow redirections without end", async () => {
    api.answerWith(({ url }, response) => {
      response.writeHead(302, { location: `${url}x` }).end();
    });
    expect(await ask()).toEqual({ kind: "silent", why: "the forge's API could not be reached" });
    expect(api.asked).toHaveLength(11);
  });

  it("does not follow a redirection to another server", async () => {
    const seen: (string | undefined)[] = [];
    const elsewhere = createServer(({ headers }, response) => {
      seen.push(headers.authorization);
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
    const address = elsewhere.address();
    const port = typeof address === "object" ? address?.port : undefined;
    api.answerWith((_request, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end();
    });
    expect(await ask()).toMatchObject({ kind: "silent" });
    elsewhere.close();
    expect(seen.filter((authorization) => authorization !== undefined)).toEqual([]);
  });
});

describe("an API that does not answer the question", () => {
  it.each([401, 403, 404, 429, 500])("leaves it open (%i), and shows no secret", async (status) => {
    api.answerWith((_request, response) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify({ message: `bad token ${token}` }));
    });
    expect(await ask()).toEqual({
      kind: "silent",
      why: `the forge's API answered ${status}`,
    });
  });

  it.each([
    ["no JSON", "<html>"],
    ["another form", "[]"],
    ["nothing", ""],
  ])("leaves it open when it says %s", async (_what, body) => {
    api.answerWith((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end(body);
    });
    expect(await ask()).toEqual({
      kind: "silent",
      why: "the forge's API answered in an unknown form",
    });
  });

  it("leaves it open when the answer has no end in sight", async () => {
    api.answerWith((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify("x".repeat(11 * 1024 * 1024)));
    });
    expect(await ask()).toEqual({ kind: "silent", why: "the forge's API could not be reached" });
  });

  it("leaves it open when it cannot be reached", async () => {
    api.stop();
    expect(await ask()).toEqual({ kind: "silent", why: "the forge's API could not be reached" });
  });

  it("ends with the reason of the abort", async () => {
    const abort = new AbortController();
    api.answerWith(() => abort.abort(new Error("cancelled")));
    const forge = githubForge({ env, token, signal: abort.signal });
    const refs = unknown("no route");
    await expect(
      forge.contains({ repository: "github.com/acme/shop", commit, refs }),
    ).rejects.toThrow("cancelled");
  });
});
