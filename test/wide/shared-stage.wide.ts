import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseReport } from "../support/report-view.ts";
import { containerfile } from "../support/sources.ts";
import { expectOnlyLeft, newStory } from "../support/story.ts";

const story = newStory();

/** How often a RUN step has fetched something. */
let fetched = 0;
let url = "";
const server = createServer((_, answer) => {
  fetched += 1;
  answer.end("fetched\n".repeat(500));
});

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "0.0.0.0", listening));
  const { port } = server.address() as AddressInfo;
  const own = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const address = own.find(({ family, internal }) => family === "IPv4" && !internal)?.address;
  url = `http://${address}:${port}/`;
});
afterAll(() => void server.close());

describe("a stage that two images of one file share", () => {
  it("runs once in each environment, and each image is what it is alone", async () => {
    const base = containerfile("").trim();
    const checkout = await story.checkout({
      Containerfile: [
        `${base} AS made`,
        `RUN wget -q -O /fetched ${url} && seq 1 1000 >/numbers`,
        `${base} AS one`,
        "COPY --from=made /fetched /fetched",
        `${base} AS two`,
        "COPY --from=made /numbers /numbers",
        "RUN wc -l /numbers >/count",
        "",
      ].join("\n"),
      "twofold.yml": [
        "images:",
        "  - {name: one, target: one}",
        "  - {name: two, target: two}",
        "",
      ].join("\n"),
    });
    const started = await story.startStep(checkout, { all: "true" });
    const { outputs, job, log, code } = await started.finish();
    expect(code, log).toBe(0);
    expect(fetched).toBe(2);
    const folder = dirname(outputs["report"] ?? "");
    await expectOnlyLeft(job, [folder]);
    const images = JSON.parse(outputs["images"] ?? "");
    const report = async (name: string) =>
      parseReport(await readFile(join(folder, "images", name, "report.json"), "utf8"));
    expect((await report("one")).ledger).toMatchObject({ taken: [], ran: 1, kept: 0 });
    expect((await report("two")).ledger).toMatchObject({
      taken: [{ from: "this run", usedNetwork: true }],
      ran: 1,
    });
    for (const name of ["one", "two"]) {
      const alone = await story.step(checkout, { only: name, all: "false" });
      expect(alone.code, alone.log).toBe(0);
      expect(alone.outputs["digest"]).toBe(images[name].digest);
      expect(alone.report?.ledger).toBeUndefined();
    }
    expect(fetched).toBe(6);
  });
});
