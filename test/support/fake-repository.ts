import type {
  BlobName,
  Referrer,
  Repository,
  ServedManifest,
} from "../../src/app/ports/repository.ts";
import { type Digest, digestOf } from "../../src/domain/oci/digest.ts";
import { Failure } from "../../src/domain/text/failure.ts";

const ociManifest = "application/vnd.oci.image.manifest.v1+json";
const ociIndex = "application/vnd.oci.image.index.v1+json";
const epoch = "1970-01-01T00:00:00Z";
const ociConfig = "application/vnd.oci.image.config.v1+json";

interface FakeImage {
  /** When it was built, as a config has it. */
  readonly created?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly architecture?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/**
 * A repository in memory. It keeps what is pushed, counts what it is asked, and can fail; a test
 * looks at its members and changes them.
 */
export class FakeRepository implements Repository {
  readonly name: string;
  readonly named = new Map<string, Digest>();
  readonly manifests = new Map<Digest, ServedManifest>();
  readonly blobs = new Map<Digest, Buffer>();
  /** Each request by its kind and what it was about, e.g. `tags`, `head 1.4.0`. */
  readonly requests: string[] = [];
  /** Called before each request; throws where the registry is to fail. */
  before: (request: string) => void = () => undefined;

  constructor(name = "registry.test/acme/shop") {
    this.name = name;
  }

  /** Adds an image under tags, as if somebody had pushed it. */
  add(tags: readonly string[], image: FakeImage = {}): Digest {
    const { labels = {}, architecture = "amd64", annotations, created = epoch } = image;
    const config = Buffer.from(
      JSON.stringify({
        os: "linux",
        architecture,
        created,
        config: { Labels: labels },
        rootfs: { type: "layers", diff_ids: [] },
      }),
    );
    const described = {
      mediaType: ociConfig,
      digest: this.addBlob(config),
      size: config.length,
    };
    const manifest = { schemaVersion: 2, config: described, layers: [], annotations };
    return this.addManifest(tags, ociManifest, manifest);
  }

  /** Adds an index of images that are there. */
  addIndex(tags: readonly string[], children: readonly Digest[]): Digest {
    const manifests = children.map((digest) => ({
      mediaType: ociManifest,
      digest,
      size: this.manifests.get(digest)?.bytes.length ?? 0,
    }));
    return this.addManifest(tags, ociIndex, { schemaVersion: 2, manifests });
  }

  addBlob(bytes: Buffer): Digest {
    const digest = digestOf(bytes);
    this.blobs.set(digest, bytes);
    return digest;
  }

  addManifest(tags: readonly string[], mediaType: string, document: object): Digest {
    const bytes = Buffer.from(JSON.stringify({ mediaType, ...document }));
    const digest = digestOf(bytes);
    this.manifests.set(digest, { digest, mediaType, bytes });
    for (const tag of tags) this.named.set(tag, digest);
    return digest;
  }

  tags(): Promise<readonly string[] | undefined> {
    return this.#answer("tags", () => (this.named.size === 0 ? undefined : [...this.named.keys()]));
  }

  digestOf(tag: string): Promise<Digest | undefined> {
    return this.#answer(`head ${tag}`, () => this.named.get(tag));
  }

  manifest(reference: string): Promise<ServedManifest | undefined> {
    return this.#answer(`get ${reference}`, () => this.#find(reference));
  }

  blob({ digest }: BlobName): Promise<Buffer | undefined> {
    return this.#answer("blob", () => this.blobs.get(digest));
  }

  readBlob({ digest }: BlobName): Promise<AsyncIterable<Uint8Array> | undefined> {
    return this.#answer("blob", () => {
      const bytes = this.blobs.get(digest);
      return bytes === undefined ? undefined : pieces(bytes);
    });
  }

  referrers(subject: Digest): Promise<readonly Referrer[]> {
    return this.#answer(`referrers ${subject}`, () => []);
  }

  hasBlob(digest: Digest): Promise<boolean> {
    return this.#answer("has", () => this.blobs.has(digest));
  }

  async pushBlob({ digest }: BlobName, content: () => AsyncIterable<Uint8Array>): Promise<boolean> {
    if (await this.hasBlob(digest)) return false;
    const parts: Uint8Array[] = [];
    for await (const part of content()) parts.push(part);
    await this.#answer("push", () => this.addBlob(Buffer.concat(parts)));
    return true;
  }

  pushManifest(manifest: ServedManifest, tag?: string): Promise<void> {
    return this.#answer(`put ${tag ?? manifest.digest}`, () => {
      this.manifests.set(manifest.digest, manifest);
      if (tag !== undefined) this.named.set(tag, manifest.digest);
    });
  }

  #find(reference: string): ServedManifest | undefined {
    const digest = this.named.get(reference);
    return [...this.manifests.values()].find(
      (manifest) => manifest.digest === (digest ?? reference),
    );
  }

  /** Answers a request later, as a network does. */
  async #answer<T>(request: string, answer: () => T): Promise<T> {
    this.requests.push(request);
    await Promise.resolve();
    this.before(request);
    return answer();
  }
}

/** What a registry that is down gives. */
export function registryDown(): Failure {
  return new Failure({
    code: "registry",
    message: "registry.test does not answer.",
    fix: "Try again later.",
  });
}

async function* pieces(bytes: Buffer): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 4096) {
    await Promise.resolve();
    yield bytes.subarray(at, at + 4096);
  }
}
