import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { withPlainArchive } from "../../../src/adapters/registry/plain-archive.ts";
import { temporaryFolder } from "../../support/layers.ts";

async function archiveIn(folder: string, bytes: Buffer) {
  const location = join(folder, "shop.tar");
  await writeFile(location, bytes);
  return { kind: "files", transport: "docker-archive", location } as const;
}

it("hands over an archive that gzip packed unpacked, and removes the copy", async () => {
  const folder = await temporaryFolder();
  const from = await archiveIn(folder, gzipSync("a tar"));
  const options = { copy: join(folder, "copy.tar"), signal: new AbortController().signal };
  const read = await withPlainArchive(from, options, async (place) =>
    place.kind === "files" ? await readFile(place.location, "utf8") : "",
  );
  expect(read).toBe("a tar");
  expect(await readdir(folder)).toEqual(["shop.tar"]);
});

it("stops unpacking when the run is stopped, and leaves nothing", async () => {
  const folder = await temporaryFolder();
  const from = await archiveIn(folder, gzipSync(Buffer.alloc(1024 * 1024)));
  const signal = AbortSignal.abort(new Error("stopped"));
  const reading = withPlainArchive(
    from,
    { copy: join(folder, "copy.tar"), signal },
    async () => "",
  );
  await expect(reading).rejects.toThrow("stopped");
  expect(await readdir(folder)).toEqual(["shop.tar"]);
});
