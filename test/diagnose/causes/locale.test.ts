import { differs, twinsWith } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

const german = twinsWith({ env: { LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" } });
describeCause({
  cause: "locale",
  shows: {
    "a sorted list": {
      difference: differs({
        a: "Zebra\napple\n",
        b: "apple\nZebra\n",
        isReordered: true,
        run: "RUN sort names > /x",
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
