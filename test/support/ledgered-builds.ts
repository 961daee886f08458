import { mkdir, mkdtemp, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cleanUp } from "../../src/adapters/buildah/folders/clean-up.ts";
import { makeWorkFolder } from "../../src/adapters/buildah/folders/work-folder.ts";
import { openWorkshop } from "../../src/adapters/buildah/open-workshop.ts";
import type { Workshop } from "../../src/adapters/buildah/workshop.ts";
import type { BuildOptions, BuiltImage } from "../../src/app/ports/build.ts";
import type { StepLedger } from "../../src/app/ports/ledger.ts";
import { TwinPace } from "../../src/app/prove/pace.ts";
import { blankNothing } from "../../src/domain/build/blank.ts";
import { type VariationName, variationNames } from "../../src/domain/build/environment.ts";
import { canonicalEnvironment } from "../../src/domain/build/environments.ts";
import type { ImportedBase } from "../../src/domain/build/plan.ts";
import { plan } from "./plan.ts";
import { succeed } from "./program.ts";

/** A workshop of one run, with one base. */
export interface LedgeredRun {
  readonly workshop: Workshop;
  readonly base: ImportedBase;
  /** What both builds printed. */
  readonly lines: readonly string[];
  build(source: Source): Promise<Readonly<Record<"first" | "second", BuiltImage>>>;
  close(): Promise<void>;
}

export interface Source {
  readonly containerfile: string;
  /** Files of the context, by path; a text for its content. */
  readonly files?: Readonly<Record<string, string>>;
  readonly ledger?: StepLedger | undefined;
  readonly variations?: readonly VariationName[];
  readonly more?: Partial<BuildOptions>;
}

/** Opens a run of its own. @param layout the base, with its tag: `folder:tag` */
export async function openLedgeredRun(
  folder: string,
  layout: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<LedgeredRun> {
  const job = await mkdtemp(join(folder, "job-"));
  const work = await makeWorkFolder({ ...env, RUNNER_TEMP: job });
  const stop = new AbortController();
  const workshop = await openWorkshop({
    ...{ env, buildah: "buildah", skopeo: "skopeo", folder: work, signal: stop.signal },
    origin: { kind: "path", reference: "buildah" },
    blank: () => blankNothing,
  });
  const fetched = join(job, "base");
  await succeed(["skopeo", "copy", "-q", `oci:${layout}`, `dir:${fetched}`]);
  const wanted = { folder: fetched, name: "example.test/base", tag: "1", digest: undefined };
  const [base] = await workshop.importBases([Promise.resolve(wanted)]);
  if (base === undefined) throw new Error("there is no base");
  const lines: string[] = [];
  const log = { line: (text: string) => lines.push(text), close: () => undefined };
  const build = async (source: Source): Promise<LedgeredBuilds> => {
    const context = await contextOf(job, source.files ?? {});
    const varied = source.variations ?? variationNames;
    const pace = new TwinPace({
      keepsApart: varied.includes("start-time"),
      oneAfterTheOther: false,
      seesSteps: true,
      isWithoutSteps: false,
    });
    const common = {
      plan: plan({
        containerfile: source.containerfile.replaceAll("BASE", base.local),
        base,
      }),
      environment: canonicalEnvironment(0),
      stepOf: (line: string) => ({ stage: 0, index: Number(/STEP (\d+)/.exec(line)?.[1]) }),
      stepNetwork: () => "unexpected" as const,
      ...{ log, signal: stop.signal },
      ...(source.ledger === undefined ? {} : { ledger: source.ledger }),
      ...source.more,
    } as const;
    const one = async (slot: "first" | "second"): Promise<BuiltImage> => {
      const variations = slot === "first" ? [] : varied;
      const own = slot === "first" ? pace.first : pace.follower();
      await workshop.stageContext({ slot, context, variations });
      return await workshop.build({ ...common, slot, variations, pace: own });
    };
    const [first, second] = await Promise.all([
      one("first").finally(() => pace.firstIsOver()),
      one("second"),
    ]);
    return { first, second };
  };
  const close = async (): Promise<void> => {
    stop.abort();
    await cleanUp(work);
  };
  return { workshop, base, lines, build, close };
}

type LedgeredBuilds = Readonly<Record<"first" | "second", BuiltImage>>;

async function contextOf(job: string, files: Readonly<Record<string, string>>) {
  const path = await mkdtemp(join(job, "context-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
    // A checkout is older than the build.
    const then = Date.now() / 1000 - 100;
    await utimes(join(path, name), then, then);
  }
  const never = (): boolean => false;
  return { path, ignoreText: "", ignores: never, leavesOut: never, isStray: never };
}
