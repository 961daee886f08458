/** Where a source keeps variables for the build and the image, relative to its root. */
export const environmentFile = ".s2i/environment";
/** The file that says what of a source stays out of the image. */
export const ignoreFile = ".s2iignore";

/** Labels of images that s2i reads or writes (github.com/openshift/source-to-image, pkg/api/constants). */
export const s2iLabels = {
  scriptsUrl: "io.openshift.s2i.scripts-url",
  destination: "io.openshift.s2i.destination",
  assembleUser: "io.openshift.s2i.assemble-user",
  assembleRuntimeUser: "io.openshift.s2i.assemble-runtime-user",
  assembleInputFiles: "io.openshift.s2i.assemble-input-files",
  builder: "io.openshift.s2i.build.image",
} as const;

/** Labels and variables of earlier builder images, which say the same. */
export const earlierNames = {
  scriptsUrl: { label: "io.s2i.scripts-url", variable: "STI_SCRIPTS_URL" },
  destination: { label: "io.s2i.destination", variable: "STI_LOCATION" },
} as const;
