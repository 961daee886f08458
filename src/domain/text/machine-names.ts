/**
 * The names of a machine and a run, and other facts that identify them: an image must not contain
 * any of these.
 */
export interface MachineNames {
  readonly hostname: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly runIds: readonly string[];
  /**
   * The kernel's boot ID, a UUID that is new at each start; undefined if the machine does not give
   * one.
   */
  readonly bootId?: string;
  /** Seconds since 1970 when the machine was started. */
  readonly bootedAt?: number;
  /** `uname -r`, `uname -v`. */
  readonly kernelRelease?: string;
  readonly kernelVersion?: string;
  /** As /proc/cpuinfo has it. */
  readonly cpuModel?: string;
  readonly memoryKiB?: number;
  /** Addresses and search domains from /etc/resolv.conf. */
  readonly nameServers?: readonly string[];
}
