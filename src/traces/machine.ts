import type { BuildTraces } from "./build-traces.ts";
import { alone, isDigit, type Needle, type Strength, shortestNeedle } from "./needle.ts";

/** Addresses that many machines have, so that they identify none. */
const commonServers =
  /^(?:127\.|0\.0\.0\.0$|::1$|8\.8\.[48]\.[48]$|1\.[01]\.[01]\.1$|9\.9\.9\.9$|2001:4860:4860::88(?:88|44)$|10\.0\.2\.3$|192\.168\.[01]\.1$|10\.0\.0\.[12]$)/;

const genericCpus = /^(?:unknown|generic|virtual cpu|qemu virtual cpu|common kvm processor|cpu)\b/i;

/** Returns needles for what identifies the machine, as /proc and uname show it to every process. */
export function machineNeedles(machine: BuildTraces["machine"]): readonly Needle[] {
  const { bootId, kernelRelease, kernelVersion, cpuModel, memoryKiB, nameServers = [] } = machine;
  return [
    ...(bootId === undefined ? [] : bootIdNeedles(bootId)),
    ...(kernelRelease === undefined ? [] : kernelReleaseNeedles(kernelRelease)),
    ...texts([kernelVersion], { kind: "kernel", format: "the kernel's version", least: 16 }),
    ...texts([cpuModel], { kind: "cpu", format: "model of the processor", least: 10 }).filter(
      () => !genericCpus.test(cpuModel ?? ""),
    ),
    ...(memoryKiB === undefined ? [] : memoryNeedles(memoryKiB)),
    ...nameServers.flatMap(serverNeedles),
  ];
}

function bootIdNeedles(id: string): readonly Needle[] {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return [];
  const forms = [id.toLowerCase(), id.toUpperCase()].flatMap((one) => [
    one,
    one.replaceAll("-", ""),
  ]);
  return texts([...new Set(forms)], { kind: "boot", format: "the kernel's boot ID", least: 32 });
}

/** `6.1.0-18-amd64`: `6.1.0` alone may be the version of any program. */
function kernelReleaseNeedles(release: string): readonly Needle[] {
  const isTelling =
    release.length >= 10 && /^\d+\.\d[\w.+~-]*$/.test(release) && /[-+~]./.test(release);
  if (isTelling) return texts([release], { kind: "kernel", format: "the kernel's release" });
  return texts([`Linux version ${release} `], { kind: "kernel", format: "the kernel's release" });
}

/**
 * The memory as `/proc/meminfo` and `free` count it, and in bytes. Numbers of few digits must be
 * named as memory.
 */
function memoryNeedles(kib: number): readonly Needle[] {
  if (!(kib > 0)) return [];
  const needle = (text: string, strength: Strength): Needle => {
    const bytes = Buffer.from(text);
    const lengthAt: Needle["lengthAt"] = (all, at) =>
      isPartOfNumber(all[at - 1]) || isPartOfNumber(all[at + bytes.length])
        ? undefined
        : bytes.length;
    const format = "size of the machine's memory";
    return { kind: "memory", weight: "trace", strength, bytes, format, lengthAt };
  };
  const [inKiB, inBytes] = [String(kib), String(kib * 1024)];
  // Many machines have a round size.
  const isRound = kib % 1024 === 0;
  return [
    needle(`${inKiB} kB`, "certain"),
    needle(inBytes, isRound ? "weak" : "certain"),
    ...(inKiB.length >= 8 ? [needle(inKiB, isRound ? "weak" : "certain")] : []),
  ];
}

function isPartOfNumber(byte: number | undefined): boolean {
  return isDigit(byte) || byte === 0x2e;
}

function serverNeedles(server: string): readonly Needle[] {
  if (commonServers.test(server) || server.length < 7) return [];
  const isAddress = /^[\d.]+$|:/.test(server);
  const more = { kind: "name-server", format: "name server of the machine" } as const;
  if (isAddress) {
    return [
      ...texts([`nameserver ${server}`], more),
      ...texts([server], { ...more, strength: "weak" }),
    ];
  }
  // `example.com` is in many files; a cloud's internal domain is not.
  const isTelling = server.length >= 16 && server.split(".").length >= 3;
  return isTelling
    ? texts([server], { ...more, format: "search domain of the machine" })
    : texts([`search ${server}`], { ...more, format: "search domain of the machine" });
}

function texts(
  values: readonly (string | undefined)[],
  how: Pick<Needle, "kind" | "format"> & {
    readonly least?: number;
    readonly strength?: Strength;
  },
): readonly Needle[] {
  const { kind, format, least = shortestNeedle, strength = "certain" } = how;
  return values.flatMap((value): Needle[] => {
    if (value === undefined || value.length < least) return [];
    return [{ ...alone(value), kind, weight: "trace", strength, format }];
  });
}
