import type { Evidence } from "../evidence.ts";
import { finding } from "../finding.ts";
import { fitOf } from "../recognise/build-time.ts";
import { iso } from "../recognise/times.ts";
import type { Rule } from "../rule.ts";
import { both } from "../say.ts";
import { fixedTimes } from "./context-mtime.ts";

/**
 * zend_file_cache_metainfo of PHP 7 and 8: the magic `OPCACHE\0`, a system's ID of 32 bytes, three
 * sizes of 8 bytes, then the time of the script. The checksum behind it follows from the rest.
 */
const timeAt = 64;
/** The end of the magic, and where it begins: the surroundings of a spot may cut off its start. */
const magic = { text: "CACHE\0", at: 2 };

/** The time of a script that was written during the build, such as one that composer installed. */
export const opcacheTime = opcacheRule("clock", "when the script was written, during the build");

/** The time of a script from the build context. */
export const opcacheContextTime = opcacheRule(
  "context-mtime",
  "the modification time of the script",
);

function opcacheRule(cause: "clock" | "context-mtime", what: string): Rule {
  return {
    cause,
    judge(evidence) {
      const times = timesIn(evidence);
      if (times === undefined || (cause === "clock") !== areOfBuild(evidence, times)) {
        return undefined;
      }
      const [a, b] = times;
      return finding({
        evidence,
        certainty: 0.92,
        explanation: `The header of PHP's opcache file holds ${what}: ${both(iso(a), iso(b))}.`,
        fallback: fixedTimes,
      });
    },
  };
}

/** Returns both times in seconds since 1970; undefined if none differs. */
function timesIn({ windows, format, isName }: Evidence): readonly [number, number] | undefined {
  const [window] = windows;
  if (window === undefined || format !== "binary" || isName) return undefined;
  const [a, b] = window.texts.map((text) => {
    const start = text.indexOf(magic.text) - magic.at + timeAt;
    const bytes = Buffer.from(text.slice(start, start + 4), "latin1");
    return text.includes(magic.text) && bytes.length === 4 ? bytes.readUInt32LE() : undefined;
  });
  const isFirst = window.changes[0]?.spot.offset;
  if (isFirst === undefined || isFirst < timeAt || a === undefined || b === undefined) {
    return undefined;
  }
  return a === b ? undefined : [a, b];
}

/** Whether each time is within its own build. */
function areOfBuild({ twins }: Evidence, times: readonly [number, number]): boolean {
  if (twins === undefined) return false;
  return times.every(
    (seconds, at) =>
      fitOf({ seconds, isAbsolute: true, unit: 1 }, twins[at === 0 ? 0 : 1]) === "exact",
  );
}
