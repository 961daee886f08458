import { differs } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "build-id",
  shows: {
    "only the linker's note": differs({
      format: "elf",
      section: ".note.gnu.build-id",
      a: Buffer.from("8a017cd2e94f11b3aa0cffee12345678", "hex"),
      b: Buffer.from("17f38b2c05d6a9e84b71c2039f8e7d6c", "hex"),
      run: "RUN gcc -o x x.c",
    }),
    "Go's note": differs({
      format: "elf",
      section: ".note.go.buildid",
      a: "abcdefghijklmnopqrst",
      b: "ABCDEFGHIJKLMNOPQRST",
      run: "RUN go build .",
    }),
    "Go's ID in front of the code": differs({
      format: "elf",
      section: ".text",
      a: '\xff Go build ID: "q3Jd82KsPz0aLmWeRtYu/aaaaaaaaaaaaaaaaaaaa"',
      b: '\xff Go build ID: "9xYwT4bVn7RkQeUiOpZz/aaaaaaaaaaaaaaaaaaaa"',
      run: "RUN go build .",
    }),
  },
  misses: {
    "a date in the data": differs({
      format: "elf",
      section: ".rodata",
      a: "\0Nov 21 2026\0",
      b: "\0Nov 22 2026\0",
      run: "RUN gcc x.c",
    }),
    "a UUID in a text": differs({
      a: "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
      b: "0a1b7c9e-1234-4bcd-8ef0-9e8d7c6b5a43",
    }),
    "the compiler's name": differs({
      format: "elf",
      section: ".comment",
      a: "GCC: (Debian 12.2.0-14) 12.2.0",
      b: "GCC: (Debian 13.1.0-14) 13.1.0",
    }),
  },
});
