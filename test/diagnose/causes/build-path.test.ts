import { differs, first, second } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "build-path",
  shows: {
    "the folder in a program": differs({
      format: "elf",
      section: ".debug_line_str",
      a: "\0/tmp/tmp.aBcDeF1234/src\0",
      b: "\0/tmp/tmp.ZyXwVu9876/src\0",
      run: "RUN cd $(mktemp -d) && gcc -g x.c",
    }),
    "a path in a compiled module": differs({
      path: "a.pyc",
      format: "pyc",
      offset: 64,
      a: "\0/build/one/a.py\0",
      b: "\0/build/two/a.py\0",
    }),
    "the context's folder": differs({
      a: `root=${first.contextPath}/src\n`,
      b: `root=${second.contextPath}/src\n`,
      run: "RUN ./configure",
    }),
  },
  misses: {
    "a random ID in the paths of a web page": differs({
      a: '{"page":"/_next/static/Xk29dLqpW81mNz7vRt4cY/_buildManifest.js"}',
      b: '{"page":"/_next/static/pQ7sZb3fHj6kTg2nVx9wA/_buildManifest.js"}',
      run: "RUN npm run build",
    }),
    "two files": differs({
      a: "use /usr/lib/one.so\n",
      b: "use /usr/lib/two.so\n",
      run: "RUN ./build",
    }),
    "a temporary file": differs({
      a: "/tmp/tmp.aBcDeF1234\n",
      b: "/tmp/tmp.ZyXwVu9876\n",
      run: "RUN mktemp > /x",
    }),
    "a date in a program": differs({
      format: "elf",
      section: ".rodata",
      a: "\0Nov 21 2026\0",
      b: "\0Nov 22 2026\0",
    }),
  },
});
