// Recipe `s2i` with real programs and no network: a small Python application beside two plain builds of the Containerfile
// that the recipe writes, and the first build of an application with 200 npm packages, clean and with what the image
// before it saved.
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeContext } from "./context.mjs";
import { measure, median } from "./measure.mjs";
import { fail, must, remove, which } from "./programs.mjs";
import { row, seconds } from "./table.mjs";

export const name = "s2i";
const packages = 200;
const filesOfPackage = 30;
const modules = 40;

const scripts = {
  assemble: [
    "cp -R /tmp/src/. /opt/app/ && cd /opt/app",
    "if [ ! -e package.json ]; then exec python3 -m compileall -q --invalidation-mode=unchecked-hash .; fi",
    "if [ -d /tmp/artifacts/node_modules ]; then mv /tmp/artifacts/node_modules .; fi",
    "npm install --offline --ignore-scripts --no-audit --no-fund --logs-max=0 --cache=/tmp/npm",
    "rm -rf /tmp/npm",
  ],
  run: ["cd /opt/app && exec python3 app.py"],
  "save-artifacts": ["cd /opt/app && exec tar -cf - node_modules"],
};

const python = {
  files: () => [
    ["app.py", "import shop.part0\nprint(shop.part0.f0(1))\n"],
    ["shop/__init__.py", ""],
    ...Array.from({ length: modules }, (_, at) => [`shop/part${at}.py`, pythonModule(at)]),
  ],
};

/**
 * @param {{
 *   folder: string, runs: number, host: string, env: Record<string, string>, cli: string,
 *   each: (run: number, way: string) => void,
 * }} bench `host`: of the registry with the bases
 * @returns {Promise<{ samples: Record<string, { wall: number, cpu: number }[]> }>}
 */
export async function benchS2i({ folder, runs, host, env, cli, each }) {
  const builder = await pushBuilder(folder, host, env);
  const bench = { folder, host, env, cli, builder };
  const samples = {};
  const add = async (way, run, task) => {
    each(run, way);
    const place = await mkdtemp(join(folder, "run-"));
    try {
      samples[way] = [...(samples[way] ?? []), await task(place)];
    } finally {
      await remove(place);
    }
  };
  const small = await writeContext(join(folder, "python"), python);
  const written = join(folder, "written");
  must(process.execPath, [...ours(bench, small), `--as-containerfile=${written}`]);
  const large = await npmApplication(join(folder, "npm"));
  const image = ["--push", `--image=${host}/s2i/npm`, "--tags=latest"];
  for (let run = 0; run < runs; run += 1) {
    await add("plain, twice", run, (place) => plainTwice({ ...bench, place, small, written }));
    await add("python", run, (place) => timed(bench, place, ours(bench, small)));
    // The first push makes the image that saves.
    const clean = [...ours(bench, large), ...image, "--no-incremental"];
    await add("npm, clean", run, (place) => firstBuild(bench, place, clean));
    await add("npm, incremental", run, (place) =>
      firstBuild(bench, place, [...ours(bench, large), ...image]),
    );
  }
  return { samples };
}

/** @returns {string} the medians as a table */
export function s2iTable({ machine, runs, samples }) {
  const of = (way) => median(samples[way].map(({ wall }) => wall));
  const line = (way, beside) => row([way, seconds(of(way)), (of(way) / of(beside)).toFixed(2)]);
  return [
    "",
    `${machine.cores} cores (${machine.cpu}), Node ${machine.node}, ${machine.buildah}`,
    `Medians of ${runs} interleaved runs.`,
    "",
    row(["recipe s2i", "wall", "ratio"]),
    row(["---", "---", "---"]),
    line("plain, twice", "plain, twice"),
    line("python", "plain, twice"),
    line("npm, clean", "npm, clean"),
    line("npm, incremental", "npm, clean"),
    "",
    `- python: ${modules} modules that are compiled, the whole of \`twofold build\`; plain: two builds of the written Containerfile by buildah alone, one after the other`,
    `- npm: ${packages} packages of ${filesOfPackage} files, the first build alone, without what is asked, fetched and compared`,
  ].join("\n");
}

function ours({ cli, host, builder }, context) {
  const how = ["--recipe=s2i", `--builder-image=${builder}`, `--insecure-registries=${host}`];
  return [cli, "build", ...how, "--tls-verify=false", `--context=${context}`];
}

function timed({ env }, place, args) {
  const command = [process.execPath, ...args, `--output=${join(place, "output")}`];
  return measure([command], { env: { ...env, TMPDIR: place }, log: join(place, "log") });
}

/** @returns {Promise<{ wall: number }>} the seconds of the first of the two builds, as the report has them */
async function firstBuild(bench, place, args) {
  await timed(bench, place, args);
  const log = await readFile(join(place, "log"), "utf8");
  const isIncremental = log.includes("the first build gets what");
  if (isIncremental === args.includes("--no-incremental") || log.includes("again without it"))
    fail(`the first build had ${isIncremental ? "saved artifacts" : "none"}:\n${log.slice(-2000)}`);
  const report = JSON.parse(await readFile(join(place, "output", "report.json"), "utf8"));
  return { wall: report.images[0].proof.builds[0].seconds };
}

