import { type FileHandle, open } from "node:fs/promises";

/** The network counters of a step, which can still be read after its last process has ended. */
export interface StepCounters {
  /**
   * Bytes received and sent over its links, if one of its programs communicated; undefined when
   * unknown.
   */
  moved(): Promise<number | undefined>;
  /**
   * Reads them for the last time. The other build may come to the same step at that very moment and
   * ask, and gets what was read then.
   */
  close(): Promise<void>;
}

/**
 * Opens the counters of a process's network namespace. An open file of /proc/PID/net keeps its
 * namespace (proc_net(5), seq_open_net), so nothing has to enter it.
 */
export async function openCounters(pid: number): Promise<StepCounters> {
  const links = await open(`/proc/${pid}/net/dev`, "r");
  // The process may have ended in between.
  const protocols = await open(`/proc/${pid}/net/snmp`, "r").catch(async (error: unknown) => {
    await links.close();
    throw error;
  });
  const read = async (): Promise<number | undefined> => {
    const [dev, snmp] = await Promise.all([textOf(links), textOf(protocols)]);
    return dev === undefined || snmp === undefined ? undefined : bytesMoved(dev, snmp);
  };
  let last: Promise<number | undefined> | undefined;
  return {
    moved: () => last ?? read(),
    close: async () => {
      if (last !== undefined) return;
      last = read();
      await last.finally(() => Promise.all([links.close(), protocols.close()]));
    },
  };
}

/** Reads a table of proc(5). Tables have a few kilobytes and must be read in one go. */
async function textOf(file: FileHandle): Promise<string | undefined> {
  const buffer = Buffer.alloc(64 * 1024);
  const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
  return bytesRead === 0 ? undefined : buffer.toString("latin1", 0, bytesRead);
}

/**
 * Sums up the bytes over all links but the loopback, from /proc/net/dev. Returns 0 when no program
 * opened a connection or sent a datagram (/proc/net/snmp), because the kernel itself announces each
 * new link with some packets.
 */
function bytesMoved(dev: string, snmp: string): number {
  if (sentBy(snmp, "Tcp", "ActiveOpens") + sentBy(snmp, "Udp", "OutDatagrams") === 0) return 0;
  let [inside, outside] = [0, 0];
  for (const line of dev.split("\n").slice(2)) {
    const [name, counts] = line.split(":");
    if (counts === undefined) continue;
    const [received = "0", , , , , , , , sent = "0"] = counts.trim().split(/\s+/);
    const bytes = Number(received) + Number(sent);
    if (name?.trim() === "lo") inside += bytes;
    else outside += bytes;
  }
  return inside > 0 && outside < announcements ? 0 : outside;
}

/**
 * More bytes than the kernel sends to announce a link; a program that communicated only over the
 * loopback moved nothing else.
 */
const announcements = 2048;

function sentBy(snmp: string, protocol: string, column: string): number {
  const rows = snmp.split("\n").filter((line) => line.startsWith(`${protocol}:`));
  const [names, values] = rows.map((line) => line.split(" "));
  return Number(values?.[names?.indexOf(column) ?? -1] ?? 0);
}
