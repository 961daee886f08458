import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { type Checkout, git } from "../support/checkout.ts";
import { dist, root, searchPath } from "../support/paths.ts";
import { runProgram, succeed } from "../support/program.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
let checkout: Checkout;
let image: string;
let env: Record<string, string>;

/** A new user's project: two steps write what is another one in each build. */
const containerfile = (): string =>
  [
    `FROM ${inject("base").reference}@${inject("base").digest}`,
    "COPY page.txt /srv/page.txt",
    "RUN date -u +%s%N >/srv/built",
    "RUN tar cf /srv/page.tar /srv/page.txt && gzip /srv/page.tar",
    "USER 1000",
    "",
  ].join("\n");

beforeAll(async () => {
  const place = join(story.folder(), "first-hour");
  const home = join(place, "home");
  await mkdir(join(home, "tmp"), { recursive: true });
  const clone = join(place, "twofold");
  await succeed(["git", "clone", "--quiet", root, clone], { cwd: place, env: ownEnv(home) });
  // What is tested is what is built, also where it is not committed yet.
  await rm(join(clone, "dist"), { recursive: true });
  await cp(dist, join(clone, "dist"), { recursive: true });
  const install: [string, ...string[]] = [
    "npm",
    "install",
    "--global",
    `--prefix=${home}`,
    "--no-audit",
    "./twofold",
  ];
  await succeed(install, { cwd: place, env: ownEnv(home) });
  env = { ...ownEnv(home), PATH: `${join(home, "bin")}:${searchPath()}` };
  checkout = await story.checkout({ Containerfile: containerfile(), "page.txt": "hello\n" });
  image = story.image();
});

function ownEnv(home: string): Record<string, string> {
  return { PATH: searchPath(), HOME: home, TMPDIR: join(home, "tmp"), LANG: "C.UTF-8" };
}

/** Calls the installed command at a terminal, and returns what stays on the screen. */
async function atTerminal(columns: number, ...args: readonly string[]) {
  const line = `stty cols ${columns} rows 50; exec twofold ${args.join(" ")}`;
  const call = await runProgram(["script", "-qec", line, "/dev/null"], {
    cwd: checkout.folder,
    env: { ...env, TERM: "xterm-256color" },
  });
  const text = stripVTControlCharacters(call.stdout.replaceAll("\r\n", "\n"));
  return { code: call.code, lines: text.split("\n").map((each) => each.replace(/^.*\r/, "")) };
}

async function inPipe(...args: readonly string[]) {
  return await runProgram(["twofold", ...args], { cwd: checkout.folder, env });
}

/** What a red build shows, from the verdict on. */
function resultIn(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith("Not reproducible"));
  return lines.slice(start).filter((line, index, all) => line !== "" || index < all.length - 1);
}

describe("the first hour of a new user", () => {
  const registry = (): string[] => [
    "--no-tls-verify",
    `--insecure-registries=${inject("registry")}`,
  ];

  it("starts with what is not clean, without a build", async () => {
    const found = await inPipe("check", `--insecure-registries=${inject("registry")}`);
    expect(found.stdout, found.output).toBe("untagged\n");
  });

  it("shows a red build of two findings on 25 lines, no wider than the terminal", async () => {
    for (const columns of [80, 120]) {
      const { code, lines } = await atTerminal(columns, "build", "--output=out", ...registry());
      const result = resultIn(lines);
      expect(code, lines.join("\n")).toBe(1);
      expect(result.length, result.join("\n")).toBeLessThanOrEqual(25);
      // Neither a line to paste nor a source ID can be broken.
      const wide = result.filter((line) => line.length > columns && !/RUN |^source /.test(line));
      expect(wide).toEqual([]);
      expect(result.join("\n")).toMatch(/Containerfile:3 +clock/);
      expect(result.join("\n")).toMatch(/Containerfile:4 +(?:archive-mtime|gzip-mtime)/);
      await rm(join(checkout.folder, "out"), { recursive: true });
    }
  });

  it("turns green with the lines that were shown, pasted as they are", async () => {
    const { lines } = await atTerminal(120, "build", ...registry());
    const shown = resultIn(lines).flatMap((line) => /^ *(?:fix: )?(RUN .*)$/.exec(line)?.[1] ?? []);
    const file = join(checkout.folder, "Containerfile");
    const fixed = (await readFile(file, "utf8")).split("\n").map((line) => {
      if (!line.startsWith("RUN ")) return line;
      const [, first = ""] = /^RUN (\w+)/.exec(line) ?? [];
      return shown.find((each) => each.includes(`${first} `)) ?? line;
    });
    await writeFile(file, fixed.join("\n"));
    await git(checkout.folder, "commit", "-qam", "Fix what differs");
    await git(checkout.folder, "push", "-q", "origin", "HEAD");
    const { code, lines: after } = await atTerminal(80, "build", "--output=out", ...registry());
    expect(code, `${fixed.join("\n")}\n${after.join("\n")}`).toBe(0);
  });

  it("ends with an image that is pushed, inspected and verified", async () => {
    const pushed = await inPipe(
      "push",
      "out/layout",
      `--image=${image}`,
      "--tags=1",
      ...registry(),
    );
    expect(pushed.code, pushed.output).toBe(0);
    const inspected = await inPipe("inspect", `${image}:1`, "--no-tls-verify");
    expect(inspected.stdout).toBe(pushed.stdout);
    const verified = await inPipe("verify", `${image}:1`, "--source=.", "--no-tls-verify");
    expect(verified.stdout, verified.output).toBe("identical\n");
  });
});
