import { readBuildahVersion } from "../adapters/buildah/machine/version.ts";
import { outputIn } from "../adapters/files/output-folder.ts";
import { gitHistory } from "../adapters/git/history.ts";
import type { SharedRepositories } from "../adapters/git/run/repository.ts";
import { runEnvironment } from "../adapters/process/child-environment.ts";
import { skopeoRegistry } from "../adapters/registry/skopeo.ts";
import { type DecidePorts, decideImage } from "../app/build/current/decide-image.ts";
import { redactingReporter } from "../app/build/redacting-reporter.ts";
import type { Reporter } from "../app/ports/build.ts";
import { refreshIndex } from "../app/resolve/refresh-index.ts";
import { onceForEach } from "../domain/build/once-for-each.ts";
import { createRedactor, secretValuesOf } from "../domain/build/redact.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { sideBySide } from "../domain/build/side-by-side.ts";
import type { ImageDecision } from "../domain/findings/image-decision.ts";
import { parseReference } from "../domain/oci/reference.ts";
import { onSurface, type Surface } from "../domain/text/surface.ts";
import { buildahFor } from "./buildah.ts";
import type { NamedRequest } from "./image-requests.ts";
import { indexesFor } from "./indexes.ts";
import { pushPermissionFor } from "./push-permission.ts";
import { absolutePaths, registryAccess, type SourceRun, type Surroundings } from "./registry.ts";
import { registryClientFor } from "./registry-client.ts";
import { servicesPortsFor } from "./source.ts";
import { inWatchedFolder } from "./watched-folder.ts";

/** Each waits for the same answers of git and of registries, so few are enough. */
const atOnce = 6;

/** What deciding about images needs beside their requests. */
export interface DecideRun extends Surroundings, Pick<SourceRun, "ahead"> {
  readonly reporter: Reporter;
  readonly surface: Surface;
  /** Path of the running program; see watched-folder.ts. */
  readonly entry: string;
  readonly onWorkFolder: (folder: string) => void;
}

/**
 * Decides for each image whether it has to be built. What is asked about the repository, a registry
 * or a tool is asked once for all of them. @throws Failure `registry`, `interrupted`
 */
export async function decideImages(
  images: readonly NamedRequest[],
  run: DecideRun,
): Promise<readonly ImageDecision[]> {
  return await inWatchedFolder(run, async (folder) => {
    const { ports, close } = await portsFor(images, { ...run, folder });
    try {
      return await sideBySide(images, atOnce, ({ request }) => decideImage(request, ports));
    } finally {
      await close();
    }
  });
}

async function portsFor(
  images: readonly NamedRequest[],
  run: DecideRun & { readonly folder: string },
): Promise<{ readonly ports: DecidePorts; readonly close: () => Promise<void> }> {
  const { env, cwd, signal, folder, surface } = run;
  const request = absolutePaths(sharedRequest(images), cwd);
  const redact = createRedactor(secretValuesOf(request));
  const reporter = redactingReporter(run.reporter, (text) => redact(onSurface(text, surface)));
  const access = await registryAccess({ ...run, request }, folder);
  const buildah = buildahFor({ ...run, request, access, output: outputIn(folder) });
  const registry = skopeoRegistry(access);
  const hosts = request.image.flatMap((name) => parseReference(name)?.registry ?? []);
  const client = registryClientFor({ env, cwd, signal, access: request.registry, hosts });
  const note = (text: string): void => reporter.info(text);
  const store = indexesFor({ ...{ env, signal, surface, reporter }, index: undefined, note });
  const now = Math.floor(Date.now() / 1000);
  const repositories: SharedRepositories = new Map();
  const ports: DecidePorts = {
    ...servicesPortsFor({ ...run, request }, repositories),
    registry: { ...registry, resolve: onceForEach(registry.resolve) },
    history: gitHistory({ env, signal, shared: repositories }),
    buildahVersion: onceForEach(async () => {
      const { program } = await buildah();
      return await readBuildahVersion({ program, env: runEnvironment(env, folder), signal });
    }),
    client,
    indexOf: onceForEach(async (name: string) => {
      const kept = await store.read(name);
      const repository = client.repository(name);
      return await refreshIndex({ repository, kept, ask: "moving", now, store, reporter });
    }),
    pushPermission: pushPermissionFor({ env, signal, request }),
    reporter,
  };
  const close = async (): Promise<void> => {
    await store.end();
    await client.close();
  };
  return { ports, close };
}

/** What is the same for all images, because only the caller gives it; and the repositories of all. */
function sharedRequest(images: readonly NamedRequest[]): BuildRequest {
  const [first] = images;
  if (first === undefined) throw new Error("no image to decide about");
  const all = images.flatMap(({ request }) => request.image);
  return { ...first.request, image: [...new Set(all)] };
}
