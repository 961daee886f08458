import type { Risk, RiskyFile } from "../domain/findings/risky-file.ts";
import type { EntryHeader } from "../domain/oci/entry.ts";
import { modeRisks } from "./file-modes.ts";
import { toolSort } from "./tools.ts";

/** The most files that are kept; an image with more has the same fault in all of them. */
const mostFiles = 100_000;
/** The most removals that are kept; what others removed is reported as if it were there. */
const mostRemoved = 500_000;
const whiteout = ".wh.";
const opaque = ".wh..wh..opq";

interface Entry {
  readonly layer: number;
  readonly size: number;
  readonly risks: readonly Risk[];
  /** What of it the base had already. */
  readonly ofBase: ReadonlySet<Risk["kind"]>;
}

/**
 * Collects the risky files of a final image from the entries of its layers, from the base up: a
 * later entry replaces an earlier one, and a whiteout removes it (image-spec, layer.md#whiteouts).
 */
export class ImageRisks {
  readonly #files = new Map<string, Entry>();
  /** What whiteouts removed, and in which layer last. */
  readonly #removed = new Map<string, number>();
  readonly #isOfBase: (layer: number) => boolean;
  /** How many files there was no room for. */
  omitted = 0;

  /** @param own indexes of the layers that the build made */
  constructor(own: readonly number[]) {
    const built = new Set(own);
    this.#isOfBase = (layer) => !built.has(layer);
  }

  /** Whether there is anything to report. */
  get hasAny(): boolean {
    return this.#files.size > 0;
  }

  /** Registers an entry of the same layer as before, or of a later one. */
  meet(header: EntryHeader, layer: number): void {
    const { path, size } = header;
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (name.startsWith(whiteout)) {
      this.#remove(path, name, layer);
      return;
    }
    const before = this.#files.size === 0 ? undefined : this.#files.get(path);
    if (before !== undefined) this.#files.delete(path);
    const sort = toolSort(header);
    const tools: readonly Risk[] = sort === undefined ? [] : [{ kind: "tool", sort }];
    const risks = [...modeRisks(header), ...tools];
    if (risks.length === 0) return;
    if (this.#files.size >= mostFiles) {
      this.omitted += 1;
      return;
    }
    const isSame = before?.size === size && this.#isThere(path, before.layer);
    const kinds = risks.map(({ kind }) => kind);
    const known = this.#isOfBase(layer) ? kinds : kinds.filter((kind) => before?.ofBase.has(kind));
    const ofBase = new Set(this.#isOfBase(layer) || isSame ? known : []);
    this.#files.set(path, { layer, size, risks, ofBase });
  }

  #remove(path: string, name: string, layer: number): void {
    const folder = path.slice(0, Math.max(0, path.length - name.length - 1));
    const gone = name.slice(whiteout.length);
    const inFolder = folder === "" ? gone : `${folder}/${gone}`;
    if (this.#removed.size < mostRemoved) {
      this.#removed.set(name === opaque ? folder : inFolder, layer);
    }
  }

  /** A whiteout is about the layers below its own, wherever in its layer it stands. */
  #isThere(path: string, layer: number): boolean {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      if ((this.#removed.get(path.slice(0, end)) ?? -1) > layer) return false;
    }
    return (this.#removed.get("") ?? -1) <= layer;
  }

  /** The risky files of the final image, by their paths. */
  get files(): readonly RiskyFile[] {
    return [...this.#files]
      .filter(([path, { layer }]) => this.#isThere(path, layer))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([path, { layer, risks, ofBase }]) =>
        risks.map((risk) => ({ path, layer, risk, isOfBase: ofBase.has(risk.kind) })),
      );
  }
}
