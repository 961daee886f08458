import { describe, expect, it } from "vitest";
import type { BuildTraces } from "../../src/traces/build-traces.ts";
import { found, startedAt } from "./traces.ts";

const machine: BuildTraces["machine"] = {
  bootId: "568ed985-3d2d-4b9f-9aef-afae1ae935d3",
  bootedAt: startedAt - 86_400 * 3,
  kernelRelease: "6.8.0-1021-azure",
  kernelVersion: "#25-Ubuntu SMP PREEMPT_DYNAMIC Wed Jan 15 20:45:09 UTC 2025",
  cpuModel: "AMD EPYC 7763 64-Core Processor",
  memoryKiB: 16_374_617,
  nameServers: ["168.63.129.16", "8.8.8.8", "hbx3q.internal.cloudapp.net"],
};

function told(content: string, changes: Partial<BuildTraces["machine"]> = {}): readonly string[] {
  return found(content, { machine: { ...machine, ...changes } }).map(
    ({ kind, strength }) => `${kind} ${strength}`,
  );
}

describe("what the machine is known by", () => {
  it.each([
    ["boot", "568ed985-3d2d-4b9f-9aef-afae1ae935d3"],
    ["boot", "568ED9853D2D4B9F9AEFAFAE1AE935D3"],
    ["boot", `btime ${startedAt - 86_400 * 3}`],
    ["boot", "system boot  2026-11-18 16:45"],
    ["kernel", "Linux 4f2c 6.8.0-1021-azure #25"],
    ["kernel", "#25-Ubuntu SMP PREEMPT_DYNAMIC Wed Jan 15 20:45:09 UTC 2025"],
    ["cpu", "model name\t: AMD EPYC 7763 64-Core Processor"],
    ["memory", "MemTotal:       16374617 kB"],
    ["memory", "ram=16374617"],
    ["memory", `{"mem": ${16_374_617 * 1024}}`],
    ["name-server", "nameserver 168.63.129.16"],
    ["name-server", "search hbx3q.internal.cloudapp.net"],
  ])("is found: %s in %s", (kind, content) => {
    expect(told(content)).toEqual([`${kind} certain`]);
  });

  it("is told only where another machine may have the same", () => {
    expect(told("resolver 168.63.129.16;")).toEqual(["name-server weak"]);
    expect(told("mem=17179869184", { memoryKiB: 16_777_216 })).toEqual(["memory weak"]);
  });

  it.each([
    ["a public name server", "nameserver 8.8.8.8"],
    ["a number that goes on", "163746170 1.16374617"],
    ["another boot", "568ed985-3d2d-4b9f-9aef-afae1ae935d4"],
  ])("is not found in %s", (_, content) => {
    expect(told(content)).toEqual([]);
  });

  it("is not found by a kernel's version alone, which is any program's", () => {
    expect(told("version 6.8.0", { kernelRelease: "6.8.0" })).toEqual([]);
    expect(told("Linux version 6.8.0 (gcc)", { kernelRelease: "6.8.0" })).toEqual([
      "kernel certain",
    ]);
  });
});
