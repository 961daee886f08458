import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { type Base, pushBase, writeBaseLayout } from "./base-image.ts";
import { removeFolder } from "./leftovers.ts";
import { startDistribution, startZot } from "./newer-registries.ts";
import { releases, rootOf } from "./roots.ts";
import { type Service, startGitDaemon, startRegistry } from "./services.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of this run of the tests, readable by every user; gone afterwards. */
    temp: string;
    /** Address of a registry that asks for no account. */
    registry: string;
    /** Address of a registry that asks for the account in services.ts. */
    accountRegistry: string;
    /** Address of a git server, and the folder of bare repositories that it serves. */
    gitServer: string;
    gitFolder: string;
    base: Base;
  }
}

/** Starts what the end-to-end tests share; @returns what takes it all down again. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await makeChosenRoot();
  const temp = await mkdtemp(join(tmpdir(), "twofold-e2e-"));
  await chmod(temp, 0o755);
  const services: Service[] = [];
  const tearDown = async (): Promise<void> => {
    await Promise.all(services.map((service) => service.stop()));
    await removeFolder(temp);
  };
  try {
    const registry = await startOpenRegistry(join(temp, "registry"));
    services.push(registry);
    const accountRegistry = await startRegistry(join(temp, "account-registry"), "account");
    services.push(accountRegistry);
    const gitFolder = join(temp, "git");
    const gitServer = await startGitDaemon(gitFolder);
    services.push(gitServer);
    const layout = join(temp, "base");
    const digest = await writeBaseLayout(layout);
    project.provide("temp", temp);
    project.provide("registry", registry.address);
    project.provide("accountRegistry", accountRegistry.address);
    project.provide("gitServer", gitServer.address);
    project.provide("gitFolder", gitFolder);
    project.provide("base", await pushBase(layout, digest, registry.address));
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}

/** Makes the root of the machine that tests are run on (machine.ts) here, where it is made once: each worker would. */
async function makeChosenRoot(): Promise<void> {
  const [name] = (process.env["TWOFOLD_TEST_MACHINE"] ?? "").split("/");
  const release = releases.find((each) => each === name);
  if (release !== undefined) await rootOf(release);
}

/** Another registry is named by a variable, so that a file of tests can be run on each. */
function startOpenRegistry(folder: string): Promise<Service> {
  const { TWOFOLD_TEST_REGISTRY: name = "docker-registry" } = process.env;
  if (name === "docker-registry") return startRegistry(folder);
  if (name === "distribution") return startDistribution(folder);
  if (name === "zot") return startZot({ folder });
  throw new Error(
    `TWOFOLD_TEST_REGISTRY: ${name} is none of docker-registry, distribution and zot`,
  );
}
