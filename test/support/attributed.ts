import { createHash } from "node:crypto";
import { type Attributed, attribute } from "../../src/attribution/attribute.ts";
import { divergedFrom } from "../../src/attribution/one-sided.ts";
import { Relations } from "../../src/attribution/relations.ts";
import { walk } from "../../src/attribution/walk.ts";
import { targetStage } from "../../src/containerfile/chain.ts";
import type { Containerfile } from "../../src/containerfile/model.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { stepIdOf } from "../../src/containerfile/step-ids.ts";
import type { TwinFacts } from "../../src/domain/build/build-facts.ts";
import type { StepId } from "../../src/domain/build/step-id.ts";
import type { Difference } from "../../src/domain/findings/difference.ts";
import type {
  PathChanges,
  PathState,
  WatchedBuild,
} from "../../src/domain/findings/watched-build.ts";

/** What a path became: a content for both builds, one for either, or gone. */
export type Became = string | readonly [string | undefined, string | undefined] | "gone";

export interface TwinStep {
  /** As buildah prints it. */
  readonly printed: string;
  readonly before?: Readonly<Record<string, Became>>;
  readonly files: Readonly<Record<string, Became>>;
}

export interface Case {
  readonly containerfile: string;
  readonly steps: readonly TwinStep[];
  readonly differences: readonly Difference[];
  readonly buildArgs?: readonly { readonly name: string; readonly value: string }[];
  readonly facts?: TwinFacts;
  /** Contents that were too large to be kept. */
  readonly unkept?: readonly string[];
}

/** Traces differences through two builds that are told step by step. */
export async function attributeCase(about: Case): Promise<readonly Attributed[]> {
  const containerfile = parseContainerfile({ text: about.containerfile, file: "Containerfile" });
  const target = targetStage({ containerfile });
  const logged = { containerfile, onlyStage: target.index };
  const builds = [
    buildOf(about, { logged, side: 0 }),
    buildOf(about, { logged, side: 1 }),
  ] as const;
  const relations = new Relations([builds[0].read, builds[1].read], about.facts);
  const values = { buildArgs: about.buildArgs ?? [] };
  return attribute({
    differences: about.differences,
    file: containerfile.file,
    stages: containerfile.stages,
    target: await walk({ containerfile, values, target, builds, relations }),
    unseen: "not seen again",
  });
}

/** Traces differences from another image through one build, in which each path became one thing. */
export async function attributeOneSided(about: Case): Promise<readonly Attributed[]> {
  const { differences, buildArgs = [] } = about;
  const containerfile = parseContainerfile({ text: about.containerfile, file: "Containerfile" });
  const target = targetStage({ containerfile });
  const build = buildOf(about, { logged: { containerfile, onlyStage: target.index }, side: 0 });
  const where = { containerfile, values: { buildArgs }, target };
  const builds = await divergedFrom(build, { ...where, differences });
  const relations = new Relations([builds[0].read, builds[1].read], undefined);
  const { file, stages } = containerfile;
  const walked = await walk({ ...where, builds, relations });
  return attribute({ differences, file, stages, target: walked, unseen: undefined });
}

export function differs(path: string, kind: Difference["kind"] = "content"): Difference {
  return { path, kind, ...(kind === "config" ? {} : { layer: 1 }), evidence: [] };
}

/** The build that a line of buildah's log belongs to. */
interface Logged {
  readonly containerfile: Containerfile;
  /** 0-based; whose steps the lines without a stage's number are. */
  readonly onlyStage: number;
}

/** The step that a line of buildah's log names. */
export function stepAt(line: string, logged: Logged): StepId {
  const id = stepIdOf(line, logged);
  if (id === undefined) throw new Error(`this is no step: ${line}`);
  return id;
}

/** `path at line`, with `<- other` where it only carries another one onward. */
export function told({ difference }: Attributed): string {
  const { path, instruction, carries } = difference;
  const onward = carries === undefined ? "" : ` <- ${carries.path}`;
  return `${path} at ${instruction?.line ?? "?"}${onward}`;
}

function buildOf(
  { steps, unkept = [] }: Case,
  { logged, side }: { readonly logged: Logged; readonly side: 0 | 1 },
): WatchedBuild {
  const contents = new Map<string, string>();
  const changesOf = (files: Readonly<Record<string, Became>>): PathChanges =>
    new Map(
      Object.entries(files).map(([path, became], at) => {
        const content = typeof became === "string" ? became : became[side];
        if (content === "gone" || content === undefined) return [path, undefined] as const;
        const state = fileOf(content, at);
        if (state.digest !== undefined && !unkept.includes(content)) {
          contents.set(state.digest, content);
        }
        return [path, state] as const;
      }),
    );
  return {
    by: "steps",
    startedAt: 0,
    endedAt: 0,
    steps: steps.map(({ printed, before = {}, files }) => ({
      id: stepAt(printed, logged),
      before: changesOf(before),
      changes: changesOf(files),
    })),
    read: (digest) => {
      const content = contents.get(digest);
      return Promise.resolve(content === undefined ? undefined : Buffer.from(content, "latin1"));
    },
    cut: undefined,
    unread: 0,
    close: () => Promise.resolve(),
  };
}

/** `mode:0600` stands for an empty file of that mode. */
function fileOf(content: string, mtime: number): PathState {
  const mode = /^mode:(\d+)$/.exec(content)?.[1];
  const bytes = Buffer.from(mode === undefined ? content : "", "latin1");
  return {
    type: "file",
    mode: Number.parseInt(mode ?? "644", 8),
    uid: 0,
    gid: 0,
    size: bytes.length,
    mtime,
    linkname: "",
    digest: createHash("sha256").update(bytes).digest("hex"),
  };
}
