import { clearTimingsFile, writeTimings } from "../adapters/files/timings-file.ts";
import { recordPrograms } from "../adapters/process/program-times.ts";
import type { BuildOutcome } from "../app/build/build-image.ts";
import type { Reporter } from "../app/ports/build.ts";
import { namedSetting, onSurface, type Surface } from "../domain/text/surface.ts";
import { traceEvents } from "../report/trace-events.ts";

/**
 * Runs a build and writes where its time went, also of a build that failed. A file that cannot be
 * written in the end takes nothing from the build.
 * @param file absolute path
 * @throws Failure `usage` if it is clear before that the file cannot be written
 */
export async function withTimings(
  {
    file,
    reporter,
    surface,
  }: {
    readonly file: string;
    readonly reporter: Pick<Reporter, "warn">;
    readonly surface: Surface;
  },
  work: () => Promise<BuildOutcome>,
): Promise<BuildOutcome> {
  await clearTimingsFile(file);
  const programs = recordPrograms();
  try {
    const outcome = await work();
    const text = traceEvents([...outcome.report.timeline, ...programs.spans()]);
    const fault = await writeTimings(file, text);
    if (fault === undefined) return { ...outcome, timingsFile: file };
    const told = `${namedSetting("timings")}: ${file} was not written: ${fault}.`;
    reporter.warn(onSurface(told, surface));
    return outcome;
  } finally {
    programs.stop();
  }
}
