import { missingPackages, type Requirement } from "../packages/programs.ts";

/** runc rather than crun: it starts containers on hybrid cgroups too. */
const requirements: readonly Requirement[] = [
  { programs: ["buildah"], package: "buildah" },
  { programs: ["skopeo"], package: "skopeo" },
  { programs: ["runc", "crun"], package: "runc" },
  { programs: ["mmdebstrap"], package: "mmdebstrap" },
  { programs: ["git"], package: "git" },
];

/** All packages the demo calls programs of. */
export const demoPackages: readonly string[] = requirements.map((entry) => entry.package);

/** The packages to install so that every program the demo calls is there; empty when nothing is missing. */
export function missingForDemo(path: string): Promise<readonly string[]> {
  return missingPackages(requirements, path);
}
