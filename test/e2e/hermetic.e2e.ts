import { describe, expect, it } from "vitest";
import { fileOf, readLayout } from "../support/layout.ts";
import { containerfile } from "../support/sources.ts";
import { stepServer } from "../support/step-server.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const url = stepServer();

/** A script that the commands of a step do not tell of. */
const fetcher = () => ({ "fetch.sh": `wget -q -O "$1" ${url()}\n` });

describe("the network that steps use", () => {
  it("is measured: the report names the step, and the second build gets it back", async () => {
    const checkout = await story.checkout({
      ...fetcher(),
      Containerfile: containerfile(
        "COPY fetch.sh /x/",
        "RUN sh /x/fetch.sh /fetched",
        "RUN echo nothing >/n",
        "RUN nc -l -p 7070 -s 127.0.0.1 >/heard & sleep 0.3; echo hello | nc 127.0.0.1 7070; wait",
      ),
    });
    const step = await story.step(checkout, {});
    expect(step.code).toBe(0);
    const advisory = step.report?.advisories.find(({ name }) => name === "network-in-run");
    expect(advisory?.evidence).toEqual([
      expect.stringMatching(
        /^Containerfile:3: moved [4-9]\.\d kB over its network interface: RUN sh /,
      ),
    ]);
    expect(step.log).toMatch(/build 2 runs again with it/);
    const refused = await story.step(checkout, { forbid: "network-in-run" });
    expect(refused.code).toBe(1);
    expect(refused.outputs["layout"] ?? "").toBe("");
    expect(refused.report?.forbidden).toEqual(["network-in-run"]);
    expect(refused.report?.failure?.code).toBe("forbidden");
  });
});

describe("a hermetic build", () => {
  const files = () => ({
    ...fetcher(),
    Containerfile: containerfile("COPY fetch.sh /x/", "RUN sh /x/fetch.sh /fetched"),
  });

  it("fetches in the stages that may, and builds the rest from what they left", async () => {
    const base = containerfile("").trim();
    const checkout = await story.checkout({
      ...fetcher(),
      Containerfile: [
        `${base} AS deps`,
        "COPY fetch.sh /x/",
        "RUN sh /x/fetch.sh /fetched",
        base,
        "COPY --from=deps /fetched /f",
        "COPY fetch.sh /x/",
        "RUN sh /x/fetch.sh /f2 || echo cut off >/g",
        "",
      ].join("\n"),
    });
    const step = await story.step(checkout, { hermetic: "true", "fetch-stages": "deps" });
    expect(step.code).toBe(0);
    const image = await readLayout(step.outputs["layout"] ?? "");
    expect(await fileOf(image, "f")).toMatch(/^fetched/);
    expect(await fileOf(image, "g")).toBe("cut off\n");
    expect(image.config.config.Labels?.["dev.twofold.recipe"]).toContain(
      '"fetchStages":["deps"],"file":"Containerfile","hermetic":true',
    );
  });

  it("fails at a step that wants the network elsewhere, and says what to write", async () => {
    const step = await story.step(await story.checkout(files()), { hermetic: "true" });
    expect(step.code).not.toBe(0);
    expect(step.log).toMatch(/Containerfile:3.*failed/);
    expect(step.log).toMatch(/`hermetic` cuts this step off from the network.*`fetch-stages`/);
  });

  it("is refused where steps share the host's network", async () => {
    const env = { BUILDAH_ISOLATION: "chroot" };
    const step = await story.step(await story.checkout(files()), { hermetic: "true" }, { env });
    expect(step.code).not.toBe(0);
    expect(step.log).toMatch(/`hermetic` is not possible here: .*chroot/);
  });
});
