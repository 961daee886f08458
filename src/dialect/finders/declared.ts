import type { Instruction } from "../../containerfile/model.ts";

/** Returns the names that an ARG declares. */
export function declaredBy({ words }: Instruction): readonly string[] {
  return words.map(({ text }) => text.split("=", 1)[0] ?? "");
}
