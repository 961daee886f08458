import { differs, twinsMoving } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "network",
  shows: {
    "a package's version": differs({
      path: "var/lib/dpkg/status",
      a: "Version: 1.2.3-1\n",
      b: "Version: 1.2.4-1\n",
      run: "RUN apt-get install -y x",
    }),
    "the mirror's lists": differs({
      path: "var/lib/apt/lists/deb.debian.org_dists_bookworm_Release",
      a: "Suite: one\n",
      b: "Suite: two\n",
    }),
    "a download": differs({
      a: "headline one\n",
      b: "another text\n",
      run: "RUN curl -sSf https://example.org/news > /x",
    }),
    "a clone over ssh": differs({
      a: "headline one\n",
      b: "another text\n",
      run: "RUN git clone git@example.org:acme/shop",
    }),
    "a clone of a variable's address": differs({
      a: "headline one\n",
      b: "another text\n",
      run: 'RUN git clone "$REPOSITORY"',
    }),
    "what ADD fetched": differs({
      format: "binary",
      a: "aaaaaaaaaaaa",
      b: "aabbaabbaabb",
      run: "ADD https://example.org/x /x",
    }),
    "what a script fetched, by its measured bytes": {
      difference: differs({ a: "headline one\n", b: "another text\n", run: "RUN ./build" }),
      facts: twinsMoving(5_000_000),
    },
    "a version in what a script fetched": {
      difference: differs({ a: "tool 1.2.3\n", b: "tool 1.2.4\n", run: "RUN ./build" }),
      facts: twinsMoving(5_000_000),
    },
  },
  misses: {
    "a text of a clone that moved no byte": {
      difference: differs({
        a: "headline one\n",
        b: "another text\n",
        run: 'RUN git clone "$REPOSITORY"',
      }),
      facts: twinsMoving(0),
    },
    "a version in a package database of a step that moved no byte": {
      difference: differs({
        path: "usr/lib/python3/dist-packages/shop-1.dist-info/METADATA",
        a: "Version: 1.2.3.dev0+d1\n",
        b: "Version: 1.2.4.dev0+d1\n",
        run: "RUN pip install --no-index .",
      }),
      facts: twinsMoving(0),
    },
    "lists of a folder that a step took for a mirror": {
      difference: differs({
        path: "var/lib/apt/lists/_srv_debs_Packages",
        a: "Size: one\n",
        b: "Size: two\n",
        run: "RUN apt-get update",
      }),
      facts: twinsMoving(0),
    },
    "a clone of a folder": differs({
      a: "headline one\n",
      b: "another text\n",
      run: "RUN git clone /src /work && ./build",
    }),
    "a clone by a file's URL": differs({
      a: "headline one\n",
      b: "another text\n",
      run: "RUN git clone --depth=1 file:///src work",
    }),
    "a text of an instruction that fetches nothing": differs({
      a: "headline one\n",
      b: "another text\n",
      run: "RUN ./build",
    }),
    "the time in a download's log": differs({
      a: "2026-11-21 13:02:11 saved\n",
      b: "2026-11-21 13:02:12 saved\n",
      run: "RUN wget -o /log https://example.org/",
    }),
    "apt's log": differs({
      path: "var/log/apt/history.log",
      a: "Install: x (1.0)\n",
      b: "Install: x (1.1)\n",
      run: "RUN apt-get install -y x",
    }),
  },
});
