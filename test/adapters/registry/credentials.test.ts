import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { credentialsFor } from "../../../src/adapters/registry/credentials.ts";

const root = mkdtempSync(join(tmpdir(), "credentials-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ghcr = { registry: "ghcr.io", repository: "acme/shop" };

async function found(content: unknown, name = ghcr): Promise<string | undefined> {
  const file = join(root, "auth.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return await credentialsFor(name, [join(root, "none.json"), file]);
}

it("takes the entry with the longest name that fits", async () => {
  const auths = {
    "ghcr.io": { auth: "host" },
    "ghcr.io/acme": { auth: "owner" },
    "ghcr.io/acme/cart": { auth: "other" },
  };
  expect(await found({ auths })).toBe("owner");
  expect(await found({ auths }, { registry: "ghcr.io", repository: "else/x" })).toBe("host");
});

it("knows the name that docker login gives Docker Hub", async () => {
  const auths = { "https://index.docker.io/v1/": { auth: "hub" } };
  expect(await found({ auths }, { registry: "docker.io", repository: "acme/x" })).toBe("hub");
});

it.each<[what: string, content: unknown]>([
  ["no entry", { auths: { "quay.io": { auth: "x" } } }],
  ["a helper program", { auths: { "ghcr.io": { auth: "x" } }, credHelpers: { "ghcr.io": "ecr" } }],
  ["a helper for all", { auths: { "ghcr.io": {} }, credsStore: "desktop" }],
  ["a token that has to be exchanged", { auths: { "ghcr.io": { auth: "x", identitytoken: "y" } } }],
  ["no JSON", "junk"],
])("says nothing where there is %s", async (_what, content) => {
  expect(await found(content)).toBeUndefined();
});
