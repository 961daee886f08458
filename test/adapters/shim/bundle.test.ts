import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { editBundle, editConfig, readBundle } from "../../../src/adapters/shim/bundle.ts";
import {
  commandOf,
  ownsHostname,
  ownsNetwork,
  userOf,
  variablesOf,
} from "../../../src/adapters/shim/bundle-config.ts";

const environment = { hostname: "twofold", umask: 0o022, env: { TZ: "UTC", LANG: "C.UTF-8" } };
const noLimits = new Map<string, number>();

function config(extra: object = {}): Record<string, unknown> {
  return {
    ociVersion: "1.0.2",
    hostname: "3f9a",
    process: { user: { uid: 0, gid: 0 }, env: ["PATH=/bin", "HOSTNAME=3f9a"], cwd: "/" },
    linux: { namespaces: [{ type: "uts" }, { type: "pid" }] },
    ...extra,
  };
}

describe("a bundle's config", () => {
  it("gets hostname, umask and variables, and keeps the rest", () => {
    expect(editConfig(config(), environment, noLimits)).toEqual({
      ociVersion: "1.0.2",
      hostname: "twofold",
      process: {
        user: { uid: 0, gid: 0, umask: 18 },
        env: ["PATH=/bin", "TZ=UTC", "LANG=C.UTF-8", "HOSTNAME=twofold"],
        cwd: "/",
        rlimits: [],
      },
      linux: { namespaces: [{ type: "uts" }, { type: "pid" }] },
      mounts: [],
    });
  });

  it("gets this machine's files read-only, behind its own mounts", () => {
    const clock = { source: "/usr/lib/clock.so", destination: "/dev/clock.so" };
    const own = config({ mounts: [{ destination: "/dev" }] });
    expect(editConfig(own, { mounts: [clock] }, noLimits)).toMatchObject({
      mounts: [
        { destination: "/dev" },
        { ...clock, type: "bind", options: ["bind", "ro", "nosuid", "nodev"] },
      ],
    });
  });

  it("gets a network namespace of its own when it is to be cut off, whatever it had", () => {
    const joined = { namespaces: [{ type: "pid" }, { type: "network", path: "/run/netns/x" }] };
    expect(editConfig(config({ linux: joined }), { network: "off" }, noLimits)).toMatchObject({
      linux: { namespaces: [{ type: "pid" }, { type: "network" }] },
    });
  });

  it("tells its variables, whatever their values have in them", () => {
    const env = ["A=1=2", "B=", "broken", 7];
    expect(variablesOf(config({ process: { env } }))).toEqual({ A: "1=2", B: "" });
  });

  it("keeps a variable that the image sets itself", () => {
    const own = config({ process: { env: ["TZ=Europe/Berlin"], user: {} } });
    expect(editConfig(own, environment, noLimits)).toMatchObject({
      process: { env: ["TZ=Europe/Berlin", "LANG=C.UTF-8", "HOSTNAME=twofold"] },
    });
  });

  it("keeps the host's name in the host's UTS namespace, where a container may not set one", () => {
    const shared = config({ linux: { namespaces: [{ type: "pid" }] } });
    expect(editConfig(shared, environment, noLimits)).toMatchObject({
      hostname: "3f9a",
      process: { env: ["PATH=/bin", "HOSTNAME=3f9a", "TZ=UTC", "LANG=C.UTF-8"] },
    });
  });

  it("lowers limits to what this process may give", () => {
    const limited = config({
      process: { rlimits: [{ type: "RLIMIT_NOFILE", hard: 1_048_576, soft: 1_048_576 }] },
    });
    expect(editConfig(limited, environment, new Map([["RLIMIT_NOFILE", 1024]]))).toMatchObject({
      process: { rlimits: [{ type: "RLIMIT_NOFILE", hard: 1024, soft: 1024 }] },
    });
  });
});

