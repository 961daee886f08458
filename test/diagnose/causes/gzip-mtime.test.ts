import { differs, le32, startedAt } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

const now = startedAt + 6;
const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0]);
const gzip = (seconds: number, rest = "\0\x03data") =>
  Buffer.concat([gzipHead, le32(seconds), Buffer.from(rest, "latin1")]);

describeCause({
  cause: "gzip-mtime",
  shows: {
    "the header's time": differs({ path: "x.gz", format: "gzip", a: gzip(now), b: gzip(now + 1) }),
    "the header's time, as a named field": differs({
      path: "x.gz",
      format: "gzip",
      field: "mtime",
      offset: 4,
      a: le32(now),
      b: le32(now + 1),
    }),
    "a time that is not the build's": differs({
      path: "x.tgz//y.gz",
      inside: ["gzip", "tar"],
      format: "gzip",
      a: gzip(1_500_000_000),
      b: gzip(1_400_000_000),
    }),
  },
  misses: {
    "the compressed data": differs({
      format: "gzip",
      a: gzip(0, "\0\x03\x11\x12\x13\x14\x15\x16\x17\x18"),
      b: gzip(0, "\0\x03\x91\x82\x73\x64\x55\x46\x37\x28"),
    }),
    "the same bytes in another format": differs({
      format: "binary",
      a: gzip(1_400_000_000),
      b: gzip(1_500_000_000),
    }),
    "a time in a text inside": differs({
      path: "x.gz//x",
      inside: ["gzip"],
      a: "13:02:11",
      b: "13:02:12",
    }),
  },
});
