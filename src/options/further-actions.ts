import { mergeAction, mergeInputs } from "./merge-inputs.ts";
import { type DeclaredInput, sharedInputs as shared } from "./shared-inputs.ts";

/** An action besides the build's, in a folder of its name (design §3). */
interface FurtherAction {
  /** Its inputs; those that the build has, too, mean the same. */
  readonly inputs: Readonly<Record<string, DeclaredInput>>;
  readonly outputs: Readonly<Record<string, string>>;
}

const registryNames = [
  "username",
  "password",
  "authfile",
  "tls-verify",
  "insecure-registries",
] as const;

const verifyInputs = {
  image: {
    description: "The published image, e.g. `ghcr.io/acme/shop:1.4.0`, or the folder of a layout.",
    required: true,
  },
  source: {
    description:
      "Where to clone the source from: a URL or a folder. Default: the repository that the image's labels name.",
    required: false,
  },
  snapshot: {
    description:
      "What `twofold snapshot` kept of the source and the bases: a file, or a name in a registry, the snapshot's or the image's. Neither is fetched from elsewhere then.",
    required: false,
  },
  "snapshot-buildah": {
    description:
      "Build with the buildah of the snapshot. It runs with the job's rights: only from a snapshot that you trust.",
    required: false,
    default: "false",
  },
  "run-prebuilt-command": {
    description:
      "Run the command that the image names for files of recipe prebuilt. It runs with the job's rights, outside of every container: only for an image and a source that you trust.",
    required: false,
    default: "false",
  },
  revision: {
    description:
      "The full name of the commit that the image was built from. Default: what its labels or its provenance attestation name.",
    required: false,
  },
  recipe: {
    description:
      "File that says how an image was built that another program built: JSON in the form of the label `dev.twofold.recipe`, of which everything may be left out.",
    required: false,
  },
} as const;

const driftInputs = {
  wanted: {
    description: "YAML file that says by name which source ID or digest should run.",
    required: true,
  },
  running: {
    description:
      "File that says what runs: what `kubectl get pods -A -o json` prints, a Compose file, or references.",
    required: true,
  },
  registry: {
    description:
      "Registry that `username`, `password` and `tls-verify` are for; no other registry gets them.",
    required: false,
  },
} as const;

const resolveInputs = {
  "source-id": {
    description:
      "The source ID to find an image of, e.g. `github.com/acme/shop,^1.4`; parts may be left open.",
    required: true,
  },
  running: {
    description:
      "File that says what runs: what `kubectl get pods -A -o json` prints, a Compose file, or references. These images are looked at first.",
    required: false,
  },
  index: {
    description:
      "File that keeps what was read of the repositories. Default: one for each in the runner's home, which the runner's cache carries from run to run.",
    required: false,
  },
  refresh: {
    description: "Ask every tag for what it names now, also tags that look as if they never move.",
    required: false,
    default: "false",
  },
  build: {
    description:
      "Build, prove and push the source where no image has it. The source ID has to be a full one; other settings come from the source's `twofold.yml`.",
    required: false,
    default: "false",
  },
  source: {
    description:
      "Where `build` clones the source from: a URL or a folder. Default: the repository of the source ID.",
    required: false,
  },
} as const;

