import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { skopeoRegistry } from "../../../src/adapters/registry/skopeo.ts";
import { digest, first, head, json, manifest } from "../../support/met-registry.ts";
import {
  type Script,
  type ScriptedRegistry,
  startScripted,
} from "../../support/scripted-registry.ts";
import { freePort } from "../../support/services.ts";

type Options = Parameters<typeof skopeoRegistry>[0];

const root = mkdtempSync(join(tmpdir(), "client-looks-"));
const open: ScriptedRegistry[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((registry) => registry.stop()));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const serving: Script = first(0, () => undefined);
/** A registry that wants the account `me` with the password `hush`. */
const guarded: Script = (request, response, nth) => {
  if (request.headers.authorization === `Basic ${Buffer.from("me:hush").toString("base64")}`) {
    return void serving(request, response, nth);
  }
  response.writeHead(401, { "www-authenticate": "Basic realm=here" }).end();
};
const broken = json({ errors: [] }, {}, 500);

/** A registry port on a machine where skopeo is missing, and the registry that it meets. */
async function meetWithoutSkopeo(script: Script, env: Readonly<Record<string, string>> = {}) {
  const met = await startScripted(script);
  open.push(met);
  const abort = new AbortController();
  const registry = registryAt(met.address, { env, signal: abort.signal });
  return { registry, met, abort, name: `${met.address}/acme/shop:1` };
}

function registryAt(
  address: string,
  { env = {}, signal = new AbortController().signal }: Partial<Pick<Options, "env" | "signal">>,
) {
  return skopeoRegistry({
    skopeo: join(root, "no-such-skopeo"),
    env: { PATH: root, HOME: root, ...env },
    signal,
    authFile: undefined,
    insecure: [address],
    accounts: [],
  });
}

describe("what a name has now", () => {
  it("is asked without any program: the digest is that of the bytes that came", async () => {
    const { registry, name } = await meetWithoutSkopeo(serving);
    expect(await registry.resolve(name)).toBe(digest);
    expect(await registry.served(name)).toBe(digest);
    expect((await registry.document(name)).equals(manifest)).toBe(true);
  });

  it("is asked of the digest, where a name has both", async () => {
    const { registry, name, met } = await meetWithoutSkopeo(serving);
    expect(await registry.resolve(`${name}@${digest}`)).toBe(digest);
    expect(met.requests.at(-1)).toBe(`GET /v2/acme/shop/manifests/${digest}`);
  });

  it("is asked again after a fault that passed, where the answer is needed", async () => {
    const { registry, name } = await meetWithoutSkopeo(first(1, broken));
    expect(await registry.resolve(name)).toBe(digest);
  });

  it("is not believed where header and bytes contradict each other", async () => {
    const { registry, name } = await meetWithoutSkopeo((_request, response) => {
      response.writeHead(200, head);
      response.end(Buffer.concat([manifest, Buffer.from(" ")]));
    });
    await expect(registry.resolve(name)).rejects.toMatchObject({
      code: "registry",
      message: expect.stringContaining("other bytes than the digest says"),
    });
    expect(await registry.served(name)).toBeUndefined();
  });

  it.each([".config/containers/auth.json", ".docker/config.json"])(
    "is asked with the account in ~/%s",
    async (file) => {
      const home = mkdtempSync(join(root, "home-"));
      const { registry, name, met } = await meetWithoutSkopeo(guarded, { HOME: home });
      const auths = { [met.address]: { auth: Buffer.from("me:hush").toString("base64") } };
      mkdirSync(dirname(join(home, file)), { recursive: true });
      writeFileSync(join(home, file), JSON.stringify({ auths }));
      expect(await registry.resolve(name)).toBe(digest);
      expect(await registry.served(name)).toBe(digest);
    },
  );

  it("is a failure under the name as it was written, where there is nothing", async () => {
    const { registry, name } = await meetWithoutSkopeo(json({ errors: [] }, {}, 404));
    await expect(registry.resolve(name)).rejects.toMatchObject({
      code: "registry",
      message: expect.stringMatching(`^Could not read ${name}: .* has no such image or tag\\.$`),
    });
  });

  it("is skopeo's to find where the machine's own files say something of the registry", async () => {
    const file = join(root, "registries.conf");
    const { registry, name, met } = await meetWithoutSkopeo(serving, {
      CONTAINERS_REGISTRIES_CONF: file,
    });
    writeFileSync(file, `[[registry]]\nlocation = "${met.address}"\ninsecure = true\n`);
    await expect(registry.resolve(name)).rejects.toMatchObject({
      message: expect.stringContaining("skopeo was not found"),
    });
    expect(await registry.served(name)).toBeUndefined();
    expect(met.requests).toEqual([]);
  });
});

describe("a glance, on which nothing depends", () => {
  it("is one request, whatever the registry answers", async () => {
    const { registry, name, met } = await meetWithoutSkopeo(broken);
    expect(await registry.served(name)).toBeUndefined();
    expect(met.requests.filter((line) => line.includes("/manifests/"))).toHaveLength(1);
  });

  it("finds nothing where nothing listens", async () => {
    const address = `127.0.0.1:${await freePort()}`;
    expect(await registryAt(address, {}).served(`${address}/acme/shop:1`)).toBeUndefined();
  });

  it("ends with the run", async () => {
    const { registry, name, abort } = await meetWithoutSkopeo(() => abort.abort());
    await expect(registry.served(name)).rejects.toThrow(/abort/i);
  });
});
