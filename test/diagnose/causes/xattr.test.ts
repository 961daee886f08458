import { differs, headersDiffer } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "xattr",
  shows: {
    "SELinux's label": headersDiffer({
      a: { pax: { "SCHILY.xattr.security.selinux": "a" } },
      b: { pax: {} },
    }),
    "a file's capabilities": headersDiffer({
      a: { pax: { "SCHILY.xattr.security.capability": "a" } },
      b: { pax: { "SCHILY.xattr.security.capability": "b" } },
      run: "RUN setcap cap_net_raw+ep /x",
    }),
    "an attribute as libarchive writes it": headersDiffer({
      a: { pax: { "LIBARCHIVE.xattr.user.x": "a" } },
      b: { pax: { "LIBARCHIVE.xattr.user.x": "b" } },
    }),
  },
  misses: {
    "the mode": headersDiffer({ a: { mode: 0o644 }, b: { mode: 0o755 } }),
    "another record": headersDiffer({
      a: { pax: { "VENDOR.note": "a" } },
      b: { pax: { "VENDOR.note": "b" } },
    }),
    "a text that names one": differs({ a: "SCHILY.xattr one\n", b: "SCHILY.xattr two\n" }),
  },
});
