import type { Subject } from "../../attestations/statement.ts";
import type { Report } from "../../domain/findings/report.ts";
import { parseReference, repositoryName } from "../../domain/oci/reference.ts";

/** Every repository that serves the image, each once. */
export function subjectsOf({ pushed }: Pick<Report, "pushed">): readonly Subject[] {
  const byName = new Map<string, Subject>();
  for (const { reference, digest } of pushed) {
    const parsed = parseReference(reference);
    if (parsed === undefined) throw new Error(`${reference} was pushed and is not a reference`);
    const name = repositoryName(parsed);
    byName.set(name, { name, digest });
  }
  return [...byName.values()];
}
