import { differs } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "cpu-count",
  shows: {
    "nproc's number": differs({ a: "4\n", b: "1\n", run: "RUN nproc > /x" }),
    "a setting made of it": differs({
      a: "worker_processes 16;\n",
      b: "worker_processes 1;\n",
      run: "RUN sed s/auto/$(getconf _NPROCESSORS_ONLN)/ a > b",
    }),
    "a number of jobs": differs({ a: "jobs = 8\n", b: "jobs = 2\n", run: "RUN ./configure" }),
  },
  misses: {
    "another number": differs({ a: "answer 41\n", b: "answer 42\n", run: "RUN ./configure" }),
    "a version": differs({ a: "cpu 1.2.3\n", b: "cpu 1.2.4\n", run: "RUN ./configure" }),
    "a time": differs({ a: "13:02:11\n", b: "13:02:12\n", run: "RUN nproc; date +%T > /x" }),
  },
});
