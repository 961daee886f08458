import { describe, expect, it } from "vitest";
import { askedValue } from "../support/served-value.ts";
import { steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

describe("a value that the first build draws and a server of it hands to the second", () => {
  it("is no proof in the machine's network", async () => {
    const files = steps(`RUN ${await askedValue("sleep 5")}`);
    const inputs = { network: "host", vary: "none", "extra-builds": "0" };
    const step = await story.step(await story.checkout(files), inputs);
    expect(step.outputs["reproducible"]).toBe("false");
  });

  it("is no proof under chroot isolation, where it could be served for ever", async () => {
    const files = steps(`RUN ${await askedValue()}`);
    const chroot = { env: { BUILDAH_ISOLATION: "chroot" } };
    const inputs = { vary: "all", "extra-builds": "0" };
    const step = await story.step(await story.checkout(files), inputs, chroot);
    expect(step.outputs["reproducible"]).toBe("false");
    expect(step.report?.varied).toContain("start-time");
  });
});
