import { readCarried } from "../adapters/actions/carried.ts";
import { formatAnnotation } from "../adapters/actions/commands.ts";
import { writeArtifacts, writeSummary } from "../adapters/actions/files.ts";
import { readActionInputs } from "../adapters/actions/inputs.ts";
import { maskSecrets } from "../adapters/actions/masks.ts";
import { outputValues, pushedNames, writeOutputs } from "../adapters/actions/outputs.ts";
import { createActionsReporter } from "../adapters/actions/reporter.ts";
import { markStarted, readState, saveWorkFolder } from "../adapters/actions/state.ts";

/**
 * The runner of a workflow's step: its inputs, log, masks, state, outputs and files. @actions/core
 * is only loaded when it is used.
 */
export const runner = {
  createActionsReporter,
  formatAnnotation,
  markStarted,
  maskSecrets,
  outputValues,
  pushedNames,
  readActionInputs,
  readCarried,
  readState,
  saveWorkFolder,
  writeArtifacts,
  writeOutputs,
  writeSummary,
} as const;
