import type { Difference } from "../../../src/domain/findings/difference.ts";
import { differs, first, second } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

/** A text that the first build's table has before its neighbours, and the second one's after them. */
function elsewhere(a: string, b: string): Difference {
  const bytes = (text: string) => Buffer.from(text, "latin1");
  const run = "RUN pip install --no-binary markupsafe markupsafe";
  const { clue, ...found } = differs({ path: "x.so", format: "elf", a: "1", b: "2", run });
  if (clue === undefined) throw new Error("it has a clue");
  const section = ".debug_line_str";
  const none = bytes("");
  // The comparison lets a run end in the middle of a text: `/` begins the next one, too.
  const spots = [
    { section, offset: 90, a: bytes(`${a.slice(1)}\0/`), b: none },
    { section, offset: 190, a: none, b: bytes(`${b.slice(1)}\0/`) },
  ].map((spot) => ({ ...spot, before: bytes("x.c\0/"), after: bytes("usr/include\0") }));
  return { ...found, clue: { ...clue, spots } };
}

describeCause({
  cause: "build-path",
  shows: {
    "the folder in a program": differs({
      format: "elf",
      section: ".debug_line_str",
      a: "\0/tmp/tmp.aBcDeF1234/src\0",
      b: "\0/tmp/tmp.ZyXwVu9876/src\0",
      run: "RUN cd $(mktemp -d) && gcc -g x.c",
    }),
    "a folder with a random name in what is kept for a debugger": differs({
      path: "usr/lib/shop.so",
      format: "elf",
      section: ".debug_line_str",
      a: "\0/builds/3f2504e04f8941d39a0c0305e82c3301/src\0shop.c\0",
      b: "\0/builds/0a1b7c9e12344bcd8ef09e8d7c6b5a43/src\0shop.c\0",
      run: "RUN ./setup.sh",
    }),
    "the end of a long path, whose beginning is out of sight": differs({
      path: "usr/lib/shop.so",
      format: "elf",
      section: ".debug_line_str",
      a: `\0/srv/${"a-long-name-of-a-folder/".repeat(4)}shop_0a1b2c3d4e5f60718293a4b5c6d7e8f9\0`,
      b: `\0/srv/${"a-long-name-of-a-folder/".repeat(4)}shop_f3e2d1c0b9a8978695a4b3c2d1e0f0a1\0`,
      run: "RUN pip install --no-binary shop shop",
    }),
    "the folder of compilation among other strings": differs({
      path: "usr/lib/shop.so",
      format: "elf",
      section: ".debug_str",
      a: "\0long int\0/work/Xk29dLqpW81mNz7vRt4cY\0char\0",
      b: "\0long int\0/work/pQ7sZb3fHj6kTg2nVx9wA\0char\0",
      run: "RUN ./setup.sh",
    }),
    "the folder of pip, which stands elsewhere in the linker's table": elsewhere(
      "/tmp/pip-install-c3dd9vfr/markupsafe_879ca0a1f5294ec797e5b89d",
      "/tmp/pip-install-3g6s1xii/markupsafe_7f86cfc34af14cbb9f12d3e0",
    ),
    "a path in a compiled module": differs({
      path: "a.pyc",
      format: "pyc",
      offset: 64,
      a: "\0/build/one/a.py\0",
      b: "\0/build/two/a.py\0",
    }),
    "the context's folder": differs({
      a: `root=${first.contextPath}/src\n`,
      b: `root=${second.contextPath}/src\n`,
      run: "RUN ./configure",
    }),
  },
  misses: {
    "a random ID in the paths of a web page": differs({
      a: '{"page":"/_next/static/Xk29dLqpW81mNz7vRt4cY/_buildManifest.js"}',
      b: '{"page":"/_next/static/pQ7sZb3fHj6kTg2nVx9wA/_buildManifest.js"}',
      run: "RUN npm run build",
    }),
    "an ID among a program's own texts": differs({
      path: "bin/shop",
      format: "elf",
      section: ".rodata",
      a: "\0id/3f2504e04f8941d39a0c0305e82c3301\0",
      b: "\0id/0a1b7c9e12344bcd8ef09e8d7c6b5a43\0",
      run: "RUN make",
    }),
    "a value in the compiler's options, which a debugger is told": differs({
      path: "bin/shop",
      format: "elf",
      section: ".debug_str",
      a: "\0GNU C17 12.2.0 -g -frandom-seed=8273608d4e957cad\0/src\0",
      b: "\0GNU C17 12.2.0 -g -frandom-seed=075d9481e29374aa\0/src\0",
      run: "RUN make",
    }),
    "an ID in the paths of a program's own texts": differs({
      path: "bin/shop",
      format: "elf",
      section: ".rodata",
      a: "\0GET /v1/3f2504e0-4f89-41d3-9a0c-0305e82c3301\0",
      b: "\0GET /v1/0a1b7c9e-1234-4bcd-8ef0-9e8d7c6b5a43\0",
      run: "RUN make",
    }),
    "two files": differs({
      a: "use /usr/lib/one.so\n",
      b: "use /usr/lib/two.so\n",
      run: "RUN ./build",
    }),
    "a temporary file": differs({
      a: "/tmp/tmp.aBcDeF1234\n",
      b: "/tmp/tmp.ZyXwVu9876\n",
      run: "RUN mktemp > /x",
    }),
    "a date in a program": differs({
      format: "elf",
      section: ".rodata",
      a: "\0Nov 21 2026\0",
      b: "\0Nov 22 2026\0",
    }),
  },
});
