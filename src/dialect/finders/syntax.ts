import type { Instruction } from "../../containerfile/model.ts";
import { withVariables } from "../../containerfile/variables.ts";
import type { DialectId } from "../table.ts";
import type { DialectUse, Finder } from "../use.ts";

/** Flags of instructions that not every buildah knows. */
const flagRows: Readonly<Record<string, DialectId>> = {
  "COPY link": "copy-link",
  "ADD link": "copy-link",
  "COPY parents": "copy-parents",
  "COPY exclude": "copy-exclude",
  "ADD exclude": "copy-exclude",
  "ADD checksum": "add-checksum",
  "RUN network": "run-network",
  "HEALTHCHECK start-interval": "start-interval",
};

/** Here-documents, flags, and secrets in variables. */
export const syntaxUses: Finder = (scope) =>
  [...withVariables(scope)].flatMap(({ instruction }) => usesIn(instruction));

function usesIn(instruction: Instruction): readonly DialectUse[] {
  const { keyword, line, flags, heredocs, text } = instruction;
  const ids = new Set<DialectId>();
  if (heredocs.length > 0) ids.add("heredoc");
  for (const { name, value } of flags) {
    const row = flagRows[`${keyword} ${name}`];
    if (row !== undefined) ids.add(row);
    if (keyword === "RUN" && name === "mount" && isSecretInVariable(value.text)) {
      ids.add("secret-env");
    }
  }
  return [...ids].map((id) => ({ id, line, text }));
}

/** Reads `type=secret,id=token,env=TOKEN`. */
function isSecretInVariable(mount: string): boolean {
  const fields = mount.replaceAll(/["']/g, "").split(",");
  return fields.includes("type=secret") && fields.some((field) => field.startsWith("env="));
}
