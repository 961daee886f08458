import { differs } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "race",
  shows: {
    "lines of parallel make": differs({
      a: "cc a\ncc b\n",
      b: "cc b\ncc a\n",
      isReordered: true,
      run: "RUN make -j4 > /log",
    }),
    "lines of xargs": differs({
      a: "x\ny\nz\n",
      b: "y\nx\nz\n",
      isReordered: true,
      run: "RUN ls | xargs -n1 -P8 ./job >> /log",
    }),
    "lines of jobs in the background": differs({
      a: "x\ny\n",
      b: "y\nx\n",
      isReordered: true,
      run: "RUN (./a >> /l) & (./b >> /l) & wait",
    }),
  },
  misses: {
    "an archive's members, which one process writes": differs({
      format: "ar",
      a: "a.o",
      b: "b.o",
      isReordered: true,
      run: "RUN ./configure && make -j4",
    }),
    "commands in a row": differs({
      a: "x\ny\n",
      b: "y\nx\n",
      isReordered: true,
      run: "RUN ./a >> /l && ./b >> /l 2>&1",
    }),
    "make without jobs": differs({
      a: "x\ny\n",
      b: "y\nx\n",
      isReordered: true,
      run: "RUN make > /log",
    }),
    "a time": differs({ a: "13:02:11\n", b: "13:02:12\n", run: "RUN make -j4 > /log" }),
  },
});
