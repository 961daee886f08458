import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { debianBase, pushDebianBase } from "./debian-base.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A Debian base in the open registry, with compilers, archivers and interpreters. */
    debian: string;
  }
}

/** Puts the Debian base into the registry that e2e-setup.ts has started. */
export async function setup(project: TestProject): Promise<void> {
  const layout = await debianBase();
  const registry: string = project.getProvidedContext().registry;
  project.provide("debian", await pushDebianBase(layout, registry));
}
