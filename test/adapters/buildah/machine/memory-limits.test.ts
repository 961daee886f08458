import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { canLimitMemory } from "../../../../src/adapters/buildah/machine/memory-limits.ts";

it("a container's memory is limited where there is a control group for it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "groups-"));
  try {
    const controllers = join(folder, "cgroup.controllers");
    expect(await canLimitMemory(false, controllers)).toBe(true);
    writeFileSync(controllers, "cpuset cpu memory pids\n");
    expect(await canLimitMemory(false, controllers)).toBe(true);
    expect(await canLimitMemory(true, controllers)).toBe(false);
    writeFileSync(controllers, "\n");
    expect(await canLimitMemory(false, controllers)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
