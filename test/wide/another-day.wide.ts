import { expect, inject, it } from "vitest";
import { steps } from "../support/sources.ts";
import { stepServer } from "../support/step-server.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const today = new Date().toISOString().slice(0, 10);
const url = stepServer(`released ${today}\n`.repeat(200));

/** Writes the day without the word for it in the Containerfile. */
const stamp = { "stamp.sh": "date -u +%F >$1\n" };

it("a day that a step writes while it fetches is told from a day that it fetches", async () => {
  const stampAndFetch = [
    "import sys, time, urllib.request",
    "fetched = urllib.request.urlopen(sys.argv[1]).read()",
    "open('/srv/fetched', 'wb').write(fetched)",
    "open('/srv/built', 'w').write(time.strftime('%Y-%m-%d', time.gmtime()))",
  ];
  const checkout = await story.checkout({
    Containerfile: `FROM ${inject("debian")}\nCOPY get.py /\nRUN python3 /get.py ${url()}\n`,
    "get.py": `${stampAndFetch.join("\n")}\n`,
  });
  const { outputs, report, log } = await story.step(checkout, { vary: "all,-start-time" });
  expect(log).toContain("building once more on another day to find out");
  expect(outputs["reproducible"]).toBe("false");
  expect(report?.differences).toMatchObject([
    { path: "srv/built", kind: "trace", cause: "clock", instruction: { line: 3 } },
  ]);
  expect(report?.traces).toMatchObject([
    {
      path: "srv/built",
      certain: true,
      format: "ISO 8601 date; a build on another day has a different value there",
    },
    {
      path: "srv/fetched",
      weight: "note",
      certain: false,
      format: "ISO 8601 date; a build on another day has it too",
    },
  ]);
});

it("a day of a static program that may have fetched it stays in doubt, with the reason", async () => {
  const source = steps("COPY stamp.sh /", `RUN wget -q -O /v ${url()} && sh /stamp.sh /built`);
  const checkout = await story.checkout({ ...source, ...stamp });
  const { outputs, report, summary } = await story.step(checkout, { vary: "all,-start-time" });
  expect(outputs["reproducible"]).toBe("true");
  const told = `a build on another day could not decide: the image has only static programs`;
  expect(report?.traces).toMatchObject([
    { path: "built", certain: false, format: `ISO 8601 date; ${told}` },
    { path: "v", certain: false },
  ]);
  expect(summary).toContain(told);
});

it("a day of a static program is the build's where nothing that was fetched has one", async () => {
  const source = steps(
    "COPY stamp.sh /",
    `RUN wget -q -O /v ${url()}plain`,
    "RUN sh /stamp.sh /built",
  );
  const checkout = await story.checkout({ ...source, ...stamp });
  const { outputs, report } = await story.step(checkout, { vary: "all,-start-time" });
  expect(outputs["reproducible"]).toBe("false");
  expect(report?.differences).toMatchObject([
    { path: "built", kind: "trace", cause: "clock", instruction: { line: 4 } },
  ]);
});
