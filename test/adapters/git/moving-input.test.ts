import { afterEach, beforeEach, expect, it } from "vitest";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import {
  gitTestEnvironment,
  names,
  read,
  type TestCheckout,
  TestForge,
} from "../../support/git.ts";
import { runProgram } from "../../support/program.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
});

afterEach(() => forge.remove());

/** The advisories of a build with this label. */
async function withLabel(value: string, env: Readonly<Record<string, string>> = {}) {
  const text = "FROM scratch\nUSER 1\n";
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const reading = await read(shop, {
    env,
    recipe: {
      scope: { containerfile, buildArgs: [] },
      contexts: [],
      vcs: [],
      inputs: [{ input: "labels", name: "org.opencontainers.image.created", value }],
      network: "default",
    },
  });
  return names(reading);
}

it("a label with the time of the run or its ID moves; one with the commit's time does not", async () => {
  const now = new Date().toISOString();
  expect(await withLabel(now)).toContain("moving-input");
  expect(await withLabel("run 9876543210", { GITHUB_RUN_ID: "9876543210" })).toContain(
    "moving-input",
  );
  // A commit that is as old as the label: the label may have been made from it.
  const command = ["git", "commit", "--quiet", "--allow-empty", "--message", "now"] as const;
  const env = { ...gitTestEnvironment, GIT_COMMITTER_DATE: now };
  expect((await runProgram(command, { cwd: shop.root, env })).code).toBe(0);
  expect(await withLabel(now)).not.toContain("moving-input");
});
