import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { runIdentity } from "../adapters/actions/run-identity.ts";
import { measureFile, readFilePieces } from "../adapters/ledger/measure.ts";
import type { Reporter } from "../app/ports/build.ts";
import type { LedgerStore } from "../app/ports/ledger.ts";
import type { LedgerAccess, LedgerSeal, OpenedLedger } from "../app/ports/ledger-access.ts";
import type { CacheInputs } from "../domain/build/request.ts";
import { parseReference } from "../domain/oci/reference.ts";
import type { Surface } from "../domain/text/surface.ts";
import type { SourceRun } from "./registry.ts";

/** For all requests about one step: the cache must not cost more than it spares. */
const seconds = 60;
/** GitHub keeps 10 GB for a repository, and removes what was not used for longest. */
const mostOfStep = 2 * 1024 ** 3;
/** The most bytes of what a run that builds several images keeps for itself. */
const mostOfRun = 32 * 1024 ** 3;

interface LedgerRun extends SourceRun {
  readonly reporter: Pick<Reporter, "info">;
  readonly surface: Surface;
  /** A folder that is there, where the images of one run share what was proven; absent: there is one. */
  readonly sharedLedger?: string;
}

/** What is opened of a place, and what ends it. */
type Opened = OpenedLedger & { readonly close?: () => Promise<void> };

/** Opens where proven steps are kept. @param folder of the run @throws Failure `usage` */
export async function openLedgers(run: LedgerRun, folder: string): Promise<LedgerAccess> {
  const { cache } = run.request;
  const own = cache === undefined ? undefined : await openPlace({ ...run, cache }, folder);
  const shared = run.sharedLedger === undefined ? [] : [await ofRun(run.sharedLedger)];
  const { invocationId: address } = runIdentity(run.env);
  return {
    ledgers: [...shared, ...(own === undefined ? [] : [own])],
    ...(address === undefined ? {} : { address }),
    measure: measureFile,
    read: readFilePieces,
    close: async () => await own?.close?.(),
  };
}

/** The ledger that the images of one run share. */
async function ofRun(folder: string): Promise<OpenedLedger> {
  const { folderStore } = await import("../adapters/ledger/folder-store.ts");
  const { noSeal } = await import("../adapters/ledger/no-seal.ts");
  const store = folderStore({ folder, name: "this run", mostBytes: mostOfRun });
  return { store, seal: noSeal, isOfRun: true };
}

type CacheRun = LedgerRun & { readonly cache: CacheInputs };

async function openPlace(run: CacheRun, folder: string): Promise<Opened | undefined> {
  const { place, mostBytes } = run.cache;
  if (place.kind === "folder") return await inFolder(run, { path: place.path, mostBytes });
  const opened =
    place.kind === "actions"
      ? await inRunnersCache(run, folder)
      : await inRegistry(run, place.name);
  if (opened === undefined) return undefined;
  return { ...opened, ...(await sealedByIdentity(run, place.kind)), isOfRun: false };
}

async function inFolder(
  { request, cwd, env }: CacheRun,
  { path, mostBytes }: { readonly path: string; readonly mostBytes: number },
): Promise<Opened> {
  const { openLedgerFolder } = await import("../adapters/ledger/open-folder.ts");
  const { folderStore } = await import("../adapters/ledger/folder-store.ts");
  const { keyPath, keySeal, machineKey } = await import("../adapters/ledger/key-seal.ts");
  const context = resolve(cwd, request.context);
  const folder = await openLedgerFolder({ folder: path, context });
  const seal = keySeal(await machineKey(keyPath(env)));
  return { store: folderStore({ folder, name: path, mostBytes }), seal, isOfRun: false };
}

type OpenedStore = { readonly store: LedgerStore; readonly close?: () => Promise<void> };

async function inRunnersCache(
  { env, signal, reporter }: CacheRun,
  run: string,
): Promise<OpenedStore | undefined> {
  const { stepsCache } = await import("../adapters/actions/steps-cache.ts");
  const folder = join(run, "fetched-steps");
  await mkdir(folder, { recursive: true });
  const kind = "twofold-step-1";
  const store = stepsCache({ env, signal, kind, seconds, folder, mostBytes: mostOfStep });
  if (store !== undefined) return { store };
  reporter.info("No step is taken from a cache or kept there: this runner gives its steps none.");
  return undefined;
}

async function inRegistry(run: CacheRun, name: string): Promise<OpenedStore> {
  const { registryClientFor } = await import("./registry-client.ts");
  const { registryStore } = await import("../adapters/ledger/registry-store.ts");
  const { image, registry: access } = run.request;
  // The password is for the registries of the image alone, and so is what is said of their TLS.
  const hosts = image.flatMap((each) => parseReference(each)?.registry ?? []);
  const client = registryClientFor({ ...run, access, hosts });
  return { store: registryStore(client.repository(name)), close: () => client.close() };
}

/** Who vouches for entries that others can reach, and whether this run may write some. */
async function sealedByIdentity(
  run: CacheRun,
  kind: "actions" | "registry",
): Promise<{ readonly seal: LedgerSeal; readonly readOnly?: string }> {
  const { env, cache, cwd } = run;
  const { identitySeal } = await import("../adapters/ledger/identity-seal.ts");
  const { attesterFor } = await import("./attester.ts");
  const { rootChecker } = await import("./trusted-root.ts");
  const { server, repository: known } = runIdentity(env);
  const { sign } = await attesterFor(run, new Date().toISOString());
  const { trustedRoot } = cache;
  const seal = identitySeal({
    sign,
    checker:
      trustedRoot === undefined
        ? undefined
        : await rootChecker({ input: "cache-trusted-root", path: trustedRoot, cwd }),
    repository: known === undefined ? undefined : `${server}/${env["GITHUB_REPOSITORY"] ?? ""}`,
    issuer: issuerOf(env),
  });
  const readOnly = (await whyWithheld(env)) ?? whyUnsigned(kind, sign !== undefined);
  return { seal, ...(readOnly === undefined ? {} : { readOnly }) };
}

/** GitHub's own service; one of an enterprise says otherwise, as for signing. */
function issuerOf(env: LedgerRun["env"]): string {
  const server = env["GITHUB_SERVER_URL"] || "https://github.com";
  return server === "https://github.com"
    ? "https://token.actions.githubusercontent.com"
    : `https://token.actions.${new URL(server).host}`;
}

/** What came with a fork's pull request leaves nothing for others. */
async function whyWithheld(env: LedgerRun["env"]): Promise<string | undefined> {
  if (env["GITHUB_ACTIONS"] !== "true") return undefined;
  const { readCarried } = await import("../adapters/actions/carried.ts");
  const carried = await readCarried(env);
  if (carried.kind !== "withheld") return undefined;
  return `${carried.why.slice(0, 1).toLowerCase()}${carried.why.slice(1)}`;
}

function whyUnsigned(kind: "actions" | "registry", isSigned: boolean): string | undefined {
  if (kind === "actions" || isSigned) return undefined;
  return "this run has no identity to sign with (`permissions: id-token: write`)";
}
