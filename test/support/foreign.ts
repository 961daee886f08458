import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pushLayout, writeOneLayer } from "./base-image.ts";
import { cache } from "./paths.ts";
import { succeed } from "./program.ts";

/** What scripts/setup-foreign.sh makes. */
const made = join(cache, "foreign");
const entries = "/proc/sys/fs/binfmt_misc";
const name = "twofold-test-aarch64";

/** Debian's own entry for qemu-aarch64 (binfmt.d of its package). */
const magic =
  "\\x7f\\x45\\x4c\\x46\\x02\\x01\\x01\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x02\\x00\\xb7\\x00";
const mask =
  "\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\x00\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xfe\\xff\\xff\\xff";

/** Lets the kernel start programs of arm64, and takes that back. Another's own entry stays. */
export interface Emulator {
  /** The interpreter's name, as reports have it. */
  readonly by: string;
  remove(): Promise<void>;
}

/** @throws Error that says what this machine lacks */
export async function registerArm64(): Promise<Emulator> {
  const program = join(made, "qemu-aarch64");
  if (!existsSync(program)) throw new Error("run scripts/setup-foreign.sh");
  const isMounted = existsSync(join(entries, "register"));
  if (!isMounted) await succeed(["mount", "-t", "binfmt_misc", "binfmt_misc", entries]);
  const names = await readdir(entries);
  for (const each of names.filter((one) => one !== "register" && one !== "status")) {
    const text = await readFile(join(entries, each), "utf8");
    // e_machine of arm64 behind the header's first bytes.
    if (!text.startsWith("enabled") || !/^magic 7f454c46.*b700$/m.test(text)) continue;
    const by = /^interpreter .*\/(.+)$/m.exec(text)?.[1] ?? "";
    return { by, remove: () => Promise.resolve() };
  }
  await writeFile(join(entries, "register"), `:${name}:M::${magic}:${mask}:${program}:F`);
  const remove = async (): Promise<void> => {
    await writeFile(join(entries, name), "-1");
    if (!isMounted) await succeed(["umount", entries]);
  };
  return { by: "qemu-aarch64", remove };
}

/** Writes a base of Debian's own programs for arm64 into a layout. @returns its manifest's digest */
export async function writeArm64Base(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const layer = await readFile(join(made, "root.tar"));
  const config = { Env: ["PATH=/bin:/usr/bin"], Cmd: ["/bin/sh"] };
  return await writeOneLayer(folder, { layer, config, made: "debian", architecture: "arm64" });
}

/** Pushes an index of the machine's own base and that of arm64. @returns its name and digest */
export async function pushTwoPlatforms(options: {
  readonly folder: string;
  /** Of the machine's own base. */
  readonly own: { readonly layout: string; readonly digest: string };
  readonly repository: string;
}): Promise<{ readonly reference: string; readonly digest: string }> {
  const { folder, own, repository } = options;
  const foreign = join(folder, "arm64-base");
  const digest = await writeArm64Base(foreign);
  await pushLayout(`${own.layout}:1`, `${repository}:own`);
  await pushLayout(`${foreign}:1`, `${repository}:arm64`);
  const [host = "", ...path] = repository.split("/");
  const address = `http://${host}/v2/${path.join("/")}/manifests`;
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const member = async (of: string, architecture: string) => {
    const answer = await fetch(`${address}/${of}`, { headers: { accept: mediaType } });
    const size = (await answer.arrayBuffer()).byteLength;
    return { mediaType, digest: of, size, platform: { os: "linux", architecture } };
  };
  const type = "application/vnd.oci.image.index.v1+json";
  const manifests = [await member(own.digest, "amd64"), await member(digest, "arm64")];
  const body = JSON.stringify({ schemaVersion: 2, mediaType: type, manifests });
  const answer = await fetch(`${address}/1`, {
    ...{ method: "PUT", body, headers: { "content-type": type } },
  });
  if (answer.status !== 201) throw new Error(`${address}/1: ${answer.status}`);
  return {
    reference: `${repository}:1`,
    digest: answer.headers.get("docker-content-digest") ?? "",
  };
}
