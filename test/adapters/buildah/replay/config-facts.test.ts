import { describe, expect, it } from "vitest";
import { configFacts } from "../../../../src/adapters/buildah/replay/config-facts.ts";

const config = (more: object = {}) => ({
  hostname: "4f1",
  root: { path: "/tmp/buildah1/mnt/rootfs" },
  process: {
    args: ["/bin/sh", "-c", "make"],
    env: ["PATH=/bin", "HOSTNAME=4f1"],
    cwd: "/",
    user: { uid: 0, gid: 0 },
    rlimits: [{ type: "RLIMIT_NOFILE", hard: 1024, soft: 1024 }],
    ...more,
  },
  linux: { namespaces: [{ type: "pid" }, { type: "network", path: "/proc/1/ns/net" }] },
});

describe("the facts of a config", () => {
  it("do not depend on the container's name, its root or the machine's limits", () => {
    const other = {
      ...config({
        env: ["PATH=/bin", "HOSTNAME=a2b"],
        rlimits: [{ type: "RLIMIT_NOFILE", hard: 9, soft: 9 }],
      }),
      hostname: "a2b",
      root: { path: "/elsewhere" },
    };
    expect(configFacts(other)).toEqual(configFacts(config()));
  });

  it.each([
    ["command", { args: ["/bin/sh", "-c", "make install"] }],
    ["variables", { env: ["PATH=/bin", "A=b"] }],
    ["folder", { cwd: "/work" }],
    ["user", { user: { uid: 1000, gid: 0 } }],
    ["rights", { capabilities: { bounding: ["CAP_CHOWN"] } }],
    ["privileges", { noNewPrivileges: true }],
  ])("depend on the step's %s", (_, more) => {
    expect(configFacts(config(more))).not.toEqual(configFacts(config()));
  });

  it("depend on whose network it has, and on the system calls that it may make", () => {
    const own = { ...config(), linux: { namespaces: [{ type: "pid" }, { type: "network" }] } };
    expect(configFacts(own)).not.toEqual(configFacts(config()));
    const { linux } = config();
    const filtered = {
      ...config(),
      linux: { ...linux, seccomp: { defaultAction: "SCMP_ACT_ERRNO" } },
    };
    expect(configFacts(filtered)).not.toEqual(configFacts(config()));
  });
});
