import type { Mistake } from "./mistake.ts";
import { ofLayouts } from "./of-layouts.ts";
import { ofPrebuilt } from "./of-prebuilt.ts";

const push = "--push --tags=1";
const shop = "--image=ghcr.io/acme/shop";
const aFolder = "Name a folder inside the checkout, relative to its root, e.g. `services/cart`.";
const aFile =
  "Name the Containerfile, relative to the working folder, e.g. `--file=deploy/Containerfile`.";
const commands =
  "build, matrix, push, verify, snapshot, resolve, drift, diff, compare-bases, check, advisories, explain, pin, inspect, sbom, base, demo, config, completion";

/** The commonest mistakes, in the order in which a new user makes them. */
export const mistakes: readonly Mistake[] = [
  {
    call: "bild",
    says: "Command `bild` is not known; did you mean `build`?",
    fix: `Write \`twofold COMMAND\` with one of: ${commands}.`,
  },
  {
    call: "build .",
    says: '`build` takes no argument "."; did you mean `--context=.`?',
    fix: "Write each value after its flag; `twofold build --help` lists the flags.",
  },
  {
    call: "build --reproducable=require",
    says: "Flag `--reproducable` is not known; did you mean `--reproducibility`?",
    fix: "`--help --all` explains the flags of a command.",
  },
  {
    call: "build -f Dockerfile",
    says: "Flag `-f` is not known.",
    fix: "Write `--file=PATH`.",
  },
  {
    call: "build -t acme/shop:1",
    says: "Flag `-t` is not known.",
    fix: "Write `--image=NAME` for the repository and `--tags=TAG` for the tag.",
  },
  {
    call: "build --no-cache",
    says: "Flag `--no-cache` is not known.",
    fix: "Leave it out: Twofold never uses a layer cache.",
  },
  {
    call: "build --push=yes",
    says: 'Flag `--push`: "yes" is neither true nor false.',
    fix: "Write `true` or `false`.",
  },
  {
    call: "build --json=yes",
    says: 'Flag `--json`: "yes" is neither true nor false.',
    fix: "Write `true` or `false`.",
  },
  {
    call: "build --output",
    says: "Flag `--output` needs a value.",
    fix: "Write `--output=VALUE`.",
  },
  {
    call: "build",
    files: { "main.c": "" },
    says: "There is no Containerfile or Dockerfile in the context `.`.",
    fix: aFile,
  },
  {
    call: "build --file=Containerfil",
    says: "Flag `--file`: Containerfil does not exist (looked for FOLDER/Containerfil).",
    fix: aFile,
  },
  {
    call: "build --file=/etc/hostname",
    says: "Flag `--file`: /etc/hostname leads outside of the checkout, to /etc/hostname.",
    fix: "Name a Containerfile inside the checkout.",
  },
  {
    call: "build --file=Empty",
    says: "Empty:1: The file has no instructions.",
    fix: "Start with FROM and the image to build on, e.g. `FROM debian:12` or `FROM scratch`.",
  },
  {
    call: "build --file=Unknown",
    says: 'Unknown:2: "FROBNICATE" is not an instruction.',
    fix: "Correct it, or end the line before it with `\\` if it continues that line.",
  },
  {
    call: "build --file=BadName",
    says: "BadName:1: `debian:12:13` is not an image reference.",
    fix: "Write a reference such as `debian:12`, or give files under a name: `--build-contexts=name=oci-layout://path`.",
  },
  {
    call: "build --context=srevices/cart",
    says: "Flag `--context`: srevices/cart does not exist.",
    fix: aFolder,
  },
  {
    call: "build --context=hello",
    says: "Flag `--context`: hello is not a folder.",
    fix: aFolder,
  },
  {
    call: "build --target=tests",
    says: 'Flag `--target`: Containerfile has no stage "tests".',
    fix: "Write one of `0`, or leave `--target` out to build the last stage.",
  },
  {
    call: "build --platforms=linux/arm64,linux/arm64/v8",
    says: "Flag `--platforms`: it names linux/arm64 twice.",
    fix: "Write each platform once: `linux/arm64/v8` is `linux/arm64`, and `linux/arm` is `linux/arm/v7`.",
  },
  {
    call: "build --build-args=EDITION",
    says: "Flag `--build-args`: entry 1 has no `=`.",
    fix: "Write each entry as `name=value`, one per flag.",
  },
  {
    call: "build --secrets=tok",
    says: "Flag `--secrets`: entry 1 does not start with an id and `=`.",
    fix: 'Write `id=value`, `id=src=path` or `id=env=VARIABLE`, one per flag; put a secret of several lines in double quotes: `"id=line 1` … `line 2"`.',
  },
  {
    call: "build --secrets=tok=env=TOKEN",
    says: "Flag `--secrets`: entry 1 (`tok`) takes the value of TOKEN, which is not set.",
    fix: "Set the variable in the environment that Twofold runs in.",
  },
  {
    call: "build --secrets=tok=src=/nosuch",
    says: "Flag `--secrets`: tok: /nosuch is not a readable file.",
    fix: "Write `id=src=path` with the path of a small file, or `id=value`.",
  },
  {
    call: "build --file=Secret",
    says: "Secret:2: the step mounts the secret `npm`, which was not given: it is required.",
    fix: "Give it: `--secrets=npm=src=FILE` or `--secrets=npm=env=VARIABLE`.",
  },
  {
    call: "build --vary=hostnam",
    says: 'Flag `--vary`: "hostnam" is not known; did you mean `hostname`?',
    fix: "Write one of: `store`, `context`, `hostname`, `timezone`, `locale`, `umask`, `cpus`, `user-env`, `file-order`, `clock`, `kernel-name`, `network`, `start-time`.",
  },
  {
    call: "build --reproducibility=maybe",
    says: 'Flag `--reproducibility`: "maybe" is not known.',
    fix: "Write one of: `require`, `warn`, `skip`.",
  },
  {
    call: "build --timestamp=yesterday",
    says: 'Flag `--timestamp`: "yesterday" is not a time.',
    fix: "Write seconds since 1970, e.g. `0`, or `commit`.",
  },
  {
    call: "build --exceptions=notes.txt",
    says: "Flag `--exceptions`: notes.txt:2: the file is not YAML (Flow sequence in block collection must be sufficiently indented and end with a ]).",
    fix: "Write a list `exceptions` of entries with path, cause, reason, owner and expires.",
  },
  {
    call: "build --exceptions=exeptions.yml",
    says: "Flag `--exceptions`: exeptions.yml does not exist.",
    fix: "Write the path of the YAML file that lists the exceptions; `twofold diff --propose-exceptions` drafts one.",
  },
  {
    call: "build --push",
    says: "Flag `--push`: it is `true`, but `--image` is empty.",
    fix: "Write the repository to push to, e.g. `--image=ghcr.io/acme/shop`.",
  },
  {
    call: "build --image=https://ghcr.io/acme/shop",
    says: 'Flag `--image`: "https://ghcr.io/acme/shop" starts with "https://".',
    fix: 'Write the name alone: "ghcr.io/acme/shop".',
  },
  {
    call: "build --image=ghcr.io/Acme/Shop",
    says: 'Flag `--image`: "ghcr.io/Acme/Shop" has capital letters, which registries refuse.',
    fix: 'Write "ghcr.io/acme/shop".',
  },
  {
    call: "build --image=ghcr.io/acme/shop:1.0",
    says: 'Flag `--image`: "ghcr.io/acme/shop:1.0" has a tag.',
    fix: "Write `ghcr.io/acme/shop` here and `1.0` in `--tags`.",
  },
  {
    call: `build ${shop} "--tags=1.0 latest"`,
    says: 'Flag `--tags`: "1.0 latest" has spaces, so it is not one tag.',
    fix: "Write one tag per flag.",
  },
  {
    call: `build ${shop} --tags=1.0+2`,
    says: 'Flag `--tags`: "1.0+2" is not a tag.',
    fix: "Write 1 to 128 letters, digits, `_`, `.` and `-`; the first one a letter, a digit or `_`.",
  },
  {
    call: `build ${push} ${shop} --username=ada`,
    says: "Flag `--password`: it is empty, although `--username` is given.",
    fix: "Write `--password=-` to read it from standard input, or set TWOFOLD_PASSWORD.",
  },
  {
    call: `build ${push} --image=ACCOUNT/acme/shop --no-tls-verify --username=ada`,
    env: { TWOFOLD_PASSWORD: "wrong-horse" },
    says: "Could not push ACCOUNT/acme/shop:1: ACCOUNT refused the password.",
    fix: "Check `--username` and `--password`, and that they may reach this repository.",
  },
  {
    call: `build ${push} --image=ACCOUNT/acme/shop --no-tls-verify`,
    says: "Could not push ACCOUNT/acme/shop:1: ACCOUNT asks for an account, and none that it accepts is known here.",
    fix: "Give `--username` and `--password`, or sign in before (`skopeo login ACCOUNT`).",
  },
  {
    call: `build ${push} --image=HOST/acme/shop`,
    says: "Could not push HOST/acme/shop:1: TLS: HOST speaks plain HTTP.",
    fix: "Use HTTPS, or say that this registry has none: `--insecure-registries=HOST`.",
  },
  {
    call: `build ${push} --image=NOBODY/acme/shop --no-tls-verify`,
    says: "Could not push NOBODY/acme/shop:1: nothing listens at NOBODY (connection refused).",
    fix: "Check the host and the port, and that the registry runs, then run again.",
  },
  {
    call: "build --file=Gone --insecure-registries=HOST",
    says: "Could not read HOST/acme/gone:1: HOST has no such image or tag.",
    fix: "Check the name and the tag.",
  },
  {
    call: "build --forbid=dirty",
    place: "changed",
    says: "The source has the forbidden advisory `dirty`: The source differs from the commit: 1 tracked file changed.",
    fix: "Commit the changes, or undo them.",
  },
  {
    call: "build --forbid=no-repository",
    place: "no repository",
    says: "The source has the forbidden advisory `no-repository`: The build context is not in a git checkout, so the image cannot name its source.",
    fix: "Build from a clone of the repository.",
  },
  {
    call: "build",
    place: "no buildah",
    says: "buildah was not found (looked for `buildah`).",
    fix: "Install it, e.g. `sudo apt-get install --no-install-recommends buildah skopeo runc`, or name buildah's path with `--buildah`.",
  },
  ...ofLayouts,
  ...ofPrebuilt,
];
