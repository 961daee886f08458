/** How many lines of a waiting log are kept, from its beginning and its end. */
const firstKept = 2_000;
const lastKept = 8_000;

/** The beginning and the end of a log, in bounded memory. */
export interface KeptLines {
  add(line: string): void;
  /**
   * Returns the kept lines in order, with a line that counts those left out, and empties the log.
   */
  take(): readonly string[];
}

/** Keeps the first 2,000 and the last 8,000 lines. */
export function createKeptLines(): KeptLines {
  let first: string[] = [];
  let last: string[] = [];
  let left = 0;
  return {
    add: (line) => {
      if (first.length < firstKept) {
        first.push(line);
        return;
      }
      last.push(line);
      // Dropped in blocks, because shifting an array for every line would cost as much as all the
      // kept lines.
      if (last.length >= 2 * lastKept) {
        left += last.length - lastKept;
        last = last.slice(-lastKept);
      }
    },
    take: () => {
      const tooMany = Math.max(0, last.length - lastKept);
      const omitted = left + tooMany;
      const gap = omitted === 0 ? [] : [`… ${omitted.toLocaleString("en-US")} lines left out …`];
      const kept = [...first, ...gap, ...last.slice(tooMany)];
      first = [];
      last = [];
      left = 0;
      return kept;
    },
  };
}
