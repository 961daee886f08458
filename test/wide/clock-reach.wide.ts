import { readFile } from "node:fs/promises";
import { expect, inject, it } from "vitest";
import { newStory } from "../support/story.ts";

const story = newStory();

it("a command that only looks like one that fetches is varied once the first build has moved nothing", async () => {
  const lines = [
    `FROM ${inject("debian")}`,
    "COPY go /usr/local/bin/go",
    "RUN go build -ldflags '-X main.built=today' && date -u +%F >/built",
    "",
  ];
  const go = { text: "#!/bin/sh\nexit 0\n", mode: 0o755 };
  const checkout = await story.checkout({ Containerfile: lines.join("\n"), go });
  const step = await story.step(checkout, { "extra-builds": "0", vary: "all,-file-order" });
  expect(step.report?.notVaried.map(({ variation }) => variation)).toEqual(["file-order"]);
  expect(step.outputs["reproducible"]).toBe("false");
  expect(step.report?.differences.map(({ path, cause }) => [path, cause])).toEqual([
    ["built", "clock"],
  ]);
});

it("the clock counts as varied only in steps whose programs can load libfaketime", async () => {
  const lines = [
    `FROM ${inject("debian")}`,
    "COPY stamp /usr/local/bin/busybox-stamp",
    "RUN sleep 0.2 && true",
    "RUN busybox-stamp true",
    "RUN sh -c 'eval $(echo YnVzeWJveC1zdGFtcCBzbGVlcCAyCg== | base64 -d)'",
    "RUN env -i sleep 2",
    // bash, started by su: what root's processes share has to be for this user, too.
    "RUN su -s /bin/bash www-data -c 'sleep 0.1 && touch /tmp/mine' && rm /tmp/mine",
    "",
  ];
  const stamp = { text: await readFile("/bin/busybox"), mode: 0o755 };
  const checkout = await story.checkout({ Containerfile: lines.join("\n"), stamp });
  const step = await story.step(checkout, { vary: "clock" });
  expect(step.outputs["reproducible"]).toBe("true");
  const told = step.report?.notVaried
    .filter(({ variation }) => variation === "clock")
    .map(({ variation, reason, steps }) => ({
      variation,
      reason,
      lines: steps?.map(({ line }) => line),
    }));
  const reason = "static programs keep the true day: /usr/local/bin/busybox-stamp";
  expect(told).toEqual([
    { variation: "clock", reason, lines: [4, 5] },
    { variation: "clock", reason: "these did not load libfaketime: /usr/bin/sleep", lines: [6] },
  ]);
});
