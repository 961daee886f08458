import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { faketimeLibraries } from "../../../../src/adapters/buildah/means/faketime-libraries.ts";
import { withoutFunctions } from "../../../../src/adapters/buildah/means/trimmed-library.ts";
import { listed } from "../../../../src/adapters/buildah/means/variation-means.ts";
import { succeed } from "../../../support/program.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-faketime-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A library that says `ours` where libfaketime would give another time. */
const source = `
#include <stdio.h>
#include <time.h>
#include <utime.h>
int clock_gettime(clockid_t id, struct timespec *now) { now->tv_sec = 42; now->tv_nsec = 0; return 0; }
int clock_nanosleep(clockid_t id, int flags, const struct timespec *until, struct timespec *rest) { return 22; }
int utime(const char *path, const struct utimbuf *times) { return -1; }
void say(void) { puts("a function of the C library"); }
`;
const asker = `
#include <stdio.h>
#include <time.h>
#include <utime.h>
int main(int argc, char **argv) {
	struct timespec now, no = {0, 0};
	clock_gettime(CLOCK_REALTIME, &now);
	printf("%ld %d %d\\n", now.tv_sec, clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &no, 0), utime(argv[0], 0));
	return 0;
}
`;

async function compile(name: string, text: string, ...flags: string[]): Promise<string> {
  const [from, to] = [join(folder, `${name}.c`), join(folder, name)];
  await writeFile(from, text);
  await succeed(["gcc", ...flags, "-o", to, from]);
  return to;
}

describe("a copy of libfaketime", () => {
  it("moves the clock, and leaves waiting and files' times to the C library", async () => {
    const own = join(folder, "lib/any/faketime");
    await mkdir(own, { recursive: true });
    const program = await compile("asker", asker);
    const library = await compile("libfaketime.so.1", source, "-shared", "-fPIC");
    await writeFile(join(own, "libfaketime.so.1"), await readFile(library));
    const had = await faketimeLibraries(join(folder, "copies"), [join(folder, "lib/*/faketime")]);
    if ("lacks" in had) throw new Error(had.lacks);
    expect(had.has).toMatchObject([{ path: join(folder, "copies/faketime-0.so"), libc: "glibc" }]);
    const said = (preload: string) => succeed([program], { env: { LD_PRELOAD: preload } });
    expect(await said(library)).toBe("42 22 -1");
    expect(await said(had.has[0]?.path ?? "")).toBe("42 0 0");
  });

  it("is for musl when it needs musl, whatever versions of glibc's symbols it names", async () => {
    const named = `${source}const char *old = "GLIBC_2.3.2";\n`;
    await compile("libfaketime.so.1", named, "-shared", "-fPIC", "-nostdlib");
    expect(await faketimeLibraries(join(folder, "copies"), [folder])).toMatchObject({
      has: [{ libc: "musl", glibc: 0 }],
    });
  });

  it("is none of what is no such library", async () => {
    await writeFile(join(folder, "libfaketime.so.1"), "#!/bin/sh\n");
    expect(await faketimeLibraries(join(folder, "copies"), [folder])).toMatchObject({
      lacks: expect.stringContaining("apt-get install libfaketime"),
    });
  });

  it("is never made of a damaged file, nor written beyond it", async () => {
    const library = await readFile(await compile("x.so", source, "-shared", "-fPIC"));
    const options = { without: ["utime"], required: "clock_gettime" };
    expect(withoutFunctions(library, options)?.length).toBe(library.length);
    fc.assert(
      fc.property(
        fc.nat(library.length - 1),
        fc.nat(255),
        fc.nat(library.length),
        (at, byte, end) => {
          const damaged = Buffer.from(library.subarray(0, end));
          if (at < damaged.length) damaged[at] = byte;
          expect([undefined, damaged.length]).toContain(withoutFunctions(damaged, options)?.length);
        },
      ),
    );
  });
});

describe("a list of processors", () => {
  it.each([
    ["0-2,5", [0, 1, 2, 5]],
    ["3", [3]],
    ["", []],
  ])("%j is %j", (list, numbers) => {
    expect(listed(list)).toEqual(numbers);
  });
});
