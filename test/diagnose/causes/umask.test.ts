import { variedUmask } from "../../../src/variations/umask.ts";
import { differs, headersDiffer, twinsWith } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

const open = twinsWith({ umask: 0o002 });
const varied = twinsWith({ umask: variedUmask });
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
    "a folder's mode, as stat writes it": {
      difference: differs({
        a: "755 /srv\n",
        b: "745 /srv\n",
        run: "RUN stat -c '%a %n' /srv > /x",
      }),
      facts: varied,
    },
    "a program's mode, as ls writes it": {
      difference: differs({
        a: "-rwxr-xr-x 1 root root 9 hello\n",
        b: "-rwxr--r-x 1 root root 9 hello\n",
        run: "RUN ls -l > /x",
      }),
      facts: varied,
    },
  },
  misses: {
    "a number that no mode is": {
      difference: differs({ a: "port 8755\n", b: "port 8745\n", run: "RUN stat /srv > /x" }),
      facts: varied,
    },
    "a mode that the umask does not give": {
      difference: differs({ a: "755 /srv\n", b: "700 /srv\n", run: "RUN stat /srv > /x" }),
      facts: varied,
    },
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
