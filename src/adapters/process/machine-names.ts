import { readFileSync } from "node:fs";
import { cpus, hostname, release, totalmem, version } from "node:os";
import type { MachineNames } from "../../domain/text/machine-names.ts";

/** Variables by which CI systems tell their runs apart: GitHub, GitLab, Jenkins, Buildkite, CircleCI, Azure. */
const runVariables = [
  "GITHUB_RUN_ID",
  "CI_PIPELINE_ID",
  "CI_JOB_ID",
  "BUILD_TAG",
  "BUILDKITE_BUILD_ID",
  "CIRCLE_WORKFLOW_ID",
  "BUILD_BUILDID",
];

/** Collects the names of this machine and this run. */
export function machineNames(env: Readonly<Record<string, string | undefined>>): MachineNames {
  return {
    hostname: hostname(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    runIds: runVariables.flatMap((name) => env[name] || []),
    ...kernelNames(),
    nameServers: nameServersIn(textOf("/etc/resolv.conf")),
  };
}

/**
 * Collects what /proc tells every process, even in a container. What is not available is left out.
 */
function kernelNames(): Partial<MachineNames> {
  const bootId = textOf("/proc/sys/kernel/random/boot_id").trim();
  const bootedAt = Number(/^btime (\d+)$/m.exec(textOf("/proc/stat"))?.[1] ?? 0);
  const cpuModel = cpus()[0]?.model.trim() ?? "";
  return {
    ...(bootId === "" ? {} : { bootId }),
    ...(bootedAt > 0 ? { bootedAt } : {}),
    ...{ kernelRelease: release(), kernelVersion: version() },
    ...(cpuModel === "" ? {} : { cpuModel }),
    memoryKiB: Math.floor(totalmem() / 1024),
  };
}

/** Returns the addresses and search domains of a resolv.conf(5). */
function nameServersIn(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const [name = "", ...values] = line.trim().split(/\s+/);
    return /^(?:nameserver|search|domain)$/.test(name) ? values : [];
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
