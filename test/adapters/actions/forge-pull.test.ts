import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { githubForge } from "../../../src/adapters/actions/forge.ts";
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
    aheadBy: {},
    pulls: {
      7: {
        head: { sha: tip, repo: { full_name: "Acme/shop" } },
        base: { repo: { full_name: "acme/shop" } },
        merge_commit_sha: otherTip,
      },
      8: {
        head: { sha: commit, repo: { full_name: "mallory/shop" } },
        base: { repo: { full_name: "acme/shop" } },
        merge_commit_sha: null,
      },
      9: {
        head: { sha: commit, repo: null },
        base: { repo: { full_name: "acme/shop" } },
        merge_commit_sha: otherTip,
      },
    },
  });
  env = { GITHUB_SERVER_URL: "https://github.com", GITHUB_API_URL: api.url };
});

afterEach(() => api.stop());

describe("a pull request, as the forge's API has it", () => {
  const pull = (number: number) => githubForge({ env, token }).pull("github.com/acme/shop", number);

  it("is the repository's own, or a fork's, also one that was deleted", async () => {
    expect(await pull(7)).toEqual(known({ isOwn: true, commits: [tip, otherTip] }));
    expect(await pull(8)).toEqual(known({ isOwn: false, commits: [commit] }));
    expect(await pull(9)).toEqual(known({ isOwn: false, commits: [commit, otherTip] }));
    expect(api.asked.map(({ path }) => path)).toEqual(
      [7, 8, 9].map((number) => `/repos/acme/shop/pulls/${number}`),
    );
  });

  it("is unknown where the API has none, and of no other server", async () => {
    expect(await pull(10)).toEqual(unknown("the forge's API answered 404"));
    const forge = githubForge({ env, token });
    expect(await forge.pull("git.example.org/acme/shop", 7)).toBeUndefined();
  });
});
