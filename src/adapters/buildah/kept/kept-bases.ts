import { access, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Span } from "../../../app/ports/base-wanted.ts";
import type { Reporter } from "../../../app/ports/build.ts";
import type { FetchOptions, Registry } from "../../../app/ports/registry.ts";
import { parseDigest } from "../../../domain/oci/digest.ts";
import { platformOf } from "../../../domain/oci/platform.ts";
import { Failure } from "../../../domain/text/failure.ts";
import { run, succeeded } from "../../process/runner.ts";
import { removeInside } from "../folders/clean-up.ts";
import { copyImage, leadsTo } from "./kept-image.ts";
import { type Asked, bootOf, entryName, type KeptRecord, readRecord } from "./kept-record.ts";
import { signatureOf } from "./tree-signature.ts";
import { image, root, unpackIn, type WantedLayers, written } from "./unpack.ts";
import { Uses } from "./uses.ts";

/** The unpacked layers of a base, in a store that is only read. */
export interface KeptLayers {
  readonly root: string;
  readonly unpacked: Span & { readonly when: "in this run" | "before" };
}

interface KeptOptions {
  /** From {@link openKeptFolder}. */
  readonly folder: string;
  readonly mostBytes: number;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly reporter: Pick<Reporter, "info" | "warn">;
}

const syncSeconds = 120;

/**
 * Characters: what an overlay is mounted from is one page of text, which names each layer, and has
 * to leave room for the folders of the build itself.
 */
const longestMount = 3000;
const perLayer = "/base-0123456789abcdef/root/overlay/l/".length + 27;

/**
 * Keeps bases between runs, each in a folder of its own: as they were published, and unpacked. What
 * lies there is only used after it was checked; whatever is wrong with it, the run brings the base
 * as if nothing had been kept.
 */
export class KeptBases {
  readonly #options: KeptOptions;
  readonly #uses: Uses;
  /** What each folder of the run was fetched as. */
  readonly #asked = new Map<string, Asked>();
  /** Of bases that are being written to the disk while the builds run. */
  readonly #writing: Promise<void>[] = [];

  constructor(options: KeptOptions) {
    this.#options = options;
    this.#uses = new Uses(options.folder);
  }

