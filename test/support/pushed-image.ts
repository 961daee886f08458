import { createHash } from "node:crypto";
import { expect } from "vitest";

const manifestType = "application/vnd.oci.image.manifest.v1+json";

/**
 * Pushes an image without layers under a tag of a registry without an account.
 * @returns its digest
 */
export async function pushLabelled(
  image: string,
  tag: string,
  labels: Readonly<Record<string, string>>,
): Promise<string> {
  const [host = "", ...path] = image.split("/");
  const base = `http://${host}/v2/${path.join("/")}`;
  const config = JSON.stringify({
    os: "linux",
    architecture: "amd64",
    config: { Labels: labels },
    rootfs: { type: "layers", diff_ids: [] },
  });
  const digest = digestOf(config);
  const started = await fetch(`${base}/blobs/uploads/`, { method: "POST" });
  const place = new URL(started.headers.get("location") ?? "", base);
  place.searchParams.set("digest", digest);
  const uploaded = await fetch(place, { method: "PUT", body: config });
  expect(uploaded.status).toBe(201);
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    config: {
      mediaType: "application/vnd.oci.image.config.v1+json",
      digest,
      size: Buffer.byteLength(config),
    },
    layers: [],
  });
  const headers = { "content-type": manifestType };
  const put = await fetch(`${base}/manifests/${tag}`, { method: "PUT", body: manifest, headers });
  expect(put.status).toBe(201);
  return digestOf(manifest);
}

function digestOf(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
