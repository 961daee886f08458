import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { actionsCheckout } from "./support/actions-checkout.ts";
import { gitTestEnvironment, publishShop, TestForge } from "./support/git.ts";
import { GitHubApi } from "./support/github-api.ts";
import { cliBundle, searchPath } from "./support/paths.ts";
import { runProgram } from "./support/program.ts";

// Of octokit, only parts are bundled: here the bundle has to know from the forge's API alone, by route and by
// GraphQL, what a shallow checkout without the right to read its remote does not say.

let forge: TestForge;
let api: GitHubApi;
beforeAll(async () => {
  forge = await TestForge.create();
});
afterAll(async () => {
  api.stop();
  await forge.remove();
});

it("the bundled command line learns from the forge's API that a commit is on a branch", async () => {
  const shop = await publishShop(forge);
  const wanted = { kind: "commit", commit: shop.old } as const;
  const tree = await actionsCheckout({ forge, folder: "checkout", wanted });
  await tree.git("remote", "set-url", "origin", "https://github.com/acme/shop");
  api = await GitHubApi.start({
    defaultBranch: "main",
    refs: { "refs/heads/main": { oid: shop.main } },
    aheadBy: { [`${shop.main}...${shop.old}`]: 0, [`main...${shop.old}`]: 0 },
  });
  const env = {
    ...gitTestEnvironment,
    PATH: searchPath(),
    HOME: join(forge.folder, "home"),
    GITHUB_API_URL: api.url,
    https_proxy: "http://127.0.0.1:1",
  };
  const advisories = async (more = {}): Promise<readonly string[]> => {
    const args = [
      process.execPath,
      cliBundle,
      "advisories",
      `--context=${tree.root}`,
      "--json",
    ] as const;
    const { stdout } = await runProgram(args, { env: { ...env, ...more } });
    const report: { readonly advisories: readonly { readonly name: string }[] } =
      JSON.parse(stdout);
    return report.advisories.map(({ name }) => name);
  };
  expect(await advisories()).toContain("unverifiable");
  expect(await advisories({ GITHUB_TOKEN: "ghs_hunter22" })).not.toContain("unverifiable");
  expect(api.asked.map(({ path }) => path)).toContain("/graphql");
  expect(api.asked.map(({ path }) => path)).toContainEqual(expect.stringMatching(/^\/repos\//));
});
