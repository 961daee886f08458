import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishedImage } from "../../src/compose/published-image.ts";
import { parseBuildRequest } from "../../src/options/build-request.ts";
import { temporaryFolder } from "../support/layers.ts";

test.each([
  ["oci-archive:none.tar", "there is no such file"],
  ["docker-archive:none.tar", "there is no such file"],
  ["oci:none", '"oci:none" cannot be read as an image: there is no such folder.'],
  ["oci-layout://none:1.4", "there is no such folder"],
  [".", '"." is a folder, but not an OCI layout: it has no oci-layout.'],
  ["empty", '"empty" is a folder, but not an OCI layout: it has no oci-layout.'],
  ["bin", "\"bin\" is neither an OCI layout's tar nor docker save's, or it is cut off."],
])("a place on this machine is looked for in no registry: %s", async (reference, message) => {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, "empty"));
  await writeFile(join(cwd, "bin"), Buffer.alloc(3000, "junk"));
  const request = parseBuildRequest({}, {});
  const { signal } = new AbortController();
  const run = { reference, request, env: { PATH: "/nonexistent" }, cwd, signal };
  await expect(publishedImage(run, cwd)).rejects.toMatchObject({
    code: "usage",
    message: expect.stringContaining(message),
  });
});
