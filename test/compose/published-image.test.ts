import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishedImage } from "../../src/compose/published-image.ts";
import { digestOf } from "../../src/domain/oci/digest.ts";
import { parseBuildRequest } from "../../src/options/build-request.ts";
import { temporaryFolder } from "../support/layers.ts";
import { startScripted } from "../support/scripted-registry.ts";

test.each([
  ["oci-archive:none.tar", "there is no such file"],
  ["docker-archive:none.tar", "there is no such file"],
  ["oci:none", '"oci:none" cannot be read as an image: there is no such folder.'],
  ["oci-layout://none:1.4", "there is no such folder"],
  [".", '"." is a folder, but not an OCI layout: it has no oci-layout.'],
  ["empty", '"empty" is a folder, but not an OCI layout: it has no oci-layout.'],
  ["bin", "\"bin\" is neither an OCI layout's tar nor docker save's, or it is cut off."],
])("a place on this machine is looked for in no registry: %s", async (reference, message) => {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, "empty"));
  await writeFile(join(cwd, "bin"), Buffer.alloc(3000, "junk"));
  const request = parseBuildRequest({}, {});
  const { signal } = new AbortController();
  const usual = "linux/amd64";
  const run = { reference, request, usual, env: { PATH: "/nonexistent" }, cwd, signal };
  await expect(publishedImage(run, cwd)).rejects.toMatchObject({
    code: "usage",
    message: expect.stringContaining(message),
  });
});

test("a registry is met once for the image and for what lies beside it", async () => {
  const config = Buffer.from(
    JSON.stringify({ os: "linux", architecture: "amd64", rootfs: { diff_ids: [] } }),
  );
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const named = { mediaType: "x", digest: digestOf(config), size: config.length };
  const bytes = JSON.stringify({ schemaVersion: 2, mediaType, config: named, layers: [] });
  const connections = new Set<unknown>();
  const registry = await startScripted(({ url = "", socket }, response) => {
    connections.add(socket);
    if (url.includes("/blobs/")) response.end(config);
    else if (url.includes("/manifests/1")) {
      response.writeHead(200, { "content-type": mediaType }).end(bytes);
    } else response.writeHead(404).end();
  });
  try {
    const cwd = await temporaryFolder();
    const request = parseBuildRequest({ "tls-verify": "false", platforms: "linux/amd64" }, {});
    const reference = `${registry.address}/acme/shop:1`;
    const { signal } = new AbortController();
    const env = { PATH: "/nonexistent", HOME: cwd };
    const run = { reference, request, usual: "linux/s390x", env, cwd, signal };
    const published = await publishedImage(run, cwd);
    expect((await published.read()).digest).toBe(digestOf(Buffer.from(bytes)));
    expect((await published.attested.named())?.bytes.toString()).toBe(bytes);
    expect(connections.size).toBe(1);
    await published.attested.close();
  } finally {
    await registry.stop();
  }
});
