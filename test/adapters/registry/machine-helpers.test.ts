import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { machineHelpers } from "../../../src/adapters/registry/machine-helpers.ts";
import { skopeoRegistry } from "../../../src/adapters/registry/skopeo.ts";
import { registryClientFor } from "../../../src/compose/registry-client.ts";
import { digest, first } from "../../support/met-registry.ts";
import { type ScriptedRegistry, startScripted } from "../../support/scripted-registry.ts";

const root = mkdtempSync(join(tmpdir(), "machine-helpers-"));
const asked = join(root, "asked");
const conf = join(root, "registries.conf");
let home = "";
let registry: ScriptedRegistry;

/** The registry takes this account alone. */
const right = { username: "me", password: "hush-7713" };

beforeEach(async () => {
  home = mkdtempSync(join(root, "home-"));
  writeFileSync(asked, "");
  registry = await startScripted((request, response, nth) => {
    const account = Buffer.from(`${right.username}:${right.password}`).toString("base64");
    if (request.headers.authorization === `Basic ${account}`) {
      return void first(0, () => undefined)(request, response, nth);
    }
    response.writeHead(401, { "www-authenticate": "Basic realm=here" }).end();
  });
});
afterEach(() => registry.stop());
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Writes a program that notes who was asked for what, and does as the lines of shell say. */
function helper(name: string, lines: string): void {
  const file = join(root, `docker-credential-${name}`);
  writeFileSync(
    file,
    `#!/bin/sh\nread -r server\necho "${name} $* $server" >> ${asked}\n${lines}\n`,
  );
  chmodSync(file, 0o755);
}

function keeping({ username, password }: typeof right): string {
  return `echo '${JSON.stringify({ ServerURL: "x", Username: username, Secret: password })}'`;
}

const knowsNothing = "echo 'credentials not found in native keychain'; exit 1";

function ask(settings: Partial<typeof right> & { readonly authfile?: string } = {}) {
  const client = registryClientFor({
    access: { ...settings, tlsVerify: false, insecureRegistries: [] },
    hosts: [registry.address],
    env: environment(),
    cwd: root,
    signal: new AbortController().signal,
  });
  const repository = client.repository(`${registry.address}/acme/shop`);
  return repository.digestOf("1").finally(() => client.close());
}

function environment() {
  return {
    PATH: `${root}:${process.env["PATH"]}`,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    CONTAINERS_REGISTRIES_CONF: conf,
  };
}

function authFile(password: string, path = join(home, ".docker/config.json")): string {
  const auth = Buffer.from(`me:${password}`).toString("base64");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ auths: { [registry.address]: { auth } } }));
  return path;
}

function whoWasAsked(): readonly string[] {
  const lines = readFileSync(asked, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => line.replace(registry.address, "HOST"));
}

describe("a program that `credential-helpers` of registries.conf names", () => {
  it("gives our client the account of any registry", async () => {
    writeFileSync(conf, `credential-helpers = ["cloud"]\n`);
    helper("cloud", keeping(right));
    expect(await ask()).toBe(digest);
    expect(whoWasAsked()).toEqual(["cloud get HOST"]);
  });

  it("gives it where a tag is looked up for a build, without skopeo", async () => {
    writeFileSync(conf, `credential-helpers = ["cloud"]\n`);
    helper("cloud", keeping(right));
    const skopeo = skopeoRegistry({
      skopeo: join(root, "no-such-skopeo"),
      env: environment(),
      signal: new AbortController().signal,
      authFile: undefined,
      insecure: [registry.address],
      accounts: [],
    });
    expect(await skopeo.resolve(`${registry.address}/acme/shop:1`)).toBe(digest);
  });

  it("is asked in its turn, and only where those before have no account", async () => {
    writeFileSync(conf, `credential-helpers = ["empty", "containers-auth.json", "cloud"]\n`);
    helper("empty", knowsNothing);
    helper("cloud", keeping(right));
    expect(await ask()).toBe(digest);
    expect(whoWasAsked()).toEqual(["empty get HOST", "cloud get HOST"]);
    authFile(right.password);
    writeFileSync(asked, "");
    expect(await ask()).toBe(digest);
    expect(whoWasAsked()).toEqual(["empty get HOST"]);
  });

  it("stands in place of auth files where the list does not have them", async () => {
    writeFileSync(conf, `credential-helpers = ["empty"]\n`);
    helper("empty", knowsNothing);
    authFile(right.password);
    await expect(ask()).rejects.toThrow(/none that it accepts is known here/);
  });

  it("gives way to what a setting says", async () => {
    writeFileSync(conf, `credential-helpers = ["cloud"]\n`);
    helper("cloud", keeping({ username: "me", password: "wrong" }));
    expect(await ask(right)).toBe(digest);
    expect(await ask({ authfile: authFile(right.password, join(home, "mine.json")) })).toBe(digest);
    expect(whoWasAsked()).toEqual([]);
  });

  it("may be missing where another has the account, and is named where none has", async () => {
    writeFileSync(conf, `credential-helpers = ["absent", "cloud"]\n`);
    helper("cloud", keeping(right));
    expect(await ask()).toBe(digest);
    helper("cloud", knowsNothing);
    await expect(ask()).rejects.toMatchObject({
      code: "tool",
      message: expect.stringContaining("docker-credential-absent gave no account for 127.0.0.1:"),
      fix: expect.stringContaining("`credential-helpers` in registries.conf"),
    });
  });

  it("whose account is refused leaves no password in the failure", async () => {
    writeFileSync(conf, `credential-helpers = ["cloud"]\n`);
    helper("cloud", keeping({ username: "me", password: "wrong-and-secret" }));
    const said: unknown = await ask().catch((error: unknown) => error);
    expect(String(said)).toMatch(/none that it accepts is known here/);
    expect(JSON.stringify([String(said), said])).not.toContain("wrong-and-secret");
  });
});

describe("the files that name such programs", () => {
  const etc = ["containers-auth.json"];

  function write(file: string, text: string): void {
    const path = join(home, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  it.each([
    ["none", {}, etc],
    ["the user's", { "registries.conf": 'credential-helpers = ["a", "b"]' }, ["a", "b"]],
    ["one that names none", { "registries.conf": "credential-helpers = []" }, etc],
    [
      "those beside it, of which the last counts",
      {
        "registries.conf": 'credential-helpers = ["a"]',
        "registries.conf.d/2.conf": 'credential-helpers = ["c"]',
        "registries.conf.d/1.conf": 'credential-helpers = ["b"]',
        "registries.conf.d/3.conf": 'short-name-mode = "enforcing"',
        "registries.conf.d/9.txt": 'credential-helpers = ["d"]',
      },
      ["c"],
    ],
    ["one that is about something else", { "registries.conf": 'credential-helpers = "a"' }, etc],
  ])("are followed: %s", async (_which, files, helpers) => {
    for (const [file, text] of Object.entries(files)) write(`.config/containers/${file}`, text);
    expect(await machineHelpers({ HOME: home })).toEqual(helpers);
  });

  it("are told where they are no TOML", async () => {
    write(".config/containers/registries.conf", "credential-helpers = [");
    await expect(machineHelpers({ HOME: home })).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining(".config/containers/registries.conf names programs"),
    });
  });
});
