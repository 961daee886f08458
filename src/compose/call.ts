import { readState } from "../adapters/actions/state.ts";
import { askPort } from "../adapters/buildah/containers/port-question.ts";
import { takeApart } from "../adapters/buildah/folders/take-apart.ts";

/**
 * What an entry has to know before anything else: why it was called. What is imported here is loaded
 * before the first line of output.
 */
export const call = { askPort, readState, takeApart } as const;
