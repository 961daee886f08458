import { differs } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "order",
  shows: {
    "a list on a line": differs({
      a: "deps: gamma alpha beta\n",
      b: "deps: alpha beta gamma\n",
      run: "RUN ./build",
    }),
    "the keys of JSON": differs({
      a: '{"one":1,"two":2}',
      b: '{"two":2,"one":1}',
      run: "RUN ./build",
    }),
    lines: differs({
      a: "one\ntwo\nthree\n",
      b: "three\none\ntwo\n",
      isReordered: true,
      run: "RUN ./build",
    }),
  },
  misses: {
    "other words": differs({
      a: "deps: gamma alpha beta\n",
      b: "deps: alpha beta delta\n",
      run: "RUN ./build",
    }),
    "what a Python program walked": differs({
      a: "{'gamma', 'alpha'}\n",
      b: "{'alpha', 'gamma'}\n",
      run: "RUN python3 gen.py > /x",
    }),
    "what jobs wrote": differs({
      a: "one\ntwo\n",
      b: "two\none\n",
      isReordered: true,
      run: "RUN make -j4",
    }),
  },
});