  /**
   * Returns the same registry, which takes the layers of kept images from here. It is asked for the
   * image's manifest all the same: whoever may not read the image there does not get it here.
   */
  through<R extends Registry & { document(reference: string): Promise<Buffer> }>(registry: R): R {
    const fetch = async (options: FetchOptions): Promise<void> => {
      const asked = askedBy(options);
      if (asked === undefined) return await registry.fetch(options);
      this.#asked.set(options.folder, asked);
      if (await this.#bring(asked, options.folder, registry)) return;
      await rm(options.folder, { recursive: true, force: true });
      await registry.fetch(options);
    };
    return { ...registry, fetch };
  }

  /**
   * Returns the unpacked layers of a fetched base, which are unpacked where they are not kept yet;
   * undefined where the caller has to unpack it for itself.
   */
  async layers(wanted: WantedLayers): Promise<KeptLayers | undefined> {
    const asked = this.#asked.get(wanted.folder);
    const mounted = wanted.layers * (this.#options.folder.length + perLayer);
    if (asked === undefined || mounted > longestMount) return undefined;
    const name = await entryName(wanted.manifest, wanted.machine, asked);
    try {
      const entry = await this.#uses.use(name);
      if (entry === undefined) return await this.#unpacked(name, asked, wanted);
      const record = await this.#sound(entry, wanted);
      if (record !== undefined) {
        this.#options.reporter.info(`base ${asked.reference} was kept, and is not unpacked again`);
        return layersIn(entry, record, "before");
      }
      await this.#drop(name, asked.reference);
      return await this.#unpacked(name, asked, wanted);
    } catch (error) {
      this.#options.signal.throwIfAborted();
      if (!(error instanceof Error) || !("code" in error)) throw error;
      if (error.code === "ENOSPC") await this.#uses.shrinkTo(0);
      this.#warn(error);
      return undefined;
    }
  }

  /** Lets other runs remove what this one used. Its own builds must have ended. */
  async close(): Promise<void> {
    try {
      await Promise.all(this.#writing);
      await this.#uses.close(this.#options.mostBytes);
    } catch (error) {
      this.#warn(error);
    }
  }

  /** Sees to it that a crash of the machine does not leave a base whose last files are empty. */
  async #write(entry: string): Promise<void> {
    const { env, signal } = this.#options;
    const args = ["--file-system", join(entry, root)];
    try {
      const finished = await run({
        program: "sync",
        args,
        env,
        signal,
        timeoutSeconds: syncSeconds,
      });
      if (succeeded(finished)) await writeFile(join(entry, written), "");
    } catch {
      // Until the machine's next start, it can be used all the same.
    }
  }

  #warn(error: unknown): void {
    const { folder, reporter } = this.#options;
    const why = error instanceof Error ? error.message : String(error);
    reporter.warn(`Bases cannot be kept in ${folder}: ${why}.`);
  }

  /** Copies a kept image into a run's folder. @returns false where it has to be fetched */
  async #bring(
    asked: Asked,
    folder: string,
    registry: { document(reference: string): Promise<Buffer> },
  ): Promise<boolean> {
    for (const name of await this.#uses.entries()) {
      const entry = join(this.#options.folder, name);
      const record = await readRecord(entry);
      if (record?.asked !== asked.digest || record.platform !== asked.platform) continue;
      const served = await registry.document(asked.reference).catch((error: unknown) => {
        if (error instanceof Failure) return undefined;
        throw error;
      });
      if (served === undefined || !leadsTo(served, asked.digest, record.manifest)) return false;
      const copied = await copyImage(join(entry, image), folder, record.manifest).catch(
        () => undefined,
      );
      if (copied !== undefined) return true;
      await this.#drop(name, asked.reference);
      return false;
    }
    return false;
  }

  /** Returns the record of a kept base whose unpacked files nobody has touched since. */
  async #sound(entry: string, wanted: WantedLayers): Promise<KeptRecord | undefined> {
    const record = await readRecord(entry);
    if (record?.manifest !== wanted.manifest) return undefined;
    if (record.boot !== (await bootOf()) && !(await isThere(join(entry, written))))
      return undefined;
    const { programs, machine } = wanted;
    const signature = await signatureOf(join(entry, root), programs, machine);
    return signature?.hex === record.signature ? record : undefined;
  }

  async #drop(name: string, reference: string): Promise<void> {
    const isGone = await this.#uses.drop(name);
    this.#options.reporter.warn(
      `What was kept of base ${reference} in ${this.#options.folder} is not what was kept there: it is ${isGone ? "removed" : "not used"}, and the base is unpacked again.`,
    );
  }

  async #unpacked(
    name: string,
    asked: Asked,
    wanted: WantedLayers,
  ): Promise<KeptLayers | undefined> {
    const made = await this.#uses.make();
    const record = await unpackIn(made, { asked, wanted }).catch(async (error: unknown) => {
      await removeInside(made).catch(() => undefined);
      throw error;
    });
    if (typeof record === "string") {
      await removeInside(made);
      // The run itself needs the space more.
      if (record === "full") await this.#uses.shrinkTo(0);
      return undefined;
    }
    const entry =
      record.bytes > this.#options.mostBytes ? undefined : await this.#uses.settle(made, name);
    if (entry !== undefined) this.#writing.push(this.#write(entry));
    // Otherwise this run alone uses it.
    else this.#uses.discard(made);
    await this.#uses.shrinkTo(this.#options.mostBytes);
    return layersIn(entry ?? made, record, "in this run");
  }
}

function layersIn(
  entry: string,
  { startedAt, endedAt }: KeptRecord,
  when: KeptLayers["unpacked"]["when"],
): KeptLayers {
  return { root: join(entry, root), unpacked: { startedAt, endedAt, when } };
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

/** Returns what a fetch asks a registry for by its digest. */
function askedBy({ from, platform }: FetchOptions): Asked | undefined {
  if (from.kind !== "registry") return undefined;
  const { reference } = from;
  const digest = parseDigest(reference.slice(reference.lastIndexOf("@") + 1));
  if (digest === undefined) return undefined;
  return { reference, digest, platform: platform ?? `this machine's ${platformOf(process.arch)}` };
}
