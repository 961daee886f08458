import { archiveMtime } from "./causes/archive-mtime.ts";
import { clock, clockFraction, duration, entryTime } from "./causes/clock.ts";
import { compileDate } from "./causes/compile-date.ts";
import { gzipMtime, gzipName } from "./causes/gzip-mtime.ts";
import { pycMtime } from "./causes/pyc-mtime.ts";
import { shadowDay } from "./causes/shadow-day.ts";
import { zipMtime } from "./causes/zip-mtime.ts";
import type { Rule } from "./rule.ts";

/** Every rule. Of two that are equally sure, the earlier one is taken: the more special stand first. */
export const rules: readonly Rule[] = [
  gzipMtime,
  gzipName,
  pycMtime,
  zipMtime,
  archiveMtime,
  shadowDay,
  compileDate,
  entryTime,
  clock,
  duration,
  clockFraction,
];
