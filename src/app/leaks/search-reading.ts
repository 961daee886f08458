import type { TarEntry } from "../../domain/oci/entry.ts";
import { ImageFiles } from "../../domain/oci/image-files.ts";
import { ExecutableBytes } from "../../executables/executable-bytes.ts";
import { isPackageList, largestList, PackagedFiles } from "../../executables/packages.ts";
import { credentialIn, mayHaveCredential } from "../../risks/credential-files.ts";
import { ImageRisks } from "../../risks/image-risks.ts";
import { RecordedTimes } from "../../stale/recorded-times.ts";
import type { FileHit } from "../../traces/file-search.ts";
import { isTrace } from "../../traces/needle.ts";
import type { Search } from "../../traces/search.ts";
import { merged, type PlacedHit, placed } from "./placed-hits.ts";
import { withoutInherited, withoutPlanned } from "./search-config.ts";
import type { Inside } from "./search-inside.ts";

/**
 * How many findings are kept while the image is read; an image with more has the same one in all of
 * them.
 */
const mostPending = 20_000;
const mostCredentials = 100_000;

/** A file of the image in which something was found. */
export interface HitFile {
  readonly path: string;
  readonly layer: number | undefined;
  readonly size: number;
  /** Its first bytes. */
  readonly head: Uint8Array;
  readonly hits: readonly PlacedHit[];
}

/**
 * How many first bytes are kept of a file with a hit; a file of the context that has them is the
 * same file.
 */
const headLength = 2048;

/** An executable that was examined. */
interface LookedAt {
  readonly path: string;
  readonly layer: number;
  readonly looked: NonNullable<ReturnType<ExecutableBytes["end"]>>;
}

/** A secret that is in the image: where it is, never its value. */
export interface LeakedSecret {
  readonly name: string;
  readonly path: string;
  readonly layer: number | undefined;
}

/** What gives access to something: what it is and where, never its value. */
export interface FoundCredential {
  readonly what: string;
  readonly path: string;
  readonly layer: number | undefined;
  readonly size: number;
  /** The file's first bytes, by which one of the context is known. */
  readonly head: Uint8Array;
}

/** Collects findings from an image's config and its layers' files, one after the other. */
export class Reading {
  readonly #search: Search;
  readonly #inside: Inside;
  readonly #signal: AbortSignal;
  /** A text that occurs in the paths of the machine's own kernel. */
  readonly #kernel: string | undefined;
  readonly hits = new ImageFiles<HitFile>();
  readonly executables = new ImageFiles<LookedAt>();
  readonly packaged = new PackagedFiles();
  readonly recorded = new RecordedTimes();
  readonly risks: ImageRisks;
  /**
   * From every layer, including files that a later layer hides: whoever pulls the image has them.
   */
  readonly secrets: LeakedSecret[] = [];
  /** From every layer, too. */
  readonly credentials: FoundCredential[] = [];
  omittedCredentials = 0;
  #pending = 0;
  /** How many findings there was no room for. */
  omitted = 0;
  /**
   * Whether the image has files of a kernel with the machine's kernel name; that name is then no
   * trace.
   */
  hasKernel = false;

  constructor(parts: {
    readonly search: Search;
    readonly inside: Inside;
    readonly signal: AbortSignal;
    readonly kernel: string | undefined;
    /** Indexes of the layers that the build made. */
    readonly own: readonly number[];
  }) {
    this.risks = new ImageRisks(parts.own);
    this.#search = parts.search;
    this.#inside = parts.inside;
    this.#signal = parts.signal;
    this.#kernel = parts.kernel;
  }

