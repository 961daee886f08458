import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { download } from "../adapters/actions/download.ts";
import { fetchBuildahPackage } from "../adapters/packages/buildah-package.ts";
import { childEnvironment } from "../adapters/process/child-environment.ts";
import type { SnapshotPorts } from "../app/ports/snapshot.ts";
import { downloadName, upstreamVersion } from "../domain/build/buildah-source.ts";
import { known, unknown } from "../domain/source/checkout.ts";
import { Failure } from "../domain/text/failure.ts";
import type { SourceRun } from "./registry.ts";

/** buildah with debug information has about 100 MB. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Fetches the buildah of a snapshot: what `--buildah` says, else the distribution's package of the
 * recorded version. @throws Failure `tool` where a download has another checksum
 */
export function buildahPackageFor(run: SourceRun, folder: string): SnapshotPorts["packageOf"] {
  const { request, env, signal } = run;
  const { buildah: source } = request;
  const place = join(folder, "buildah-package");
  return async (recorded) => {
    switch (source?.kind) {
      case "image":
        return unknown("`--buildah` names an image, which a rebuild takes by its own digest");
      case "download": {
        const { url, sha256 } = source;
        const name = downloadName(source).replace(/#.*$/s, "");
        await mkdir(place);
        const file = join(place, "download");
        const found = await download({ url, name, file, mostBytes, setting: "buildah", signal });
        if (found !== sha256) throw otherChecksum(name, { found, sha256 });
        return known({ name: basename(new URL(url).pathname) || "buildah", file });
      }
      case "version":
        if (upstreamVersion(source.version) !== recorded) {
          return unknown(`\`--buildah\` names ${source.version}, which is another version`);
        }
        break;
      case "path":
      case undefined:
        break;
    }
    const version = source?.kind === "version" ? source.version : recorded;
    const packages = { env: childEnvironment(env), signal, folder: place, version };
    return await fetchBuildahPackage(packages);
  };
}

function otherChecksum(
  name: string,
  { found, sha256 }: { readonly found: string; readonly sha256: string },
): Failure {
  return new Failure({
    code: "tool",
    message: `${name} has the checksum sha256=${found}, but \`--buildah\` says sha256=${sha256}. It was not used.`,
    fix: "Find out why before you change the checksum: the file was replaced, or the URL leads to a page about it.",
  });
}
