import type { Mistake } from "./mistake.ts";

/** Mistakes with what a run left. */
export const ofLayouts: readonly Mistake[] = [
  {
    call: "push out --image=ghcr.io/acme/shop --tags=1",
    place: "after a build that was not reproducible",
    says: '"FOLDER/out" has nothing to push: its two builds differ, so nothing was proven.',
    fix: "Mend what FOLDER/out/report.html lists, and build again: then the folder has a `layout`.",
  },
  {
    call: "diff out/first",
    says: "`diff` takes two images, but 1 is given.",
    fix: "Write `twofold diff A B`, each the folder of an OCI layout or of a run's output, an archive, or a name like `ghcr.io/acme/shop:1.4.0`.",
  },
  {
    call: "inspect ./out/layout",
    says: '"./out/layout" is neither an OCI layout folder nor an image\'s name.',
    fix: "Write the folder of a layout, or e.g. `ghcr.io/acme/shop:1.4.0`.",
  },
];
