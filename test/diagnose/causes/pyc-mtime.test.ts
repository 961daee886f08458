import { differs, le32, startedAt } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

const now = startedAt + 6;
const pyc = (seconds: number, code = "code") =>
  Buffer.concat([
    Buffer.from([0xa7, 0x0d, 0x0d, 0x0a, 0, 0, 0, 0]),
    le32(seconds),
    le32(12),
    Buffer.from(code),
  ]);

describeCause({
  cause: "pyc-mtime",
  shows: {
    "the source's time": differs({
      path: "a/__pycache__/b.cpython-311.pyc",
      format: "pyc",
      a: pyc(now),
      b: pyc(now + 1),
    }),
    "the time of a source from the context": differs({
      format: "pyc",
      a: pyc(now - 9999),
      b: pyc(now - 34_582_344),
    }),
    "the named field": differs({
      format: "pyc",
      field: "source mtime",
      offset: 8,
      a: le32(now),
      b: le32(now + 1),
    }),
  },
  misses: {
    "the code": differs({
      format: "pyc",
      a: pyc(0, "/tmp/pip-a_1b2c3d/x"),
      b: pyc(0, "/tmp/pip-z9y8x7_w/x"),
    }),
    "a hash in place of the time": differs({
      format: "pyc",
      field: "source hash",
      offset: 8,
      a: "\x01\x02\x03\x04",
      b: "\x91\x82\x73\x64",
    }),
    "the same bytes in another format": differs({
      format: "binary",
      a: pyc(1_400_000_000),
      b: pyc(1_500_000_000),
    }),
  },
});
