import type { ImageSettings } from "../domain/oci/image-settings.ts";
import { targetStage } from "./chain.ts";
import type { Containerfile, Stage } from "./model.ts";
import { type NameValues, namesOf, type Origin, originsOf } from "./origins.ts";

/**
 * A use of an image, or of a named build context, that the build needs from outside the
 * Containerfile.
 */
export interface BaseUse {
  /** `FROM x`, `COPY --from=x` or `RUN --mount=…,from=x`. */
  readonly kind: "from" | "copy" | "mount";
  /** As written in the Containerfile, e.g. `debian:$RELEASE`. */
  readonly written: string;
  /**
   * After ARGs are resolved, e.g. `debian:12`. Not checked: it may not be an image reference at
   * all.
   */
  readonly reference: string;
  /** The ARGs in it that have no value: they count as empty, as in buildah. */
  readonly unset: readonly string[];
  /** Set if the name is that of a build context. */
  readonly context?: string;
  /** The value of `FROM --platform` after ARGs are resolved. */
  readonly platform?: string;
  /** 0-based index of the stage. */
  readonly stage: number;
  /** 1-based line of the instruction. */
  readonly line: number;
  /**
   * Position of {@link written} in the file's text: offsets in UTF-16 code units, the end
   * exclusive.
   */
  readonly start: number;
  readonly end: number;
}

export interface Scope extends NameValues {
  readonly containerfile: Containerfile;
  /** Default: the last stage. */
  readonly target?: string;
  /** The settings of the outside images that are known, by the index of the stage that is built on one. */
  readonly outside?: ReadonlyMap<number, ImageSettings>;
}

/**
 * Returns what the build of the target needs from outside: the names in its stage and in the stages
 * that it uses, in the order of the file. ONBUILD triggers of a base image are not known here.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
export function basesOf(scope: Scope): BaseUse[] {
  const { contexts } = scope;
  const uses = [...neededOrigins(scope)].flatMap(([stage, origins]) =>
    origins
      .filter((origin) => origin.stage === undefined)
      .map((origin) => useOf(origin, { stage: stage.index, contexts })),
  );
  return uses.sort((one, other) => one.start - other.start);
}

/**
 * Returns the stages that the target needs, including itself, in the order of the file.
 * @throws Failure `usage`, as {@link basesOf}
 */
export function neededStages(scope: Scope): Stage[] {
  return [...neededOrigins(scope).keys()].sort((one, other) => one.index - other.index);
}

function neededOrigins(scope: Scope): ReadonlyMap<Stage, readonly Origin[]> {
  const names = namesOf(scope.containerfile, scope);
  const needed = new Map<Stage, readonly Origin[]>();
  const open = [targetStage(scope)];
  for (let stage = open.pop(); stage !== undefined; stage = open.pop()) {
    if (needed.has(stage)) continue;
    const origins = originsOf(names, stage);
    needed.set(stage, origins);
    open.push(...origins.flatMap((origin) => origin.stage ?? []));
  }
  return needed;
}

/**
 * Replaces names in a file's text and leaves everything else, including line numbers, unchanged.
 * @throws RangeError when a use does not belong to this text
 */
export function pinBases(
  text: string,
  pins: readonly {
    readonly use: Pick<BaseUse, "written" | "start" | "end">;
    readonly pinned: string;
  }[],
): string {
  const parts: string[] = [];
  let from = 0;
  for (const { use, pinned } of pins.toSorted((one, other) => one.use.start - other.use.start)) {
    if (use.start < from || text.slice(use.start, use.end) !== use.written) {
      throw new RangeError(`no use of ${use.written} at offset ${use.start}`);
    }
    parts.push(text.slice(from, use.start), pinned);
    from = use.end;
  }
  return parts.join("") + text.slice(from);
}

function useOf(
  origin: Origin,
  { stage, contexts }: { stage: number; contexts: ReadonlySet<string> | undefined },
): BaseUse {
  const { kind, word, name, unset, line, platform } = origin;
  return {
    kind,
    written: word.text,
    reference: name,
    unset,
    ...(contexts?.has(name) ? { context: name } : {}),
    ...(platform === undefined ? {} : { platform }),
    stage,
    line,
    start: word.start,
    end: word.end,
  };
}
