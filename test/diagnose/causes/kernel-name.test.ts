import { differs } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "kernel-name",
  shows: {
    "the release": differs({
      a: "6.1.0-18-amd64\n",
      b: "5.10.0-28-amd64\n",
      run: "RUN uname -r > /x",
    }),
    "the release behind Linux": differs({
      a: "Built on Linux 6.1.0-18-amd64\n",
      b: "Built on Linux 5.10.0-28-amd64\n",
      run: "RUN ./configure",
    }),
    "the machine": differs({ a: "x86_64\n", b: "i686\n", run: "RUN uname -m > /x" }),
  },
  misses: {
    "a library's version": differs({
      a: "zlib 1.2.13\n",
      b: "zlib 1.3.1\n",
      run: "RUN ./configure",
    }),
    "a host's name from uname": differs({
      a: "twofold\n",
      b: "varied-by-twofold\n",
      run: "RUN uname -n > /x",
    }),
    "a time beside the release": differs({
      a: "6.1.0 2026-11-21T13:02:11Z\n",
      b: "6.1.0 2026-11-21T13:02:12Z\n",
      run: "RUN uname -r > /x",
    }),
  },
});
