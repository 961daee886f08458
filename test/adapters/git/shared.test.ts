import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitCheckoutReader } from "../../../src/adapters/git/checkout.ts";
import { nothingAsked } from "../../../src/domain/source/asked.ts";
import { countedGit } from "../../support/counted-git.ts";
import { gitTestEnvironment, type TestCheckout, TestForge } from "../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;
const services = Array.from({ length: 5 }, (_, at) => `services/s${at}`);

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
  for (const service of services) await shop.write(`${service}/Containerfile`);
  await shop.write(".gitignore", "out/\n");
  await shop.commit("services/s0/main.c");
  await shop.git("push", "--quiet", "origin", "main");
  await shop.git("tag", "v1.0.0");
});
afterEach(() => forge.remove());

const question = (service: string) => ({
  context: join(shop.root, service),
  ...{ offset: undefined, repository: undefined, asked: nothingAsked, ignores: () => false },
  listsTracked: true,
});

describe("several contexts of one repository", () => {
  it("are read with as many starts of git as one of them", async () => {
    const { env, starts } = await countedGit(forge);

    const one = gitCheckoutReader({ env, shared: new Map() });
    await one.read(question("services/s0"));
    const ofOne = await starts();
    const all = gitCheckoutReader({ env, shared: new Map() });
    await Promise.all(services.map((service) => all.read(question(service))));
    expect([ofOne > 0, (await starts()) - ofOne]).toEqual([true, ofOne]);
  });

  it("are read as each is alone", async () => {
    await shop.write("services/s0/main.c", "changed\n");
    await shop.write("services/s1/new.c");
    await shop.write("services/s2/out/app");
    await shop.write("services/s3/deep/er/new.c");
    await shop.write("beside.c");
    await shop.write("out/app");
    const shared = gitCheckoutReader({ env: gitTestEnvironment, shared: new Map() });
    for (const context of [...services, "services", "", "out", "services/s3/deep"]) {
      const alone = gitCheckoutReader({ env: gitTestEnvironment });
      expect(await shared.read(question(context))).toEqual(await alone.read(question(context)));
    }
  });

  it("are read anew by a reader that shares nothing", async () => {
    const reader = gitCheckoutReader({ env: gitTestEnvironment });
    const before = await reader.read(question("services/s1"));
    await shop.write("services/s1/new.c");
    const after = await reader.read(question("services/s1"));
    expect(after).not.toEqual(before);
  });
});
