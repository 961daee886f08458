import * as v from "valibot";
import { fitting, jsonObject } from "../../../domain/text/schema.ts";
import type { StepEdit } from "../../../variations/step.ts";
import type { Bundle } from "../../shim/bundle.ts";

/** Below the step's /dev, which is no part of the image. */
const place = "/dev/twofold-nothing";

/**
 * Returns the bundle of a step that does not run: the same container, with a program that does
 * nothing in place of the command. What the runtime itself leaves in the root stays the same.
 * @param nothing absolute path of that program
 */
export function replayedBundle(
  { path, config }: Bundle,
  nothing: string,
): { readonly bundle: Bundle; readonly edit: StepEdit } {
  const process = fitting(v.optional(jsonObject), config["process"]) ?? {};
  return {
    bundle: { path, config: { ...config, process: { ...process, args: [place] } } },
    edit: { mounts: [{ source: nothing, destination: place }] },
  };
}
