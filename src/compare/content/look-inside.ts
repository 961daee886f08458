import { Failure } from "../../domain/text/failure.ts";
import { visible } from "../../domain/text/printable.ts";
import type { Cursor } from "../cursor.ts";
import { Findings } from "../findings.ts";
import { compareInside } from "./archives.ts";
import type { Opened } from "./look.ts";
import { headerFields } from "./plain.ts";
import { Stopped } from "./stopped.ts";
import type { Told } from "./told.ts";

/** The most archives and compressions around a thing. */
const maxDepth = 6;
/** The most differences that are listed inside one archive. */
const mostInside = 12;

/** What was found inside an archive. */
export interface Inside {
  /** Number of differences found in it. */
  readonly found: number;
  /** Why not all of it was read. */
  readonly stopped: string | undefined;
  /** Differing fields of its own header. */
  readonly header: Told;
}

/**
 * Compares what is inside two archives. Damage or a limit ends the comparison, and the result says
 * why.
 * @param sources where the archives come from: their errors are not the archives' fault, and are
 * thrown
 */
export async function lookInside(opened: Opened, sources: readonly Cursor[]): Promise<Inside> {
  const header = headerFields(opened.format, opened.heads);
  if (opened.place.inside.length >= maxDepth) {
    const stopped = `archives stand in each other more than ${maxDepth} deep`;
    return { found: 0, stopped, header };
  }
  const findings = new Findings(mostInside);
  let stopped: string | undefined;
  try {
    await compareInside({ ...opened, look: { ...opened.look, findings } });
  } catch (error) {
    for (const { failure } of sources) if (failure !== undefined) throw failure.error;
    if (!(error instanceof Stopped || error instanceof Failure)) throw error;
    stopped = visible(error.message).replace(/\.$/, "");
  }
  opened.look.findings.pour(findings);
  return { found: findings.total, stopped, header };
}
