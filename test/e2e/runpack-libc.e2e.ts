import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { elfLinks } from "../../src/executables/elf-links.ts";
import { succeed } from "../support/program.ts";
import { servedDigest } from "../support/registry-view.ts";
import { pushImage } from "../support/s2i-program.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const base = inject("base");
/** busybox with the C library of the machine, glibc. */
let runtime = "";

beforeAll(async () => {
  const folder = await story.job();
  const loader = elfLinks(await readFile("/usr/bin/gcc"))?.interpreter ?? "";
  const libc = (await succeed(["gcc", "-print-file-name=libc.so.6"])).trim();
  const image = story.image();
  await pushImage(`${image}:1`, {
    folder,
    files: {
      Containerfile: `FROM ${base.reference}\nCOPY loader ${loader}\nCOPY libc /usr/lib/libc.so.6\n`,
      loader: { text: await readFile(loader), mode: 0o755 },
      libc: { text: await readFile(libc), mode: 0o755 },
    },
  });
  runtime = `${image}@${await servedDigest(image, "1")}`;
});

/** A program that is linked as Alpine's are: by musl's loader, to musl. */
async function linkedToMusl(): Promise<Buffer> {
  const folder = await story.job();
  const library = join(folder, "libc.so");
  const source = join(folder, "main.c");
  const program = join(folder, "program");
  const machine = (await succeed(["uname", "-m"])).trim();
  await writeFile(source, "void _start(void) { for (;;); }\n");
  const soname = `-Wl,-soname,libc.musl-${machine}.so.1`;
  await succeed(["gcc", "-nostdlib", "-o", library, "-shared", soname, source]);
  const loader = `-Wl,--dynamic-linker=/lib/ld-musl-${machine}.so.1`;
  await succeed(["gcc", "-nostdlib", "-o", program, loader, "-Wl,--no-as-needed", source, library]);
  return await readFile(program);
}

describe("a program for musl on a runtime image with glibc", () => {
  it("is one error before the push, with the package to add", async () => {
    const image = story.image();
    const checkout = await story.checkout({
      Containerfile: `FROM ${base.reference} AS build\nCOPY program /out/program\n`,
      program: { text: await linkedToMusl(), mode: 0o755 },
    });
    const { code, report, outputs } = await story.step(checkout, {
      ...{ recipe: "runpack", "runtime-image": runtime, command: "/usr/bin/program" },
      ...{ artifacts: "build:/out/program:/usr/bin/program", image, tags: "1", push: "true" },
    });
    expect(code).toBe(1);
    expect(report?.failure?.message).toMatch(
      /`\/usr\/bin\/program` needs the loader `\/lib\/ld-musl-\w+\.so\.1`, and the image has glibc's: it was built for another C library\. Nothing was pushed\.$/,
    );
    expect(report?.failure?.fix).toContain("Debian's `musl`, Alpine's `musl`");
    expect(outputs["tags"] ?? "").toBe("");
  });
});
