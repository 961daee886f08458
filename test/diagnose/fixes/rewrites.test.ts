import { describe, expect, test } from "vitest";
import * as archives from "../../../src/diagnose/fixes/archives.ts";
import * as compilers from "../../../src/diagnose/fixes/compilers.ts";
import { type FixWriter, rewritten } from "../../../src/diagnose/fixes/fix.ts";
import * as gzip from "../../../src/diagnose/fixes/gzip.ts";
import * as options from "../../../src/diagnose/fixes/order.ts";
import {
  copyFlagFix,
  exportFix,
  localeFix,
  removeFix,
} from "../../../src/diagnose/fixes/system.ts";
import { clockFixes, dateFix, zoneFix } from "../../../src/diagnose/fixes/times.ts";

const logs = removeFix(["/var/log/dpkg.log"], "Remove it.");
const tarOptions = "--sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner";
const jarDate = "--date=1980-01-01T00:00:02Z";
const [, builtFix = dateFix, texFix = dateFix, javadocFix = dateFix, keystoreFix = dateFix] =
  clockFixes;
const date = "-u -d @${SOURCE_DATE_EPOCH:-0}";
const macros = `-Wno-builtin-macro-redefined -D__DATE__='"Jan  1 1970"' -D__TIME__='"00:00:00"'`;

