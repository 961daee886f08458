import { differs } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "file-order",
  shows: {
    "the members of a library that parallel make builds": differs({
      format: "ar",
      a: "a.o",
      b: "b.o",
      isReordered: true,
      run: "RUN ./configure && make -j4",
    }),
    "find's list": differs({
      a: "./b/x.c\n./a/y.c\n",
      b: "./a/y.c\n./b/x.c\n",
      isReordered: true,
      run: "RUN find . -type f > /list",
    }),
    "a tar's members": {
      ...differs({
        path: "x.tar",
        format: "tar",
        a: "",
        b: "",
        isReordered: true,
        run: "RUN tar cf /x.tar .",
      }),
    },
    "a listing on one line": differs({
      a: "srcs = b.c a.c c.c\n",
      b: "srcs = c.c b.c a.c\n",
      run: "RUN python3 -c 'import os; print(*os.listdir())' > /x",
    }),
    "names of files, by an unknown program": differs({
      a: "b.txt a.txt\n",
      b: "a.txt b.txt\n",
      run: "RUN ./bundle",
    }),
    "a list that the second build has backwards": differs({
      a: "f02 f06 f01 f05 f03 f04\n",
      b: "f06 f05 f04 f03 f02 f01\n",
      run: "RUN python3 bundle.py",
    }),
  },
  misses: {
    "a set that python walks": differs({
      a: "f02 f06 f01 f05 f03 f04\n",
      b: "f06 f01 f04 f03 f05 f02\n",
      run: "RUN python3 bundle.py",
    }),
    words: differs({ a: "gamma alpha\n", b: "alpha gamma\n", run: "RUN ./bundle" }),
    "files of one name more": differs({
      a: "a.txt\n",
      b: "a.txt\nb.txt\n",
      run: "RUN find . > /x",
    }),
    "what jobs wrote": differs({
      a: "one\ntwo\n",
      b: "two\none\n",
      isReordered: true,
      run: "RUN make -j4",
    }),
  },
});
