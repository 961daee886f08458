// The four cases: a source's files, and a Containerfile that names its bases in a registry.
/** Enough for more than 10 s of one core with gcc 12 on the machines of 2023. */
const compiledFunctions = 320;
const newFiles = 50;
const newFileBytes = 1_000_000;

/** What each case ends with: a small file, which the bench changes, and a step that reads it. */
const last = ["COPY note /note", "RUN cat /note > /noted"];
const note = ["note", "first\n"];

/** The Containerfile with one more step, which no build repeats. */
export const mismatchFile = "Containerfile.mismatch";
export const mismatchPath = "built";
const mismatch = `RUN date +%s.%N > /${mismatchPath}`;

export const cases = [
  {
    name: "tiny",
    about: "busybox base, one file, three RUN steps",
    containerfile: (registry) => [
      `FROM ${registry}/base/tiny:1`,
      "COPY data /data",
      "RUN mkdir -p /out && sha256sum /data/0 > /out/sum",
      "RUN ls /out > /list",
      ...last,
    ],
    files: () => [["data/0", text(1, 10_000)], note],
  },
  {
    name: "big",
    about: "128 MB base, 50 MB of new files",
    containerfile: (registry) => [
      `FROM ${registry}/base/toolchain:1`,
      "COPY data /data",
      "RUN ls /data | wc -l > /count",
      ...last,
    ],
    files: () => [
      ...Array.from({ length: newFiles }, (_, index) => [
        `data/${index}`,
        text(index + 1, newFileBytes),
      ]),
      note,
    ],
  },
  {
    name: "compile",
    about: `gcc -O2 of ${compiledFunctions} functions on one core, shipped on the busybox base`,
    isCompiled: true,
    containerfile: (registry) => [
      `FROM ${registry}/base/toolchain:1 AS build`,
      "COPY main.c /src/main.c",
      "RUN gcc -O2 -static -o /src/main /src/main.c",
      `FROM ${registry}/base/tiny:1`,
      "COPY --from=build /src/main /bin/main",
      ...last,
    ],
    files: () => [["main.c", program(compiledFunctions, 7)], note],
  },
  {
    name: "both-cores",
    about: "the same compilation in two halves at the same time",
    isCompiled: true,
    containerfile: (registry) => [
      `FROM ${registry}/base/toolchain:1 AS build`,
      "WORKDIR /src",
      "COPY first.c second.c ./",
      "RUN gcc -O2 -static -o first first.c & gcc -O2 -static -o second second.c && wait $!",
      `FROM ${registry}/base/tiny:1`,
      "COPY --from=build /src/first /src/second /bin/",
      ...last,
    ],
    files: () => [
      ["first.c", program(compiledFunctions / 2, 7)],
      ["second.c", program(compiledFunctions / 2, 8)],
      note,
    ],
  },
];

/** All files of a case's source, with its Containerfiles for a registry. */
export function sourceOf(one, registry) {
  const lines = one.containerfile(registry);
  const containerfiles = [
    ["Containerfile", `${lines.join("\n")}\n`],
    [mismatchFile, `${[...lines, mismatch].join("\n")}\n`],
  ];
  return { files: () => [...containerfiles, ...one.files()] };
}

/** A linear congruential generator: the same files in every run, on every machine. */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}

/** Half words, half noise: gzip makes about six tenths of it, as of the files of an ordinary image. */
export function text(seed, bytes) {
  const next = numbers(seed);
  const words = [
    "layer",
    "digest",
    "manifest",
    "reproducible",
    "config",
    "image",
    "build",
    "twice",
  ];
  const buffer = Buffer.alloc(bytes);
  for (let at = 0; at < bytes; ) {
    const piece =
      next() % 2 === 0
        ? Buffer.from(Array.from({ length: 24 }, () => words[next() % words.length]).join(" "))
        : Buffer.from(Array.from({ length: 160 }, () => next() & 0xff));
    at += piece.copy(buffer, at);
  }
  return buffer;
}

/** C that gcc cannot fold away: each function loops over an argument with its own constants. */
function program(count, seed) {
  const next = numbers(seed);
  const functions = Array.from({ length: count }, (_, index) => {
    const steps = Array.from({ length: 24 }, (_, step) => {
      const [a, b, c] = [next(), (next() % 29) + 1, next()];
      return step % 3 === 2
        ? `    if ((x ^ ${a}u) % ${b + 2}u == ${step}u) x += t[(x >> ${b % 8}) & 63] * ${c}u; else x ^= n << ${b % 16};`
        : `    x = (x * ${a}u + (n >> ${b % 16})) ^ (x >> ${b}); t[(x + ${step}u) & 63] ^= x;`;
    });
    return `unsigned f${index}(unsigned n, unsigned *t)\n{\n  unsigned x = n;\n  for (unsigned i = 0; i < n % 97u; i++) {\n${steps.join("\n")}\n  }\n  return x;\n}\n`;
  });
  const calls = Array.from({ length: count }, (_, index) => `  s += f${index}(s + argc, t);`);
  return `${functions.join("")}int main(int argc, char **argv)\n{\n  (void)argv;\n  unsigned t[64] = {0}, s = 0;\n${calls.join("\n")}\n  return s & 1;\n}\n`;
}
