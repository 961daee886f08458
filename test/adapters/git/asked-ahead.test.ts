import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitCheckoutReader } from "../../../src/adapters/git/checkout.ts";
import { whileOpening } from "../../../src/adapters/git/run/open-ahead.ts";
import { questionsOfReading } from "../../../src/adapters/git/run/questions.ts";
import type { Repository, RepositoryAhead } from "../../../src/adapters/git/run/repository.ts";
import { countedGit } from "../../support/counted-git.ts";
import { gitTestEnvironment, type TestCheckout, TestForge } from "../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
  await shop.commit("deep/file");
});
afterEach(() => forge.remove());

const { signal } = new AbortController();
const question = ["status", "--porcelain"];

const opened = async ({ of }: RepositoryAhead): Promise<Repository> => {
  const found = await of(shop.root);
  return found?.kind === "opened" ? found.repository : expect.fail("it was not opened");
};

describe("a question that is asked with the opening", () => {
  const where = () => ({
    ...{ cwd: shop.root, folder: ".", signal, env: gitTestEnvironment },
    questions: () => [question],
  });

  it("is answered once, and asked anew after that", async () => {
    await whileOpening(where(), async (ahead) => {
      const { git } = await opened(ahead);
      expect(await git.text(question)).toEqual({ known: true, value: "" });
      await shop.write("new");
      expect(await git.text(question)).toEqual({ known: true, value: "?? new\n" });
    });
  });

  it("does not answer another one", async () => {
    await whileOpening(where(), async (ahead) => {
      const { git } = await opened(ahead);
      const head = await git.text(["rev-parse", "HEAD"]);
      expect(head).toEqual({ known: true, value: `${await shop.git("rev-parse", "HEAD")}\n` });
    });
  });

  it("ends with a work that never reads the answer", async () => {
    const read = whileOpening(where(), async (ahead) => void (await opened(ahead)));
    await expect(read).resolves.toBeUndefined();
  });
});

it.each([".", "deep"])("a reading of %s asks what was asked ahead no more", async (folder) => {
  const { env, starts } = await countedGit(forge);
  const context = join(shop.root, folder);
  const where = { cwd: shop.root, folder, signal, env };
  const read = (ahead: RepositoryAhead) =>
    gitCheckoutReader({ env, ahead }).read({
      ...{ context, offset: undefined, repository: undefined, ignores: () => false },
      asked: { versions: [], revisions: [] },
    });
  const then = await whileOpening(where, read);
  const without = await starts();
  const ahead = await whileOpening({ ...where, questions: questionsOfReading }, read);
  expect(ahead).toEqual(then);
  expect((await starts()) - without).toBe(without);
});
