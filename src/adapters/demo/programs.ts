import { missingPackages, type Requirement } from "../packages/programs.ts";

/** runc rather than crun, because it also starts containers on hybrid cgroups. */
const requirements: readonly Requirement[] = [
  { programs: ["buildah"], package: "buildah" },
  { programs: ["skopeo"], package: "skopeo" },
  { programs: ["runc", "crun"], package: "runc" },
  { programs: ["mmdebstrap"], package: "mmdebstrap" },
  { programs: ["git"], package: "git" },
];

/** All packages whose programs the demo calls. */
export const demoPackages: readonly string[] = requirements.map((entry) => entry.package);

/**
 * Returns the packages to install so that every program that the demo calls is there; empty when
 * nothing is missing.
 */
export function missingForDemo(path: string): Promise<readonly string[]> {
  return missingPackages(requirements, path);
}
