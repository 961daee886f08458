import type { StepEdit } from "../../../variations/step.ts";
import { variedUmask } from "../../../variations/umask.ts";
import type { Note } from "../../shim/note.ts";
import type { UpperFolder } from "./upper-folder.ts";

/** What was found out about a step before it starts. */
interface NoteOptions {
  readonly edit: StepEdit;
  readonly pidFile: string;
  /** The bundle's own root. */
  readonly root: string;
  readonly shuffled: string | undefined;
  readonly upper: UpperFolder | undefined;
}

/** Returns what the shim script has to do for a step. */
export function noteOf({ edit, pidFile, root, shuffled, upper }: NoteOptions): Note {
  return {
    pidFile,
    root,
    ...(shuffled === undefined ? {} : { shuffled }),
    ...(upper === undefined ? {} : { changes: upper.path }),
    ...(edit.umask === variedUmask && upper !== undefined ? { modes: "repair" } : {}),
    ...(edit.cpus === undefined ? {} : { cpus: edit.cpus }),
    ...(edit.kernelName === undefined ? {} : { kernelName: edit.kernelName }),
  };
}
