import { type Draw, type Generator, plainRuns, type Run, type Step, textStep } from "../world.ts";

const lower = "abcdefghijklmnopqrstuvwxyz";
const upper = lower.toUpperCase();
const digits = "0123456789";
const hex = "0123456789abcdef";
const base64 = `${upper}${lower}${digits}+/`;

function bytesStep(shared: Draw, length: number): Step {
  const path = shared.pick(["opt/out.bin", "var/lib/app/state", "etc/app/seed"]);
  const lead = shared.pick([Buffer.alloc(0), shared.bytes(40), Buffer.from("MAGIC\0\0\x01app\0")]);
  const tail = shared.pick([Buffer.alloc(0), shared.bytes(40), Buffer.alloc(64)]);
  return {
    run: shared.pick(plainRuns),
    leave: ({ draw }) => ({ path, content: Buffer.concat([lead, draw.bytes(length), tail]) }),
  };
}

function chance(name: string, plan: Generator["plan"]): Generator {
  return { name, kind: "chance", causes: ["random"], plan };
}

/** A value in a text, of a length that all runs of a case share. */
function drawn(
  name: string,
  lengths: readonly [number, number],
  value: (draw: Draw, length: number) => string,
): Generator {
  return chance(name, (shared) => {
    const length = shared.int(...lengths);
    return textStep(shared, ({ draw }) => value(draw, length));
  });
}

function uuid(draw: Draw, version = 4): string {
  const text = draw.text(hex, 32);
  const parts = [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20)];
  return [...parts, text.slice(20)].join("-").replace(/^(.{14})./, `$1${version}`);
}

function ip(draw: Draw): string {
  return Array.from({ length: 4 }, () => draw.int(1, 254)).join(".");
}

function crypt(draw: Draw): string {
  const set = `${lower}${upper}${digits}./`;
  return `app:$6$${draw.text(set, 16)}$${draw.text(set, 86)}:19000:0:99999:7:::`;
}

const colon = (text: string): string => text.replace(/..(?=.)/g, "$&:");

