import { differs } from "../../support/clues.ts";
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
  },
  misses: {
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
