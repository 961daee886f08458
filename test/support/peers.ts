import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";

/**
 * Programs of others, which scripts/setup-peers.sh builds or finds; TWOFOLD_PEERS_FOLDER names another
 * place. They are missing where the Go module proxy, or for kubectl the distribution, cannot be reached.
 */
const folder = process.env["TWOFOLD_PEERS_FOLDER"] ?? join(root, ".cache/peers");

/** Returns the absolute path of one of them. */
export function peer(
  name: "buildctl" | "buildkitd" | "cosign" | "helm" | "kubectl" | "kustomize" | "s2i",
): string {
  return join(folder, name);
}

export function hasPeer(name: Parameters<typeof peer>[0]): boolean {
  return existsSync(peer(name));
}