/** The inputs and outputs of each, in the order of its action.yml; a test holds both to be equal. */
const furtherActions = {
  verify: {
    inputs: {
      ...verifyInputs,
      ...shared(["expected-digest", "secrets", "network", "buildah", "platforms", "attest"], {
        "expected-digest": "The digest that the published image must have.",
        secrets:
          "The secrets that the build had, one `id=value`, `id=src=path` or `id=env=VARIABLE` per line.",
        network:
          "`host` lets the steps of a build that had the machine's own network have this one's.",
        platforms:
          "Platform to read, of an image that has several; exactly one. Default: the runner's.",
        attest:
          "Sum the verdict up as an in-toto statement (SLSA verification summary). In a job with `id-token: write` and `attestations: write`: signed, and stored with the forge; else: an unsigned file.",
      }),
      ...shared(registryNames, {
        "tls-verify": "Whether the image's registry must speak HTTPS with a valid certificate.",
        "insecure-registries":
          "Other registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
      }),
    },
    outputs: {
      verdict: "`identical`, `same-content`, `same-files`, `different` or `cannot-be-rebuilt`.",
      digest: "`sha256:…` of the published manifest.",
      "rebuilt-digest": "`sha256:…` of the rebuild's manifest; empty if nothing could be built.",
      "source-id": "The source that the image's labels name.",
      missing: "JSON array of what a rebuild needs and was not there, by name.",
      attestation: "Path of the verification summary, with `attest`.",
    },
  },
  resolve: {
    inputs: {
      ...resolveInputs,
      ...shared(["image", "platforms"], {
        image:
          "Repositories to look through, one per line, e.g. `ghcr.io/acme/shop`; `build` pushes to all of them.",
        platforms: "Platform that the image must have; exactly one. Default: any.",
      }),
      ...shared(["tags", "secrets", "network", "buildah", "output", "github-token"], {
        tags: "Tags of the image that `build` pushes. Default: from the source's version.",
        secrets:
          "Secrets for `build`, one `id=value`, `id=src=path` or `id=env=VARIABLE` per line.",
        network: "Network of the RUN steps for `build`: `default`, `none` or `host`.",
        buildah: "The buildah for `build`, as in the action that builds. Default: the one on PATH.",
        output: "Folder for the results of `build`. Default: a new one below RUNNER_TEMP.",
        "github-token":
          "Token for the forge's API, which `build` asks whether the commit may be pushed; it is sent nowhere else.",
      }),
      ...shared(registryNames, {
        "tls-verify":
          "Whether the registries of `image` must speak HTTPS with a valid certificate.",
        "insecure-registries":
          "Other registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
      }),
    },
    outputs: {
      result: "`found`, `none` or `ambiguous`.",
      image: "The image as `name@sha256:…`; empty if there is none, or more than one that differ.",
      digest: "`sha256:…` of that image.",
      "source-id": "The whole source ID of that image.",
      built: "Whether the image was built because there was none; `true` or `false`.",
      report: "Path of the `report.json` of the build, where something was built.",
    },
  },
  drift: {
    inputs: {
      ...driftInputs,
      ...shared(registryNames, {
        "tls-verify":
          "Whether the registry of `registry` must speak HTTPS with a valid certificate.",
        "insecure-registries":
          "Other registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
      }),
    },
    outputs: {
      verdict: "`in-place`, `drift`, or `unchecked` where only a registry failed.",
      drifted: "JSON array of the names that are not in place.",
    },
  },
  merge: mergeAction,
} as const satisfies Readonly<Record<string, FurtherAction>>;

/**
 * Returns the names of an action's inputs that are settings of the build. An input of the action's
 * own may have the name of such a setting and mean something else.
 */
export function sharedInputNames(action: FurtherActionName): readonly string[] {
  const own = {
    verify: verifyInputs,
    resolve: resolveInputs,
    drift: driftInputs,
    merge: mergeInputs,
  }[action];
  return Object.keys(furtherActions[action].inputs).filter((name) => !(name in own));
}

/** Whether an action has an input of that name. */
export function hasInput(action: FurtherActionName, name: string): boolean {
  return Object.hasOwn(furtherActions[action].inputs, name);
}

/** Returns the actions with their names, in the order of the list. */
export function allFurtherActions(): readonly (readonly [
  name: FurtherActionName,
  action: FurtherAction,
])[] {
  return Object.entries<FurtherAction>(furtherActions) as [FurtherActionName, FurtherAction][];
}

export type FurtherActionName = keyof typeof furtherActions;
export type OwnInput<Name extends FurtherActionName> = Name extends "verify"
  ? keyof typeof verifyInputs
  : Name extends "resolve"
    ? keyof typeof resolveInputs
    : Name extends "merge"
      ? keyof typeof mergeInputs
      : keyof typeof driftInputs;
export type FurtherActionOutput<Name extends FurtherActionName> =
  keyof (typeof furtherActions)[Name]["outputs"];
