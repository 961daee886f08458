import { differs } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "base-changed",
  shows: {
    "the base's digest": {
      difference: differs({
        path: 'manifest.annotations["org.opencontainers.image.base.digest"]',
        kind: "config",
        format: "json",
        a: "sha256:aaaa",
        b: "sha256:bbbb",
      }),
      facts: undefined,
    },
    "a file that FROM brought": differs({
      path: "usr/bin/x",
      format: "elf",
      a: "one",
      b: "two",
      run: "FROM debian:bookworm",
    }),
    "the release": {
      difference: differs({ path: "etc/debian_version", a: "12.4\n", b: "12.5\n" }),
      facts: undefined,
    },
  },
  misses: {
    "another label": differs({
      path: 'config.Labels["org.example.note"]',
      kind: "config",
      format: "json",
      a: "one",
      b: "two",
    }),
    "the release, after an upgrade": differs({
      path: "etc/debian_version",
      a: "12.4\n",
      b: "12.5\n",
      run: "RUN apt-get upgrade -y",
      layer: 1,
    }),
    "a file of a later instruction": differs({
      path: "usr/bin/x",
      format: "elf",
      a: "one",
      b: "two",
      run: "RUN make",
      layer: 1,
    }),
  },
});
