import type { SerializedBundle } from "@sigstore/bundle";

interface Listed {
  readonly digest: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly artifactType: string;
  readonly layers: readonly { readonly digest: string }[];
  readonly subject: { readonly digest: string };
}

/** An artifact beside an image, with its only file. */
interface Beside {
  /** The artifact's, `sha256:…`. */
  readonly digest: string;
  readonly artifactType: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly file: string;
}

/**
 * Reads the artifacts beside an image, in the order in which they were pushed, from a registry
 * without the referrers API: by the tag that stands for the list, as other programs do.
 * @param image `host:port/path`
 */
export async function besideImage(image: string, digest: string): Promise<readonly Beside[]> {
  const at = image.indexOf("/");
  const base = `http://${image.slice(0, at)}/v2/${image.slice(at + 1)}`;
  const list = await fetch(`${base}/manifests/${digest.replace(":", "-")}`, {
    headers: { accept: "application/vnd.oci.image.index.v1+json" },
  });
  if (list.status === 404) return [];
  const { manifests } = (await list.json()) as { readonly manifests: readonly Listed[] };
  return await Promise.all(
    manifests.map(async ({ digest: own, annotations = {} }) => {
      const accept = "application/vnd.oci.image.manifest.v1+json";
      const found = await fetch(`${base}/manifests/${own}`, { headers: { accept } });
      const { artifactType, layers, subject } = (await found.json()) as Manifest;
      if (subject.digest !== digest) throw new Error(`${own} is about ${subject.digest}`);
      const blob = await fetch(`${base}/blobs/${layers[0]?.digest}`);
      return { digest: own, artifactType, annotations, file: await blob.text() };
    }),
  );
}

/** Reads the attestations among them. */
export async function attestationsOf(
  image: string,
  digest: string,
): Promise<readonly (Pick<Beside, "annotations"> & { readonly bundle: SerializedBundle })[]> {
  const all = await besideImage(image, digest);
  return all
    .filter(({ artifactType }) => artifactType.startsWith("application/vnd.dev.sigstore.bundle"))
    .map(({ annotations, file }) => {
      const bundle: SerializedBundle = JSON.parse(file);
      return { annotations, bundle };
    });
}
