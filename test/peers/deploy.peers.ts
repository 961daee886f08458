import { describe, expect, it } from "vitest";
import { git } from "../support/checkout.ts";
import { deployExample } from "../support/deploy-example.ts";
import { hasPeer, peer } from "../support/peers.ts";
import { succeed } from "../support/program.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const digest = `sha256:${"5f1a".repeat(16)}`;
const image = `ghcr.io/acme/shop@${digest}`;
const secrets = { kubeconfig: "kind: Config", "config-token": "token-of-the-configuration" };

/** A deployment whose container has this image. */
const deployment = (image: string): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector: { matchLabels: { app: shop } }
  template:
    metadata: { labels: { app: shop } }
    spec:
      containers:
        - name: shop
          image: ${image}
`;

/** The lines of manifests that name an image. */
function images(manifests: string): readonly string[] {
  return manifests.split("\n").flatMap((line) => /^[ -]*image: "?([^"]*)"?$/.exec(line)?.[1] ?? []);
}

describe.skipIf(!hasPeer("kubectl"))("kubectl (skipped where no package has it)", () => {
  // `--local` changes a file as it would change what the cluster has.
  const kubectl = `#!/bin/sh
[ "$2 $3 $4" = "set image deployment/shop" ] || exit 0
exec '${peer("kubectl")}' set image --local --dry-run=client --output=yaml --filename=- "$5" >"$RESULT" <<'END'
${deployment("ghcr.io/acme/shop:1.3.0")}        - name: proxy
          image: ghcr.io/acme/proxy:2
END
`;

  it("sets the digest that the example gives it, and of no other container", async () => {
    const found = await deployExample(story, "kubectl.yml", {
      ...{ image, secrets, programs: { kubectl } },
    });
    expect(found.code, found.output).toBe(0);
    expect(images(found.used)).toEqual([image, "ghcr.io/acme/proxy:2"]);
  });
});

describe.skipIf(!hasPeer("helm"))("helm (skipped where the Go module proxy has none)", () => {
  // `template` renders what `upgrade` would apply; it needs no cluster, and knows no `--install`.
  const helm = `#!/bin/sh
[ "$1" = upgrade ] || exit 64
shift
for word; do
  shift
  [ "$word" = --install ] || set -- "$@" "$word"
done
exec '${peer("helm")}' template "$@" >"$RESULT"
`;

  it("renders the digest that the example gives it", async () => {
    const files = {
      "deploy/chart/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 1.0.0\n",
      "deploy/chart/values.yaml": "image:\n  repository: example.org/none\n  digest: none\n",
      "deploy/chart/templates/shop.yaml": deployment(
        '"{{ .Values.image.repository }}@{{ .Values.image.digest }}"',
      ),
    };
    const found = await deployExample(story, "helm.yml", {
      ...{ image, files, secrets, programs: { helm } },
    });
    expect(found.code, found.output).toBe(0);
    expect(images(found.used)).toEqual([image]);
  });
});

describe.skipIf(!hasPeer("kustomize"))(
  "kustomize (skipped where the Go module proxy has none)",
  () => {
    const kustomize = `#!/bin/sh
exec '${peer("kustomize")}' "$@"
`;
    const kubectl = `#!/bin/sh
[ "$1" = apply ] && cat "\${2#--filename=}" >"$RESULT" || :
`;

    it("builds manifests with the digest that the example sets", async () => {
      const files = {
        "deploy/production/kustomization.yaml": "resources: [shop.yaml]\n",
        "deploy/production/shop.yaml": deployment("shop"),
      };
      const found = await deployExample(story, "kustomize.yml", {
        ...{ image, files, secrets, programs: { kustomize, kubectl } },
      });
      expect(found.code, found.output).toBe(0);
      expect(images(found.used)).toEqual([image]);
    });

    it("builds them from what the example for Argo CD proposes", async () => {
      const files = {
        "apps/shop/kustomization.yaml":
          "resources:\n  - shop.yaml\nimages:\n  - name: shop\n" +
          `    newName: ghcr.io/acme/old\n    digest: sha256:${"0".repeat(64)}\n`,
        "apps/shop/shop.yaml": deployment("shop"),
      };
      const { code, output, folder } = await deployExample(story, "argo-cd.yml", {
        ...{ image, files, secrets, programs: { gh: "#!/bin/sh\n" } },
      });
      expect(code, output).toBe(0);
      await git(folder, "fetch", "-q", "origin");
      await git(folder, "checkout", "-q", `origin/deploy/shop-${digest.slice(7, 19)}`);
      const built = await succeed([peer("kustomize"), "build", `${folder}/apps/shop`]);
      expect(images(built)).toEqual([image]);
    });
  },
);
