import type { Difference } from "../../../src/domain/findings/difference.ts";
import { differs } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

/** As gcc 12 leaves it: the text in .rodata, and offsets that follow from its length. */
function moved(): Difference {
  const none = new Uint8Array();
  const [before, after] = [Buffer.from("\0\0\x01\0\x02\0built on "), Buffer.from("twofold\0")];
  const rodata = {
    offset: 8205,
    section: ".rodata",
    a: none,
    b: Buffer.from("varied-by-"),
    before,
    after,
  };
  const offsets = [8228, 8236, 8244, 8296, 8320].map((offset) => ({
    offset,
    section: ".eh_frame",
    a: Buffer.from([0xe8]),
    b: Buffer.from([0xe0]),
    before: none,
    after: none,
  }));
  const found = differs({ format: "elf", a: "", b: "", run: "RUN gcc id.c" });
  if (found.clue === undefined) throw new Error("no clue");
  return { ...found, clue: { ...found.clue, spots: [rodata, ...offsets] } };
}

describeCause({
  cause: "hostname",
  shows: {
    "the builder's name": differs({
      a: "built on twofold\n",
      b: "built on varied-by-twofold\n",
      run: "RUN echo built on $(hostname) > /x",
    }),
    "a name in a program": differs({
      format: "elf",
      section: ".rodata",
      a: "\0root@twofold\0\0\0\0\0\0\0\0\0\0\0",
      b: "\0root@varied-by-twofold\0",
      run: "RUN make",
    }),
    "a copy of /etc/hosts": differs({
      path: "srv/hosts.build",
      a: "10.88.0.7\t3f2504e04f89 buildah-first\n",
      b: "10.88.0.8\t0a1b7c9e1234 buildah-second\n",
      run: "RUN cp /etc/hosts /srv/hosts.build",
    }),
    "a longer name, which moves what stands behind it in the program": moved(),
    "a container's ID, of unknown builds": {
      difference: differs({ path: "etc/hostname", a: "3f2504e04f89\n", b: "0a1b7c9e1234\n" }),
      facts: undefined,
    },
    "a name that was asked for, of unknown builds": {
      difference: differs({
        a: "by fv-az123\n",
        b: "by fv-az999\n",
        run: "RUN echo by $HOSTNAME > /x",
      }),
      facts: undefined,
    },
  },
  misses: {
    "two other names": differs({
      a: "server alpha\n",
      b: "server beta\n",
      run: "RUN echo server > /x",
    }),
    "a date beside the name": differs({
      a: "twofold 2026-11-21T13:02:11Z\n",
      b: "twofold 2026-11-21T13:02:12Z\n",
      run: "RUN ./build",
    }),
    "the time zone": differs({ a: "TZ=UTC\n", b: "TZ=<+14>-14\n", run: "RUN env > /x" }),
  },
});
