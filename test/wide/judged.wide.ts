import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Digest } from "../../src/domain/oci/digest.ts";
import { runWorkflow } from "../support/act.ts";
import { attestationsOf } from "../support/attestations.ts";
import type { Checkout } from "../support/checkout.ts";
import { findProgram, root } from "../support/paths.ts";
import { refer } from "../support/referrers.ts";
import { servedDigest, tagsOf } from "../support/registry-view.ts";
import { type Identity, identity, SigningServices } from "../support/sigstore.ts";
import { cleanShop, steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

/** Whom a workflow of an organisation is, in the words of Fulcio's certificates. */
function workflowOf(organisation: string): Identity {
  const repository = `${organisation}/shop`;
  const path = `${repository}/.github/workflows/release.yml@refs/tags/v1.4.0`;
  return { ...identity, sub: `https://github.com/${path}`, job_workflow_ref: path, repository };
}

const builders = ["acme", "umbrella"]
  .map(
    (name) => `
  - name: ${name}
    issuer: https://token.actions.githubusercontent.com
    identity: https://github.com/${name}/shop/.github/workflows/release.yml@refs/tags/*
    repository: https://github.com/${name}/shop`,
  )
  .join("");

/** For the workflow's own calls, which expect HTTPS and an account. */
const withoutHttps = `#!/bin/sh
case "$*" in
login*) exit 0 ;;
"copy --all --preserve-digests "*) shift && set -- copy --src-tls-verify=false --dest-tls-verify=false "$@" ;;
esac
exec ${findProgram("skopeo")} "$@"
`;

interface Judged {
  readonly code: number | null;
  readonly stderr: string;
  readonly policy: {
    readonly verdict: string;
    readonly rules: readonly { readonly rule: string; readonly verdict: string }[];
    readonly setAside: readonly { readonly why: string }[];
  };
}

describe("an image that two builders have to agree on", () => {
  let services: SigningServices;
  let checkout: Checkout;
  let image = "";
  let digest = "";
  let policy = "";

  /** Builds and pushes it in a workflow of that organisation, and attests it there. */
  async function buildBy(organisation: string): Promise<string> {
    services.identity = workflowOf(organisation);
    const inputs = { image, tags: "candidate", push: "true", attest: "true" };
    const { code, log, outputs } = await story.step(checkout, inputs, { env: services.loggedEnv });
    expect(code, log).toBe(0);
    return outputs["digest"] ?? "";
  }

  async function judge(): Promise<Judged> {
    const args = ["verify", `${image}@${digest}`, `--policy=${policy}`, "--policy-only"];
    const { code, stdout, stderr } = await story.cli(story.folder(), [
      ...args,
      ...["--no-tls-verify", "--json"],
    ]);
    return { code, stderr, policy: JSON.parse(stdout).policy };
  }

  beforeAll(async () => {
    services = await SigningServices.start();
    checkout = await story.checkout(cleanShop(), { tag: "v1.4.0" });
    image = story.image();
    digest = await buildBy("acme");
    await writeFile(join(story.folder(), "root.json"), services.trustedRoot);
    policy = join(story.folder(), "policy.yml");
    await writeFile(
      policy,
      `version: 1
trusted-root: root.json
builders:${builders}
rules:
  reproductions: { at-least: 2 }
  provenance: { builders: [acme] }
  advisories: { allow: [] }
  variations: { required: [store, context, hostname] }
  source: { allow: ["${checkout.repository}"] }
  bases: { allow: ["${inject("base").digest}"] }
  age: { of: attestation, at-most-days: 2 }
  setuid: {}
  size: { at-most: 50 MB }
`,
    );
  });
  afterAll(() => services.stop());

  const broken = expect.objectContaining({ rule: "reproductions", verdict: "broken" });

  it("does not pass with one of them, and every other rule holds", async () => {
    const { code, policy: judged, stderr } = await judge();
    expect(code, stderr).toBe(1);
    expect(judged.verdict).toBe("broken");
    expect(judged.rules.filter(({ verdict }) => verdict !== "holds")).toEqual([broken]);
    expect(stderr).toContain("1 of the 2 builders that are needed");
  });

  it("does not pass with the same one twice", async () => {
    expect(await buildBy("acme")).toBe(digest);
    expect(await attestationsOf(image, digest)).toHaveLength(4);
    expect((await judge()).policy.rules).toContainEqual(broken);
  });

  it("does not pass with what nobody signed, what a stranger signed, and what is about another image", async () => {
    const [beside] = await attestationsOf(image, digest);
    const payload = beside?.bundle.dsseEnvelope?.payload ?? "";
    const statement: unknown = JSON.parse(Buffer.from(payload, "base64").toString("utf8"));
    await refer(image, digest as Digest, { statement });
    expect(await buildBy("stranger")).toBe(digest);
    const other = await story.checkout(steps("RUN echo other >/other"), { tag: "v1.4.0" });
    services.identity = workflowOf("umbrella");
    const elsewhere = story.image();
    const inputs = { image: elsewhere, tags: "1", push: "true", attest: "true" };
    const step = await story.step(other, inputs, { env: services.loggedEnv });
    expect(step.code, step.log).toBe(0);
    const foreign = await servedDigest(elsewhere, "1");
    for (const { bundle } of await attestationsOf(elsewhere, foreign)) {
      await refer(image, digest as Digest, { bundle });
    }
    const { policy: judged } = await judge();
    expect(judged.rules).toContainEqual(broken);
    const reasons = judged.setAside.map(({ why }) => why).toSorted();
    expect(reasons).toEqual([
      "is about another image",
      "is about another image",
      "is no Sigstore bundle",
      expect.stringMatching(/stranger.*is no builder of the policy$/),
      expect.stringMatching(/stranger.*is no builder of the policy$/),
    ]);
  });

  it("passes once the other one has verified it and signed that", async () => {
    services.identity = workflowOf("umbrella");
    const args = ["verify", `${image}@${digest}`, `--source=${checkout.folder}`, "--no-tls-verify"];
    const { code, stderr } = await story.cli(
      story.folder(),
      [...args, "--attest", `--attest-to=${image}`],
      { env: services.loggedEnv },
    );
    expect(code, stderr).toBe(0);
    expect(stderr).toContain(`in ${image}`);
    const judged = await judge();
    expect(judged.code, judged.stderr).toBe(0);
    expect(judged.policy.verdict).toBe("holds");
    expect(await servedDigest(image, "candidate")).toBe(digest);
  });

  it("gets its tag by the example's workflow only where the policy holds", async () => {
    const workflow = ".github/workflows/release.yml";
    const text = await readFile(join(root, "examples/agree/acme", workflow), "utf8");
    const rules = await readFile(policy, "utf8");
    const release = async (tag: string, policyText: string): Promise<number | null> => {
      const { folder, url } = await story.checkout({
        "policy.yml": policyText,
        "root.json": services.trustedRoot,
        // The tests' registry has no certificate.
        [workflow]: text.replace(
          "          policy:",
          "          tls-verify: false\n          policy:",
        ),
      });
      const run = { folder, job: await story.job(), workflow, checkout: url };
      const { code, output } = await runWorkflow({
        ...{ ...run, event: "workflow_dispatch", programs: { skopeo: withoutHttps } },
        ...{ vars: { IMAGE: image }, inputs: { digest, tag } },
        secrets: { GITHUB_TOKEN: "token-of-the-run" },
      });
      expect(output).toContain("reproductions: 2 of the 2 builders");
      return code;
    };
    expect(await release("no", rules.replace("50 MB", "1 kB"))).not.toBe(0);
    expect(await tagsOf(image)).not.toContain("no");
    expect(await release("1.4.0", rules)).toBe(0);
    expect(await servedDigest(image, "1.4.0")).toBe(digest);
  });

  it("is judged with a rebuild, too, whose verdict a rule can ask for", async () => {
    const file = join(story.folder(), "rebuild.yml");
    await writeFile(
      file,
      `version: 1\nrules:\n  rebuild: { verdicts: [identical] }\n  bases: { allow: ["${inject("base").digest}"] }\n  age: { of: commit, at-most-days: 999999 }\n`,
    );
    const args = ["verify", `${image}@${digest}`, `--source=${checkout.folder}`, "--no-tls-verify"];
    const { code, stderr, stdout } = await story.cli(story.folder(), [...args, `--policy=${file}`]);
    expect(code, stderr).toBe(0);
    expect(stdout).toBe("identical\n");
    expect(stderr).toContain("The policy holds:");
  });
});
