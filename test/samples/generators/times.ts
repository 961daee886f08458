import { type Draw, type Generator, plainRuns, type Run, textStep } from "../world.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** The parts of a moment as a step's own zone has them. */
function parts({ now, zone }: Pick<Run, "now" | "zone">) {
  const date = new Date(Math.floor(now + zone) * 1000);
  const two = (value: number): string => String(value).padStart(2, "0");
  const midnight = Date.UTC(date.getUTCFullYear(), 0, 1);
  return {
    year: String(date.getUTCFullYear()),
    month: two(date.getUTCMonth() + 1),
    monthName: months[date.getUTCMonth()] ?? "",
    day: two(date.getUTCDate()),
    dayName: days[date.getUTCDay()] ?? "",
    hour: two(date.getUTCHours()),
    minute: two(date.getUTCMinutes()),
    second: two(date.getUTCSeconds()),
    dayOfYear: String(Math.floor((date.getTime() - midnight) / 86_400_000) + 1).padStart(3, "0"),
  };
}

type Parts = ReturnType<typeof parts>;

function inText(name: string, value: (run: Run) => string, causes = ["clock"]): Generator {
  return { name, kind: "time", causes, plan: (shared) => textStep(shared, value) };
}

/** In the step's zone, or in UTC: by the case. */
function written(name: string, value: (parts: Parts) => string, causes = ["clock"]): Generator {
  const plan = (shared: Draw) => {
    const isLocal = shared.int(0, 1) === 1;
    return textStep(shared, ({ now, zone }) => value(parts({ now, zone: isLocal ? zone : 0 })));
  };
  return { name, kind: "time", causes, plan };
}

function inBinary(name: string, bytes: number, write: (into: Buffer, run: Run) => void): Generator {
  const plan = (shared: Draw) => {
    const lead = shared.pick([Buffer.alloc(0), Buffer.from("MAGIC\0\0\x01"), shared.bytes(21)]);
    const tail = shared.pick([Buffer.alloc(0), shared.bytes(30), Buffer.alloc(16)]);
    const leave = (run: Run) => {
      const value = Buffer.alloc(bytes);
      write(value, run);
      return { path: "var/lib/app/state", content: Buffer.concat([lead, value, tail]) };
    };
    return { run: shared.pick(plainRuns), leave };
  };
  return { name, kind: "time", causes: ["clock"], plan };
}

const seconds = ({ now }: Run): number => Math.floor(now);
const big = (now: number, unit: number): bigint => BigInt(Math.floor(now * unit));

