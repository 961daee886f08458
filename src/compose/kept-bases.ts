import type { KeptBases } from "../adapters/buildah/kept/kept-bases.ts";
import { runEnvironment } from "../adapters/process/child-environment.ts";
import type { Reporter } from "../app/ports/build.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { thenCleanUp } from "../domain/build/then-clean-up.ts";

interface KeepingRun {
  readonly request: BuildRequest;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly reporter: Reporter;
}

/**
 * Does a work with the bases that input `keep-bases` keeps, and lets go of them when it has ended.
 * @param folder the run's work folder
 * @throws Failure `usage` where the folder of the input is not private
 */
export async function withKeptBases<Result>(
  { request, env, signal, reporter }: KeepingRun,
  folder: string,
  work: (kept: KeptBases | undefined) => Promise<Result>,
): Promise<Result> {
  const { keepBases } = request;
  if (keepBases === undefined) return await work(undefined);
  const [{ openKeptFolder }, { KeptBases: Kept }] = await Promise.all([
    import("../adapters/buildah/kept/kept-folder.ts"),
    import("../adapters/buildah/kept/kept-bases.ts"),
  ]);
  const kept = new Kept({
    folder: await openKeptFolder(keepBases.folder),
    mostBytes: keepBases.mostBytes,
    ...{ env: runEnvironment(env, folder), signal, reporter },
  });
  return await thenCleanUp(
    () => work(kept),
    () => kept.close(),
  );
}
