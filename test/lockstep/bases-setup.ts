import { join } from "node:path";
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { pushLayout } from "../support/base-image.ts";
import { debianBase, pushDebianBase } from "../support/debian-base.ts";
import { writePrograms } from "./programs.ts";
import { writeTools } from "./tools.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** An image of static programs alone, and of some with musl's shared library. */
    programs: string;
    /** An image of this machine's own programs that write times. */
    tools: string;
    /** A Debian base with git and rpmbuild. */
    packagers: string;
  }
}

/** Puts the bases of this corpus alone into the registry that e2e-setup.ts has started. */
export async function setup(project: TestProject): Promise<void> {
  const { registry, temp } = project.getProvidedContext();
  for (const [name, write] of [
    ["programs", writePrograms],
    ["tools", writeTools],
  ] as const) {
    const layout = join(temp, name);
    const reference = `${registry}/base/${name}:1`;
    await write(layout);
    await pushLayout(`${layout}:1`, reference);
    project.provide(name, reference);
  }
  const packagers = await debianBase(["git", "rpm"]);
  project.provide("packagers", await pushDebianBase(packagers, registry, "packagers"));
}
