import { differs, headersDiffer } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "unknown",
  shows: {
    "a word": differs({ a: "color red\n", b: "color blue\n", run: "RUN ./build" }),
    "a number": differs({ a: "answer 41\n", b: "answer 42\n", run: "RUN ./build" }),
    "a few bytes": differs({ format: "binary", a: "abcdefgh", b: "abcxefgh", run: "RUN ./build" }),
  },
  misses: {
    "a time": differs({ a: "13:02:11\n", b: "13:02:12\n", run: "RUN ./build" }),
    "a host's name": differs({ a: "twofold\n", b: "varied-by-twofold\n", run: "RUN ./build" }),
    "a mode": headersDiffer({ a: { mode: 0o644 }, b: { mode: 0o755 } }),
  },
});
