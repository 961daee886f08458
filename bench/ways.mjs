// The commands of the three ways: no proof, the naive proof, ours.
import { join } from "node:path";

export const commandsOf = { a: plain, b: naive, c: ours };

function store(place) {
  return ["--root", join(place, "store"), "--runroot", join(place, "run")];
}

function plainBuild({ place, context, id }) {
  const flags = ["--no-cache", "--network=host", "--tls-verify=false", "--format=oci"];
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
  const where = ["--context", context, "--output", join(place, "output"), "--network", "host"];
  const push = ["--push", "--image", `${host}/bench`, "--tags", "1", "--tls-verify=false"];
  return [[process.execPath, cli, "build", ...where, ...push]];
}
