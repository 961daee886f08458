import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { authFile } from "../../../src/adapters/registry/auth-file.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "auth-"));
  // A user for whom this machine has no auth file.
  vi.spyOn(process, "getuid").mockReturnValue(4_123_456_789);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const access = { username: "me", password: "hush", tlsVerify: true, insecureRegistries: [] };
const entry = { auth: Buffer.from("me:hush").toString("base64") };

it("is private and holds the password for the named registries only", async () => {
  const file = await authFile({ access, registries: ["ghcr.io"], env: {}, folder });
  expect(JSON.parse(readFileSync(file ?? "", "utf8"))).toMatchObject({
    auths: { "ghcr.io": entry },
  });
  expect(statSync(file ?? "").mode & 0o777).toBe(0o600);
});

it("keeps the machine's own entries, so that bases from elsewhere stay reachable", async () => {
  mkdirSync(join(folder, ".docker"));
  const own = {
    auths: { "quay.io": { auth: "b3du" } },
    credHelpers: { "ghcr.io": "x", "gcr.io": "y" },
  };
  writeFileSync(join(folder, ".docker", "config.json"), JSON.stringify(own));
  const file = await authFile({ access, registries: ["ghcr.io"], env: { HOME: folder }, folder });
  expect(JSON.parse(readFileSync(file ?? "", "utf8"))).toEqual({
    auths: { "quay.io": { auth: "b3du" }, "ghcr.io": entry },
    credHelpers: { "gcr.io": "y" },
  });
});

it("keeps the entries of all of the machine's files: the first that has a registry counts", async () => {
  const files = {
    ".config/containers/auth.json": {
      auths: { "quay.io": { auth: "Zmlyc3Q6MQ==" }, "gcr.io": {} },
      credHelpers: { "ghcr.io": "x" },
    },
    ".docker/config.json": {
      auths: { "quay.io": { auth: "c2Vjb25kOjI=" }, "gcr.io": { auth: "c2Vjb25kOjI=" } },
      credHelpers: { "quay.io": "z", "docker.io": "y" },
    },
    ".dockercfg": { "https://old.example/v1/": { auth: "dGhpcmQ6Mw==" } },
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), JSON.stringify(content));
  }
  const file = await authFile({ access, registries: ["ghcr.io"], env: { HOME: folder }, folder });
  expect(JSON.parse(readFileSync(file ?? "", "utf8"))).toEqual({
    auths: {
      "quay.io": { auth: "Zmlyc3Q6MQ==" },
      "gcr.io": { auth: "c2Vjb25kOjI=" },
      "https://old.example/v1/": { auth: "dGhpcmQ6Mw==" },
      "ghcr.io": entry,
    },
    credHelpers: { "docker.io": "y" },
  });
});

it("keeps what nobody here knows, whatever it is called, and nothing that is no entry", async () => {
  mkdirSync(join(folder, ".docker"));
  const own =
    '{"auths":["b3du"],"credHelpers":"x","constructor":{"__proto__":{"a":1}},"psFormat":1}';
  writeFileSync(join(folder, ".docker", "config.json"), own);
  const file = await authFile({ access, registries: ["ghcr.io"], env: { HOME: folder }, folder });
  expect(readFileSync(file ?? "", "utf8")).toBe(
    `{"auths":{"ghcr.io":${JSON.stringify(entry)}},"credHelpers":{},"constructor":{"__proto__":{"a":1}},"psFormat":1}`,
  );
});

it("is not taken from a file that is no object, or nested too deeply", async () => {
  const named = join(folder, "named.json");
  const asked = {
    access: { ...access, authfile: named },
    registries: ["ghcr.io"],
    env: {},
    folder,
  };
  for (const text of ["[]", "null", "{", `{"a":${"[".repeat(100)}${"]".repeat(100)}}`]) {
    writeFileSync(named, text);
    await expect(authFile(asked)).rejects.toThrow(/`authfile`.*is not a JSON object/);
  }
});

it("is an empty one without a runtime folder, where the machine has none", async () => {
  const file = await authFile({
    access: { tlsVerify: true, insecureRegistries: [] },
    registries: [],
    env: {},
    folder,
  });
  expect(readFileSync(file ?? "", "utf8")).toBe("{}");
});

it("is the machine's own without a user name", async () => {
  const none = await authFile({
    access: { tlsVerify: true, insecureRegistries: [] },
    registries: [],
    env: { XDG_RUNTIME_DIR: folder },
    folder,
  });
  const named = await authFile({
    access: { tlsVerify: true, insecureRegistries: [] },
    registries: [],
    env: { REGISTRY_AUTH_FILE: "/my/auth.json" },
    folder,
  });
  expect([none, named]).toEqual([undefined, "/my/auth.json"]);
});

it("is refused when the input names a file that cannot be read", async () => {
  const asked = {
    access: { authfile: join(folder, "none.json"), tlsVerify: true, insecureRegistries: [] },
    registries: [],
    env: {},
    folder,
  };
  await expect(authFile(asked)).rejects.toThrow(/`authfile`.*cannot be read/);
});

it("leaves it whole to who reads it while it is written again", async () => {
  const options = { access, registries: ["ghcr.io"], env: {}, folder };
  const opened = openSync((await authFile(options)) ?? "", "r");
  await authFile({ ...options, registries: ["ghcr.io", "quay.io"] });
  expect(JSON.parse(readFileSync(opened, "utf8"))).toMatchObject({ auths: { "ghcr.io": entry } });
  closeSync(opened);
  expect(readdirSync(folder)).toEqual(["auth.json"]);
});
