import type { SerializedBundle } from "@sigstore/bundle";

interface Listed {
  readonly digest: string;
  readonly annotations: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly layers: readonly { readonly digest: string }[];
  readonly subject: { readonly digest: string };
}

/**
 * Reads the attestations beside an image, in the order in which they were pushed, from a registry
 * without the referrers API: by the tag that stands for the list, as other programs do.
 * @param image `host:port/path`
 */
export async function attestationsOf(
  image: string,
  digest: string,
): Promise<readonly (Pick<Listed, "annotations"> & { readonly bundle: SerializedBundle })[]> {
  const at = image.indexOf("/");
  const base = `http://${image.slice(0, at)}/v2/${image.slice(at + 1)}`;
  const list = await fetch(`${base}/manifests/${digest.replace(":", "-")}`, {
    headers: { accept: "application/vnd.oci.image.index.v1+json" },
  });
  if (list.status === 404) return [];
  const { manifests } = (await list.json()) as { readonly manifests: readonly Listed[] };
  return await Promise.all(
    manifests.map(async ({ digest: own, annotations }) => {
      const accept = "application/vnd.oci.image.manifest.v1+json";
      const found = await fetch(`${base}/manifests/${own}`, { headers: { accept } });
      const { layers, subject } = (await found.json()) as Manifest;
      if (subject.digest !== digest) throw new Error(`${own} is about ${subject.digest}`);
      const blob = await fetch(`${base}/blobs/${layers[0]?.digest}`);
      return { annotations, bundle: (await blob.json()) as SerializedBundle };
    }),
  );
}
