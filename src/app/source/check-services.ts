import type { BuildRequest } from "../../domain/build/request.ts";
import { sideBySide } from "../../domain/build/side-by-side.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { BuildPorts } from "../ports/build.ts";
import { type JudgedSource, readAdvisories } from "./read-advisories.ts";

interface ServicesOptions<S extends NamedInputs> {
  /** What is the same for all of them. */
  readonly request: BuildRequest;
  readonly services: readonly S[];
  readonly ports: Pick<BuildPorts, "files" | "machinePlatform" | "s2i" | "sourceReader">;
}

interface NamedInputs {
  readonly inputs: Pick<BuildRequest, "context" | "file">;
}

/** A service with what was found, or with why it could not be read. */
type CheckedService<S> =
  | { readonly service: S; readonly judged: JudgedSource; readonly failure: undefined }
  | { readonly service: S; readonly judged: undefined; readonly failure: Failure };

/** Each waits for the same answers of git, so few are enough. */
const atOnce = 4;

/** Judges several services of a repository. One that cannot be read does not keep the others back. */
export async function checkServices<S extends NamedInputs>({
  request,
  services,
  ports,
}: ServicesOptions<S>): Promise<readonly CheckedService<S>[]> {
  return await sideBySide(services, atOnce, async (service): Promise<CheckedService<S>> => {
    const own = { ...request, ...service.inputs };
    try {
      const judged = await readAdvisories({ request: own, ports, needsContainerfile: true });
      return { service, judged, failure: undefined };
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      return { service, judged: undefined, failure };
    }
  });
}
