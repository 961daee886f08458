import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, it } from "vitest";
import { leftovers } from "../support/leftovers.ts";
import { tagsOf } from "../support/registry-view.ts";
import { buildFlags, expectOnlyLeft, newStory } from "../support/story.ts";

const story = newStory();

/** Its step runs on the machine's own platform; the one for the second platform does not end. */
function endless(): Readonly<Record<string, string>> {
  const { reference, digest } = inject("base");
  const lines = [
    `FROM --platform=$BUILDPLATFORM ${reference}@${digest} AS build`,
    "ARG TARGETARCH",
    'RUN [ "$TARGETARCH" = amd64 ] || { echo now-it-runs; sleep 619; }; echo "$TARGETARCH" >/out',
    "FROM scratch",
    "COPY --from=build /out /out",
  ];
  return { Containerfile: `${lines.join("\n")}\n` };
}

/** What a run left running, with the step's own program. */
async function processesOf(job: string): Promise<readonly string[]> {
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const commands = await Promise.all(
    ids.map((id) => readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "")),
  );
  const steps = commands.filter((command) => command === "sleep\u0000619\u0000");
  const others = await leftovers({ folder: job, kept: [] });
  return [...steps, ...others.filter((line) => line.startsWith("process "))];
}

it("a run that is killed while the second platform builds leaves nothing and pushes nothing", async () => {
  const checkout = await story.checkout(endless(), { tag: "v1.0.0" });
  const job = await story.job();
  const output = join(job, "home/result");
  const image = story.image();
  const platforms = "linux/amd64,linux/arm64";
  const flags = buildFlags({ output, image, push: "true", platforms });
  const { program } = await story.startCli(checkout.folder, flags, { job });
  await program.waitFor(/now-it-runs$/m);
  program.child.kill("SIGKILL");
  await program.finished;
  for (let waited = 0; (await processesOf(job)).length > 0 && waited < 100; waited += 1) {
    await sleep(100);
  }
  expect(await processesOf(job)).toEqual([]);
  expect(await tagsOf(image)).toEqual([]);
  await expectOnlyLeft(job, [output]);
});
