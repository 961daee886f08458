// Proves that the committed dist/ is what the sources give: built again in two copies of the work tree, of
// different depth, with different time zones and locales, under Node 20 and Node 24, and then in place.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeOfMajor } from "./node-version.mjs";
import { differing, fingerprints } from "./release/fingerprints.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const temp = await mkdtemp(join(tmpdir(), "twofold-check-dist-"));
try {
  const committed = await fingerprints(join(root, "dist"));
  const rebuilt = [
    { node: 20, folder: "a", env: { TZ: "UTC", LC_ALL: "C" } },
    { node: 24, folder: "some/what/deeper", env: { TZ: "Asia/Tokyo", LC_ALL: "C.UTF-8" } },
  ];
  for (const { node, folder, env } of rebuilt) {
    const copy = join(temp, folder);
    await copyWorkTree(copy);
    build({ copy, node: nodeOfMajor(node), env });
    const where = `Node ${node}, ${folder}, TZ=${env.TZ}`;
    report(
      `committed dist/ against a build with ${where}`,
      committed,
      await fingerprints(join(copy, "dist")),
    );
  }
  build({ copy: root, node: process.execPath, env: {} });
  const changed = git("status", "--porcelain", "--ignored", "--", "dist");
  if (changed !== "") fail(`a build in place changes what git has:\n${changed}`);
  if (process.exitCode === undefined)
    console.log("dist/ is what the sources give, in every folder and on every Node tried");
} finally {
  await rm(temp, { recursive: true, force: true });
}

function report(what, expected, actual) {
  const differ = differing(expected, actual);
  if (differ.length > 0) fail(`${what}: these files differ:\n${differ.join("\n")}`);
  console.log(`${what}: ${actual.size} files, the same bytes`);
}

function fail(message) {
  console.error(`check-dist: ${message}\nRun \`npm ci && npm run build\` and commit dist/.`);
  process.exitCode = 1;
}

/** The files that git knows or would add, and the installed packages, which must be real files there too. */
async function copyWorkTree(to) {
  const files = git("ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0");
  for (const file of files.filter((name) => name !== "" && !name.startsWith("dist/"))) {
    if (!existsSync(join(root, file))) continue;
    await mkdir(dirname(join(to, file)), { recursive: true });
    await cp(join(root, file), join(to, file), { verbatimSymlinks: true });
  }
  run(["cp", "-a", "--reflink=auto", join(root, "node_modules"), to], { cwd: root });
}

function build({ copy, node, env }) {
  run([node, "scripts/build.mjs"], { cwd: copy, env: { ...process.env, ...env } });
}

function git(...args) {
  return run(["git", "-C", root, ...args], { cwd: root });
}

function run([program, ...args], options) {
  const result = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
    ...options,
  });
  if (result.status !== 0) {
    throw new Error(`${program} ${args.join(" ")} failed: ${result.stdout}${result.error ?? ""}`);
  }
  return result.stdout;
}
