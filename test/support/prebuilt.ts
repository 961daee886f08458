import { join } from "node:path";
import { inject } from "vitest";
import type { SourceFiles } from "./checkout.ts";
import { succeed } from "./program.ts";

/** The base of the tests, as `runtime-image` takes it. */
export const runtimeImage = (): string => {
  const { reference, digest } = inject("base");
  return `${reference.replace(/:1$/, "")}@${digest}`;
};

/** A process that makes a small site of its source, and always the same one. */
export const honest = `dist:
	mkdir -p dist/pages
	sed s/day/evening/ greeting >dist/index
	cp greeting dist/pages/greeting
	ln -s ../index dist/pages/index
`;

/** A source whose `make dist` makes what is not committed. */
export const madeBy = (makefile: string): SourceFiles => ({
  Makefile: makefile,
  greeting: "good day\n",
  ".gitignore": "dist/\n",
});

/** The inputs for a site that is there. */
export function prebuilt(more: Readonly<Record<string, string>> = {}) {
  return {
    recipe: "prebuilt",
    prebuilt: "dist:/srv/site",
    "runtime-image": runtimeImage(),
    command: "/bin/busybox cat /srv/site/index",
    ...more,
  };
}

/** The inputs for a site that `make dist` makes. */
export const making = (more: Readonly<Record<string, string>> = {}) =>
  prebuilt({ "prebuilt-command": "make dist", ...more });

/** Path of the tar of an image's last layer. */
async function lastLayer(layout: string): Promise<string> {
  const inspected = await succeed(["skopeo", "inspect", "--raw", `oci:${layout}`]);
  const digest: string = JSON.parse(inspected).layers.at(-1).digest;
  return join(layout, "blobs", digest.replace(":", "/"));
}

/** Lists the entries of an image's last layer. */
export async function lastFiles(layout: string): Promise<readonly string[]> {
  return (await succeed(["tar", "-tzf", await lastLayer(layout)])).split("\n");
}

/** Reads a file of an image's last layer. */
export async function lastFile(layout: string, path: string): Promise<string> {
  return await succeed(["tar", "-xzOf", await lastLayer(layout), path]);
}

/** Reads the `config` of an image. */
export async function runConfig(layout: string) {
  const inspected = await succeed(["skopeo", "inspect", "--config", "--raw", `oci:${layout}`]);
  return JSON.parse(inspected).config;
}
