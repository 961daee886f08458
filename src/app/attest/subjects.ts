import type { Subject } from "../../attestations/statement.ts";
import type { Report } from "../../domain/findings/report.ts";
import { parseReference, repositoryName } from "../../domain/oci/reference.ts";

/** Every repository that serves what a run pushed, each once: full names without tag and digest. */
export function repositoriesOf({ pushed }: Pick<Report, "pushed">): readonly string[] {
  return servedBy(pushed).map(({ name }) => name);
}

/** Every repository that serves the image, each once; of an index also each image that it names. */
export function subjectsOf({
  pushed,
  proofs,
  index,
}: Pick<Report, "pushed" | "proofs" | "index">): readonly Subject[] {
  const members = index === undefined ? [] : proofs.flatMap(({ image }) => image?.digest ?? []);
  return servedBy(pushed).flatMap(({ name, digest }) =>
    [digest, ...members].map((each) => ({ name, digest: each })),
  );
}

function servedBy(pushed: Report["pushed"]): readonly Subject[] {
  const byName = new Map<string, Subject>();
  for (const { reference, digest } of pushed) {
    const parsed = parseReference(reference);
    if (parsed === undefined) throw new Error(`${reference} was pushed and is not a reference`);
    const name = repositoryName(parsed);
    byName.set(name, { name, digest });
  }
  return [...byName.values()];
}
