import { registryClientFor } from "../../src/compose/registry-client.ts";
import { type Digest, digestOf } from "../../src/domain/oci/digest.ts";
import { searchPath } from "./paths.ts";

const manifestType = "application/vnd.oci.image.manifest.v1+json";
const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const slsa = "https://slsa.dev/provenance/v1";

interface Attestation {
  /** An in-toto statement, which nobody signs. */
  readonly statement?: unknown;
  /** A whole bundle, as it is. */
  readonly bundle?: unknown;
  /** What the annotation calls its predicate. */
  readonly predicate?: string;
}

/**
 * Pushes an attestation that refers to a manifest: a Sigstore bundle, as cosign and GitHub push
 * them, with a signature that nobody made, or one that is given.
 * @param name the repository in the registry on loopback
 */
export async function refer(
  name: string,
  subject: Digest,
  { statement, bundle: given, predicate = slsa }: Attestation,
): Promise<void> {
  const client = registryClientFor({
    access: { tlsVerify: false, insecureRegistries: [] },
    hosts: [name.slice(0, name.indexOf("/"))],
    env: { PATH: searchPath() },
    cwd: "/",
    signal: new AbortController().signal,
  });
  try {
    const repository = client.repository(name);
    const push = async (value: unknown) => {
      const bytes = Buffer.from(JSON.stringify(value));
      const blob = { digest: digestOf(bytes), size: bytes.length };
      await repository.pushBlob(blob, () => pieces(bytes));
      return blob;
    };
    const payload = Buffer.from(JSON.stringify(statement ?? {})).toString("base64");
    const signed = { payload, payloadType: "application/vnd.in-toto+json" };
    const dsseEnvelope = { ...signed, signatures: [{ sig: "bm9uZQ==" }] };
    const unsigned = { mediaType: bundleType, verificationMaterial: {}, dsseEnvelope };
    const bundle = await push(given ?? unsigned);
    const config = { mediaType: "application/vnd.oci.empty.v1+json", ...(await push({})) };
    const bytes = Buffer.from(
      JSON.stringify({
        ...{ schemaVersion: 2, mediaType: manifestType, artifactType: bundleType, config },
        layers: [{ mediaType: bundleType, ...bundle }],
        subject: { mediaType: manifestType, digest: subject, size: 1 },
        annotations: { "dev.sigstore.bundle.predicateType": predicate },
      }),
    );
    await repository.pushManifest({ digest: digestOf(bytes), mediaType: manifestType, bytes });
  } finally {
    await client.close();
  }
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
