import { onSurface } from "../domain/text/surface.ts";
import { type OptionName, optionNamed } from "./list.ts";
import { declaredInput } from "./reference.ts";

/** How an action.yml declares an input. */
export interface DeclaredInput {
  readonly description: string;
  readonly required: boolean;
  readonly default?: string;
}

/** Returns settings of the build as inputs of another action; some of them mean less there. */
export function sharedInputs(
  names: readonly OptionName[],
  texts: Readonly<Partial<Record<OptionName, string>>>,
): Readonly<Record<string, DeclaredInput>> {
  return Object.fromEntries(
    names.map((name) => {
      const declared = declaredInput({ ...optionNamed(name), name });
      const text = texts[name];
      const description = text === undefined ? declared.description : onSurface(text, "workflow");
      return [name, { ...declared, description }];
    }),
  );
}