/** What each run draws anew. */
export const chanceGenerators: readonly Generator[] = [
  chance("bytes, 1 to 1024", (shared, index) => bytesStep(shared, (index % 1024) + 1)),
  chance("bytes, 1 to 16", (shared, index) => bytesStep(shared, (index % 16) + 1)),
  chance("bytes, 8 alone", () => ({
    run: "RUN ./build",
    leave: ({ draw }) => ({ path: "opt/out", content: draw.bytes(8) }),
  })),
  chance("bytes that the instruction asks for", (shared) => {
    const length = shared.int(1, 64);
    return { ...bytesStep(shared, length), run: `RUN head -c ${length} /dev/urandom > /opt/out` };
  }),
  drawn("integers to 65535", [0, 0], (draw) => String(draw.int(0, 65_535))),
  drawn("integers of 32 bits", [0, 0], (draw) => String(draw.next())),
  drawn("integers of 64 bits", [0, 0], (draw) => String(draw.bytes(8).readBigUInt64LE())),
  drawn("integers with a sign", [0, 0], (draw) => String(draw.next() | 0)),
  drawn("integers by their digits", [3, 24], (draw, length) => draw.text(digits, length)),
  drawn("floats", [0, 0], (draw) => String(draw.fraction())),
  drawn("floats of two places", [0, 0], (draw) => (draw.fraction() * 1000).toFixed(2)),
  drawn("floats with an exponent", [0, 0], (draw) => (draw.fraction() * 1e-9).toExponential(8)),
  drawn("hexadecimal", [2, 64], (draw, length) => draw.text(hex, length)),
  drawn("hexadecimal, capitals", [2, 64], (draw, n) => draw.text(hex, n).toUpperCase()),
  drawn("hexadecimal, 0x", [2, 16], (draw, length) => `0x${draw.text(hex, length)}`),
  drawn("colours", [0, 0], (draw) => `#${draw.text(hex, 6)}`),
  drawn("base64", [3, 96], (draw, length) => draw.bytes(length).toString("base64")),
  drawn("base64 for URLs", [3, 48], (draw, length) => draw.bytes(length).toString("base64url")),
  drawn("base32", [4, 40], (draw, length) => draw.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", length)),
  drawn("base36", [4, 20], (draw, length) => draw.text(`${digits}${lower}`, length)),
  drawn("UUIDs", [0, 0], (draw) => uuid(draw)),
  drawn("UUIDs, capitals in braces", [0, 0], (draw) => `{${uuid(draw).toUpperCase()}}`),
  drawn("UUIDs without hyphens", [0, 0], (draw) => uuid(draw).replaceAll("-", "")),
  drawn("names, lower case", [4, 14], (draw, length) => draw.text(lower, length)),
  drawn("names, capitals", [4, 14], (draw, length) => draw.text(upper, length)),
  drawn("names, mixed", [4, 14], (draw, length) => draw.text(`${lower}${upper}`, length)),
  drawn("names of any length", [0, 0], (draw) => draw.text(lower, draw.int(4, 16))),
  drawn(
    "words",
    [0, 0],
    (draw) => draw.text(lower, 5) + draw.pick(["-", "_", " "]) + draw.text(lower, 7),
  ),
  drawn("nanoid", [21, 21], (draw, length) => draw.text(`${lower}${upper}${digits}_-`, length)),
  drawn("process numbers", [0, 0], (draw) => `pid ${draw.int(2, 4_194_303)}`),
  chance("process numbers that count up", (shared) => {
    const apart = shared.int(1, 400);
    const text = ({ counter, draw }: Run) => String(2000 + counter * apart + draw.int(0, 200));
    return textStep(shared, text);
  }),
  chance("inode numbers", (shared) => {
    const start = shared.int(1000, 90_000_000);
    return textStep(shared, ({ counter, draw }) =>
      String(start + counter * 40_000 + draw.int(1, 30_000)),
    );
  }),
  drawn("ports", [0, 0], (draw) => String(draw.int(32_768, 60_999))),
  drawn("addresses with ports", [0, 0], (draw) => `127.0.0.1:${draw.int(32_768, 60_999)}`),
  drawn("addresses, IPv4", [0, 0], ip),
  drawn(
    "addresses, IPv6",
    [0, 0],
    (draw) => `fe80::${draw.text(hex, 16).replace(/....(?=.)/g, "$&:")}`,
  ),
  drawn("addresses of hardware", [0, 0], (draw) => colon(draw.text(hex, 12))),
  drawn("addresses in memory", [0, 0], (draw) => `<object at 0x7f${draw.text(hex, 8)}e0>`),
  drawn("salted passwords", [0, 0], crypt),
  drawn("salts", [8, 32], (draw, length) => `salt$${draw.text(base64, length)}`),
  drawn("tokens", [20, 60], (draw, length) => `sk_live_${draw.text(`${lower}${digits}`, length)}`),
  drawn("build numbers", [0, 0], (draw) => `1.0.${draw.int(100, 99_999)}`),
  chance("two values in one line", (shared) => {
    const length = shared.int(3, 10);
    return textStep(shared, ({ draw }) => `${draw.text(lower, length)} of ${draw.int(0, 99_999)}`);
  }),
  chance("values in several lines", (shared) => {
    const length = shared.int(3, 24);
    const lines = shared.int(2, 12);
    const text = ({ draw }: Run) =>
      Array.from({ length: lines }, (_, at) => `key${at}=${draw.text(hex, length)}`).join("\n");
    return textStep(shared, text);
  }),
  chance("how much there is", (shared) =>
    textStep(shared, ({ draw }) => "x".repeat(draw.int(1, 400))),
  ),
  chance("numbers in binary", (shared) => {
    const path = "opt/table";
    const lead = shared.bytes(24);
    return {
      run: shared.pick(plainRuns),
      leave: ({ draw }) => {
        const numbers = Buffer.alloc(24);
        for (let at = 0; at < 24; at += 4) numbers.writeUInt32LE(draw.next(), at);
        return { path, content: Buffer.concat([lead, numbers]) };
      },
    };
  }),
];
