import fc from "fast-check";
import { expect, it } from "vitest";
import { diagnose } from "../../../src/diagnose/diagnose.ts";
import type { Spot } from "../../../src/domain/findings/clue.ts";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import { alone, differs, twins } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

/**
 * An ID in a program whose linker lets strings share their ends: with the other ID's end no other string can be
 * shared, so that a few move, and addresses and the build ID with them.
 */
function program(): Difference {
  const spot = (section: string, offset: number, a: string, b: string): Spot => ({
    section,
    offset,
    a: Buffer.from(a, "latin1"),
    b: Buffer.from(b, "latin1"),
    before: Buffer.alloc(0),
    after: Buffer.alloc(0),
  });
  const spots = [
    spot(".note.gnu.build-id", 672, "\xdb\x98\x9d\xac", "\xe2\x57\x74\xe8"),
    spot(".text", 16_001, "\xdb", "\xdf"),
    spot(".rodata", 500_000, "cdf24eaaa4f9e7c9", "49d0686b6023f59b"),
    spot(".rodata", 500_020, "", "9\0\0"),
    spot(".rodata", 500_100, "ANSI_X3.4-1968\0", ""),
    spot(".rodata", 500_200, "", "ANSI_X3.4-1968\0"),
    spot(".data.rel.ro", 600_000, "\x68\xcb\x48", "\x70\xcb\x48"),
  ];
  const found = differs({ path: "bin/greet", format: "elf", a: "", b: "", run: "RUN make" });
  if (found.clue === undefined) throw new Error("no clue");
  return { ...found, clue: { ...found.clue, spots } };
}

