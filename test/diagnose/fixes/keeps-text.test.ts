import fc from "fast-check";
import { expect, test } from "vitest";
import * as archives from "../../../src/diagnose/fixes/archives.ts";
import * as compilers from "../../../src/diagnose/fixes/compilers.ts";
import { rewritten } from "../../../src/diagnose/fixes/fix.ts";
import * as gzip from "../../../src/diagnose/fixes/gzip.ts";
import * as options from "../../../src/diagnose/fixes/order.ts";
import {
  copyFlagFix,
  exportFix,
  finishFix,
  removeFix,
} from "../../../src/diagnose/fixes/system.ts";
import { clockFixes, zoneFix } from "../../../src/diagnose/fixes/times.ts";

const writers = [
  ...[archives, compilers, gzip, options].flatMap((module) => Object.values(module).flat()),
  ...clockFixes,
  zoneFix,
  removeFix(["/var/log/dpkg.log"], "Remove it."),
  finishFix("sed -i s/a/b/ /etc/shadow", "Set it."),
  exportFix("TZ=UTC", "Say it."),
  copyFlagFix("--chmod=0644", "Say it."),
];
const words = fc.constantFrom(
  ..."tar czf -czf gzip zip -r ar rcs find . -print0 | && ; || sort make -j8 xargs -P 4 date $(date) python3 gcc go build pip install 'a b' \"c $(d)\" > /x $X `e` ( ) if then fi # & \\".split(
    " ",
  ),
  "$(date +%F)",
  '"q $(date) r"',
);
const lines = fc
  .array(words, { maxLength: 14 })
  .chain((parts) =>
    fc.constantFrom("RUN ", "COPY ", "RUN --network=none ").map((head) => head + parts.join(" ")),
  );

test("a fix keeps everything the user wrote, in its order", () => {
  fc.assert(
    fc.property(fc.oneof(lines, fc.string()), fc.constantFrom(...writers), (line, writer) => {
      const result = rewritten(line, writer);
      if (result === undefined) return;
      expect(isSubsequence(line.trimEnd(), result)).toBe(true);
      for (const word of line.split(/[\s;|&()]+/)) expect(result).toContain(word.slice(0, 2));
    }),
    { numRuns: 3000 },
  );
});

/** Whether all characters of the one stand in the other, in their order. */
function isSubsequence(wanted: string, text: string): boolean {
  let at = 0;
  for (const character of text) if (character === wanted.charAt(at)) at += 1;
  return at === wanted.length;
}
