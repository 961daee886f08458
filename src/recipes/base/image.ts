import type { NameValue } from "../../domain/build/request.ts";
import { labelNames } from "../../domain/labels/labels.ts";
import { type Digest, digestOf } from "../../domain/oci/digest.ts";
import { canonicalJson } from "../../domain/text/canonical-json.ts";
import type { LockedPackage } from "./lock.ts";
import type { Declaration } from "./model.ts";

/** Bytes of the label; a base of a thousand packages has about 30,000. */
const longestList = 48 * 1024;

/** Returns the label that names the packages of a base; of very many, their number and a digest. */
export function labelOfPackages(packages: readonly LockedPackage[]): NameValue {
  const list = packages.map(({ name, version }) => `${name}=${version}`).join(",");
  const value =
    list.length <= longestList
      ? list
      : `${packages.length} packages ${digestOf(Buffer.from(list))}`;
  return { name: labelNames.packages, value };
}

/** The time of a base and the newest time of its files, in seconds since 1970. */
export function timeOf({ archive }: Declaration): number {
  return archive.snapshot ?? 0;
}

/** A document of the image, as bytes that depend on nothing else than what it says. */
interface ImageOf {
  readonly declaration: Declaration;
  /** Debian's name. */
  readonly architecture: string;
  readonly labels: readonly NameValue[];
  /** Of the root file system's tar. */
  readonly diffId: Digest;
}

/** Debian's names of architectures to OCI's, where they differ (Go's GOARCH and GOARM). */
const goArchitectures: Readonly<Record<string, { architecture: string; variant?: string }>> = {
  armhf: { architecture: "arm", variant: "v7" },
  armel: { architecture: "arm", variant: "v5" },
  i386: { architecture: "386" },
  ppc64el: { architecture: "ppc64le" },
  loong64: { architecture: "loong64" },
};

/** Returns Debian's name of the architecture of a platform such as `linux/arm/v7`. */
export function debianArchitecture(platform: string): string {
  const [, architecture = "", variant] = platform.split("/");
  const found = Object.entries(goArchitectures).find(
    ([, go]) =>
      go.architecture === architecture && (variant === undefined || go.variant === variant),
  );
  return found?.[0] ?? architecture;
}

/** Writes the config of a base's image. */
export function imageConfig({ declaration, ...image }: ImageOf): string {
  const { archive, set } = declaration;
  return configOf({
    ...image,
    ...{ seconds: timeOf(declaration), user: userOf(declaration) },
    madeBy: `${archive.distribution} ${archive.suite}, ${set}`,
  });
}

/** Writes the config of a root file system that another program made. */
export function foreignConfig(image: Omit<ImageOf, "declaration">): string {
  return configOf({ ...image, seconds: 0, user: {}, madeBy: "a root file system's tar" });
}

interface ConfigOf extends Omit<ImageOf, "declaration"> {
  readonly seconds: number;
  readonly user: { readonly User?: string };
  readonly madeBy: string;
}

/** Image-spec v1.1.0, config.md. */
function configOf({ architecture, labels, diffId, seconds, user, madeBy }: ConfigOf): string {
  const created = new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
  return canonicalJson({
    ...(goArchitectures[architecture] ?? { architecture }),
    os: "linux",
    created,
    config: {
      Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
      Labels: Object.fromEntries(labels.map(({ name, value }) => [name, value])),
      ...user,
    },
    rootfs: { type: "layers", diff_ids: [diffId] },
    history: [{ created, created_by: `twofold base: ${madeBy}` }],
  });
}

/** Names the user by ids: a runtime then needs no file of the image. */
function userOf({ user, users }: Declaration): { readonly User?: string } {
  const found = users.find(({ name }) => name === user);
  return found === undefined || found.id === 0 ? {} : { User: `${found.id}:${found.id}` };
}