describeCause({
  cause: "random",
  shows: {
    "an archive of Java classes": differs({
      path: "srv/app.jsa",
      format: "binary",
      a: "\x10\x20",
      b: "\x30\x21",
      run: "RUN java -XX:ArchiveClassesAtExit=/srv/app.jsa -jar /srv/app.jar",
    }),
    "an archive of Java classes under any name": differs({
      path: "srv/classes.cds",
      format: "cds-archive",
      a: "\x10\x20",
      b: "\x30\x21",
      run: "RUN java -Xshare:dump -XX:SharedArchiveFile=/srv/classes.cds",
    }),
    "the ID that fontconfig gave to a folder": differs({
      path: "usr/share/fonts/truetype/.uuid",
      a: "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
      b: "0a1b7c9e-1234-4bcd-8ef0-9e8d7c6b5a43",
      run: "RUN apt-get install -y fontconfig",
    }),
    "SBCL's core": differs({
      path: "srv/app.core",
      format: "sbcl-core",
      a: "\xd5\x6d\x59\x67\x55",
      b: "\xe5\x4d\x88\x29\x56",
      run: "RUN sbcl --load app.lisp --eval '(save-lisp-and-die \"/srv/app.core\")'",
    }),
    "Node's snapshot": differs({
      path: "srv/snapshot.blob",
      format: "node-snapshot",
      a: "\x88\x42\xce\xd3",
      b: "\x61\x3f\x63\xd8",
      run: "RUN node --snapshot-blob /srv/snapshot.blob --build-snapshot app.js",
    }),
    "an ID in the paths of a web page": differs({
      a: '{"page":"/_next/static/Xk29dLqpW81mNz7vRt4cY/_buildManifest.js"}',
      b: '{"page":"/_next/static/pQ7sZb3fHj6kTg2nVx9wA/_buildManifest.js"}',
      run: "RUN npm run build",
    }),
    "an ID below a folder for temporary files": differs({
      a: "import '/tmp/next/Xk29dLqpW81mNz7vRt4cY/ssg.js'",
      b: "import '/tmp/next/pQ7sZb3fHj6kTg2nVx9wA/ssg.js'",
      run: "RUN npm run build",
    }),
    "a UUID": differs({
      a: '{"id":"3f2504e0-4f89-41d3-9a0c-0305e82c3301"}',
      b: '{"id":"0a1b7c9e-1234-4bcd-8ef0-9e8d7c6b5a43"}',
      run: "RUN node gen.js",
    }),
    "hexadecimal digits": differs({
      a: "build=8273608d4e957cad\n",
      b: "build=075d9481e29374aa\n",
      run: "RUN make",
    }),
    "an ID in a program whose strings moved": program(),
    base64: differs({
      a: "salt: q3Jd82KsPz0aLm==\n",
      b: "salt: 9xYwT4bVn7RkQe==\n",
      run: "RUN ./setup",
    }),
    "a password's salted hash": differs({
      path: "etc/shadow",
      a: "dev:$y$j9T$0vQ2LxX8bJ3kP1aZ9eT5s.$Qm7cR4dWfY6uHnK2pLs8vTzXbNa1GjEo0iUwCyDh3F5:19000:0:::\n",
      b: "dev:$y$j9T$Tn5RkE7wYc2HsUf4MgVb6/$e8LxPq3ZaJ0oWdKt9CiSnRy1BhXvGm5uFj7NQsE4wA2:19000:0:::\n",
      run: "RUN echo dev:letmein | chpasswd",
    }),
    "a number from $RANDOM": differs({
      a: "port 10234\n",
      b: "port 29817\n",
      run: "RUN echo port $RANDOM > /x",
    }),
    "bytes from /dev/urandom": differs({
      format: "binary",
      a: Buffer.from("8a017cd2e94f11b3aa0cffee12345678", "hex"),
      b: Buffer.from("17f38b2c05d6a9e84b71c2039f8e7d6c", "hex"),
      run: "RUN head -c 16 /dev/urandom > /x",
    }),
    "an address in memory": differs({
      a: "<object at 0x7f3a1c2d4e50>",
      b: "<object at 0x7fb09d8e7f60>",
      run: "RUN python3 -c 'print(object())' > /x",
    }),
    "a word that was shuffled out": differs({
      a: "winner: alice\n",
      b: "winner: robert\n",
      run: "RUN shuf -n1 names > /x",
    }),
    "a key of Next.js": differs({
      path: "srv/.next/server/server-reference-manifest.json",
      a: '{"encryptionKey":"fJQ6hjT1OioTzply1AEyF/Zo3kbDqUz/NThhkYqKAXo="}',
      b: '{"encryptionKey":"1WmEKTfuTFXDGPPUJEyXbJ2W/UPksYixQxJW0uqPWyE="}',
      run: "RUN npm run build",
    }),
    "the name of a chunk": differs({
      path: "app/BUILD_ID",
      a: "Xk29dLqpW81mNz7vRt4cY",
      b: "pQ7sZb3fHj6kTg2nVx9wA",
      run: "RUN npm run build",
    }),
  },
  misses: {
    "a word": differs({ a: "color red\n", b: "color blue\n", run: "RUN ./build" }),
    "a count of seconds": differs({ a: "1795266131", b: "1795266132", run: "RUN date +%s > /x" }),
    "a few bytes of a file that is no memory": differs({
      path: "srv/app.bin",
      format: "binary",
      a: "\xd5\x6d\x59\x67\x55",
      b: "\xe5\x4d\x88\x29\x56",
      run: "RUN sbcl --load app.lisp",
    }),
    "a script for SBCL": differs({
      path: "srv/app.core",
      a: "(print 1)\n",
      b: "(print 2)\n",
      run: "RUN sbcl --load app.lisp",
    }),
    "a keystore's time beside it": differs({
      path: "srv/app.jks",
      format: "java-keystore",
      a: "\x20",
      b: "\x21",
      run: "RUN java -jar app.jar",
    }),
    "a temporary name": differs({
      a: "/tmp/tmp.aBcDeF1234\n",
      b: "/tmp/tmp.ZyXwVu9876\n",
      run: "RUN mktemp -d > /x",
    }),
    "a host's name": differs({
      a: "on twofold\n",
      b: "on varied-by-twofold\n",
      run: "RUN hostname > /x",
    }),
  },
});

/** IDs as nanoid draws them. */
const ids = fc.string({
  unit: fc.constantFrom(..."ModuleSymbhasOwnPr-0123456789ABCDEFGHNRVfgctiUvz_KqYTJkLxpZXIjQW"),
  minLength: 21,
  maxLength: 21,
});

it("is the only cause of one ID that a bundler writes into names, pages and lists", () => {
  const run = "RUN npm run build";
  fc.assert(
    fc.property(ids, ids, (one, other) => {
      const pair = (text: (id: string) => string, path: string) =>
        differs({ path, a: text(one), b: text(other), run });
      const chunk = (id: string) => `static/${id}/_buildManifest.js`;
      const found = diagnose(
        [
          pair((id) => id, "srv/.next/BUILD_ID"),
          pair((id) => `  "files": [\n    "${chunk(id)}"\n  ]\n`, "srv/.next/build-manifest.json"),
          pair((id) => `<script src="/_next/${chunk(id)}"></script>`, "srv/.next/index.html"),
          pair((id) => `0:{"P":null,"b":"${id}","p":""}`, "srv/.next/index.rsc"),
          ...["", "/_buildManifest.js", "/_ssgManifest.js"].flatMap((name) => [
            alone(`srv/.next/static/${one}${name}`, "removed", run),
            alone(`srv/.next/static/${other}${name}`, "added", run),
          ]),
        ],
        twins,
      );
      expect(new Set(found.map(({ cause }) => cause))).toEqual(new Set(["random"]));
    }),
    { numRuns: 30 },
  );
});
