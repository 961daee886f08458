import { beforeEach, describe, expect, it } from "vitest";
import { FirstImage } from "../../../src/app/leaks/first-image.ts";
import type { BuiltImage } from "../../../src/app/ports/build.ts";
import type { Image } from "../../../src/app/ports/image.ts";
import type { Twins } from "../../../src/app/prove/twin-builds.ts";
import { type Digest, digestFromHex } from "../../../src/domain/oci/digest.ts";

const digest = digestFromHex("a".repeat(64));
const times = { startedAt: 0, endedAt: 1, contextPath: "/work/first/context", steps: [] };
const ids = { digest, imageId: digest, diffIds: [] };
const first: BuiltImage = { slot: "first", ...ids, seconds: 1, ...times };
const alone: Twins = { first, second: undefined, stepNetwork: () => "expected" };

interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

function deferred<T>(): Deferred<T> {
  let ends: Pick<Deferred<T>, "resolve" | "reject"> | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    ends = { resolve, reject };
  });
  if (ends === undefined) throw new Error("a promise calls its executor at once");
  return { promise, ...ends };
}

/** An image without layers, whose config's bytes say where it lies. */
function imageIn(layout: string): Image {
  const config = { mediaType: "application/vnd.oci.image.config.v1+json", digest, size: 2 };
  return {
    digest,
    manifest: { schemaVersion: 2, config, layers: [] },
    config: { os: "linux", architecture: "amd64", labels: {}, diffIds: [], history: [] },
    configBytes: Buffer.from(layout),
    layer: () => {
      throw new Error("no layer is read");
    },
  };
}

/** What has been done, in order. */
let done: string[];
let exporting: Deferred<Digest>;
let reading: Deferred<string>;
let image: FirstImage<string>;
let ending: AbortController;

beforeEach(() => {
  done = [];
  exporting = deferred();
  reading = deferred();
  const note = (text: string) => {
    done.push(text);
    return Promise.resolve();
  };
  ending = new AbortController();
  image = new FirstImage({
    signal: ending.signal,
    builder: {
      exportImage: (_, layout, how) => {
        done.push(`export to ${layout}${how === undefined ? "" : ` ${how}`}`);
        return exporting.promise;
      },
    },
    output: {
      layout: "/layout",
      twins: { first: "/first", second: "/second" },
      moveLayout: () => note("move"),
      removeLayout: () => note("remove"),
    },
    openImage: (layout) => Promise.resolve(imageIn(layout)),
    timed: (_, work) => work(),
    read: (_, { image: { configBytes } }, signal) => {
      done.push(`read ${Buffer.from(configBytes).toString()}`);
      const stopped = new Promise<string>((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("stopped")));
      });
      return Promise.race([reading.promise, stopped]).finally(() => {
        done.push(signal.aborted ? "stopped" : "done");
      });
    },
  });
});

describe("the first build's image", () => {
  it("is exported and read while the second build runs, and that is not done again", async () => {
    image.start(alone);
    exporting.resolve(digest);
    reading.resolve("a secret");
    await image.asLayout(first);
    expect(await image.read(first)).toBe("a secret");
    await image.asLayout(first);
    expect(done).toEqual(["export to /layout in the background", "read /layout", "done"]);
  });

  it("moves where two of them differ, when it is read, and is not read again", async () => {
    image.start(alone);
    exporting.resolve(digest);
    reading.resolve("a day");
    await image.asTwin(first);
    expect(await image.read(first)).toBe("a day");
    expect(done.slice(1)).toEqual(["read /layout", "done", "move"]);
  });

  it("is not read to its end once the run ends", async () => {
    image.start(alone);
    exporting.resolve(digest);
    await image.asLayout(first);
    ending.abort(new Error("SIGTERM"));
    await expect(image.read(first)).rejects.toThrow("stopped");
  });

  it("that is not what was built is told to whoever needs to know what it is", async () => {
    reading.reject(new Error("the layer is damaged"));
    exporting.resolve(digest);
    await expect(image.read(first)).rejects.toThrow("the layer is damaged");
  });

  it("is exported once more where it may pass although they differ", async () => {
    image.start(alone);
    reading.resolve("");
    exporting.resolve(digest);
    await image.asTwin(first);
    await image.asLayout(first);
    expect(done.at(-1)).toBe("export to /layout");
  });

  it("leaves nothing behind when it is of no use, however far it came", async () => {
    image.start(alone);
    const dropped = image.drop();
    await Promise.resolve();
    expect(done).toEqual(["export to /layout in the background"]);
    exporting.resolve(digest);
    await dropped;
    expect(done.at(-1)).toBe("remove");
    expect(done).not.toContain("read /layout");
  });

  it("leaves nothing behind when it could not be exported, and whoever needs it is told", async () => {
    image.start(alone);
    exporting.reject(new Error("the disk is full"));
    await expect(image.asLayout(first)).rejects.toThrow("the disk is full");
    await image.drop();
    expect(done.at(-1)).toBe("remove");
  });

  it("was never there when the first build broke", async () => {
    await image.drop();
    expect(done).toEqual([]);
  });
});
