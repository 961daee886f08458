import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readImageFacts, userAmong } from "../../../src/adapters/registry/base-user.ts";
import { succeed } from "../../support/program.ts";

const root = mkdtempSync(join(tmpdir(), "base-user-"));
const storage = join(root, "storage.conf");
const env = {
  PATH: process.env["PATH"] ?? "",
  HOME: root,
  XDG_RUNTIME_DIR: root,
  CONTAINERS_STORAGE_CONF: storage,
};
const blobs = new Map<string, { readonly type: string; readonly body: string }>();
let server: Server;
let registry = "";

function digestOf(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

/** Puts an image into the registry, with no layer and these settings. @returns its manifest's digest. */
function publish(name: string, config: unknown): string {
  const text = JSON.stringify({
    os: "linux",
    architecture: "arm64",
    config,
    rootfs: { type: "layers", diff_ids: [] },
  });
  const type = "application/vnd.oci.image.manifest.v1+json";
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: type,
    config: {
      mediaType: "application/vnd.oci.image.config.v1+json",
      digest: digestOf(text),
      size: text.length,
    },
    layers: [],
  });
  blobs.set(`/v2/${name}/blobs/${digestOf(text)}`, {
    type: "application/octet-stream",
    body: text,
  });
  blobs.set(`/v2/${name}/manifests/1`, { type, body: manifest });
  blobs.set(`/v2/${name}/manifests/${digestOf(manifest)}`, { type, body: manifest });
  return digestOf(manifest);
}

beforeAll(async () => {
  writeFileSync(
    storage,
    `[storage]\ndriver = "vfs"\ngraphroot = "${root}/graph"\nrunroot = "${root}/run"\n`,
  );
  server = createServer(({ url = "" }, response) => {
    const found = url === "/v2/" ? { type: "application/json", body: "{}" } : blobs.get(url);
    response.writeHead(found === undefined ? 404 : 200, {
      "content-type": found?.type ?? "application/json",
    });
    response.end(found?.body ?? '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"no"}]}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  registry = `127.0.0.1:${address.port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true, force: true });
});

async function ask(
  reference: string,
  programs: { skopeo?: string; buildah?: string; insecure?: readonly string[] } = {},
) {
  const facts = await readImageFacts(
    {
      skopeo: "skopeo",
      buildah: "buildah",
      env,
      signal: new AbortController().signal,
      authFile: undefined,
      accounts: [],
      insecure: [registry],
      ...programs,
    },
    { reference, platform: "linux/arm64" },
  );
  return userAmong(facts);
}

describe("the user of an image in a registry", () => {
  it.each([
    ["named", { User: "65532:65532" }, "65532:65532"],
    ["none", { Cmd: ["/bin/sh"] }, ""],
    ["bare", undefined, ""],
  ])("is the one of its config: %s", async (name, config, user) => {
    const digest = publish(name, config);
    expect(await ask(`${registry}/${name}:1`)).toEqual({ known: true, value: user });
    expect(await ask(`${registry}/${name}:1@${digest}`)).toEqual({ known: true, value: user });
  });

  it("is unknown, with the reason, when the registry does not have the image", async () => {
    expect(await ask(`${registry}/absent:1`)).toMatchObject({
      known: false,
      why: expect.stringMatching(/absent:1: \S+ has no such image or tag$/),
    });
  });

  it("is unknown where the registry has no HTTPS, and names the registry", async () => {
    expect(await ask(`${registry}/named:1`, { insecure: [] })).toEqual({
      known: false,
      why: `${registry}/named:1: TLS: ${registry} speaks plain HTTP`,
      trouble: { kind: "untrusted-registry", host: registry },
    });
  });

  it("needs no skopeo", async () => {
    publish("alone", { User: "app" });
    const reference = `${registry}/alone:1`;
    expect(await ask(reference, { skopeo: "/no/skopeo" })).toEqual({ known: true, value: "app" });
  });

  it("is that of the wanted platform in an index", async () => {
    const digest = publish("arm", { User: "app" });
    const type = "application/vnd.oci.image.index.v1+json";
    const manifest = blobs.get(`/v2/arm/manifests/${digest}`)?.body ?? "";
    const entry = (architecture: string, digest: string) => ({
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      ...{ digest, size: manifest.length, platform: { os: "linux", architecture } },
    });
    const manifests = [entry("s390x", `sha256:${"0".repeat(64)}`), entry("arm64", digest)];
    const body = JSON.stringify({ schemaVersion: 2, mediaType: type, manifests });
    blobs.set("/v2/arm/manifests/many", { type, body });
    expect(await ask(`${registry}/arm:many`)).toEqual({ known: true, value: "app" });
  });

  it("is unknown where the config is not what the manifest names", async () => {
    publish("changed", { User: "app" });
    for (const [path, { type, body }] of blobs) {
      if (path.includes("/changed/blobs/"))
        blobs.set(path, { type, body: body.replace('"app"', '"me!"') });
    }
    expect(await ask(`${registry}/changed:1`)).toMatchObject({
      known: false,
      why: expect.stringContaining("changed:1: "),
    });
  });

  it("is unknown without skopeo where the machine's own files have rules, and for what is no reference", async () => {
    const folder = join(root, ".config/containers");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "registries.conf"), `[[registry]]\nlocation = "docker.io"\n`);
    expect(await ask("debian", { skopeo: "/no/skopeo" })).toMatchObject({
      known: false,
      why: expect.stringContaining("could not be started"),
    });
    expect(await ask("Not A Name")).toMatchObject({ known: false });
  });
});

describe("the user of an image in this machine's storage", () => {
  it("is the one of its config", async () => {
    const name = (await succeed(["buildah", "from", "scratch"], { env })).trim();
    await succeed(["buildah", "config", "--user=app", name], { env });
    await succeed(["buildah", "commit", "--quiet", name, "localhost/own:1"], { env });
    expect(await ask("localhost/own:1")).toEqual({ known: true, value: "app" });
    expect(await ask("localhost/other:1")).toMatchObject({ known: false });
  });
});
