import { digitsAt, isDigit, isWord, type Needle, shortestNeedle } from "./needle.ts";

/** When the builds ran, in whole seconds since 1970, both ends included. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/**
 * A longer build is only searched for times in its first hours: each step of the digits is a needle
 * of its own.
 */
const longestWindow = 86_400;

const kind = { kind: "epoch", weight: "trace", strength: "certain" } as const;

export function windowOf(facts: { readonly startedAt: number; readonly endedAt: number }): Window {
  const first = Math.floor(facts.startedAt);
  return { first, last: Math.min(Math.ceil(facts.endedAt), first + longestWindow) };
}

export function isWithin({ first, last }: Window, seconds: number): boolean {
  return seconds >= first && seconds <= last;
}

/** Units of a decimal time, by the number of digits. */
const units: ReadonlyMap<number, string> = new Map([
  [10, "seconds"],
  [13, "milliseconds"],
  [16, "microseconds"],
  [19, "nanoseconds"],
]);

/**
 * Seconds since 1970 as text: decimal with or without parts of a second, octal as in tar,
 * hexadecimal.
 */
export function epochNeedles(window: Window): readonly Needle[] {
  return [...decimal(window), ...octal(window), ...hexadecimal(window), ...counted(window)];
}

/** Counts of other units, or from another starting point. */
interface Count {
  readonly format: string;
  /** How many of them make a second. */
  readonly inSecond: number;
  /** Seconds from its starting point to 1970. */
  readonly before: number;
}

const counts: readonly Count[] = [
  { format: "minutes since 1970", inSecond: 1 / 60, before: 0 },
  { format: "seconds since 1900, as NTP counts them", inSecond: 1, before: 2_208_988_800 },
  { format: "seconds since 1904, as HFS counts them", inSecond: 1, before: 2_082_844_800 },
  { format: "a Windows FILETIME", inSecond: 10_000_000, before: 11_644_473_600 },
  { format: "ticks of .NET", inSecond: 10_000_000, before: 62_135_596_800 },
];

/**
 * Decimal digits that stand alone. A count of ten or more digits is compared by its leading ones.
 */
function counted({ first, last }: Window): readonly Needle[] {
  return counts.flatMap(({ format, inSecond, before }) => {
    const [from, to] = [first, last].map((at) => Math.floor((at + before) * inSecond));
    if (from === undefined || to === undefined) return [];
    const digits = String(to).length;
    const own = { first: from, last: to };
    return prefixes(own, { digits, radix: 10 }).map((prefix): Needle => {
      const lengthAt: Needle["lengthAt"] = (bytes, at) => {
        if (isDigit(bytes[at - 1]) || digitsAt(bytes, at, digits + 1) !== digits) return undefined;
        return isWithin(own, numberAt(bytes, at, digits)) ? digits : undefined;
      };
      return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
    });
  });
}

function decimal(window: Window): readonly Needle[] {
  const all = prefixes(window, { digits: 10, radix: 10 });
  return all.flatMap((prefix) =>
    [...units].map(([digits, unit]): Needle => {
      const format = `${unit} since 1970`;
      const lengthAt: Needle["lengthAt"] = (bytes, at) => {
        if (isDigit(bytes[at - 1])) return undefined;
        const isTime = digitsAt(bytes, at, digits + 1) === digits;
        return isTime && isWithin(window, numberAt(bytes, at, 10)) ? digits : undefined;
      };
      return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
    }),
  );
}

/**
 * Eleven octal digits and a NUL or blank: a time in a tar's header (POSIX pax, ustar interchange
 * format).
 */
function octal(window: Window): readonly Needle[] {
  const digits = 11;
  return prefixes(window, { digits, radix: 8 }).map((prefix): Needle => {
    const lengthAt: Needle["lengthAt"] = (all, at) => {
      const after = all[at + digits];
      if (isWord(all[at - 1]) || (after !== 0 && after !== 0x20)) return undefined;
      const text = textAt(all, at, digits);
      if (!/^[0-7]{11}$/.test(text)) return undefined;
      return isWithin(window, Number.parseInt(text, 8)) ? digits : undefined;
    };
    const format = "seconds since 1970 in octal, as in a tar";
    return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
  });
}

/** Position of the time after the start of a member's header (cpio(5), "New ASCII Format"). */
const cpioTime = 46;
/** Hexadecimal digits of microseconds that PHP's uniqid() appends to the seconds. */
const uniqidRest = 5;

/**
 * Eight hexadecimal digits that stand alone, are followed by five more as in uniqid(), or are in a
 * cpio's header.
 */
function hexadecimal(window: Window): readonly Needle[] {
  const digits = 8;
  const all = prefixes(window, { digits, radix: 16 });
  return [...new Set(all.flatMap((prefix) => [prefix, prefix.toUpperCase()]))].map((prefix) => {
    const lengthAt: Needle["lengthAt"] = (bytes, at) => {
      const text = textAt(bytes, at, digits + uniqidRest + 1);
      if (!isWithin(window, Number.parseInt(text.slice(0, digits), 16))) return undefined;
      if (textAt(bytes, at - cpioTime, 5) === "07070") return digits;
      if (isWord(bytes[at - 1])) return undefined;
      const [written = ""] = /^[0-9a-fA-F]+/.exec(text) ?? [];
      const isAlone = written.length === digits || written.length === digits + uniqidRest;
      return isAlone && !isWord(bytes[at + written.length]) ? written.length : undefined;
    };
    const format = "seconds since 1970 in hexadecimal";
    return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
  });
}

/**
 * How many leading digits are searched for: as many as possible, because longer needles make the
 * search faster.
 */
const lengths = [8, 7, shortestNeedle];
const mostPrefixes = 300;

/** Returns the leading digits of all numbers of a window, written with this many digits. */
function prefixes(
  { first, last }: Window,
  { digits, radix }: { readonly digits: number; readonly radix: number },
): readonly string[] {
  const count = (length: number): number => (last - first) / radix ** (digits - length);
  const length = lengths.find((one) => count(one) <= mostPrefixes) ?? shortestNeedle;
  const step = radix ** (digits - length);
  const [from, to] = [Math.floor(first / step), Math.floor(last / step)];
  return Array.from({ length: to - from + 1 }, (_, index) =>
    (from + index).toString(radix).padStart(length, "0"),
  );
}

/** Reads a number of this many decimal digits. */
function numberAt(bytes: Uint8Array, at: number, digits: number): number {
  let value = 0;
  for (let index = 0; index < digits; index += 1)
    value = value * 10 + (bytes[at + index] ?? 0) - 0x30;
  return value;
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return at < 0 ? "" : Buffer.from(bytes.subarray(at, at + length)).toString("latin1");
}
