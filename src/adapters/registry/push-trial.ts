import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digestOf, hexOf } from "../../domain/oci/digest.ts";
import { parseReference, repositoryName } from "../../domain/oci/reference.ts";
import { type Asked, registryTrouble } from "../../domain/oci/registry-troubles.ts";
import { printable } from "../../domain/text/printable.ts";
import { leash } from "../process/leash.ts";
import { run, succeeded } from "../process/runner.ts";
import { accountsFrom } from "./client/accounts.ts";
import { ownFiles } from "./client/auth-files.ts";
import { placesOf } from "./client/client.ts";
import { refusedUpload } from "./client/upload-trial.ts";
import { pushDenied, registryFailure } from "./failures.ts";
import { registriesArguments, tlsArguments } from "./machine-registries.ts";
import type { SkopeoOptions } from "./skopeo-options.ts";

interface TrialOptions extends SkopeoOptions {
  readonly asked: Asked;
  readonly isVerified: boolean;
}

/** A registry that is slower than this is asked again by the push. */
const trialSeconds = 10;
const uploadSeconds = 5;

/**
 * Tries a push, in two steps that leave nothing in the registry. Skopeo pushes an image whose layer
 * is missing here: it signs in for pushing and asks whether the registry has that layer, with the
 * machine's own certificates, proxies and credential helpers, and ends before it uploads anything.
 * Some registries say only at an upload what a token lacks; therefore one is begun and cancelled.
 * @throws Failure where a push would certainly be refused
 */
export async function tryPush(options: TrialOptions): Promise<void> {
  const { asked, env, signal, authFile } = options;
  const folder = await mkdtemp(join(env["TMPDIR"] ?? tmpdir(), "push-trial-"));
  try {
    await writeGap(folder);
    const finished = await run({
      program: options.skopeo,
      args: [
        ...registriesArguments(env),
        "copy",
        "--quiet",
        ...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
        ...tlsArguments("dest-tls-verify", options.isVerified),
        `oci:${folder}`,
        `docker://${asked.reference}`,
      ],
      env,
      signal,
      timeoutSeconds: trialSeconds,
      leash: await leash("TERM", env),
    });
    const text = printable(finished.lastLines.join(" "));
    // What is missing here is not the registry's fault.
    if (text.includes(missingLayer) && text.includes("no such file"))
      return await tryUpload(options);
    const trouble = registryTrouble(text, asked);
    const isRefused = trouble !== undefined && !trouble.mayPass;
    if (isRefused && !succeeded(finished)) throw registryFailure(asked, finished);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The digest of a layer that nobody has. */
const missingLayer = `reading blob sha256:${"0".repeat(64)}`;

/** Writes an OCI layout of an image whose only layer is missing. */
async function writeGap(folder: string): Promise<void> {
  const absent = `sha256:${"0".repeat(64)}`;
  const blobs = join(folder, "blobs/sha256");
  await mkdir(blobs, { recursive: true });
  const put = async (value: unknown): Promise<{ digest: string; size: number }> => {
    const bytes = Buffer.from(JSON.stringify(value));
    const digest = digestOf(bytes);
    await writeFile(join(blobs, hexOf(digest)), bytes);
    return { digest, size: bytes.length };
  };
  const oci = "application/vnd.oci.image";
  const rootfs = { type: "layers", diff_ids: [absent] };
  const config = await put({ architecture: "amd64", os: "linux", rootfs });
  const manifest = await put({
    schemaVersion: 2,
    mediaType: `${oci}.manifest.v1+json`,
    config: { mediaType: `${oci}.config.v1+json`, ...config },
    layers: [{ mediaType: `${oci}.layer.v1.tar+gzip`, digest: absent, size: 32 }],
  });
  const manifests = [{ mediaType: `${oci}.manifest.v1+json`, ...manifest }];
  await writeFile(join(folder, "index.json"), JSON.stringify({ schemaVersion: 2, manifests }));
  await writeFile(join(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
}

/** @throws Failure where the registry itself says that this account may not upload */
async function tryUpload(options: TrialOptions): Promise<void> {
  const { asked, signal } = options;
  const said = await uploadRefusal(options).catch(() => {
    signal.throwIfAborted();
    // Nothing certain: the push itself will tell.
    return undefined;
  });
  if (said !== undefined) throw pushDenied(asked, said);
}

async function uploadRefusal(options: TrialOptions): Promise<string | undefined> {
  const { asked, authFile, env, insecure, accounts: given } = options;
  const name = parseReference(asked.reference);
  if (name === undefined) return undefined;
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(uploadSeconds * 1000)]);
  const authFiles = authFile === undefined ? ownFiles(env) : [authFile];
  const accounts = accountsFrom({ given: undefined, named: undefined, authFiles, env, signal });
  // Without an account, skopeo has just found out as much as an upload would.
  if ((await accounts(name.registry, name.repository)) === undefined) return undefined;
  const places = placesOf({ accounts, given, insecure, env, signal });
  try {
    return await refusedUpload(places.of(repositoryName(name)));
  } finally {
    await places.close();
  }
}
