/** What a machine and a run are called, and what else they are known by: what an image must not tell. */
export interface MachineNames {
  readonly hostname: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly runIds: readonly string[];
  /** The kernel's, a UUID that is new at each start; undefined where the machine does not tell. */
  readonly bootId?: string;
  /** Seconds since 1970 when the machine was started. */
  readonly bootedAt?: number;
  /** `uname -r`, `uname -v`. */
  readonly kernelRelease?: string;
  readonly kernelVersion?: string;
  /** As /proc/cpuinfo has it. */
  readonly cpuModel?: string;
  readonly memoryKiB?: number;
  /** Addresses and search domains of /etc/resolv.conf. */
  readonly nameServers?: readonly string[];
}
