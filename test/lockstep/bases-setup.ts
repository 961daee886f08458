import { join } from "node:path";
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { pushLayout } from "../support/base-image.ts";
import { debianBase, pushDebianBase } from "../support/debian-base.ts";
import { writePrograms } from "./programs.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** An image of static programs alone, and of some with musl's shared library. */
    programs: string;
    /** A Debian base with git and rpmbuild. */
    packagers: string;
  }
}

/** Puts the bases of this corpus alone into the registry that e2e-setup.ts has started. */
export async function setup(project: TestProject): Promise<void> {
  const { registry, temp } = project.getProvidedContext();
  const layout = join(temp, "programs");
  await writePrograms(layout);
  const programs = `${registry}/base/programs:1`;
  await pushLayout(`${layout}:1`, programs);
  project.provide("programs", programs);
  const packagers = await debianBase(["git", "rpm"]);
  project.provide("packagers", await pushDebianBase(packagers, registry, "packagers"));
}
