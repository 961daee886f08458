import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import tar from "tar-stream";
import { findProgram } from "./paths.ts";
import { succeed } from "./program.ts";

/** A base image that the end-to-end tests build on: busybox on nothing, in a layout and in a registry. */
export interface Base {
  /** `127.0.0.1:<port>/base/busybox:1` */
  readonly reference: string;
  readonly digest: string;
  readonly layout: string;
}

/** Makes the base's OCI layout; always the same bytes for the same busybox. @returns its manifest's digest. */
export async function writeBaseLayout(folder: string): Promise<string> {
  const config = { Env: ["PATH=/bin"], Cmd: ["/bin/sh"] };
  return await writeOneLayer(folder, { layer: await busyboxLayer(), config, made: "busybox" });
}

/** An image of one layer. */
export interface OneLayer {
  /** An uncompressed tar. */
  readonly layer: Buffer;
  readonly config: { readonly Env: readonly string[]; readonly Cmd?: readonly string[] };
  /** What its history says it was made by. */
  readonly made: string;
  /** Undefined: the machine's. */
  readonly architecture?: string;
}

/** Makes an OCI layout of an image with one layer, under the tag `1`. @returns its manifest's digest */
export async function writeOneLayer(folder: string, image: OneLayer): Promise<string> {
  const blobs = join(folder, "blobs/sha256");
  await mkdir(blobs, { recursive: true });
  const put = async (bytes: Buffer, mediaType: string) => {
    const hex = createHash("sha256").update(bytes).digest("hex");
    await writeFile(join(blobs, hex), bytes);
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
  };
  const diffId = `sha256:${createHash("sha256").update(image.layer).digest("hex")}`;
  const layer = await put(
    gzipSync(image.layer, { level: 1 }),
    "application/vnd.oci.image.layer.v1.tar+gzip",
  );
  const config = await put(
    json({
      architecture: image.architecture ?? (process.arch === "arm64" ? "arm64" : "amd64"),
      os: "linux",
      created: "2024-01-01T00:00:00Z",
      config: image.config,
      rootfs: { type: "layers", diff_ids: [diffId] },
      history: [{ created: "2024-01-01T00:00:00Z", created_by: image.made }],
    }),
    "application/vnd.oci.image.config.v1+json",
  );
  const manifest = await put(
    json({
      schemaVersion: 2,
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      config,
      layers: [layer],
    }),
    "application/vnd.oci.image.manifest.v1+json",
  );
  const named = { ...manifest, annotations: { "org.opencontainers.image.ref.name": "1" } };
  await writeFile(join(folder, "oci-layout"), json({ imageLayoutVersion: "1.0.0" }));
  await writeFile(join(folder, "index.json"), json({ schemaVersion: 2, manifests: [named] }));
  return manifest.digest;
}

/** Copies the base into a registry that asks for no account. */
export async function pushBase(layout: string, digest: string, registry: string): Promise<Base> {
  const reference = `${registry}/base/busybox:1`;
  await pushLayout(`${layout}:1`, reference);
  return { reference, digest, layout };
}

/** Copies an image of an OCI layout, `folder:tag`, into a registry that asks for no account. */
export async function pushLayout(image: string, reference: string): Promise<void> {
  await succeed([
    "skopeo",
    "copy",
    "-q",
    "--preserve-digests",
    "--dest-tls-verify=false",
    `oci:${image}`,
    `docker://${reference}`,
  ]);
}

/** Publishes an index, under the tag `many`, whose only image for this machine is the base. */
export async function pushBaseIndex(
  base: Base,
): Promise<{ readonly reference: string; readonly digest: string }> {
  const [host = ""] = base.reference.split("/");
  const manifests = `http://${host}/v2/base/busybox/manifests`;
  const accept = "application/vnd.oci.image.manifest.v1+json";
  const manifest = await (await fetch(`${manifests}/1`, { headers: { accept } })).text();
  const size = Buffer.byteLength(manifest);
  const platform = { os: "linux", architecture: process.arch === "x64" ? "amd64" : process.arch };
  const mediaType = "application/vnd.oci.image.index.v1+json";
  const index = json({
    schemaVersion: 2,
    mediaType,
    manifests: [{ mediaType: accept, digest: base.digest, size, platform }],
  });
  const answer = await fetch(`${manifests}/many`, {
    method: "PUT",
    body: new Uint8Array(index),
    headers: { "content-type": mediaType },
  });
  if (answer.status !== 201) throw new Error(`${manifests}/many: ${answer.status}`);
  const hex = createHash("sha256").update(index).digest("hex");
  return { reference: `${host}/base/busybox:many`, digest: `sha256:${hex}` };
}

async function busyboxLayer(): Promise<Buffer> {
  const busybox = findProgram("busybox");
  if (busybox === undefined) throw new Error("busybox is missing: apt-get install busybox-static");
  const applets = (await succeed([busybox, "--list"])).split("\n");
  const pack = tar.pack();
  const common = { uid: 0, gid: 0, mtime: new Date("2024-01-01T00:00:00Z") };
  for (const name of ["bin", "etc", "root", "usr", "usr/bin"]) {
    pack.entry({ ...common, name, type: "directory", mode: 0o755 });
  }
  pack.entry({ ...common, name: "tmp", type: "directory", mode: 0o1777 });
  pack.entry({ ...common, name: "etc/passwd", mode: 0o644 }, "root:x:0:0:root:/root:/bin/sh\n");
  pack.entry({ ...common, name: "etc/group", mode: 0o644 }, "root:x:0:\n");
  pack.entry({ ...common, name: "bin/busybox", mode: 0o755 }, await readFile(busybox));
  for (const applet of applets.filter((name) => name !== "busybox" && name !== "")) {
    pack.entry({ ...common, name: `bin/${applet}`, type: "symlink", linkname: "busybox" });
  }
  pack.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of pack) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