describe("a fix", () => {
  test.each<[string, FixWriter, string, string]>([
    [
      "tar with old-style letters",
      archives.tarFix,
      "RUN tar czf /x.tgz dir",
      `RUN tar czf /x.tgz ${tarOptions} dir`,
    ],
    [
      "tar with dashed letters",
      archives.tarFix,
      "RUN tar -czf /x.tgz dir",
      `RUN tar ${tarOptions} -czf /x.tgz dir`,
    ],
    [
      "tar that has some options",
      archives.tarFix,
      "RUN cd /a && tar --sort=name -cf x .",
      `RUN cd /a && tar --mtime=@0 --owner=0 --group=0 --numeric-owner --sort=name -cf x .`,
    ],
    [
      "a step that reads LANG",
      localeFix,
      'RUN echo "$LANG" > /x',
      'RUN export LC_ALL=C.UTF-8 && export LANG=C.UTF-8 && echo "$LANG" > /x',
    ],
    ["gzip", gzip.gzipFix, 'RUN gzip -9 "my file"', 'RUN gzip -n -9 "my file"'],
    ["gzip behind a pipe", gzip.gzipFix, "RUN cat a | gzip > b.gz", "RUN cat a | gzip -n > b.gz"],
    [
      "zip",
      archives.zipFix,
      "RUN zip -r /x.zip src",
      "RUN find src -exec touch -hd @315532800 {} + && find src | LC_ALL=C sort -r | TZ=UTC zip -X -@ -r /x.zip src",
    ],
    [
      "zip of some files",
      archives.zipFix,
      "RUN zip -q /x.zip a b",
      "RUN find a b -exec touch -hd @315532800 {} + && TZ=UTC zip -X -q /x.zip a b",
    ],
    ["ar", archives.arFix, "RUN ar rcs libx.a x.o", "RUN ar rcsD libx.a x.o"],
    [
      "cpio",
      archives.cpioFix,
      "RUN find . | cpio -o -H newc > x",
      "RUN find . -exec touch -hd @0 {} + && find . | cpio --renumber-inodes --ignore-devno -o -H newc > x",
    ],
    [
      "cpio of a sorted list",
      archives.cpioFix,
      "RUN cd /r && find . | sort | cpio --renumber-inodes -o > x",
      "RUN cd /r && find . -exec touch -hd @0 {} + && find . | sort | cpio --ignore-devno --renumber-inodes -o > x",
    ],
    [
      "Maven",
      archives.mavenFix,
      "RUN mvn -B package",
      "RUN mvn -Dproject.build.outputTimestamp=1980-01-01T00:00:02Z -B package",
    ],
    [
      "jar with old-style letters",
      archives.jarToolFix,
      "RUN jar cvf app.jar -C classes .",
      `RUN jar ${jarDate} -c -v -f app.jar -C classes .`,
    ],
    [
      "jar with dashed letters",
      archives.jarToolFix,
      "RUN cd x && jar -cf app.jar .",
      `RUN cd x && jar ${jarDate} -c -f app.jar .`,
    ],
    [
      "jar with long options",
      archives.jarToolFix,
      "RUN jar --create --file app.jar .",
      `RUN jar ${jarDate} --create --file app.jar .`,
    ],
    [
      "a tar that make starts",
      archives.tarByToolFix,
      "RUN ./configure && make dist",
      `RUN ./configure && TAR_OPTIONS="${tarOptions}" make dist`,
    ],
    [
      "R",
      builtFix,
      "RUN R CMD INSTALL --no-docs foo",
      "RUN R CMD INSTALL --built-timestamp=1970-01-01 --no-docs foo",
    ],
    [
      "javadoc",
      javadocFix,
      "RUN javadoc -d /doc A.java",
      "RUN javadoc -notimestamp -d /doc A.java",
    ],
    [
      "keytool, which then writes another type",
      keystoreFix,
      "RUN keytool -importcert -noprompt -file /ca.pem -storetype JKS -keystore /srv/cacerts && rm /ca.pem",
      "RUN keytool -importcert -noprompt -file /ca.pem -storetype JKS -keystore /srv/cacerts -storetype PKCS12 -J-Dkeystore.pkcs12.certProtectionAlgorithm=NONE -J-Dkeystore.pkcs12.macAlgorithm=NONE && rm /ca.pem",
    ],
    ["TeX", texFix, "RUN cd /d && pdflatex a", "RUN cd /d && FORCE_SOURCE_DATE=1 pdflatex a"],
    [
      "pip's C extensions",
      compilers.pathMapFix,
      "RUN pip install lxml",
      "RUN CFLAGS=-g0 pip install lxml",
    ],
    [
      "pip's C extensions, beside flags of the user's own",
      compilers.pathMapFix,
      "RUN CFLAGS='-O2 -pipe' pip install lxml",
      "RUN CFLAGS='-O2 -pipe' CFLAGS=\"$CFLAGS -g0\" pip install lxml",
    ],
    [
      "cargo, beside flags of the user's own",
      compilers.pathMapFix,
      "RUN RUSTFLAGS=-Copt-level=3 cargo build",
      'RUN RUSTFLAGS=-Copt-level=3 RUSTFLAGS="$RUSTFLAGS --remap-path-prefix=$PWD=." cargo build',
    ],
    [
      "sort in the user's own locale",
      options.sortLocaleFix,
      "RUN LC_ALL=en_US.UTF-8 sort a > b",
      "RUN LC_ALL=en_US.UTF-8 LC_ALL=C sort a > b",
    ],
    [
      "gcc's seed",
      compilers.gccSeedFix,
      "RUN gcc --coverage -c src/a.c",
      "RUN gcc -frandom-seed=src/a.c --coverage -c src/a.c",
    ],
    [
      "date in quotes",
      dateFix,
      'RUN echo "built $(date +%F)" > /x',
      `RUN echo "built $(date ${date} +%F)" > /x`,
    ],
    ["date in backquotes", dateFix, "RUN echo `date` > /x", `RUN echo \`date ${date}\` > /x`],
    ["the zone of date", zoneFix, "RUN date -r a > /x", "RUN date -u -r a > /x"],
    ["sort", options.sortLocaleFix, "RUN cat a | sort -u > b", "RUN cat a | LC_ALL=C sort -u > b"],
    [
      "find",
      options.sortListFix,
      "RUN find . -print0 | xargs -0 cat > x",
      "RUN find . -print0 | LC_ALL=C sort -z | xargs -0 cat > x",
    ],
    [
      "make",
      options.oneJobFix,
      "RUN make -j8 all && make install",
      "RUN make -j8 all -j1 && make install",
    ],
    [
      "xargs over a list that is not sorted",
      options.oneJobFix,
      "RUN find . -print0 | xargs -0 -P 8 job > x",
      "RUN find . -print0 | LC_ALL=C sort -z | xargs -0 -P 8 -P1 job > x",
    ],
    ["xargs", options.oneJobFix, "RUN ls | xargs -P 4 -n1 job", "RUN ls | xargs -P 4 -P1 -n1 job"],
    [
      "Python's seed",
      options.hashSeedFix,
      "RUN cd /a && python3 gen.py",
      "RUN cd /a && PYTHONHASHSEED=0 python3 gen.py",
    ],
    [
      "gcc behind env",
      compilers.macroFix,
      "RUN env -u SOURCE_DATE_EPOCH gcc -o x x.c",
      `RUN env -u SOURCE_DATE_EPOCH gcc ${macros} -o x x.c`,
    ],
    [
      "gcc in a temporary folder",
      compilers.pathMapFix,
      'RUN d=$(mktemp -d) && cp x.c "$d" && gcc "$d/x.c"',
      'RUN d=$(mktemp -d) && cp x.c "$d" && gcc "-ffile-prefix-map=$d=." "$d/x.c"',
    ],
    [
      "a build ID that is drawn",
      compilers.buildIdFix,
      "RUN gcc -Wl,--build-id=uuid -o x x.c && strip x",
      "RUN gcc -Wl,--build-id=uuid -o x x.c -Wl,--build-id=none && strip x",
    ],
    ["gcc", compilers.macroFix, "RUN gcc -O2 -o x x.c", `RUN gcc ${macros} -O2 -o x x.c`],
    [
      "go",
      compilers.goFix,
      "RUN CGO_ENABLED=0 go build -o /x ./cmd",
      "RUN CGO_ENABLED=0 go build -trimpath -buildvcs=false -ldflags=-buildid= -o /x ./cmd",
    ],
    [
      "pip",
      compilers.bytecodeFix,
      "RUN pip install --no-cache-dir flask",
      "RUN PYTHONDONTWRITEBYTECODE=1 pip install --no-compile --no-cache-dir flask",
    ],
    [
      "compileall",
      compilers.bytecodeFix,
      "RUN python3 -m compileall /app",
      "RUN python3 -m compileall --invalidation-mode unchecked-hash /app",
    ],
    [
      "apt-get",
      logs,
      "RUN apt-get update && apt-get install -y curl",
      "RUN apt-get update && apt-get install -y curl && rm -rf /var/log/dpkg.log",
    ],
    [
      "a mounted RUN",
      logs,
      "RUN --mount=type=cache,target=/var/cache/apt apt-get install -y x",
      "RUN --mount=type=cache,target=/var/cache/apt apt-get install -y x && rm -rf /var/log/dpkg.log",
    ],
    [
      "all of a RUN",
      exportFix("TZ=UTC", "Say it."),
      "RUN ./configure && make",
      "RUN export TZ=UTC && ./configure && make",
    ],
    ["COPY", copyFlagFix("--chown=0:0", "Say it."), "COPY a b /x/", "COPY --chown=0:0 a b /x/"],
  ])("rewrites the user's line for %s", (_, writer, line, expected) => {
    expect(rewritten(line, writer)).toBe(expected);
    // Who has followed the advice is not told to write it twice.
    expect(rewritten(expected, writer)).toBeUndefined();
  });
});
