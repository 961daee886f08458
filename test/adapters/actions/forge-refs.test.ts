import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { githubForge } from "../../../src/adapters/actions/forge.ts";
import {
  type Answer,
  known,
  type RemoteRef,
  unknown,
} from "../../../src/domain/source/checkout.ts";
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
    aheadBy: {},
    refs: {
      "refs/heads/main": { oid: tip },
      "refs/tags/v1.0.0": { oid: otherTip, target: { oid: commit } },
      "refs/tags/v1.1.0": { oid: tip },
      "refs/tags/v1.2.0": { oid: otherTip, target: { oid: tip, target: { oid: commit } } },
    },
  });
  env = { GITHUB_SERVER_URL: "https://github.com", GITHUB_API_URL: api.url };
});

afterEach(() => api.stop());

describe("the forge's list of branches and tags", () => {
  const list = (): Promise<Answer<readonly RemoteRef[]> | undefined> =>
    githubForge({ env, token }).listRefs("github.com/acme/shop");

  it("has the commits that annotated tags stand for, over all pages", async () => {
    expect(await list()).toEqual(
      known([
        { name: "refs/heads/main", commit: tip },
        { name: "refs/tags/v1.0.0", commit },
        { name: "refs/tags/v1.1.0", commit: tip },
        { name: "refs/tags/v1.2.0", commit },
      ]),
    );
    expect(api.asked.map(({ path }) => path)).toEqual(["/graphql", "/graphql", "/graphql"]);
  });

  it("is unknown when the answer is refused or of another form", async () => {
    for (const [body, why] of [
      [{ errors: [{ message: token }] }, "answered with an error"],
      [{ data: { repository: { refs: { nodes: [{ name: 1 }] } } } }, "answered in an unknown form"],
    ] as const) {
      api.answerWith((_request, response) => {
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
      });
      expect(await list()).toEqual(unknown(`the forge's API ${why}`));
    }
  });

  it("is unknown when a tag's object does not say what it stands for", async () => {
    const hasNextPage = false;
    for (const target of [{ oid: tip, target: { oid: 7 } }, { oid: tip, target: "x" }, []]) {
      const refs = { nodes: [{ name: "v1", target }], pageInfo: { hasNextPage } };
      api.answerWith((_request, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.end(JSON.stringify({ data: { repository: { refs } } }));
      });
      expect(await list()).toEqual(unknown("the forge's API answered in an unknown form"));
    }
  });

  it("is unknown when it has no end", async () => {
    const pageInfo = { hasNextPage: true, endCursor: "x" };
    api.answerWith((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ data: { repository: { refs: { nodes: [], pageInfo } } } }));
    });
    expect(await list()).toEqual(
      unknown("the forge's API has more branches or tags than Twofold asks for"),
    );
  });

  it("is not asked of another server", async () => {
    expect(await githubForge({ env, token }).listRefs("gitlab.com/acme/shop")).toBeUndefined();
    expect(api.asked).toEqual([]);
  });
});
