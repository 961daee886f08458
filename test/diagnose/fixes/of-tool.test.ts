import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/diagnose/diagnose.ts";
import { differs, headersDiffer, startedAt } from "../../support/clues.ts";

const jar = (run: string) =>
  headersDiffer({
    path: "srv/app.jar//A.class",
    a: { mtime: startedAt },
    b: { mtime: startedAt + 2 },
    inside: ["zip"],
    run,
  });
const gzip = (run: string) =>
  differs({ format: "gzip", field: "mtime", offset: 4, a: "abcd", b: "efgh", run });
const time = (run: string) => differs({ a: "2026-11-21 13:02:11", b: "2026-11-21 13:02:12", run });
const drawn = (run: string) =>
  differs({
    a: "class ComposerAutoloaderInit71c903698d306751f964da0be829d1fe\n",
    b: "class ComposerAutoloaderInit49a5221777c0b6083917b6e3b481d50d\n",
    run,
  });
const section = (run: string) =>
  differs({
    a: ".gnu.lto_.profile.32487282932ee8b4\0",
    b: ".gnu.lto_.profile.925539a303518c3b\0",
    format: "elf",
    run,
  });
const listed = (run: string) =>
  differs({ a: "b.c a.c d.c c.c e.c\n", b: "e.c d.c c.c b.c a.c\n", run });
const words = (run: string) => differs({ a: "gamma alpha beta\n", b: "alpha beta gamma\n", run });

function fixOf(difference: Parameters<typeof diagnose>[0][0]): string {
  return diagnose([difference], undefined)[0]?.fix ?? "none";
}

describe("a fix is for the tool that the instruction runs", () => {
  test.each([
    ["Gradle's jar", jar("RUN ./gradlew build"), /for Gradle's archive tasks\.$/],
    ["Maven's jar", jar('RUN ["mvn", "package"]'), /maven-jar-plugin 3\.2\.0/],
    ["jar's jar in the exec form", jar('RUN ["jar", "cf", "a.jar", "."]'), /\nRUN jar --date=/],
    [
      "an unknown tool's jar",
      jar("RUN ./build"),
      /in Maven.*in Gradle.*`jar` \(JDK 17 or newer\)\.$/,
    ],
    ["a gzip that Python writes", gzip("RUN python3 -c 'import gzip'"), /`gzip\.GzipFile/],
    ["a gzip that gzip writes in the exec form", gzip('RUN ["gzip", "a"]'), /\nRUN gzip -n/],
    ["a time that date writes", time('RUN ["date"]'), /\nRUN date -u/],
    ["a time that another tool writes", time("RUN keytool -list > /x"), /sets for every step\.$/],
    ["a time that R writes", time("RUN Rscript -e 'install.packages(\"x\")'"), /--built-timestamp/],
    ["Composer's suffix", drawn("RUN composer install"), /autoloader-suffix Shop/],
    [
      "gcc's names of sections",
      section("RUN gcc -flto -ffat-lto-objects -c a.c"),
      /-frandom-seed=a\.c -flto/,
    ],
    ["a number in a program", section("RUN ./configure"), /^Derive the value/],
    ["another tool's number", drawn("RUN ./generate"), /^Derive the value/],
    ["a time that javadoc writes", time('RUN ["javadoc", "A.java"]'), /\nRUN javadoc -notimestamp/],
    [
      "a time in a keystore",
      time('RUN ["keytool", "-importcert", "-file", "a"]'),
      /^Write certificates .*PKCS12/,
    ],
    ["Python's order", words('RUN ["python3", "x.py"]'), /\nRUN PYTHONHASHSEED=0/],
    ["the order of cpack's archive", listed("RUN cpack -G TGZ"), /^cpack .*--sort=name/],
    [
      "Ruby's order",
      words("RUN ruby gen.rb"),
      /^Sort .* Ruby has no setting for a fixed hash seed\.$/,
    ],
  ])("%s", (_, difference, expected) => {
    expect(fixOf(difference)).toMatch(expected);
  });
});
