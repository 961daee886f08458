import { alone, differs, headersDiffer } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "ldconfig-cache",
  shows: {
    "the auxiliary cache": differs({
      path: "var/cache/ldconfig/aux-cache",
      format: "binary",
      a: "glibc-ld.so.cache\x01\x02",
      b: "glibc-ld.so.cache\x09\x08",
      run: "RUN apt-get install -y libfoo",
    }),
    "the cache that only one build has": alone(
      "var/cache/ldconfig/aux-cache",
      "added",
      "RUN ldconfig",
    ),
    "the cache's time": headersDiffer({
      path: "var/cache/ldconfig/aux-cache",
      a: { size: 1 },
      b: { size: 2 },
    }),
  },
  misses: {
    "the list of libraries": differs({
      path: "etc/ld.so.cache",
      format: "binary",
      a: "libfoo.so.1 ",
      b: "libbar.so.2 ",
    }),
    "a file of that name elsewhere": differs({
      path: "opt/aux-cache",
      format: "binary",
      a: "abc",
      b: "xyz",
    }),
    "the folder's mode": headersDiffer({
      path: "var/cache/ldconfig",
      a: { mode: 0o755 },
      b: { mode: 0o700 },
    }),
  },
});
