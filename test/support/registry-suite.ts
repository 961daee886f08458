import { expect, it } from "vitest";
import type { RegistryClient } from "../../src/app/ports/repository.ts";
import { digestOf } from "../../src/domain/oci/digest.ts";
import type { Certificates } from "./tls.ts";

const manifestType = "application/vnd.oci.image.manifest.v1+json";
const indexType = "application/vnd.oci.image.index.v1+json";

export interface Registry {
  /** `127.0.0.1:<port>` */
  readonly address: () => string;
  readonly certificates: () => Certificates;
  readonly client: () => RegistryClient;
}

function blobOf(text: string) {
  const bytes = Buffer.from(text);
  return { bytes, digest: digestOf(bytes), size: bytes.length };
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

/** Pushes a small image and returns its manifest. */
export async function pushImage(
  client: RegistryClient,
  name: string,
  tag: string,
  more: Readonly<Record<string, unknown>> = {},
) {
  const repository = client.repository(name);
  const config = blobOf(
    JSON.stringify({
      os: "linux",
      architecture: "amd64",
      made: tag,
      rootfs: { type: "layers", diff_ids: [] },
    }),
  );
  await repository.pushBlob(config, () => pieces(config.bytes));
  const { digest, size } = config;
  const bytes = Buffer.from(
    JSON.stringify({
      ...{ schemaVersion: 2, mediaType: manifestType },
      config: { mediaType: "application/vnd.oci.image.config.v1+json", digest, size },
      layers: [],
      ...more,
    }),
  );
  const manifest = { digest: digestOf(bytes), mediaType: manifestType, bytes };
  await repository.pushManifest(manifest, tag === "" ? undefined : tag);
  return { manifest, config };
}

/** What the client has to do with every registry. */
export function registrySuite({ address, client }: Registry): void {
  const name = (path: string): string => `${address()}/acme/${path}`;

  it("pushes an image and reads the same bytes again", async () => {
    const repository = client().repository(name("shop"));
    const { manifest, config } = await pushImage(client(), name("shop"), "1.4.0");
    expect(await repository.digestOf("1.4.0")).toBe(manifest.digest);
    expect(await repository.manifest("1.4.0")).toEqual(manifest);
    expect(await repository.manifest(manifest.digest)).toEqual(manifest);
    expect(await repository.blob(config)).toEqual(config.bytes);
    const content = await repository.readBlob(config);
    const chunks: Uint8Array[] = [];
    for await (const chunk of content ?? []) chunks.push(chunk);
    expect(Buffer.concat(chunks)).toEqual(config.bytes);
  });

  it("uploads a blob once, and a large one whole", async () => {
    const repository = client().repository(name("large"));
    const large = blobOf("0123456789".repeat(300_000));
    expect(await repository.hasBlob(large.digest)).toBe(false);
    expect(await repository.pushBlob(large, () => pieces(large.bytes))).toBe(true);
    expect(await repository.hasBlob(large.digest)).toBe(true);
    expect(await repository.pushBlob(large, () => pieces(large.bytes))).toBe(false);
    // A matcher would compare three million numbers.
    expect((await repository.blob(large))?.equals(large.bytes)).toBe(true);
  });

  it("refuses to upload other bytes than the digest names", async () => {
    const repository = client().repository(name("damaged"));
    const blob = blobOf("what was compared");
    const other = Buffer.from("what is on disk!!");
    await expect(repository.pushBlob(blob, () => pieces(other))).rejects.toMatchObject({
      code: "tool",
    });
    expect(await repository.hasBlob(blob.digest)).toBe(false);
  });

  it("lists every tag, and says so where there is no such thing", async () => {
    const path = name("tags");
    await Promise.all(["1", "2", "a"].map((tag) => pushImage(client(), path, tag)));
    const repository = client().repository(path);
    expect([...((await repository.tags()) ?? [])].sort()).toEqual(["1", "2", "a"]);
    const none = client().repository(name("nothing/here"));
    expect(await none.tags()).toBeUndefined();
    expect(await none.digestOf("1")).toBeUndefined();
    expect(await repository.manifest("3")).toBeUndefined();
    const { digest } = blobOf("never pushed");
    expect(await repository.manifest(digest)).toBeUndefined();
    expect(await repository.blob({ digest, size: 5 })).toBeUndefined();
    expect(await repository.readBlob({ digest, size: 5 })).toBeUndefined();
  });

  it("tells an index from a manifest", async () => {
    const path = name("index");
    const { manifest } = await pushImage(client(), path, "");
    const { digest, bytes } = manifest;
    const child = { mediaType: manifestType, digest, size: bytes.length };
    const text = JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [child] });
    const index = {
      digest: digestOf(Buffer.from(text)),
      mediaType: indexType,
      bytes: Buffer.from(text),
    };
    await client().repository(path).pushManifest(index, "all");
    expect(await client().repository(path).manifest("all")).toEqual(index);
  });

  it("finds what refers to an image, also where two push at once", async () => {
    const path = name("referred");
    const { manifest: subject } = await pushImage(client(), path, "1");
    const descriptor = {
      mediaType: manifestType,
      digest: subject.digest,
      size: subject.bytes.length,
    };
    const artifact = (kind: string) => ({
      artifactType: `application/vnd.test.${kind}`,
      annotations: { made: kind },
      subject: descriptor,
    });
    const pushed = await Promise.all(
      ["a", "b"].map((kind) => pushImage(client(), path, "", artifact(kind))),
    );
    const repository = client().repository(path);
    const found = await repository.referrers(subject.digest);
    expect(found.map(({ digest }) => digest).sort()).toEqual(
      pushed.map(({ manifest: { digest } }) => digest).sort(),
    );
    const [only, ...others] = await repository.referrers(subject.digest, "application/vnd.test.b");
    expect(only).toMatchObject({
      artifactType: "application/vnd.test.b",
      annotations: { made: "b" },
    });
    expect(others).toEqual([]);
    expect(await repository.referrers(digestOf(Buffer.from("no image")))).toEqual([]);
  });
}
