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
