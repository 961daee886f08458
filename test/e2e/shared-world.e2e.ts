import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

/** Asks a server for a value, or else draws one and serves it, for a while or for ever. */
function asked(port: number, ...then: readonly string[]): string {
  const serve = [
    "mkdir /www",
    "head -c8 /dev/urandom | sha256sum >/www/v",
    `busybox httpd -p 127.0.0.1:${port} -h /www`,
    ...then,
    "mv /www/v /v",
  ];
  return `if busybox wget -q -O /v http://127.0.0.1:${port}/v; then mkdir /www; else ${serve.join(" && ")}; fi`;
}

describe("a value that the first build draws and a server of it hands to the second", () => {
  it("is no proof in the machine's network", async () => {
    const files = steps(`RUN ${asked(await freePort(), "sleep 5")}`);
    const inputs = { network: "host", vary: "none", "extra-builds": "0" };
    const step = await story.step(await story.checkout(files), inputs);
    expect(step.outputs["reproducible"]).toBe("false");
  });

  it("is no proof under chroot isolation, where it could be served for ever", async () => {
    const files = steps(`RUN ${asked(await freePort(), "cp /www/v /w")}; rm -f /w`);
    const chroot = { env: { BUILDAH_ISOLATION: "chroot" } };
    const inputs = { vary: "all", "extra-builds": "0" };
    const step = await story.step(await story.checkout(files), inputs, chroot);
    expect(step.outputs["reproducible"]).toBe("false");
    expect(step.report?.variations.applied).toContain("start-time");
  });
});
