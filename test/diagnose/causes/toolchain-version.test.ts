import { differs } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

/** A label that differs, as the comparison finds it. */
const labelled = (label: string) => ({
  ...differs({
    path: `config.Labels["${label}"]`,
    kind: "config",
    format: "json",
    a: "1.28.2",
    b: "1.33.7",
  }),
  value: { keys: ["config", "Labels", label], values: ["1.28.2", "1.33.7"] as const },
});

describeCause({
  cause: "toolchain-version",
  shows: {
    "the builder's label": {
      difference: labelled("io.buildah.version"),
      facts: undefined,
    },
    "the compiler's signature": differs({
      format: "elf",
      section: ".comment",
      a: "GCC: (Debian 12.2.0-14) 12.2.0",
      b: "GCC: (Debian 12.2.0-15) 12.2.0",
    }),
    "the JDK in a manifest": differs({
      path: "x.jar//META-INF/MANIFEST.MF",
      inside: ["zip"],
      a: "Build-Jdk: 17.0.8\n",
      b: "Build-Jdk: 17.0.9\n",
    }),
  },
  misses: {
    "a version of a library": differs({
      a: "zlib 1.2.13\n",
      b: "zlib 1.3.1\n",
      run: "RUN ./build",
    }),
    "another label": labelled("version"),
    "a label whose name ends like the builder's": labelled("old.io.buildah.version"),
    "a date in a program": differs({
      format: "elf",
      section: ".rodata",
      a: "\0Nov 21 2026\0",
      b: "\0Nov 22 2026\0",
    }),
  },
});
