import { Failure, inputNamed } from "../text/failure.ts";
import { inSettingsFile, settingsFileName } from "./settings-file.ts";

/** Where a setting's value was given. */
export type Origin =
  /** The flag of a command line, or the input of a workflow's step. */
  | { readonly kind: "call" }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "file"; readonly line: number };

/** Where each setting that was given was given. */
export type Origins = ReadonlyMap<string, Origin>;

/** Lets a failure about a setting name the variable, or the file's line, that gave its value. */
export function toldWhere(failure: Failure, origins: Origins): Failure {
  const { input } = failure;
  const origin = input === undefined ? undefined : origins.get(input);
  if (input === undefined || origin === undefined || origin.kind === "call") return failure;
  const { message, fix } = failure.told;
  const named =
    origin.kind === "variable"
      ? `Variable ${origin.name}`
      : `${settingsFileName}:${origin.line}: ${inSettingsFile(input)}`;
  return new Failure({
    code: failure.code,
    message: message.replace(inputNamed(input), () => named),
    fix,
    ...(origin.kind === "file" ? { place: { file: settingsFileName, line: origin.line } } : {}),
    cause: failure.cause,
  });
}

/**
 * Whether only the settings file names where images are. Whoever may push there can claim that an
 * image was proven, and the source that is judged has no say in whom to believe.
 */
export function isUnvouched({ origins }: { readonly origins?: Origins }): boolean {
  return origins?.get("image")?.kind === "file";
}
