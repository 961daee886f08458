import { redactValues } from "../domain/build/redact-values.ts";
import { type Elsewhere, onSurface } from "../domain/text/surface.ts";

/** Returns the same value with every text in it as it reads on the command line. */
export function forCommandLine<T>(value: T, elsewhere?: Elsewhere): T {
  return redactValues(value, (text) => onSurface(text, "command line", elsewhere));
}
