import { describe, expect, it } from "vitest";
import { missingBases, recordedRegistry } from "../../../src/app/verify/recorded-bases.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";

const digest = digestOf(Buffer.from("a base"));
const later = digestOf(Buffer.from("a later base"));

/** A registry in which every tag has moved on, and which has some images. */
function registryWith(kept: readonly string[]) {
  const asked: string[] = [];
  return {
    asked,
    resolve: (reference: string) => {
      asked.push(reference);
      if (kept.includes(reference)) return Promise.resolve(later);
      return Promise.reject(
        new Failure({ code: "registry", message: "It is gone.", fix: "Wait." }),
      );
    },
    served: () => Promise.resolve(undefined),
    fetch: () => Promise.resolve(),
    tryPush: () => Promise.resolve(),
    push: () => Promise.resolve(),
  };
}

describe("a recorded registry", () => {
  const recorded = recordedRegistry(registryWith(["docker.io/library/debian:12"]), [
    { name: "debian:12", digest },
  ]);

  it("has the digest that a tag had when the image was built", async () => {
    expect(await recorded.resolve("docker.io/library/debian:12")).toBe(digest);
  });

  it("has nothing else, and takes nothing", async () => {
    await expect(recorded.resolve("docker.io/library/alpine:3")).rejects.toThrow("does not say");
    await expect(recorded.push("layout", "ghcr.io/acme/shop:1")).rejects.toThrow();
  });
});

describe("bases", () => {
  it("are asked for by digest, each, and named where they are gone", async () => {
    const registry = registryWith([`docker.io/library/debian@${digest}`]);
    const missing = await missingBases(registry, {
      bases: [
        { name: "debian:12", digest },
        { name: "ghcr.io/acme/gone:1", digest },
        { name: "localhost/mine", digest },
        { name: "tools", digest },
      ],
      buildContexts: [{ name: "tools", digest, reference: "ghcr.io/acme/tools" }],
    });
    expect(missing.map(({ message }) => message)).toEqual([
      `The base \`ghcr.io/acme/gone:1\` (${digest}) could not be read: It is gone.`,
      "The base `localhost/mine` was only in the storage of the machine that built.",
      `The base \`ghcr.io/acme/tools\` (${digest}) could not be read: It is gone.`,
    ]);
    expect(registry.asked).not.toContain("docker.io/library/tools");
  });

  it("end the run when it is stopped", async () => {
    const stopped = new Failure({ code: "interrupted", message: "Stopped.", fix: "" });
    const registry = { resolve: () => Promise.reject(stopped) };
    const recipe = { bases: [{ name: "debian:12", digest }], buildContexts: [] };
    await expect(missingBases(registry, recipe)).rejects.toBe(stopped);
  });
});
