import { expect, it } from "vitest";
import { rebuildRequest } from "../../../src/app/verify/rebuild-request.ts";
import type { ContainerfileRecipe } from "../../../src/domain/build/build-recipe.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { fullRecipe } from "../../support/full-recipe.ts";
import { request } from "../../support/request.ts";

const kind = { kind: "containerfile" } as const;
const digest = digestOf(Buffer.from("an image"));
const source = {
  id: "",
  repository: "github.com/acme/shop",
  offset: "services/cart",
  version: "1.4.0",
  revision: "9f2c".repeat(10),
};

type Changes = Parameters<typeof fullRecipe>[0] & { readonly recipe?: ContainerfileRecipe };

function rebuilt(changes: Changes, given = request()) {
  const own = { recipe: changes.recipe ?? kind, file: "deploy/Containerfile" };
  const recipe = { ...fullRecipe(changes), ...own };
  return rebuildRequest({
    claims: { source, recipe },
    given,
    machinePlatform: "linux/amd64",
    root: "/work/source",
    kept: new Map([
      ["images/kept", "oci-layout://"],
      ["images/kept.tar", "oci-archive:"],
    ]),
    labels: { team: "shops", "dev.twofold.recipe": "{}" },
    annotations: { note: "kept" },
  });
}

it("builds the recorded recipe at its place in the checkout, and pushes nothing", () => {
  const given = request({
    ...{ push: true, pushUnchecked: true, image: ["ghcr.io/acme/shop"], tags: ["1"] },
    ...{ target: "other", forbid: ["dirty"], exceptions: "exceptions.yaml" },
  });
  expect(rebuilt({ offset: "services/cart", target: "run", timestamp: 7 }, given)).toMatchObject({
    context: "/work/source/services/cart",
    file: "/work/source/services/cart/deploy/Containerfile",
    target: "run",
    ...{ push: false, pushUnchecked: false, image: [], tags: [], forbid: [] },
    timestamp: { kind: "seconds", seconds: 7 },
    repository: "github.com/acme/shop",
    offset: "services/cart",
  });
  expect(rebuilt({}, given)).not.toHaveProperty("target");
  expect(rebuilt({}, given)).not.toHaveProperty("exceptions");
});

it("makes the build contexts of recipe s2i anew, instead of taking those of the label", () => {
  const inputs = { runtimeArtifacts: [], method: "build", incremental: false } as const;
  const recipe = { kind: "s2i", builderImage: "node:20", ...inputs } as const;
  const buildContexts = [
    { name: "s2i-scripts", offset: "evil" },
    { name: "shared", offset: "shared" },
  ];
  expect(rebuilt({ recipe, buildContexts }).buildContexts).toEqual([
    { name: "shared", value: "/work/source/shared" },
  ]);
});

it("takes the values of input labels and annotations from the image", () => {
  const found = rebuilt({ labels: ["team", "gone"], annotations: ["note"] });
  expect(found.labels).toEqual([{ name: "team", value: "shops" }]);
  expect(found.annotations).toEqual([{ name: "note", value: "kept" }]);
});

it("asks for a platform only where it is not this machine's", () => {
  expect(rebuilt({ platform: "linux/amd64" })).not.toHaveProperty("platform");
  expect(rebuilt({ platform: "linux/arm64" }).platform).toBe("linux/arm64");
});

it("gives steps no epoch where they had none", () => {
  const { sourceDateEpoch: _, ...recipe } = fullRecipe();
  const found = rebuildRequest({
    claims: { source, recipe: { ...recipe, recipe: kind, file: "Containerfile" } },
    given: request(),
    machinePlatform: "linux/amd64",
    ...{ root: "/work/source", kept: new Map(), labels: {}, annotations: {} },
  });
  expect(found.sourceDateEpoch).toEqual({ kind: "none" });
});

it("names build contexts by their folder in the checkout, or by digest", () => {
  const buildContexts = [
    { name: "shared", offset: "lib/shared" },
    { name: "tools", digest, reference: "ghcr.io/acme/tools" },
    { name: "kept", digest, offset: "images/kept" },
    { name: "packed", digest, offset: "images/kept.tar" },
  ];
  expect(rebuilt({ buildContexts }).buildContexts).toEqual([
    { name: "shared", value: "/work/source/lib/shared" },
    { name: "tools", value: `docker-image://ghcr.io/acme/tools@${digest}` },
    { name: "kept", value: `oci-layout:///work/source/images/kept@${digest}` },
    { name: "packed", value: "oci-archive:/work/source/images/kept.tar" },
  ]);
});

it("keeps to the caller's buildah, secrets, network and registries, whatever the label says", () => {
  const secrets = [{ kind: "value", id: "npm", value: "x" }] as const;
  const registry = { tlsVerify: true, insecureRegistries: ["registry.internal:5000"] };
  const given = request({ secrets, registry });
  const changes = { buildah: "9.9.9", secrets: ["npm", "other"], network: "none" } as const;
  const found = rebuilt(changes, given);
  expect(found.buildah).toBeUndefined();
  expect(found.secrets).toEqual(secrets);
  expect(found.registry).toEqual(registry);
});
