import { docsAddress } from "../adapters/actions/docs-address.ts";
import { filesBelow } from "../adapters/files/folder-files.ts";
import { outputIn } from "../adapters/files/output-folder.ts";
import { sameContents } from "../adapters/files/same-contents.ts";
import { runEnvironment } from "../adapters/process/child-environment.ts";
import { machineNames } from "../adapters/process/machine-names.ts";
import { skopeoRegistry } from "../adapters/registry/skopeo.ts";
import { redactingReporter } from "../app/build/redacting-reporter.ts";
import type { BuildPorts, Reporter } from "../app/ports/build.ts";
import type { Blanker } from "../domain/build/blank.ts";
import type { Redactor } from "../domain/build/redact.ts";
import { platformOf } from "../domain/oci/platform.ts";
import { parseReference } from "../domain/oci/reference.ts";
import { unwritable } from "../domain/text/failure.ts";
import { onSurface, type Surface } from "../domain/text/surface.ts";
import { buildahFor } from "./buildah.ts";
import { indexesFor } from "./indexes.ts";
import { pushPermissionFor } from "./push-permission.ts";
import { archiveReaders } from "./readers.ts";
import { registryAccess, type SourceRun } from "./registry.ts";
import { registryClientFor } from "./registry-client.ts";
import { filesReaderFor, sourceReaderFor } from "./source.ts";

/** What the ports of a build depend on, beside its folders and secrets. */
export interface PortsRun extends SourceRun {
  readonly reporter: Reporter;
  readonly surface: Surface;
}

/** What a run prepared before it opened its ports. */
interface Prepared {
  readonly folder: string;
  readonly output: BuildPorts["output"];
  readonly redact: Redactor;
  readonly blank: () => Blanker;
  readonly secrets: BuildPorts["secrets"];
}

/** Makes the real ports of a build. */
export async function buildPortsFor(run: PortsRun, prepared: Prepared): Promise<BuildPorts> {
  const { env, signal } = run;
  const { folder, output, redact, blank } = prepared;
  const access = await registryAccess(run, folder);
  const buildah = buildahFor({ ...run, access, folder, output });
  return {
    reporter: redactingReporter(run.reporter, (text) => redact(onSurface(text, run.surface))),
    surface: run.surface,
    ...docsOf(run),
    redact,
    files: filesReaderFor(run),
    readExceptions: async (path) => {
      const { readExceptions } = await import("../adapters/files/exceptions-file.ts");
      return await readExceptions({ path, cwd: run.cwd, today: today() });
    },
    sourceReader: sourceReaderFor(run, {
      baseUser: async (reference, platform) => {
        const { readBaseUser } = await import("../adapters/registry/base-user.ts");
        const { program } = await buildah();
        return await readBaseUser({ ...access, buildah: program }, { reference, platform });
      },
      buildahVersion: async () => {
        const { readBuildahVersion } = await import("../adapters/buildah/machine/version.ts");
        const { program } = await buildah();
        return await readBuildahVersion({ program, env: runEnvironment(env, folder), signal });
      },
    }),
    machinePlatform: platformOf(process.arch),
    pushPermission: pushPermissionFor(run),
    registry: skopeoRegistry(access),
    openImages: () => imagesFor(run),
    output,
    outputIn,
    openBuilder: async () => {
      const { openWorkshop } = await import("../adapters/buildah/open-workshop.ts");
      const { program, ...more } = await buildah();
      return await openWorkshop({
        env,
        buildah: program,
        ...more,
        skopeo: "skopeo",
        folder,
        signal,
        blank,
      });
    },
    openImage: async (layout) => {
      const { openLayout } = await import("../adapters/oci-layout/layout.ts");
      return await openLayout(layout, {});
    },
    readers: archiveReaders(env),
    machine: () => machineNames(env),
    ...{ inFolder: sameContents, filesBelow },
    secrets: prepared.secrets,
    relabel: async (layout, labels) => {
      const { relabelLayout } = await import("../adapters/oci-layout/relabel.ts");
      await relabelLayout(layout, labels).catch((error: unknown) => {
        throw unwritable(error, layout);
      });
    },
  };
}

/** Opens the registries of the request for reading images and their labels. */
function imagesFor(run: PortsRun): ReturnType<BuildPorts["openImages"]> {
  const { request, reporter } = run;
  const hosts = request.image.flatMap((name) => parseReference(name)?.registry ?? []);
  return {
    client: registryClientFor({ ...run, access: request.registry, hosts }),
    store: indexesFor({ ...run, index: undefined, note: (text) => reporter.info(text) }),
    now: () => Math.floor(Date.now() / 1000),
  };
}

/** Outside of a workflow's step, the variables for this are about something else. */
function docsOf({ surface, env }: PortsRun): Pick<BuildPorts, "docs"> {
  const docs = surface === "workflow" ? docsAddress(env) : undefined;
  return docs === undefined ? {} : { docs };
}

/** Returns today as `YYYY-MM-DD` in UTC, to compare with an exception's last day. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