  /**
   * Searches the config. Its labels have the commit by design; what the bases' configs have, and
   * what the plan wrote into it, is not a trace of this build.
   */
  readConfig(
    bytes: Uint8Array,
    {
      bases,
      planned,
    }: { readonly bases: readonly Uint8Array[]; readonly planned: readonly string[] },
  ): void {
    const secrets = this.#hitsIn(bytes).filter(({ kind }) => kind === "secret");
    const built = withoutPlanned(withoutInherited(bytes, bases), planned);
    const others = this.#hitsIn(built).filter(
      ({ kind, weight }) => kind !== "secret" && weight === "trace",
    );
    const head = bytes.subarray(0, headLength);
    this.#take({
      path: "config",
      layer: undefined,
      size: bytes.length,
      head,
      hits: placed("content", [...secrets, ...others]),
    });
  }

  #hitsIn(bytes: Uint8Array): readonly FileHit[] {
    const one = this.#search.file();
    one.push(bytes);
    return one.end();
  }

  /** @param also gets the content of the entry as well */
  async readEntry(
    { header, content }: TarEntry,
    layer: number,
    also?: { push(piece: Uint8Array): void },
  ): Promise<void> {
    const { path, type, size, linkname } = header;
    this.recorded.meet(header, layer);
    this.risks.meet(header, layer);
    this.hits.meet(path);
    this.executables.meet(path);
    if (this.#kernel !== undefined && path.includes(this.#kernel)) this.hasKernel = true;
    const inName = this.#inName(path, linkname);
    if (type !== "file" || size === 0) {
      this.#take({ path, layer, size: 0, head: Buffer.alloc(0), hits: inName });
      return;
    }
    let head: Buffer = Buffer.alloc(0);
    const one = this.#search.file();
    const executable = new ExecutableBytes(size);
    const whole: Uint8Array[] | undefined =
      (isPackageList(path) && size <= largestList) || mayHaveCredential(header) ? [] : undefined;
    const inside = this.#inside.open({ path, size });
    const recorded = this.recorded.open(header, layer);
    try {
      for await (const piece of content) {
        this.#signal.throwIfAborted();
        if (head.length < headLength) {
          head = Buffer.concat([head, piece.subarray(0, headLength - head.length)]);
        }
        one.push(piece);
        executable.push(piece);
        whole?.push(piece);
        also?.push(piece);
        recorded.push(piece);
        await inside.push(piece);
      }
    } catch (error) {
      await inside.abandon();
      throw error;
    }
    recorded.end(head);
    if (whole !== undefined) {
      this.#readWhole(Buffer.concat(whole).toString(), { path, layer, size, head });
    }
    const within = placed("inside", await inside.end());
    const hits = merged([...placed("content", one.end()), ...within, ...inName]);
    this.#take({ path, layer, size, head, hits });
    const looked = executable.end();
    if (looked !== undefined && this.#hasRoom())
      this.executables.set(path, { path, layer, looked });
  }

  #readWhole(text: string, file: Omit<FoundCredential, "what">): void {
    const { path } = file;
    if (isPackageList(path)) {
      this.packaged.add(path, text);
      return;
    }
    const what = credentialIn(path, text);
    if (what !== undefined) this.#note({ what, ...file });
  }

  /**
   * Searches a name and a link's target. They may contain the day; the searched text is never a
   * number alone. A commit in a name is ignored.
   */
  #inName(path: string, linkname: string): readonly PlacedHit[] {
    const text = Buffer.from(`/${path}\n${linkname}`);
    const hits = this.#hitsIn(text).filter(
      ({ kind }) => kind !== "commit" && kind !== "credential",
    );
    return placed("name", hits).map((hit) => ({
      ...hit,
      offset: 0,
      format: hit.kind === "secret" ? hit.format : `${hit.format}, in its name`,
    }));
  }

  #take(file: HitFile): void {
    const { path, layer, size, head } = file;
    for (const { kind, format } of file.hits) {
      if (kind === "secret") this.secrets.push({ name: format, path, layer });
      if (kind === "credential") this.#note({ what: format, path, layer, size, head });
    }
    const hits = file.hits.filter(isTrace);
    if (hits.length > 0 && this.#hasRoom()) this.hits.set(path, { ...file, hits });
  }

  /** Notes what gives access, once for each file of a layer. */
  #note(found: FoundCredential): void {
    const last = this.credentials.at(-1);
    if (last?.path === found.path && last.layer === found.layer) return;
    if (this.credentials.length < mostCredentials) this.credentials.push(found);
    else this.omittedCredentials += 1;
  }

  #hasRoom(): boolean {
    this.#pending += 1;
    if (this.#pending > mostPending) this.omitted += 1;
    return this.#pending <= mostPending;
  }
}
