// Reads every layer of OCI layouts once, and hashes it both packed and unpacked: what it takes to check images.
// node bench/read-layers.mjs LAYOUT...
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";

for (const layout of process.argv.slice(2)) {
  const blob = ({ digest }) => join(layout, "blobs", digest.replace(":", "/"));
  const json = async (path) => JSON.parse(await readFile(path, "utf8"));
  const { manifests } = await json(join(layout, "index.json"));
  const { layers, config } = await json(blob(manifests[0]));
  const { rootfs } = await json(blob(config));
  for (const [index, layer] of layers.entries()) {
    const [packed, unpacked] = [createHash("sha256"), createHash("sha256")];
    await pipeline(
      createReadStream(blob(layer)),
      async function* (chunks) {
        for await (const chunk of chunks) {
          packed.update(chunk);
          yield chunk;
        }
      },
      createGunzip(),
      async (chunks) => {
        for await (const chunk of chunks) unpacked.update(chunk);
      },
    );
    const digests = [packed, unpacked].map((hash) => `sha256:${hash.digest("hex")}`);
    if (digests[0] !== layer.digest || digests[1] !== rootfs.diff_ids[index]) {
      throw new Error(`layer ${index} of ${layout} has other bytes than its digests say`);
    }
  }
}
