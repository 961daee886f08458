import type { Digest } from "./digest.ts";

/** Maps Node's architecture names (process.arch) to OCI's (Go's GOARCH). */
const architectures: Readonly<Record<string, string>> = {
  arm: "arm/v7",
  ia32: "386",
  loong64: "loong64",
  x64: "amd64",
};

/**
 * Returns the platform that this machine builds for by default, e.g. `linux/amd64` (image-spec
 * v1.1.0, config.md).
 */
export function platformOf(architecture: string): string {
  return `linux/${architectures[architecture] ?? architecture}`;
}

/** A platform as configs and indexes name it (image-spec v1.1.0, image-index.md, `platform`). */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
}

/** Other names of an architecture, which people and kernels use, to OCI's. */
const otherNames: Readonly<Record<string, Omit<Platform, "os">>> = {
  aarch64: { architecture: "arm64" },
  armel: { architecture: "arm", variant: "v6" },
  armhf: { architecture: "arm", variant: "v7" },
  i386: { architecture: "386" },
  x86_64: { architecture: "amd64" },
  "x86-64": { architecture: "amd64" },
};

/** The variant that an architecture has where none is said; only `arm` says it anyway. */
const usualVariants: Readonly<Record<string, string>> = { amd64: "v1", arm: "v7", arm64: "v8" };

/**
 * Returns a platform in the one form that equal platforms share, by the rules of containerd
 * (https://github.com/containerd/platforms, `Normalize`): `arm64` stands for `arm64/v8`, `arm/v7`
 * for `arm`.
 */
export function normalPlatform({ os, architecture, variant = "" }: Platform): Platform {
  const other = Object.hasOwn(otherNames, architecture) ? otherNames[architecture] : undefined;
  const own = other?.architecture ?? architecture;
  const said = variant === "" ? (other?.variant ?? "") : variant;
  const numbered = /^[0-9]$/.test(said) ? `v${said}` : said;
  const usual = Object.hasOwn(usualVariants, own) ? usualVariants[own] : undefined;
  const full = numbered === "" && usual !== undefined ? usual : numbered;
  const isSilent = full === "" || (full === usual && own !== "arm");
  return { os, architecture: own, ...(isSilent ? {} : { variant: full }) };
}

const platformGrammar = /^([a-z0-9_]{1,50})\/([a-z0-9_-]{1,50})(?:\/([a-z0-9]{1,50}))?$/;

/** Parses an `os/arch[/variant]` into its normal form; undefined where it is none. */
export function parsePlatform(text: string): Platform | undefined {
  const [, os, architecture, variant] = platformGrammar.exec(text) ?? [];
  if (os === undefined || architecture === undefined) return undefined;
  return normalPlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) });
}

/** Writes a platform as `os/arch[/variant]`. */
export function formatPlatform({ os, architecture, variant = "" }: Platform): string {
  return variant === "" ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}

/** The image that a platform has. */
export interface PlatformDigest {
  /** In its normal form, e.g. `linux/arm64`. */
  readonly platform: string;
  readonly digest: Digest;
}
