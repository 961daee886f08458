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
    ["Python's order", words('RUN ["python3", "x.py"]'), /\nRUN PYTHONHASHSEED=0/],
    [
      "Ruby's order",
      words("RUN ruby gen.rb"),
      /^Sort .* Ruby has no setting for a fixed hash seed\.$/,
    ],
  ])("%s", (_, difference, expected) => {
    expect(fixOf(difference)).toMatch(expected);
  });
});
