import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { pushLayout } from "../support/base-image.ts";
import { readLayout } from "../support/layout.ts";
import { startProgram } from "../support/program.ts";
import { answerOf, applications } from "../support/s2i-applications.ts";
import {
  builders,
  type Language,
  languages,
  pushBuilder,
  pushBuilderBase,
} from "../support/s2i-builders.ts";
import { inStore } from "../support/s2i-program.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
let base = "";
beforeAll(async () => {
  base = await pushBuilderBase(inject("registry"));
});

/** Asks for a port that nobody uses. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Starts the image of a layout as its config says, and asks it until it answers. */
async function answer(layout: string): Promise<string> {
  const port = await freePort();
  const folder = await story.job();
  return await inStore(join(folder, "work"), async (buildah) => {
    const image = `${story.image()}:1`;
    await pushLayout(layout, image);
    const container = (await buildah("from", "--tls-verify=false", image)).trim();
    const { config } = await readLayout(layout);
    const store = [`--root=${folder}/work/store`, `--runroot=${folder}/work/run`];
    const how = ["--storage-driver=vfs", "run", "--isolation=chroot", `--env=PORT=${port}`];
    const command = ["--", ...(config.config.Cmd ?? [])];
    // Whoever ends the first process of the name space ends all of them.
    const inside = ["unshare", "--fork", "--pid", "--kill-child"] as const;
    const running = startProgram([...inside, "buildah", ...store, ...how, container, ...command]);
    try {
      for (let tries = 0; tries < 200; tries += 1) {
        const said = await fetch(`http://127.0.0.1:${port}/`).then(
          (response) => response.text(),
          () => undefined,
        );
        if (said !== undefined) return said;
        await sleep(100);
      }
      throw new Error("it did not answer");
    } finally {
      running.child.kill("SIGKILL");
      await running.finished;
    }
  });
}

describe("a builder image of the distribution's packages makes an application that answers", () => {
  it.each(languages)("%s", async (language: Language) => {
    const builder = await pushBuilder(language, { base, story });
    const checkout = await story.checkout(applications[language]);
    const done = await story.step(checkout, { recipe: "s2i", "builder-image": builder });
    expect(done.code).toBe(0);
    expect(done.outputs["reproducible"]).toBe("true");
    expect(await answer(done.outputs["layout"] ?? "")).toBe(answerOf(language));
    const places = { first: /\/usr\/bin\/prepare/, second: /\/usr\/libexec\/s2i\/assemble/ };
    expect(done.log).toMatch(places[builders[language].protocol]);
  });
});
