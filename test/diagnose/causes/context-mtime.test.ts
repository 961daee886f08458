import { differs, startedAt } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

const now = startedAt + 6;
describeCause({
  cause: "context-mtime",
  shows: {
    "seconds from stat": differs({
      a: "1790000000\n",
      b: `${1790000000 - 34_572_345}\n`,
      run: "RUN stat -c %Y a > /x",
    }),
    "a day from ls": differs({
      a: "2026-03-05 10:00 a\n",
      b: "2025-01-29 06:34 a\n",
      run: "RUN ls -l --time-style=long-iso > /x",
    }),
    "a year from date -r": differs({
      a: "2026-03-05T10:00:00+00:00\n",
      b: "2025-01-29T20:34:15+14:00\n",
      run: "RUN date -r a -Is > /x",
    }),
    "a listing of an old and a young file": differs({
      a: "-rw-r--r-- 1 root root 60 Nov 21 13:01 a\n",
      b: "-rw-r--r-- 1 root root 60 Oct 17  2025 a\n",
      run: "RUN ls -l /src > /x",
    }),
  },
  misses: {
    "the time of the build": differs({
      a: `${now}\n`,
      b: `${now + 1}\n`,
      run: "RUN stat -c %Y /new > /x",
    }),
    "a count": differs({ a: "count 200\n", b: "count 201\n", run: "RUN stat -c %s a > /x" }),
    "other days": differs({ a: "2021-03-05\n", b: "2022-08-09\n", run: "RUN ./build" }),
  },
});
