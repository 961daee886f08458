import { differs, headersDiffer } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "owner",
  shows: {
    "the number": headersDiffer({
      a: { uid: 1000, gid: 1000 },
      b: { uid: 1001, gid: 1001 },
      run: "COPY x /",
    }),
    "the name in an archive": headersDiffer({
      path: "x.tar//a",
      inside: ["tar"],
      a: { uname: "ann" },
      b: { uname: "bob" },
      run: "RUN tar cf x.tar a",
    }),
    "a field of an archive": differs({
      path: "x.a",
      format: "ar",
      field: "uid",
      a: "1000  ",
      b: "1001  ",
    }),
  },
  misses: {
    "the mode": headersDiffer({ a: { mode: 0o644 }, b: { mode: 0o755 } }),
    "the time": headersDiffer({
      path: "x.tar//a",
      inside: ["tar"],
      a: { mtime: 1 },
      b: { mtime: 2 },
    }),
    "a number in a text": differs({ a: "uid 1000\n", b: "uid 1001\n", run: "RUN ./build" }),
  },
});
