import { differs, headersDiffer, startedAt } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

const now = startedAt + 6;
describeCause({
  cause: "zip-mtime",
  shows: {
    "an entry of a zip": headersDiffer({
      path: "x.zip//a",
      inside: ["zip"],
      a: { mtime: now },
      b: { mtime: now + 2 },
    }),
    "a class in a jar": headersDiffer({
      path: "app.jar//A.class",
      inside: ["zip"],
      a: { mtime: now },
      b: { mtime: now + 50_400 },
      run: "RUN jar cf app.jar -C classes .",
    }),
    "a named field of a zip": differs({
      path: "x.whl",
      format: "zip",
      field: "modification time",
      a: "\x41\x68",
      b: "\x42\x68",
    }),
  },
  misses: {
    "a member of a tar": headersDiffer({
      path: "x.tar//a",
      inside: ["tar"],
      a: { mtime: now },
      b: { mtime: now + 2 },
    }),
    "the mode of an entry": headersDiffer({
      path: "x.zip//a",
      inside: ["zip"],
      a: { mode: 0o644 },
      b: { mode: 0o600 },
    }),
    "a time in a text inside": differs({
      path: "x.jar//META-INF/MANIFEST.MF",
      inside: ["zip"],
      a: "Built: 2026-11-21",
      b: "Built: 2026-11-22",
    }),
  },
});