function plainTwice({ env, place, small, written }) {
  const store = ["--root", join(place, "store"), "--runroot", join(place, "run")];
  const flags = ["--no-cache", "--tls-verify=false", "--format=oci", "--timestamp=0"];
  const file = [`--file=${written}`, `--ignorefile=${written}.containerignore`];
  const build = ["buildah", ...store, "build", "--quiet", ...flags, ...file, small];
  return measure([build, build], { env: { ...env, TMPDIR: place }, log: join(place, "log") });
}

/** Makes a builder image of this machine's python3, node and npm on the bench's base, and pushes it. */
async function pushBuilder(folder, host, env) {
  const context = join(folder, "builder");
  await mkdir(context, { recursive: true });
  for (const [script, lines] of Object.entries(scripts)) {
    await writeFile(join(context, script), `#!/bin/sh\nset -e\n${lines.join("\n")}\n`, {
      mode: 0o755,
    });
  }
  const paths = await programFiles();
  must("tar", ["-C", "/", "-hcf", join(context, "root.tar"), "--exclude=__pycache__", ...paths]);
  const lines = [
    `FROM ${host}/base/toolchain:1`,
    "ADD root.tar /",
    "COPY assemble run save-artifacts /usr/libexec/s2i/",
    "RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/bin/npm && mkdir -p /opt/app && chown 1001:0 /opt/app",
    'LABEL io.openshift.s2i.scripts-url="image:///usr/libexec/s2i"',
    "ENV HOME=/tmp PATH=/usr/bin:/bin",
    "USER 1001",
  ];
  await writeFile(join(context, "Containerfile"), `${lines.join("\n")}\n`);
  const place = join(folder, "builder-store");
  const store = ["--root", join(place, "store"), "--runroot", join(place, "run")];
  const tag = `${host}/s2i/builder:1`;
  const tls = "--tls-verify=false";
  await measure(
    [
      ["buildah", ...store, "build", "--quiet", tls, "--format=oci", `--tag=${tag}`, context],
      ["buildah", ...store, "push", "--quiet", tls, tag],
    ],
    { env, log: join(folder, "log") },
  );
  await remove(place);
  return tag;
}

/** The files of the programs and of the libraries that they are linked to, relative to `/`. */
async function programFiles() {
  const node = await realpath(process.execPath);
  const asked = spawnSync("/usr/bin/python3", [
    "-c",
    "import os; print(os.path.dirname(os.__file__))",
  ]);
  if (asked.status !== 0) fail("/usr/bin/python3 is not installed");
  const npm = dirname(dirname(await realpath(which("npm"))));
  if (!node.startsWith("/usr/bin/") || !npm.startsWith("/usr/lib/node_modules/"))
    fail("the case s2i needs the node and npm of a package, in /usr");
  const found = ["/usr/bin/python3", node, npm, String(asked.stdout).trim()];
  const { stdout } = spawnSync("ldd", ["/usr/bin/python3", node], { encoding: "utf8" });
  const libraries = [...stdout.matchAll(/=> (\/\S+)/g)].map(([, path]) => path);
  // `/lib` is a link in the image as well.
  const real = await Promise.all(
    libraries.map(async (path) =>
      join(await realpath(dirname(path)), path.slice(path.lastIndexOf("/") + 1)),
    ),
  );
  return [...new Set([...found, ...real])].map((path) => path.slice(1));
}

/** Writes an application whose packages are archives in its own source, with npm's lock of them. */
async function npmApplication(folder) {
  await mkdir(join(folder, "packages"), { recursive: true });
  const dependencies = {};
  for (let at = 0; at < packages; at += 1) {
    const called = `package-${at}`;
    await packArchive(join(folder, "packages"), called);
    dependencies[called] = `file:packages/${called}.tgz`;
  }
  const manifest = { name: "shop", version: "1.0.0", private: true, dependencies };
  await writeFile(join(folder, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  const flags = ["--package-lock-only", "--offline", "--no-audit", "--no-fund", "--silent"];
  must("npm", ["--prefix", folder, "install", ...flags, `--cache=${folder}.cache`]);
  await rm(`${folder}.cache`, { recursive: true, force: true });
  return await writeContext(folder, { files: () => [["index.js", "require('package-0')\n"]] });
}

async function packArchive(folder, called) {
  const place = join(folder, "package");
  await mkdir(join(place, "lib"), { recursive: true });
  await writeFile(
    join(place, "package.json"),
    JSON.stringify({ name: called, version: "1.0.0", main: "lib/0.js" }),
  );
  for (let at = 0; at < filesOfPackage; at += 1) {
    const line = `exports.f${at} = (n) => n * ${at} + "${called}".length;\n`;
    await writeFile(join(place, "lib", `${at}.js`), line.repeat(40));
  }
  must("tar", ["-C", folder, "-czf", join(folder, `${called}.tgz`), "package"]);
  await rm(place, { recursive: true });
}

function pythonModule(at) {
  const functions = Array.from(
    { length: 30 },
    (_, each) =>
      `def f${each}(n):\n    return [x * ${at + each} for x in range(n) if x % ${each + 2}]\n`,
  );
  return functions.join("\n\n");
}
