import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { faketimeLibraries } from "../../../../src/adapters/buildah/means/faketime-libraries.ts";
import { clock } from "../../../../src/variations/clock.ts";
import { succeed } from "../../../support/program.ts";
import { given } from "../../../variations/steps.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-waits-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Waits 0.2 s for what never comes, by each clock, and prints how long that took, in tenths of a second. */
const waiter = `
#include <pthread.h>
#include <stdio.h>
#include <time.h>
static double now(clockid_t id) {
	struct timespec at;
	clock_gettime(id, &at);
	return at.tv_sec + at.tv_nsec / 1e9;
}
static int waited(clockid_t id) {
	pthread_condattr_t by;
	pthread_cond_t never;
	pthread_mutex_t own = PTHREAD_MUTEX_INITIALIZER;
	pthread_condattr_init(&by);
	pthread_condattr_setclock(&by, id);
	pthread_cond_init(&never, &by);
	pthread_mutex_lock(&own);
	double start = now(CLOCK_MONOTONIC), until = now(id) + 0.2;
	struct timespec end = {(time_t)until, (until - (time_t)until) * 1e9};
	pthread_cond_timedwait(&never, &own, &end);
	return (now(CLOCK_MONOTONIC) - start) * 10 + 0.001;
}
int main(void) {
	printf("%d %d\\n", waited(CLOCK_MONOTONIC) >= 2, waited(CLOCK_REALTIME) >= 2);
	return 0;
}
`;

it("under another day, a wait by either clock ends when its time is over, and not before", async () => {
  const [source, program] = [join(folder, "waiter.c"), join(folder, "waiter")];
  await writeFile(source, waiter);
  await succeed(["gcc", "-o", program, source, "-lpthread"]);
  const libraries = await faketimeLibraries(join(folder, "copies"));
  if ("lacks" in libraries) throw new Error(libraries.lacks);
  const edit = given(clock, {}, { faketime: libraries });
  if (typeof edit === "string") throw new Error(edit);
  const [library] = edit.mounts ?? [];
  const { FAKETIME_SHARED: _, ...own } = edit.env ?? {};
  const env = { ...own, LD_PRELOAD: library?.source ?? "" };
  // A Java virtual machine whose waits end at once keeps a processor busy until it ends itself.
  expect(await succeed([program], { env })).toBe("1 1");
});
