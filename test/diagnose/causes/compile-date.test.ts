import { differs } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "compile-date",
  shows: {
    "__DATE__ and __TIME__ in a program": differs({
      path: "usr/bin/x",
      format: "elf",
      section: ".rodata",
      a: "\0\0Nov 21 2026\x0013:02:11\0",
      b: "\0\0Nov 22 2026\x0003:02:12\0",
      run: "RUN tcc -o /usr/bin/x x.c",
    }),
    "an ISO time in a Go program": differs({
      path: "usr/bin/x",
      format: "elf",
      section: ".rodata",
      a: "main.built=2026-11-21T13:02:11Z;",
      b: "main.built=2026-11-21T13:02:13Z;",
      run: 'RUN go build -ldflags "-X main.built=$(date -u +%FT%TZ)" .',
    }),
    "__TIMESTAMP__ in a library": differs({
      path: "usr/lib/x.a//x.o",
      format: "elf",
      section: ".rodata",
      inside: ["ar"],
      a: "\0Sat Nov 21 13:02:11 2026\0",
      b: "\0Sun Nov 22 03:02:12 2026\0",
    }),
  },
  misses: {
    "a date in a text": differs({ a: "Nov 21 2026\n", b: "Nov 22 2026\n" }),
    "an old date in a program": differs({
      format: "elf",
      section: ".rodata",
      a: "\0Jan 21 2011\0",
      b: "\0Feb 22 2012\0",
    }),
    "a path in a program": differs({
      format: "elf",
      section: ".rodata",
      a: "\0/build/one/x.c\0",
      b: "\0/build/two/x.c\0",
    }),
  },
});
