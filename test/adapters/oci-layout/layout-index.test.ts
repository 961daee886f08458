import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLayout } from "../../../src/adapters/oci-layout/layout.ts";
import { onlyImage } from "../../../src/domain/oci/choose-image.ts";
import { json, layoutOf, temporaryFolder } from "../../support/layers.ts";

test("an image is taken for the only one of an index as long as there is no other", async () => {
  const path = await temporaryFolder();
  const one = await layoutOf(path, {});
  const index = join(path, "index.json");
  const { manifests, ...rest }: { manifests: object[] } = JSON.parse(await readFile(index, "utf8"));
  const forPlatforms = (...names: readonly string[]) =>
    json({
      ...rest,
      manifests: names.map((architecture, at) => ({
        ...manifests[0],
        ...(at === 0 ? {} : { digest: `sha256:${"e".repeat(64)}` }),
        platform: { os: architecture === "unknown" ? "unknown" : "linux", architecture },
      })),
    });
  await writeFile(index, forPlatforms("amd64", "unknown"));
  expect((await openLayout(path, { platform: onlyImage })).digest).toBe(one);
  await writeFile(index, forPlatforms("amd64", "arm64"));
  await expect(openLayout(path, { platform: onlyImage })).rejects.toThrow(
    "is an index of 2 images: linux/amd64, linux/arm64",
  );
  expect((await openLayout(path, { platform: "linux/amd64" })).digest).toBe(one);
});
