import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { githubForge } from "../../../../src/adapters/actions/forge.ts";
import type { Forge, SourceReading } from "../../../../src/app/ports/source.ts";
import { actionsCheckout } from "../../../support/actions-checkout.ts";
import {
  evidence,
  gitTestEnvironment,
  names,
  type Published,
  publishShop,
  type TestCheckout,
  TestForge,
  testSourceReader,
} from "../../../support/git.ts";
import { GitHubApi } from "../../../support/github-api.ts";

// A runner that reaches github.com: here it is a folder for git, by the user's own `insteadOf`, and a server for the API.

const token = "ghs_hunter22";

let forge: TestForge;
let shop: Published;
let api: GitHubApi;
let env: Readonly<Record<string, string>>;
/** One commit deep, in the middle of `main`. */
let tree: TestCheckout;

let config: string;

beforeAll(async () => {
  forge = await TestForge.create();
  shop = await publishShop(forge);
  const wanted = { kind: "commit", commit: shop.old } as const;
  tree = await actionsCheckout({ forge, folder: "checkout", wanted });
  await tree.git("remote", "set-url", "origin", "https://github.com/acme/shop");
  config = join(forge.folder, "gitconfig");
  const key = `url.${forge.folder}/.insteadOf`;
  await tree.git("config", "--file", config, key, "https://github.com/");
});

afterAll(() => forge.remove());

beforeEach(async () => {
  api = await GitHubApi.start({
    defaultBranch: "main",
    refs: { "refs/heads/main": { oid: shop.main } },
    aheadBy: { [`${shop.main}...${shop.old}`]: 0, [`main...${shop.old}`]: 0 },
  });
  env = { ...gitTestEnvironment, GIT_CONFIG_GLOBAL: config, GITHUB_API_URL: api.url };
});

afterEach(() => api.stop());

function read(world: { readonly forge?: Forge } = {}, more = {}): Promise<SourceReading> {
  const reader = testSourceReader({ ...env, ...more }, world);
  return reader.read({ context: tree.root, ignores: () => false });
}

describe("a commit in the middle of a branch, in a checkout one commit deep", () => {
  it("stays an open question without the forge's API", async () => {
    const reading = await read();
    expect(reading.source.repository).toBe("github.com/acme/shop");
    expect(names(reading)).toEqual(["untagged", "unverifiable"]);
    expect(evidence(reading, "unverifiable")).toEqual([
      expect.stringMatching(/^unpushed: .*the history is shallow/),
    ]);
  });

  it("is pushed when the API says that the default branch has it", async () => {
    const reading = await read({ forge: githubForge({ env, token }) });
    expect(names(reading)).toEqual(["untagged"]);
  });

  it("is pushed by the API's word also when git may not read the remote, as without credentials", async () => {
    const closed = { GIT_CONFIG_GLOBAL: "/dev/null", https_proxy: "http://127.0.0.1:1" };
    expect(await read({}, closed)).toMatchObject({
      advisories: [{ name: "unverifiable", leavesOpen: ["unpushed", "untagged"] }],
    });
    expect(names(await read({ forge: githubForge({ env, token }) }, closed))).toEqual(["untagged"]);
  });

  it("stays an open question when the API fails, whose token nobody sees", async () => {
    api.answerWith((_request, response) => {
      response.writeHead(403, { "content-type": "application/json" });
      response.end(JSON.stringify({ message: `rate limit of ${token}` }));
    });
    const reading = await read({ forge: githubForge({ env, token }) });
    expect(evidence(reading, "unverifiable")).toEqual([
      expect.stringContaining("; the forge's API answered 403"),
    ]);
    expect(JSON.stringify(reading)).not.toContain("hunter22");
  });

  it("is not passed by the run's event when the API knows that its branch has it no more", async () => {
    const answers = (status: number, ahead: number): void =>
      api.answerWith((_request, response) => {
        response.writeHead(status, { "content-type": "application/json" });
        response.end(JSON.stringify({ ahead_by: ahead, default_branch: "main" }));
      });
    const run = {
      GITHUB_ACTIONS: "true",
      GITHUB_REF: "refs/heads/main",
      GITHUB_SHA: shop.old,
    };
    const asking = { forge: githubForge({ env: { ...env, ...run }, token }) };
    answers(500, 0);
    expect(names(await read(asking, run))).toEqual(["untagged"]);
    answers(200, 3);
    expect(names(await read(asking, run))).toEqual(["unpushed", "untagged"]);
  });
});
