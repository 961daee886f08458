import { expect, it } from "vitest";
import { type DecidePorts, decideImage } from "../../../../src/app/build/current/decide-image.ts";
import type { Origin } from "../../../../src/domain/build/origin.ts";
import { parseBuildRequest } from "../../../../src/options/build-request.ts";

const noPort = new Proxy(
  {},
  {
    get: (_, name) => {
      throw new Error(`asked ${String(name)}`);
    },
  },
);

async function decided(origin: Origin) {
  const request = parseBuildRequest({ image: "attacker.example/cart" });
  const origins = new Map([["image", origin]]);
  return await decideImage({ ...request, origins }, noPort as DecidePorts);
}

it("believes no repository that only the settings file names, and asks it nothing", async () => {
  expect(await decided({ kind: "file", line: 3 })).toEqual({
    kind: "build",
    reason: { kind: "unvouched" },
  });
});

it.each([{ kind: "call" }, { kind: "variable", name: "TWOFOLD_IMAGE" }] as const)(
  "asks about one that the caller gave: %j",
  async (origin) => {
    await expect(decided(origin)).rejects.toThrow("asked ");
  },
);

it("builds what a policy has to judge, before it gives an image a tag", async () => {
  const request = parseBuildRequest({ image: "ghcr.io/acme/cart", policy: "policy.yml" });
  expect(await decideImage(request, noPort as DecidePorts)).toEqual({
    kind: "build",
    reason: { kind: "policy" },
  });
});
