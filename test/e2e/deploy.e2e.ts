import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { git, type SourceFiles } from "../support/checkout.ts";
import { deployExample } from "../support/deploy-example.ts";
import { root } from "../support/paths.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const digest = `sha256:${"5f1a".repeat(16)}`;
const name = "ghcr.io/acme/shop";
const image = `${name}@${digest}`;
const secrets = { kubeconfig: "kind: Config", "config-token": "token-of-the-configuration" };

/** Writes its own call to RESULT, one argument a word, and what is in KUBECONFIG. */
const recorder = `#!/bin/sh
{ printf '%s' "\${0##*/}"; printf ' %s' "$@"; echo; cat "\${KUBECONFIG:-/dev/null}"; } >>"$RESULT"
`;
/** Also answers which pull requests are open: those in OPEN_PULL_REQUESTS. */
const gh = `${recorder}case "$1 $2" in "pr list") printf '%s' "$OPEN_PULL_REQUESTS" ;; esac
`;
const programs = { kubectl: recorder, helm: recorder, kustomize: recorder, gh };

/** Runs an example as a deployment by hand, with programs that record how they are called. */
function deploy(example: string, asked: { image: string; files?: SourceFiles; open?: string }) {
  const { open = "", ...more } = asked;
  const env = { OPEN_PULL_REQUESTS: open };
  return deployExample(story, example, { ...more, programs, secrets, env });
}

const examples = (await readdir(join(root, "examples/deploy"))).filter((file) =>
  /^(?!gate\.).*\.yml$/.test(file),
);

describe("every example of a deployment", () => {
  it.each(examples)("%s deploys nothing by its tag", async (example) => {
    const { code, said, used } = await deploy(example, { image: `${name}:1.4.0` });
    expect(code).not.toBe(0);
    expect(said).toContain("Give name@sha256:…");
    expect(used).toBe("");
  });
});

describe("the digest reaches", () => {
  it("kubectl", async () => {
    const { code, used, output } = await deploy("kubectl.yml", { image });
    expect(code).toBe(0);
    expect(used.split("\n")).toEqual([
      `kubectl --namespace=shop set image deployment/shop shop=${image}`,
      "kind: Config",
      "kubectl --namespace=shop rollout status deployment/shop --timeout=10m",
      "kind: Config",
      "",
    ]);
    expect(output).not.toContain(secrets.kubeconfig);
  });

  it("a Helm chart's values", async () => {
    const { code, used } = await deploy("helm.yml", { image });
    expect(code).toBe(0);
    expect(used).toBe(
      "helm upgrade shop deploy/chart --namespace=shop --install --atomic --timeout=10m " +
        `--set-string image.repository=${name} --set-string image.digest=${digest}\nkind: Config\n`,
    );
  });

  it("a kustomization", async () => {
    const files = { "deploy/production/kustomization.yaml": "resources: []\n" };
    const { code, used } = await deploy("kustomize.yml", { image, files });
    expect(code).toBe(0);
    const calls = used.split("\n").filter((line) => !line.startsWith("kind:"));
    expect(calls).toEqual([
      `kustomize edit set image shop=${image}`,
      "kustomize build .",
      expect.stringMatching(/^kubectl apply --filename=.*\/manifests\.yaml$/),
      "kubectl --namespace=shop rollout status deployment/shop --timeout=10m",
      "",
    ]);
  });
});

/** The file of each example that works by a pull request, as docs/deploy.md shows it. */
const wanted = {
  "argo-cd.yml": {
    path: "apps/shop/kustomization.yaml",
    of: (name: string, digest: string) =>
      "resources:\n  - deployment.yaml\nimages:\n  - name: shop\n" +
      `    newName: ${name}\n    digest: ${digest}\n`,
    more: `  - name: db\n    newName: ghcr.io/acme/db\n    digest: sha256:${"d".repeat(64)}\n`,
  },
  "flux.yml": {
    path: "apps/shop/release.yaml",
    of: (name: string, digest: string) =>
      "kind: HelmRelease\nspec:\n  values:\n    image:\n" +
      `      repository: ${name}\n      digest: ${digest}\n`,
    more: `    db:\n      repository: ghcr.io/acme/db\n      digest: sha256:${"d".repeat(64)}\n`,
  },
} as const;
const before = `sha256:${"0".repeat(64)}`;
const branch = "deploy/shop-5f1a5f1a5f1a";

/** What the example has written to its branch, where that is its only change. */
async function proposed(folder: string, path: string): Promise<string> {
  await git(folder, "fetch", "-q", "origin");
  expect(await git(folder, "diff", "--name-only", "origin/main", `origin/${branch}`)).toBe(path);
  return await git(folder, "show", `origin/${branch}:${path}`);
}

describe.each(Object.entries(wanted))("%s", (example, { path, of, more }) => {
  it("proposes the digest by a pull request, and nothing else", async () => {
    const files = { [path]: of("ghcr.io/acme/old", before) };
    const { code, used, folder, output } = await deploy(example, { image, files });
    expect(code).toBe(0);
    expect(used).toMatch(
      new RegExp(
        `^gh pr create --head=${branch} --base=main --title=Deploy shop at 5f1a5f1a5f1a --body=Deploys \`${image}\`, from https?://.*/actions/runs/\\d+$`,
        "m",
      ),
    );
    expect(await proposed(folder, path)).toBe(of(name, digest).trim());
    expect(output).not.toContain(secrets["config-token"]);
  });

  it("proposes nothing that is there already, and nothing where it does not find the lines", async () => {
    const there = await deploy(example, { image, files: { [path]: of(name, digest) } });
    expect(there).toMatchObject({ code: 0, used: "" });
    const tag = of(name, digest).replace(/digest: .*/, "newTag: 1.4.0");
    const lacking = await deploy(example, { image, files: { [path]: tag } });
    expect(lacking.code).not.toBe(0);
    expect(lacking.used).toBe("");
    expect(lacking.said).toContain("must name exactly one image");
  });

  it("leaves a file with two images alone, because it would write one over the other", async () => {
    const files = { [path]: of("ghcr.io/acme/old", before) + more };
    const { code, said, used } = await deploy(example, { image, files });
    expect(code).not.toBe(0);
    expect(used).toBe("");
    expect(said).toContain(`${path} must name exactly one image`);
  });

  it("writes the branch of a pull request that is open already, and opens no second one", async () => {
    const files = { [path]: of("ghcr.io/acme/old", before) };
    const { code, used, said, folder } = await deploy(example, { image, files, open: "7" });
    expect(code).toBe(0);
    expect(used).toContain(`gh pr list --head=${branch} --state=open`);
    expect(used).not.toContain("gh pr create");
    expect(said).toContain("open already: 7");
    expect(await proposed(folder, path)).toBe(of(name, digest).trim());
  });
});

it("argo-cd.yml writes a kustomization with its keys as `kustomize edit` sorts them", async () => {
  const path = wanted["argo-cd.yml"].path;
  const sorted = (name: string, digest: string): string =>
    `images:\n- digest: ${digest}\n  name: shop\n  newName: ${name}\n`;
  const files = { [path]: sorted("ghcr.io/acme/old", before) };
  const { code, folder } = await deploy("argo-cd.yml", { image, files });
  expect(code).toBe(0);
  expect(await proposed(folder, path)).toBe(sorted(name, digest).trim());
});
