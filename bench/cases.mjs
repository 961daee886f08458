// The three cases: a context in a git repository, and a Containerfile that names its bases in a registry.
import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Enough for 20 s and more of one core with gcc 12 on the machines of 2023. */
const compiledFunctions = 800;
const newFiles = 50;
const newFileBytes = 1_000_000;

export const cases = [
  {
    name: "tiny",
    about: "busybox base, one file, two RUN steps",
    containerfile: (registry) => [
      `FROM ${registry}/base/tiny:1`,
      "COPY data /data",
      "RUN mkdir -p /out && sha256sum /data/0 > /out/sum",
      "RUN ls /out > /list",
    ],
    files: () => [["data/0", text(1, 10_000)]],
  },
  {
    name: "big",
    about: "128 MB base, 50 MB of new files",
    containerfile: (registry) => [
      `FROM ${registry}/base/toolchain:1`,
      "COPY data /data",
      "RUN ls /data | wc -l > /count",
    ],
    files: () =>
      Array.from({ length: newFiles }, (_, index) => [
        `data/${index}`,
        text(index + 1, newFileBytes),
      ]),
  },
  {
    name: "compile",
    about: `gcc -O2 of ${compiledFunctions} functions on one core, shipped on the busybox base`,
    containerfile: (registry) => [
      `FROM ${registry}/base/toolchain:1 AS build`,
      "COPY main.c /src/main.c",
      "RUN gcc -O2 -static -o /src/main /src/main.c",
      `FROM ${registry}/base/tiny:1`,
      "COPY --from=build /src/main /bin/main",
    ],
    files: () => [["main.c", program(compiledFunctions)]],
  },
];

/** Writes a case's files into a git repository of its own and gives its path. */
export async function writeContext(folder, { files }) {
  await mkdir(folder, { recursive: true });
  for (const [path, content] of files()) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await writeFile(join(folder, ".containerignore"), ".git\n.containerignore\n");
  const identity = ["-c", "user.name=bench", "-c", "user.email=bench@localhost"];
  for (const args of [
    ["init", "--quiet"],
    ["add", "--all"],
    [...identity, "commit", "--quiet", "--no-gpg-sign", "--message=bench"],
  ]) {
    const { status, stderr } = spawnSync("git", args, { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  }
  return folder;
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
function text(seed, bytes) {
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
function program(count) {
  const next = numbers(7);
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
