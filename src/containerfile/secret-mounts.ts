import type { Scope } from "./bases.ts";
import { expandWord } from "./expand.ts";
import { fieldsOf, valueAt } from "./mount-fields.ts";
import { withVariables } from "./variables.ts";

/** A secret that a RUN step mounts. */
export interface SecretMount {
  readonly id: string;
  /** Whether buildah ends the build without it; otherwise the step finds no file. */
  readonly isRequired: boolean;
  /** 1-based line of the instruction. */
  readonly line: number;
}

/**
 * Lists the secrets that the stages mount which the target needs, in the order of the file. A mount
 * whose ID is not known here is left out.
 */
export function secretMounts(scope: Scope): readonly SecretMount[] {
  return [...withVariables(scope)].flatMap(({ instruction, lookup }) => {
    if (instruction.keyword !== "RUN") return [];
    const mounts = instruction.flags.filter(({ name }) => name === "mount");
    return mounts.flatMap(({ value }): readonly SecretMount[] => {
      const fields = fieldsOf(expandWord(value.text, lookup).text);
      const last = (name: string): string | undefined => fields.flatMap(valueAt(name)).at(-1);
      const id = last("id");
      if (last("type") !== "secret" || id === undefined || id === "" || id.includes("$")) return [];
      const required = fields.includes("required") ? "true" : last("required");
      return [{ id, isRequired: required?.toLowerCase() === "true", line: instruction.line }];
    });
  });
}
