import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "../../src/domain/oci/digest.ts";
import type { Checkout } from "./checkout.ts";
import { succeed } from "./program.ts";
import { putBlob } from "./write-layout.ts";

/** What BuildKit would attest of an image that was built from a checkout: an in-toto statement. */
export async function attestationOf(digest: string, checkout: Checkout) {
  const recorded = join(import.meta.dirname, "../domain/labels/provenance/slsa-v1.json");
  const statement = JSON.parse(await readFile(recorded, "utf8"));
  statement.subject[0].digest.sha256 = digest.slice("sha256:".length);
  const { buildDefinition, runDetails } = statement.predicate;
  buildDefinition.resolvedDependencies = [await baseOf(checkout)];
  runDetails.metadata.buildkit_metadata.vcs = {
    source: "https://git.example.org/acme/shop.git",
    revision: checkout.revision,
    "localdir:dockerfile": ".",
  };
  buildDefinition.externalParameters.request.args = {
    "build-arg:EDITION": "community",
    "no-cache": "",
  };
  buildDefinition.externalParameters.configSource = { path: "Containerfile" };
  return statement;
}

/** Puts an image of a layout beside an attestation in an index, as BuildKit pushes them. */
export async function attest(layout: string, checkout: Checkout): Promise<void> {
  const indexFile = join(layout, "index.json");
  const [image] = JSON.parse(await readFile(indexFile, "utf8")).manifests;
  const statement = await attestationOf(image.digest, checkout);
  const manifestType = "application/vnd.oci.image.manifest.v1+json";
  const blob = await putBlob(layout, bytesOf(statement));
  const config = await putBlob(layout, bytesOf({}));
  const manifest = await putBlob(
    layout,
    bytesOf({
      ...{ schemaVersion: 2, mediaType: manifestType },
      config: { mediaType: "application/vnd.oci.empty.v1+json", ...config },
      layers: [
        {
          mediaType: "application/vnd.in-toto+json",
          ...blob,
          annotations: { "in-toto.io/predicate-type": statement.predicateType },
        },
      ],
    }),
  );
  const os = { os: "linux", architecture: process.arch === "arm64" ? "arm64" : "amd64" };
  const unknown = { os: "unknown", architecture: "unknown" };
  const { annotations, ...plainImage } = image;
  const marks = {
    "vnd.docker.reference.type": "attestation-manifest",
    "vnd.docker.reference.digest": image.digest,
  };
  const mediaType = "application/vnd.oci.image.index.v1+json";
  const manifests = [
    { ...plainImage, platform: os },
    { mediaType: manifestType, ...manifest, platform: unknown, annotations: marks },
  ];
  const inner = await putBlob(layout, bytesOf({ schemaVersion: 2, mediaType, manifests }));
  const outer = { schemaVersion: 2, manifests: [{ mediaType, ...inner, annotations }] };
  await writeFile(indexFile, bytesOf(outer));
}

/** The material that BuildKit would name for the base of a checkout's Containerfile. */
async function baseOf({ folder }: Checkout): Promise<unknown> {
  const text = await readFile(join(folder, "Containerfile"), "utf8");
  const reference = /^FROM (\S+)/.exec(text)?.[1] ?? "";
  const raw = await succeed([
    "skopeo",
    "inspect",
    "--raw",
    "--tls-verify=false",
    `docker://${reference}`,
  ]);
  const sha256 = digestOf(Buffer.from(raw)).slice("sha256:".length);
  return { uri: `pkg:docker/${reference.replace(/:(\w+)$/, "@$1")}`, digest: { sha256 } };
}

function bytesOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