describe("a bundle's config of another form", () => {
  it("keeps what it holds beside what is edited", () => {
    const text = `{"constructor":1,"process":{"__proto__":{"x":1},"env":"none"},"linux":[]}`;
    const edited = editConfig(JSON.parse(text), environment, noLimits);
    expect(JSON.stringify(edited)).toBe(
      '{"constructor":1,"process":{"__proto__":{"x":1},"env":["TZ=UTC","LANG=C.UTF-8"],' +
        '"user":{"umask":18},"rlimits":[]},"linux":[],"mounts":[]}',
    );
    const odd = { process: { rlimits: [7, { type: "RLIMIT_NOFILE", hard: "9", soft: 9 }] } };
    expect(editConfig(odd, {}, new Map([["RLIMIT_NOFILE", 1]]))).toMatchObject(odd);
  });

  it("says of the step what an empty one says", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("process", "linux"), fc.jsonValue()), (value) => {
        expect(variablesOf(value)).toEqual({});
        expect(commandOf(value)).toEqual({ args: [], cwd: "/" });
        expect(userOf(value)).toBe(0);
        expect([ownsHostname(value), ownsNetwork(value)]).toEqual([false, false]);
      }),
    );
  });
});

describe("a bundle on disk", () => {
  let folder = "";
  let bundle = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "bundle-"));
    bundle = join(folder, "work", "bundle");
    mkdirSync(bundle, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function edit(mounts: readonly object[]): void {
    writeFileSync(join(bundle, "config.json"), JSON.stringify(config({ mounts })));
    const work = join(folder, "work");
    const order = { edit: environment, folder: work, hostsLink: join(folder, "link") };
    editBundle(readBundle(bundle, work), order);
  }

  it("has the name in the /etc/hostname that buildah mounts", () => {
    const file = join(bundle, "hostname");
    writeFileSync(file, "3f9a\n");
    edit([{ destination: "/etc/hostname", source: file }]);
    expect(readFileSync(file, "utf8")).toBe("twofold\n");
  });

  it("has a link to the /etc/hosts that buildah fills later", () => {
    const file = join(bundle, "hosts");
    writeFileSync(file, "");
    edit([{ destination: "/etc/hosts", source: file }]);
    expect(readlinkSync(join(folder, "link"))).toBe(file);
  });

  it("has the step's own files, which all its users may write", () => {
    writeFileSync(join(bundle, "config.json"), JSON.stringify(config({ mounts: [] })));
    const work = join(folder, "work");
    const files = [{ destination: "/dev/shm/own", bytes: Buffer.from("mine") }];
    editBundle(readBundle(bundle, work), {
      ...{ edit: { files }, folder: work, hostsLink: join(folder, "link") },
    });
    const { mounts } = readBundle(bundle, work).config;
    const source = join(bundle, "twofold-file-0");
    const options = ["bind", "rw", "nosuid", "nodev", "noexec"];
    expect(mounts).toEqual([{ source, destination: "/dev/shm/own", type: "bind", options }]);
    expect(readFileSync(source, "utf8")).toBe("mine");
    expect(statSync(source).mode & 0o777).toBe(0o666);
  });

  it("never writes to a file outside of the work folder, such as the host's own /etc/hostname", () => {
    const outside = join(folder, "hosts-own");
    writeFileSync(outside, "machine\n");
    edit([{ destination: "/etc/hostname", source: outside }]);
    expect(readFileSync(outside, "utf8")).toBe("machine\n");
  });

  it("is refused when it lies outside of the work folder itself", () => {
    expect(() => readBundle(bundle, "/usr")).toThrow(/outside/);
  });

  it.each([
    ["[]", "the document is wrong: it must be an object"],
    ["{", "it is not JSON"],
    ["[".repeat(50_000), "it is nested more than 64 levels deep"],
  ])("is refused when it is no object", (text, why) => {
    writeFileSync(join(bundle, "config.json"), text);
    expect(() => readBundle(bundle, folder)).toThrow(why);
  });
});
