import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "smol-toml";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  configuredRuntimes,
  machinesFiles,
  ownConfiguration,
  ownLimits,
} from "../../../../src/adapters/buildah/machine/containers-conf.ts";

const file = (text: string) => ({ path: "/etc/containers/containers.conf", text });

describe("buildah's configuration for a run", () => {
  it("has nothing of the machine's that would reach a step or an image", () => {
    const machines = file(`
      [containers]
      volumes = ["/srv:/srv"]
      mounts = ["type=bind,src=/a,dst=/b"]
      devices = ["/dev/fuse"]
      env = ["A=b"]
      umask = "0077"
      tz = "local"
      dns_servers = ["9.9.9.9"]
      default_sysctls = ["a=b"]
      default_capabilities = ["SYS_ADMIN"]
      default_ulimits = ["nofile=1:1"]
      userns = "auto"
      netns = "host"
      annotations = ["a=b"]
      [engine]
      hooks_dir = ["/hooks"]
      env = ["BUILDAH_LAYERS=true", "https_proxy=http://p:1"]
      compression_format = "zstd"
      image_default_format = "v2s2"`);
    expect(parse(ownConfiguration([machines], []))).toEqual({
      containers: { default_capabilities: expect.not.arrayContaining(["SYS_ADMIN"]) },
      engine: { env: ["https_proxy=http://p:1"] },
      network: {},
    });
  });

  it("keeps what says how the machine runs containers, the last file's word first", () => {
    const first = file(`
      [containers]
      seccomp_profile = "/first"
      [engine]
      cgroup_manager = "systemd"
      helper_binaries_dir = ["/first"]
      [engine.runtimes]
      runc = ["/first/runc"]
      [network]
      network_backend = "cni"`);
    const second = file(`
      [engine]
      cgroup_manager = "cgroupfs"
      helper_binaries_dir = ["/second", {append=true}]
      [engine.runtimes]
      crun = ["/second/crun"]
      [network]
      default_subnet = "10.1.0.0/16"`);
    expect(parse(ownConfiguration([first, second], ["nofile=5:6"]))).toEqual({
      containers: {
        seccomp_profile: "/first",
        default_capabilities: expect.arrayContaining(["CHOWN"]),
        default_ulimits: ["nofile=5:6"],
      },
      engine: {
        cgroup_manager: "cgroupfs",
        helper_binaries_dir: ["/first", "/second"],
        runtimes: { runc: ["/first/runc"], crun: ["/second/crun"] },
      },
      network: { network_backend: "cni", default_subnet: "10.1.0.0/16" },
    });
  });

  it("says which runtime buildah takes, and where it looks for each", () => {
    const files = [
      file(`
        [engine]
        runtime = "crun"
        [engine.runtimes]
        runc = ["/first/runc"]
        crun = ["/first/crun"]`),
      file(`
        [engine]
        runtime = "runc"
        [engine.runtimes]
        crun = ["/second/crun", 7]`),
    ];
    expect(configuredRuntimes(files)).toEqual({
      runtime: "runc",
      paths: new Map([
        ["runc", ["/first/runc"]],
        ["crun", ["/second/crun"]],
      ]),
    });
    const none = { runtime: undefined, paths: new Map() };
    expect(configuredRuntimes([])).toEqual(none);
    expect(configuredRuntimes([file("engine = 1"), file("[engine]\nruntime = 7")])).toEqual(none);
  });

  it("is not made of a file that nobody can read", () => {
    expect(() => ownConfiguration([file("[containers")], [])).toThrow(
      /^\/etc\/containers\/containers\.conf cannot be read: /,
    );
  });

  it("asks for no more open files and processes than this process may have", () => {
    const line = (name: string, soft: string, hard: string) =>
      `${name.padEnd(25)} ${soft.padEnd(20)} ${hard.padEnd(20)} units`;
    const table = (...limits: string[]) => ["Limit  Soft Limit", ...limits, ""].join("\n");
    const low = line("Max open files", "1024", "20000");
    const high = line("Max processes", "96365", "1048576");
    expect(ownLimits(table(low, high))).toEqual(["nofile=1024:20000"]);
    expect(ownLimits(table(line("Max processes", "unlimited", "unlimited")))).toEqual([]);
  });
});

describe("the machine's files", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "root-"));
    for (const path of [
      "usr/share/containers/containers.conf",
      "etc/containers/containers.conf.d/20.conf",
      "etc/containers/containers.conf.d/10.conf",
      "etc/containers/containers.conf.d/10.bak",
      "home/.config/containers/containers.conf",
      "last.conf",
    ]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), "");
    }
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const found = async (more: object, env: Readonly<Record<string, string>> = {}) => {
    const home = { HOME: join(root, "home") };
    const files = await machinesFiles({ rootless: false, root, ...more, env: { ...home, ...env } });
    return files.map(({ path }) => path.slice(root.length + 1));
  };

  it("are found where buildah looks for them, in its order", async () => {
    const system = [
      "usr/share/containers/containers.conf",
      "etc/containers/containers.conf.d/10.conf",
      "etc/containers/containers.conf.d/20.conf",
    ];
    expect(await found({})).toEqual(system);
    const own = "home/.config/containers/containers.conf";
    expect(await found({ rootless: true })).toEqual([...system, own]);
  });

  it("are the ones that variables name, where they do", async () => {
    const named = join(root, "home/.config/containers/containers.conf");
    const last = join(root, "last.conf");
    const env = { CONTAINERS_CONF: named, CONTAINERS_CONF_OVERRIDE: last };
    expect(await found({}, env)).toEqual(["home/.config/containers/containers.conf", "last.conf"]);
  });
});
