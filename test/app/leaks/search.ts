import { Stopwatch } from "../../../src/app/build/stopwatch.ts";
import type { CheckedLayout } from "../../../src/app/images/check-layout.ts";
import type { ConcludeOptions } from "../../../src/app/leaks/search-options.ts";
import { concludeSearch, startSearch } from "../../../src/app/leaks/search-twins.ts";
import type { BuiltImage } from "../../../src/app/ports/build.ts";
import type { Image, Slot } from "../../../src/app/ports/image.ts";
import type { MakingCommand } from "../../../src/app/prove/making-command.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { BuildRequest } from "../../../src/domain/build/request.ts";
import { known } from "../../../src/domain/source/checkout.ts";
import type { Annotation } from "../../../src/domain/text/annotation.ts";
import { imageOf, tarOf } from "../../support/layers.ts";
import { realReaders } from "../../support/readers.ts";
import { request } from "../../support/request.ts";
import { startedAt } from "../../traces/traces.ts";

const ofBuilds = "FROM debian\nCOPY . /srv\n# 2026-11-21\nRUN date >/log\n";

function built(image: Image, slot: Slot): BuiltImage {
  const { digest, config } = image;
  const places = { startedAt, endedAt: startedAt + 60, seconds: 60 };
  const contextPath = `/var/tmp/twofold-Ab12Cd/${slot}/context`;
  const { diffIds } = config;
  return { slot, digest, imageId: digest, diffIds, contextPath, steps: [], ...places };
}

export async function search(
  image: Image,
  asked: Partial<BuildRequest> = {},
  more: Partial<ConcludeOptions["ports"]> = {},
  source: {
    readonly revision?: string;
    readonly plan?: Partial<ConcludeOptions["plan"]>;
    readonly importedSince?: number;
    readonly importedBefore?: ConcludeOptions["builder"]["importedBefore"];
    readonly command?: MakingCommand;
  } = {},
) {
  const { revision = "", plan = {}, importedSince, importedBefore = [], command } = source;
  const text = command === undefined ? ofBuilds : "FROM debian\nCOPY dist /srv\n";
  const stopwatch = new Stopwatch();
  const told: Annotation[] = [];
  const silent = () => undefined;
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const options: ConcludeOptions = {
    request: request(asked),
    signal: new AbortController().signal,
    timed: stopwatch.timed,
    reading: {
      source: { id: "", repository: "", offset: "", version: "", revision },
      advisories: [],
      root: "/ci/acme/shop",
    },
    builder: {
      baseImages: () => Promise.resolve([]),
      importedSince,
      importedBefore,
      noShim: undefined,
      userNames: ["root"],
    },
    plan: { timestamp: 0, labels: [], environment: { name: "canonical", env: {} }, ...plan },
    scope: { containerfile, buildArgs: [] },
    prepared: {
      containerfile,
      context: { path: "/ci/acme/shop" },
    },
    twins: {
      first: built(image, "first"),
      second: built(image, "second"),
      stepNetwork: () => "expected",
    },
    origins: [],
    attributed: [],
    ...(command === undefined ? {} : { command }),
    anotherDay: () => Promise.reject(new Error("no day is in doubt")),
    ports: {
      readers: realReaders,
      redact: (text) => text,
      reporter: {
        info: silent,
        warn: silent,
        progress: silent,
        openLog: () => ({ line: silent, close: silent }),
        annotate: (annotation) => told.push(annotation),
      },
      machine: () => ({ hostname: "ci-node-7", timeZone: "UTC", runIds: ["18234567891"] }),
      inFolder: () => Promise.resolve(new Set()),
      filesBelow: none,
      secrets: [],
      machinePlatform: "linux/amd64",
      sourceReader: {
        read: () => Promise.reject(new Error("the source has been read")),
        commitTime: () => Promise.resolve(known(startedAt - 3)),
      },
      ...more,
    },
  };
  const { twins } = options;
  const read = await startSearch(options, { first: twins.first, checked: checked(image) });
  const found = await concludeSearch(options, read);
  return { found, told, timings: stopwatch.timings };
}

function checked(image: Image): CheckedLayout {
  return { image, toRead: [], prove: () => Promise.resolve() };
}

async function* none() {}

export async function imageWith(content: string, config = {}): Promise<Image> {
  return imageOf({ layers: [await tarOf([{ name: "log", content }])], config });
}
