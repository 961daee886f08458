import { readCarried } from "../adapters/actions/carried.ts";
import { writeArtifacts, writeSummary } from "../adapters/actions/files.ts";
import { ownInput } from "../adapters/actions/inputs.ts";
import { maskSecrets } from "../adapters/actions/masks.ts";
import {
  outputValues,
  pushedNames,
  writeFurtherOutputs,
  writeOutputs,
} from "../adapters/actions/outputs.ts";
import { saveWorkFolder } from "../adapters/actions/saved-state.ts";

/**
 * A workflow's step: its further inputs, masks, outputs and files. Import it late: nothing of it is needed
 * for the first line of the log.
 */
export const step = {
  maskSecrets,
  outputValues,
  ownInput,
  pushedNames,
  readCarried,
  saveWorkFolder,
  writeArtifacts,
  writeFurtherOutputs,
  writeOutputs,
  writeSummary,
} as const;
