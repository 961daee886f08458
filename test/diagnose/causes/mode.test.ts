import { differs, headersDiffer, twinsWith } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

const open = twinsWith({ umask: 0o002 });
describeCause({
  cause: "mode",
  shows: {
    "the bit for execution": headersDiffer({
      a: { mode: 0o644 },
      b: { mode: 0o755 },
      run: "COPY run.sh /",
    }),
    "the setuid bit": headersDiffer({ a: { mode: 0o4755 }, b: { mode: 0o755 } }),
    "the group's bit, of builds with one umask": headersDiffer({
      a: { mode: 0o644 },
      b: { mode: 0o664 },
    }),
  },
  misses: {
    "what the umasks take": {
      difference: headersDiffer({ a: { mode: 0o644 }, b: { mode: 0o664 } }),
      facts: open,
    },
    "the owner": headersDiffer({ a: { uid: 0 }, b: { uid: 1000 } }),
    "the content": differs({ a: "mode 644\n", b: "mode 755\n", run: "RUN ./build" }),
  },
});
