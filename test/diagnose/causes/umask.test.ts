import { differs, headersDiffer, twinsWith } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

const open = twinsWith({ umask: 0o002 });
describeCause({
  cause: "umask",
  shows: {
    "a file's mode": {
      difference: headersDiffer({ a: { mode: 0o644 }, b: { mode: 0o664 }, run: "RUN touch /x" }),
      facts: open,
    },
    "a program's mode": {
      difference: headersDiffer({
        a: { mode: 0o755 },
        b: { mode: 0o700 },
        run: "RUN install x /x",
      }),
      facts: twinsWith({ umask: 0o077 }),
    },
    "a usual mode, of unknown builds": {
      difference: headersDiffer({ a: { mode: 0o755 }, b: { mode: 0o775 } }),
      facts: undefined,
    },
    "the umask itself": {
      difference: differs({ a: "0022\n", b: "0002\n", run: "RUN umask > /x" }),
      facts: open,
    },
  },
  misses: {
    "a mode beyond the umasks": {
      difference: headersDiffer({ a: { mode: 0o644 }, b: { mode: 0o755 } }),
      facts: open,
    },
    "a mode of builds with one umask": headersDiffer({ a: { mode: 0o644 }, b: { mode: 0o664 } }),
    "the setuid bit": {
      difference: headersDiffer({ a: { mode: 0o4755 }, b: { mode: 0o755 } }),
      facts: open,
    },
  },
});
