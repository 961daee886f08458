import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { containerfile } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

describe("steps that two builds agreed on", () => {
  it("run where the entry was altered, or another machine sealed it", async () => {
    const folder = await story.job();
    const [cache, state] = [join(folder, "cache"), join(folder, "state")];
    const text = containerfile("RUN seq 1 2000 >/a && mkdir /d", "RUN cat /a >/y");
    const checkout = await story.checkout({ Containerfile: text });
    const inputs = { cache };
    const cold = await story.step(checkout, inputs, { env: { XDG_STATE_HOME: state } });
    const [step = ""] = await readdir(join(cache, "steps"));
    const archive = join(cache, "steps", step, "changes.tar");
    const bytes = await readFile(archive);
    await writeFile(archive, Buffer.from(bytes.map((byte) => (byte === 0x31 ? 0x32 : byte))));
    const altered = await story.step(checkout, inputs, { env: { XDG_STATE_HOME: state } });
    expect(altered.report?.ledger).toMatchObject({ ran: 1, kept: 1 });
    expect(altered.log).toContain("its changes are not those that were proven");
    const env = { XDG_STATE_HOME: join(folder, "other") };
    const foreign = await story.step(checkout, inputs, { env });
    expect(foreign.report?.ledger).toMatchObject({ taken: [], ran: 2 });
    expect(foreign.log).toContain("another machine or user sealed it");
    for (const { outputs } of [altered, foreign]) {
      expect(outputs["digest"]).toBe(cold.outputs["digest"]);
    }
  });

  it("leave files in the order of their times, which a later step can read", async () => {
    const folder = await story.job();
    const env = { XDG_STATE_HOME: join(folder, "state") };
    const inputs = { cache: join(folder, "cache") };
    const text = containerfile(
      "RUN touch /b; sleep 1; touch /a",
      "COPY x /x",
      "RUN stat -c '%y %n' /a /b | sort | cut -d' ' -f4 >/out; cat /x",
    );
    await story.step(await story.checkout({ Containerfile: text, x: "one\n" }), inputs, { env });
    const changed = await story.checkout({ Containerfile: text, x: "two\n" });
    const warm = await story.step(changed, inputs, { env });
    expect(warm.report?.ledger).toMatchObject({ taken: [{ instruction: { line: 2 } }], ran: 1 });
    expect(warm.outputs["digest"]).toBe((await story.step(changed, {})).outputs["digest"]);
  });
});
