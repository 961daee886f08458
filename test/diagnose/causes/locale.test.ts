import type { Difference } from "../../../src/domain/findings/difference.ts";
import { differs, twinsWith } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

const german = twinsWith({ env: { LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" } });
/** The index of one of R's databases: the encoding's name, and positions that follow from it. */
function indexOfR(path: string): Difference {
  const found = differs({
    ...{ path, format: "r-data", field: "native encoding", run: "RUN R CMD INSTALL /src/greet" },
    ...{ a: "UTF-8", b: "ANSI_X3.4-1968" },
  });
  if (found.clue === undefined) throw new Error("it has a clue");
  const bytes = (...values: readonly number[]) => Uint8Array.of(...values);
  const none = bytes();
  const positions = [50, 65, 82, 98, 239].map((offset) => ({
    ...{ offset, before: none, after: none },
    ...{ a: bytes(0x39, 0, 0, 0, 0x34), b: bytes(0x59, 0, 0, 0, 0x3e) },
  }));
  return { ...found, clue: { ...found.clue, spots: [...found.clue.spots, ...positions] } };
}

describeCause({
  cause: "locale",
  shows: {
    "the character set that R's saved objects name": {
      difference: differs({
        path: "usr/local/lib/R/site-library/greet/Meta/hsearch.rds",
        format: "r-data",
        field: "native encoding",
        inside: ["gzip"],
        a: "UTF-8",
        b: "ANSI_X3.4-1968",
        run: "RUN R CMD INSTALL greet",
      }),
      facts: twinsWith({ env: { LANG: "C" } }),
    },
    "the same in the index of R's database, whose positions follow": {
      difference: indexOfR("usr/local/lib/R/site-library/greet/help/greet.rdx"),
      facts: twinsWith({ env: { LANG: "C" } }),
    },
    "a sorted list": {
      difference: differs({
        a: "Zebra\napple\n",
        b: "apple\nZebra\n",
        isReordered: true,
        run: "RUN sort names > /x",
      }),
      facts: german,
    },
    "the names of files that a pattern gives": {
      difference: differs({
        a: "Zebra.txt\napple.txt\n",
        b: "apple.txt\nZebra.txt\n",
        isReordered: true,
        run: "RUN printf '%s\\n' *.txt > /x",
      }),
      facts: german,
    },
    "a number": {
      difference: differs({
        a: "ratio 1234.5\n",
        b: "ratio 1234,5\n",
        run: "RUN printf %.1f 1234.5 > /x",
      }),
      facts: german,
    },
    "the variable": {
      difference: differs({ a: "LANG=C.UTF-8\n", b: "LANG=de_DE.UTF-8\n", run: "RUN env > /x" }),
      facts: german,
    },
    "the name of a locale that only the image has": {
      difference: differs({ a: "C.UTF-8\n", b: "sv_SE.utf8\n", run: "RUN echo $LANG > /x" }),
      facts: twinsWith({ env: { LANG: "C" } }),
    },
    "a message": {
      difference: differs({
        a: "No such file or directory\n",
        b: "Datei oder Verzeichnis nicht gefunden\n",
        run: "RUN ls /nothing 2> /x || true",
      }),
      facts: german,
    },
    "letters beyond ASCII": {
      difference: differs({ a: "caf\u00e9\n", b: "caf?\n", run: "RUN ./build" }),
      facts: twinsWith({ env: { LANG: "C" } }),
    },
  },
  misses: {
    "an object that R saved": {
      difference: differs({
        path: "usr/local/lib/R/site-library/greet/data/Rdata.rds",
        format: "r-data",
        a: "\0\0\0\x0e3f2504e04f8941d39a0c\0",
        b: "\0\0\0\x0e0a1b7c9e12344bcd8ef0\0",
        run: "RUN R CMD INSTALL greet",
      }),
      facts: twinsWith({ env: { LANG: "C" } }),
    },
    "a set's words in a pickle, made from files that a pattern names": {
      difference: differs({
        format: "binary",
        a: "\u0004alpha\u0005\u0004beta\u0005\u0004one\u0005",
        b: "\u0004one\u0005\u0004beta\u0005\u0004alpha\u0005",
        run: "RUN python3 pickle-all.py src/*.txt",
      }),
      facts: german,
    },
    "hashes in the names of chunks": {
      difference: differs({
        a: 'load("main-kdkXqLwm.js")\nload("side-aKejrPqS.js")\nload("more-pQweBnmK.js")\n',
        b: 'load("main-PoieWmzb.js")\nload("side-zzWkEopq.js")\nload("more-oTrqLwnX.js")\n',
        run: "RUN npm run build",
      }),
      facts: german,
    },
    "a sorted list of builds in one locale": differs({
      a: "Zebra\napple\n",
      b: "apple\nZebra\n",
      isReordered: true,
      run: "RUN sort names > /x",
    }),
    "another number": {
      difference: differs({ a: "ratio 12.5\n", b: "ratio 17.5\n", run: "RUN ./build" }),
      facts: german,
    },
    "the time zone": {
      difference: differs({ a: "TZ=UTC\n", b: "TZ=<+14>-14\n", run: "RUN env > /x" }),
      facts: german,
    },
  },
});
