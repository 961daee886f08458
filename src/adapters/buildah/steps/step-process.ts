import { readFile } from "node:fs/promises";
import { listed } from "../means/variation-means.ts";

/** Whether a process is limited to as many processors as wanted, e.g. `0-2`, or fewer. */
export async function hasCpus(pid: number, wanted: string): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const allowed = listed(/^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? "");
  return allowed.length > 0 && allowed.length <= listed(wanted).length;
}

/**
 * Whether a process has no network: without links that are up, only the loopback's routes remain.
 */
export async function isCutOff(pid: number): Promise<boolean> {
  const [four, six] = await Promise.all([
    readFile(`/proc/${pid}/net/route`, "utf8").catch(() => undefined),
    readFile(`/proc/${pid}/net/ipv6_route`, "utf8").catch(() => ""),
  ]);
  if (four === undefined) return false;
  const left = four
    .split("\n")
    .slice(1)
    .filter((line) => line.trim() !== "");
  const others = six.split("\n").filter((line) => line.trim() !== "" && !/\slo$/.test(line.trim()));
  return left.length === 0 && others.length === 0;
}
