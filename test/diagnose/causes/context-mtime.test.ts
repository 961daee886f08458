import { differs, le32, startedAt } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

const now = startedAt + 6;
/** zend_file_cache_metainfo up to the time: a magic, a system's ID, three sizes. */
const opcache = Buffer.concat([
  Buffer.from("OPCACHE\0"),
  Buffer.from("0123456789abcdef".repeat(2)),
  Buffer.alloc(24),
]);

/** The history of a step as buildah 1.39.3 wrote it in two builds of one context. */
const history = (a: string, b: string) => ({
  difference: {
    ...differs({ path: "history[2].created_by", kind: "config", format: "json", a, b }),
    value: { keys: ["history", 2, "created_by"], values: [a, b] as const },
  },
  facts: undefined,
});

const mounts = "/bin/sh -c --mount=type=bind,target=/seen make";
const [one, other] = ["08350a9671f485bc", "72ab5d719ec355b1"].map((part) => part.repeat(4));

describeCause({
  cause: "context-mtime",
  shows: {
    "the time of a script from the context in PHP's opcache": differs({
      path: "var/cache/opcache/a.php.bin",
      format: "binary",
      a: Buffer.concat([opcache, le32(1_790_000_000), Buffer.from("....\x12\x34\x56\x78")]),
      b: Buffer.concat([opcache, le32(1_755_427_655), Buffer.from("....\x9a\xbc\xde\x1f")]),
      run: "RUN php warm-up.php",
    }),
    "seconds from stat": differs({
      a: "1790000000\n",
      b: `${1790000000 - 34_572_345}\n`,
      run: "RUN stat -c %Y a > /x",
    }),
    "a day from ls": differs({
      a: "2026-03-05 10:00 a\n",
      b: "2025-01-29 06:34 a\n",
      run: "RUN ls -l --time-style=long-iso > /x",
    }),
    "a year from date -r": differs({
      a: "2026-03-05T10:00:00+00:00\n",
      b: "2025-01-29T20:34:15+14:00\n",
      run: "RUN date -r a -Is > /x",
    }),
    "the digest of mounted files in the history": history(
      `${mounts}:sha256:${one}`,
      `${mounts}:sha256:${other}`,
    ),
    "a listing of an old and a young file": differs({
      a: "-rw-r--r-- 1 root root 60 Nov 21 13:01 a\n",
      b: "-rw-r--r-- 1 root root 60 Oct 17  2025 a\n",
      run: "RUN ls -l /src > /x",
    }),
  },
  misses: {
    "a digest in the history of a step that mounts nothing": history(
      `/bin/sh -c echo a:sha256:${one}`,
      `/bin/sh -c echo a:sha256:${other}`,
    ),
    "the time of the build": differs({
      a: `${now}\n`,
      b: `${now + 1}\n`,
      run: "RUN stat -c %Y /new > /x",
    }),
    "a count": differs({ a: "count 200\n", b: "count 201\n", run: "RUN stat -c %s a > /x" }),
    "other days": differs({ a: "2021-03-05\n", b: "2022-08-09\n", run: "RUN ./build" }),
  },
});
