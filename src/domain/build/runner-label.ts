/** The labels of the forge's own runners that build for a platform without emulation. */
const labels: Readonly<Record<string, string>> = {
  "linux/amd64": "ubuntu-24.04",
  "linux/arm64": "ubuntu-24.04-arm",
};

/**
 * Returns the label of a runner for a platform (`runs-on`); for one that no runner has, that of the
 * usual one, where an emulator has to be installed.
 */
export function runnerLabel(platform: string): string {
  return labels[platform] ?? "ubuntu-24.04";
}
