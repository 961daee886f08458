import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Checkout } from "./checkout.ts";
import { peer } from "./peers.ts";
import { startProgram, succeed } from "./program.ts";

/** BuildKit's server, and its client. */
interface BuildKit {
  /**
   * Builds a checkout as buildx would and pushes it, with a provenance attestation that has every
   * parameter.
   */
  build(checkout: Checkout, build: BuildKitBuild): Promise<void>;
  stop(): Promise<void>;
}

interface BuildKitBuild {
  /** `registry/name:tag` */
  readonly image: string;
  readonly args?: Readonly<Record<string, string>>;
  /** Of the attestation, by SLSA's version; BuildKit writes v0.2 where nothing is asked for. */
  readonly slsa?: "v0.2" | "v1";
  readonly mode?: "min" | "max";
  /** URL that the client says the checkout is from. */
  readonly source: string;
}

/**
 * Starts BuildKit's server by the distribution's runc.
 * @param folder of the server, which does not exist yet
 * @param registry the one on loopback without TLS
 */
export async function startBuildKit(folder: string, registry: string): Promise<BuildKit> {
  await mkdir(folder, { recursive: true });
  const address = `unix://${join(folder, "buildkitd.sock")}`;
  const config = join(folder, "buildkitd.toml");
  await writeFile(config, `[registry."${registry}"]\n  http = true\n`);
  const worker = ["--containerd-worker=false", "--oci-worker=true", "--oci-worker-net=host"];
  const { child, finished, waitFor } = startProgram([
    // Not even a killed test run may leave a server behind.
    ...(["setpriv", "--pdeathsig", "TERM", peer("buildkitd")] as const),
    ...[`--config=${config}`, `--root=${join(folder, "root")}`, `--addr=${address}`],
    ...[...worker, "--oci-worker-snapshotter=native", "--oci-worker-binary=runc"],
  ]);
  await waitFor(/running server on/);
  return {
    async build(checkout, { image, args = {}, slsa = "v0.2", mode = "max", source }) {
      const options = {
        filename: "Containerfile",
        ...Object.fromEntries(
          Object.entries(args).map(([key, value]) => [`build-arg:${key}`, value]),
        ),
        "attest:provenance": `mode=${mode},version=${slsa}`,
        "vcs:source": source,
        "vcs:revision": checkout.revision,
        "vcs:localdir:context": ".",
        "vcs:localdir:dockerfile": ".",
      };
      await succeed([
        ...([peer("buildctl"), `--addr=${address}`, "build", "--progress=plain"] as const),
        ...["--no-cache", "--frontend=dockerfile.v0"],
        ...[`--local=context=${checkout.folder}`, `--local=dockerfile=${checkout.folder}`],
        ...Object.entries(options).map(([key, value]) => `--opt=${key}=${value}`),
        `--output=type=image,name=${image},push=true`,
      ]);
    },
    async stop() {
      child.kill("SIGTERM");
      await finished;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
