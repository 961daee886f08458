import { afterEach, expect, it, vi } from "vitest";
import { ownFiles } from "../../../../src/adapters/registry/client/auth-files.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

// https://github.com/containers/image/blob/v5.23.1/docs/containers-auth.json.5.md#description
it("lists the files of container tools in their order", () => {
  const env = { XDG_RUNTIME_DIR: "/run/user/7", XDG_CONFIG_HOME: "/config", HOME: "/home/me" };
  expect(ownFiles({ ...env, DOCKER_CONFIG: "/docker" })).toEqual([
    "/run/user/7/containers/auth.json",
    "/config/containers/auth.json",
    "/docker/config.json",
    "/home/me/.docker/config.json",
    "/home/me/.dockercfg",
  ]);
});

it("lists what stands in for folders that no variable names", () => {
  vi.spyOn(process, "getuid").mockReturnValue(7);
  const rest = ["/home/me/.config/containers/auth.json", "/home/me/.docker/config.json"];
  const files = ["/run/containers/7/auth.json", ...rest, "/home/me/.dockercfg"];
  expect(ownFiles({ HOME: "/home/me" })).toEqual(files);
  const empty = { XDG_RUNTIME_DIR: "", XDG_CONFIG_HOME: "", DOCKER_CONFIG: "" };
  expect(ownFiles({ HOME: "/home/me", ...empty })).toEqual(files);
});
