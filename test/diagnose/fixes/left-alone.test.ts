import { describe, expect, test } from "vitest";
import * as archives from "../../../src/diagnose/fixes/archives.ts";
import { type FixWriter, rewritten } from "../../../src/diagnose/fixes/fix.ts";
import * as gzip from "../../../src/diagnose/fixes/gzip.ts";
import * as options from "../../../src/diagnose/fixes/order.ts";
import { copyFlagFix, removeFix } from "../../../src/diagnose/fixes/system.ts";
import { clockFixes, dateFix } from "../../../src/diagnose/fixes/times.ts";

const logs = removeFix(["/var/log/dpkg.log"], "Remove it.");
const tarOptions = "--sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner";
const [, builtFix = dateFix, _texFix = dateFix, javadocFix = dateFix, keystoreFix = dateFix] =
  clockFixes;

describe("a fix", () => {
  test.each<[string, FixWriter, string]>([
    ["the exec form", logs, 'RUN ["apt-get", "install", "x"]'],
    ["a here-document", logs, "RUN <<EOF"],
    ["a quote that stays open", gzip.gzipFix, "RUN gzip 'a"],
    ["a comment at the end", logs, "RUN apt-get install -y x # why"],
    ["an open operator at the end", logs, "RUN job &"],
    ["bsdtar, which has other options", archives.tarFix, "RUN bsdtar cf a b"],
    ["an own value behind a wrapper", options.sortLocaleFix, "RUN env LC_ALL=de timeout 9 sort a"],
    ["tar that unpacks", archives.tarFix, "RUN tar xzf a.tgz"],
    ["tar that has all options", archives.tarFix, `RUN tar ${tarOptions} -cf a b`],
    ["gzip that has the option", gzip.gzipFix, "RUN gzip -9n a"],
    ["cpio with GNU's option", archives.cpioFix, "RUN find . | cpio -o --reproducible > x"],
    ["jar that lists", archives.jarToolFix, "RUN jar tf a.jar"],
    ["jar whose letters stand for several words", archives.jarToolFix, "RUN jar cfe a.jar A ."],
    ["jar that has a date", archives.jarToolFix, "RUN jar --date=2000-01-01T00:00:00Z -c -f a ."],
    [
      "Maven that has a time",
      archives.mavenFix,
      "RUN mvn -Dproject.build.outputTimestamp=1 install",
    ],
    ["make beside tar itself", archives.tarByToolFix, "RUN make && tar cf x y"],
    ["javadoc without a time", javadocFix, "RUN javadoc -notimestamp -d /doc A.java"],
    ["javadoc by another tool", javadocFix, "RUN mvn javadoc:javadoc"],
    ["keytool that makes a key", keystoreFix, "RUN keytool -genkeypair -alias a -keystore /ks"],
    [
      "keytool that writes no password",
      keystoreFix,
      "RUN keytool -import -file a -J-Dkeystore.pkcs12.macAlgorithm=NONE -keystore /ks",
    ],
    ["R that builds", builtFix, "RUN R CMD build foo"],
    ["a date that is given", dateFix, "RUN date -u -d @0 > /x"],
    ["`date` as a word", dateFix, "RUN echo date > /x"],
    ["find that runs commands itself", options.sortListFix, "RUN find . -exec cat {} +"],
    ["a list that is sorted", options.sortListFix, "RUN find . | sort > x"],
    ["COPY that says its owner", copyFlagFix("--chown=0:0", "Say it."), "COPY --chown=1:1 a /"],
    ["a line longer than a screen", logs, `RUN echo ${"x".repeat(5000)}`],
  ])("leaves %s alone", (_, writer, line) => {
    expect(rewritten(line, writer)).toBeUndefined();
  });
});
