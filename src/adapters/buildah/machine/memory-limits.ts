import { readFile } from "node:fs/promises";

/**
 * Whether a runtime can limit a container's memory: not for a user without rights, who may make no
 * control group, and with cgroup v2 only where the controller is there, which many containers lack.
 * https://docs.kernel.org/admin-guide/cgroup-v2.html#enabling-and-disabling
 */
export async function canLimitMemory(
  rootless: boolean,
  controllers = "/sys/fs/cgroup/cgroup.controllers",
): Promise<boolean> {
  if (rootless) return false;
  // Without that file, the control groups are of version 1, or of both.
  const listed = await readFile(controllers, "utf8").catch(() => "memory");
  return listed.split(/\s+/).includes("memory");
}
