import { expect, test } from "vitest";
import { differs, headersDiffer, startedAt } from "../../support/clues.ts";
import { describeCause, judged } from "../cases.ts";

const now = startedAt + 6;
describeCause({
  cause: "archive-mtime",
  shows: {
    "a member of a tar": headersDiffer({
      path: "x.tar//d/a",
      inside: ["tar"],
      a: { mtime: now },
      b: { mtime: now + 1 },
    }),
    "a member of a library": headersDiffer({
      path: "x.a//x.o",
      inside: ["ar"],
      a: { mtime: now },
      b: { mtime: now + 1 },
    }),
    "a member of a cpio": headersDiffer({
      path: "boot/initrd//etc/x",
      inside: ["gzip", "cpio"],
      a: { mtime: 1_500_000_000 },
      b: { mtime: 1_400_000_000 },
    }),
    "the inode of a member of a cpio": headersDiffer({
      path: "boot/initrd//init",
      inside: ["gzip", "cpio"],
      a: { pax: { inode: "11337158", device: "0:41" } },
      b: { pax: { inode: "11336972", device: "0:39" } },
    }),
    "a library's table": differs({
      path: "x.a",
      format: "ar",
      a: `!<arch>\n/               ${now}  0     0     0       14        \`\n`,
      b: `!<arch>\n/               ${now + 1}  0     0     0       14        \`\n`,
    }),
  },
  misses: {
    "a member of a zip": headersDiffer({
      path: "x.zip//a",
      inside: ["zip"],
      a: { mtime: now },
      b: { mtime: now + 2 },
    }),
    "a member's owner": headersDiffer({
      path: "x.tar//a",
      inside: ["tar"],
      a: { uid: 0 },
      b: { uid: 1000 },
    }),
    "a file of the image": headersDiffer({ path: "x", a: { mtime: now }, b: { mtime: now + 1 } }),
  },
});

test("a Debian package's times are fixed by what built it, not by ar", () => {
  const order = {
    path: "p.deb//data.tar.xz",
    inside: ["ar"],
    a: { mtime: now },
    b: { mtime: now + 1 },
  } as const;
  expect(judged(headersDiffer(order)).fix).toContain("RUN SOURCE_DATE_EPOCH=0 dpkg-deb");
});
