import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { besideImage } from "../support/attestations.ts";
import { leftovers } from "../support/leftovers.ts";
import { servedDigest, tagsOf } from "../support/registry-view.ts";
import { SigningServices } from "../support/sigstore.ts";
import { cleanShop } from "../support/sources.ts";
import { buildFlags, expectOnlyLeft, newStory } from "../support/story.ts";

const story = newStory();
const documents = ["application/vnd.cyclonedx+json", "application/spdx+json"];

/** Where signing waits: for a certificate, or for a time stamp. */
const places = { certificate: "/api/v2/signingCert", "time stamp": "/api/v1/timestamp" } as const;
const signals = [
  { signal: "SIGTERM", exit: 143 },
  { signal: "SIGKILL", exit: null },
] as const;
const ends = (["certificate", "time stamp"] as const).flatMap((waiting) =>
  signals.map((end) => ({ waiting, ...end })),
);

describe("a build that ends while it signs", () => {
  let services: SigningServices;
  let folder = "";
  beforeAll(async () => {
    services = await SigningServices.start();
    ({ folder } = await story.checkout(cleanShop(), { tag: "v1.4.0" }));
  });
  afterAll(() => services.stop());

  it.each(ends)(
    "has published no attestation, left nothing, and the next run makes all ($signal, waiting for a $waiting)",
    async ({ waiting, signal, exit }) => {
      const image = story.image();
      const output = join(story.folder(), `out-${signal}-${waiting.replace(" ", "-")}`);
      const inputs = { image, tags: "1", push: "true", attest: "true", output };
      const flags = [...buildFlags(inputs), "--sbom=true"];
      const [asked, stored] = [services.asked.length, services.stored.length];
      services.silent.add(places[waiting]);
      const more = { env: { ...services.env, GITHUB_EVENT_NAME: "push" } };
      const { program, job } = await story.startCli(folder, flags, more);
      const isAsked = () => expect(services.asked.slice(asked)).toContain(places[waiting]);
      await Promise.race([
        vi.waitFor(isAsked, { timeout: 120_000, interval: 50 }),
        program.finished.then(({ output: said }) => expect.fail(`it ended: ${said}`)),
      ]);
      program.child.kill(signal);
      expect((await program.finished).code).toBe(exit);
      services.silent.clear();
      const digest = await servedDigest(image, "1");
      const types = (await besideImage(image, digest)).map(({ artifactType }) => artifactType);
      expect(types).toEqual(documents);
      expect(services.stored).toHaveLength(stored);
      // Signed statements are kept only once all are there.
      const files = await readdir(output).catch((): string[] => []);
      expect(files.filter((name) => /sigstore|intoto/.test(name))).toEqual([]);
      const nothing = async (): Promise<void> =>
        expect(await leftovers({ folder: join(job, "tmpdir"), kept: [] })).toEqual([]);
      await vi.waitFor(nothing, { timeout: 30_000, interval: 200 });
      await expectOnlyLeft(job, [output]);

      const again = await story.cli(folder, flags, more);
      expect(again.code, again.stderr).toBe(0);
      expect(await servedDigest(image, "1")).toBe(digest);
      expect(await besideImage(image, digest)).toHaveLength(documents.length + 4);
      expect(services.stored).toHaveLength(stored + 4);
      expect(await tagsOf(image)).toEqual(["1", digest.replace(":", "-")]);
    },
  );
});
