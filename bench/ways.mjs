// The commands of the ways: no proof, the naive proof, ours, and an earlier build of ours. Steps have a network of
// their own, as by default: in the machine's, two builds of ours never run at the same time.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "./programs.mjs";

export const commandsOf = { a: plain, b: naive, c: ours };

/**
 * What a way of building is: its commands, what serves them while they run, if anything does, and what they must have
 * left.
 */
export const waysOfBuilds = {
  a: { commands: plain },
  b: { commands: naive, check: mustBeEqual },
  c: { commands: ours },
};

/** Ours, and an earlier build of ours by its command line's bundle. */
export function besideEarlier(bundle) {
  return { ...waysOfBuilds, d: { commands: (run) => ours({ ...run, cli: bundle }) } };
}

function store(place) {
  return ["--root", join(place, "store"), "--runroot", join(place, "run")];
}

function plainBuild({ place, context, id }) {
  const flags = ["--no-cache", "--tls-verify=false", "--format=oci"];
  const identity = ["--timestamp=0", "--identity-label=false", "--iidfile", join(place, id)];
  return [
    "buildah",
    ...store(place),
    "build",
    ...flags,
    ...identity,
    "--tag=localhost/bench",
    context,
  ];
}

function plainPush({ place, host }) {
  return [
    "buildah",
    ...store(place),
    "push",
    "--tls-verify=false",
    "localhost/bench",
    `docker://${host}/bench:1`,
  ];
}

function plain({ place, context, host }) {
  return [plainBuild({ place, context, id: "first" }), plainPush({ place, host })];
}

function naive({ place, context, host }) {
  return [
    plainBuild({ place, context, id: "first" }),
    plainBuild({ place, context, id: "second" }),
    plainPush({ place, host }),
  ];
}

function ours({ cli, place, context, host }) {
  const where = ["--context", context, "--output", join(place, "output")];
  const push = ["--push", "--image", `${host}/bench`, "--tags", "1", "--tls-verify=false"];
  return [[process.execPath, cli, "build", ...where, ...push]];
}

/** Checks that both builds of the naive proof in a folder have the same image ID. */
async function mustBeEqual(place) {
  const [first, second] = await Promise.all(
    ["first", "second"].map((id) => readFile(join(place, id), "utf8")),
  );
  if (first !== second) fail("the naive builds of a case differ; the case is broken");
}