/** What the wall clock says. */
export const timeGenerators: readonly Generator[] = [
  inText("epoch seconds", (run) => String(seconds(run))),
  inText("epoch seconds, hexadecimal", (run) => seconds(run).toString(16)),
  inText("epoch seconds, hexadecimal 0x", (run) => `0x${seconds(run).toString(16).toUpperCase()}`),
  inText("epoch seconds, octal", (run) => seconds(run).toString(8).padStart(11, "0")),
  inText("epoch seconds, base 36", (run) => seconds(run).toString(36)),
  inText("epoch seconds with a fraction", ({ now }) => now.toFixed(6)),
  inText("epoch milliseconds", ({ now }) => String(big(now, 1e3))),
  inText("epoch microseconds", ({ now }) => String(big(now, 1e6))),
  inText("epoch nanoseconds", ({ now }) => `${big(now, 1e3)}${"000123"}`),
  inText("epoch milliseconds, base 36", ({ now }) => Math.floor(now * 1e3).toString(36)),
  inText("epoch milliseconds, hexadecimal", ({ now }) => Math.floor(now * 1e3).toString(16)),
  inBinary("epoch, 32 bits", 4, (into, run) => into.writeUInt32LE(seconds(run))),
  inBinary("epoch, 32 bits, big-endian", 4, (into, run) => into.writeUInt32BE(seconds(run))),
  inBinary("epoch, 64 bits", 8, (into, run) => into.writeBigUInt64LE(big(run.now, 1))),
  inBinary("epoch, 64 bits, big-endian", 8, (into, run) => into.writeBigUInt64BE(big(run.now, 1))),
  inBinary("milliseconds, 64 bits", 8, (into, { now }) => into.writeBigUInt64LE(big(now, 1e3))),
  inBinary("milliseconds, 64 bits, big-endian", 8, (into, { now }) =>
    into.writeBigUInt64BE(big(now, 1e3)),
  ),
  inBinary("nanoseconds, 64 bits", 8, (into, { now }) =>
    into.writeBigUInt64LE(big(now, 1e6) * 1000n),
  ),
  inBinary("seconds as a float", 8, (into, { now }) => into.writeDoubleLE(now)),
  inBinary("hundred nanoseconds since 1601", 8, (into, { now }) =>
    into.writeBigUInt64LE(big(now + 11_644_473_600, 1e6) * 10n),
  ),
  written(
    "dates, ISO 8601",
    (at) => `${at.year}-${at.month}-${at.day}T${at.hour}:${at.minute}:${at.second}`,
  ),
  written(
    "dates, compact",
    (at) => `${at.year}${at.month}${at.day}${at.hour}${at.minute}${at.second}`,
  ),
  written(
    "dates, compact, years of two digits",
    (at) => `${at.year.slice(2)}${at.month}${at.day}${at.hour}${at.minute}${at.second}`,
  ),
  written("dates, RFC 2822", (at) =>
    `${at.dayName}, ${at.day} ${at.monthName} ${at.year} ${at.hour}:${at.minute}:${at.second} +0000`.replace(
      " +0000",
      "",
    ),
  ),
  written(
    "dates, ctime",
    (at) =>
      `${at.dayName} ${at.monthName} ${at.day.replace(/^0/, " ")} ${at.hour}:${at.minute}:${at.second} ${at.year}`,
  ),
  written(
    "dates, German",
    (at) => `${at.day}.${at.month}.${at.year} ${at.hour}:${at.minute}:${at.second}`,
  ),
  written("times of day", (at) => `${at.hour}:${at.minute}:${at.second}`),
  written("times of day without colons", (at) => `${at.hour}${at.minute}${at.second}`),
  written("days", (at) => `${at.year}-${at.month}-${at.day}`, ["clock", "timezone"]),
  written("days, in words", (at) => `${at.monthName} ${at.day} ${at.year}`, ["clock", "timezone"]),
  inText(
    "how long something took",
    ({ draw }) => `${draw.int(1, 90)}.${draw.text("0123456789", 3)}s`,
  ),
  inText(
    "how long something took, as time says",
    ({ draw }) => `real\t0m${draw.int(1, 59)}.${draw.text("0123456789", 3)}s`,
  ),
  inText("seconds since the start", ({ uptime }) => uptime.toFixed(2)),
  inText("nanoseconds since the start", ({ uptime }) => String(big(uptime, 1e9))),
  {
    name: "epoch seconds in a file's name",
    kind: "time",
    causes: ["clock"],
    plan: (shared) => {
      const run = shared.pick(plainRuns);
      return {
        run,
        leave: (made) => ({ path: `opt/build-${seconds(made)}.log`, content: "same\n" }),
      };
    },
  },
  {
    name: "epoch seconds in a link's target",
    kind: "time",
    causes: ["clock"],
    plan: (shared) => {
      const run = shared.pick(plainRuns);
      return { run, leave: (made) => ({ path: "opt/current", link: `releases/${seconds(made)}` }) };
    },
  },
  {
    name: "a date and a drawn value",
    kind: "time",
    causes: ["clock", "random"],
    plan: (shared) =>
      textStep(shared, (run) => {
        const at = parts({ ...run, zone: 0 });
        const id = run.draw.text("0123456789abcdef", 8);
        return `${id}\nbuilt ${at.year}-${at.month}-${at.day} ${at.hour}:${at.minute}:${at.second}`;
      }),
  },
];
