import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, inject, it, vi } from "vitest";
import { type Checkout, git, type SourceFiles, writeFiles } from "../support/checkout.ts";
import { services } from "../support/image-services.ts";
import { tagsOf } from "../support/registry-view.ts";
import { buildFlags, expectOnlyLeft, newStory } from "../support/story.ts";

const story = newStory();

/** What `--json` prints, as far as tests look at it. */
interface Listed {
  readonly images: readonly {
    readonly name: string;
    readonly outcome: string;
    readonly built: boolean;
    readonly because: { readonly kind: string; readonly text: string };
    readonly digest?: string;
    readonly reference?: string;
    readonly failure?: { readonly code: string };
  }[];
}

let checkout: Checkout;
/** The repositories of the images, with `{name}`. */
let image: string;
/** The home of all runs of a test, which keeps the indexes of registries. */
let job: string;

async function start(files: SourceFiles): Promise<void> {
  checkout = await story.checkout(files);
  image = `${story.image()}-{name}`;
  job = await story.job();
}

/** Runs `build` with these flags, and returns what it lists. */
async function build(inputs: Readonly<Record<string, string>> = {}, ...more: readonly string[]) {
  const args = [...buildFlags({ image, push: "true", ...inputs }), "--json", ...more];
  const call = await story.cli(checkout.folder, args, { job });
  const listed: Listed = JSON.parse(call.stdout || '{"images":[]}');
  const told = listed.images.map(
    ({ name, outcome, because }) => `${name}: ${outcome}, ${because.kind}`,
  );
  return { ...call, told, images: listed.images };
}

/** Commits files, and pushes the commit. */
async function commit(files: SourceFiles): Promise<void> {
  await writeFiles(checkout.folder, files);
  await git(checkout.folder, "add", "-A");
  await git(checkout.folder, "commit", "-q", "--allow-empty", "-m", "Next");
  await git(checkout.folder, "push", "-q", "origin", "HEAD:main");
}

const unchanged = [
  "cart: unchanged, unchanged",
  "api: unchanged, unchanged",
  "docs: unchanged, unchanged",
];

describe("the images of twofold.yml", () => {
  beforeEach(() => start(services()));

  it("are built once, and then those whose files changed", async () => {
    const first = await build();
    expect(first.code, first.stderr).toBe(0);
    expect(first.told).toEqual([
      "cart: reproducible, no-proven-image",
      "api: reproducible, no-proven-image",
      "docs: reproducible, no-proven-image",
    ]);
    const again = await build();
    expect([again.code, again.told], again.stderr).toEqual([0, unchanged]);
    expect(again.images.map(({ digest }) => digest)).toEqual(
      first.images.map(({ digest }) => digest),
    );
    await commit({ "README.md": "read me\n", "services/cart/notes": "another note\n" });
    // The root is the context of `docs`, and nothing is kept out of it.
    expect((await build()).told).toEqual([...unchanged.slice(0, 2), "docs: reproducible, files"]);
    await commit({ "services/cart/main.c": "new\n", "docs/.keep": "" });
    const third = await build();
    expect(third.told[0], third.stderr).toBe("cart: reproducible, files");
    expect(third.images[0]?.because.text).toContain("services/cart/main.c changed since ");
    expect(third.told[1]).toBe(unchanged[1]);
  });

  it("are built again for a file of another context, an ignore file, a setting and a version", async () => {
    await build({}, "--only=cart,api");
    const only = { only: "cart,api" };
    const changed = async () => (await build()).told.slice(0, 2);
    await commit({ "libs/common/a.c": "new\n" });
    expect(await changed()).toEqual([unchanged[0], "api: reproducible, files"]);
    await commit({ "services/cart/.containerignore": "other\n" });
    expect(await changed()).toEqual(["cart: reproducible, files", unchanged[1]]);
    expect((await build({ "build-args": "A=1" })).told.slice(0, 2)).toEqual([
      "cart: reproducible, recipe",
      "api: reproducible, recipe",
    ]);
    expect((await build({ labels: "a=1" })).told.slice(0, 2)).toEqual([
      "cart: reproducible, recipe",
      "api: reproducible, recipe",
    ]);
    await git(checkout.folder, "tag", "v1.0.0");
    await git(checkout.folder, "push", "-q", "origin", "v1.0.0");
    expect(await changed()).toEqual(["cart: reproducible, version", "api: reproducible, version"]);
    expect(await changed()).toEqual(unchanged.slice(0, 2));
    expect((await build(only)).told).toEqual([
      "cart: reproducible, asked",
      "api: reproducible, asked",
    ]);
  });

  it("are built from a tree that is not clean, and its images are nobody's proof", async () => {
    await writeFile(join(checkout.folder, "services/cart/main.c"), "not committed\n");
    const dirty = await build();
    expect(dirty.told, dirty.stderr).toEqual([
      "cart: reproducible, unclean",
      "api: reproducible, unclean",
      "docs: reproducible, unclean",
    ]);
    await git(checkout.folder, "checkout", "-q", "--", ".");
    const clean = await build();
    expect(clean.told[0], clean.stderr).toBe("cart: reproducible, labels");
    expect((await build()).told).toEqual(unchanged);
  });

  it("are built where the commit of the last image is out of reach", async () => {
    await build();
    await commit({});
    await git(checkout.folder, "fetch", "-q", "--depth=1", "--update-shallow", "origin");
    await writeFile(
      join(checkout.folder, ".git/shallow"),
      `${await git(checkout.folder, "rev-parse", "HEAD")}\n`,
    );
    const shallow = await build();
    expect(shallow.told[0], shallow.stderr).toBe("cart: reproducible, history");
  });

  it("get the tags that the caller names, also where nothing is built", async () => {
    await build();
    const tagged = await build({ tags: "stable" });
    expect([tagged.code, tagged.told], tagged.stderr).toEqual([0, unchanged]);
    expect(await tagsOf(image.replace("{name}", "cart"))).toContain("stable");
    const [cart] = tagged.images;
    expect(cart?.reference).toBe(`${image.replace("{name}", "cart")}@${cart?.digest}`);
  });

  it("are built as any image where one is named, with its own report", async () => {
    const out = join(story.folder(), "out-one");
    const args = buildFlags({ image, only: "cart", output: out });
    const call = await story.cli(checkout.folder, args, { job });
    expect(call.code, call.stderr).toBe(0);
    expect(call.stdout).toMatch(/^sha256:[0-9a-f]{64}\n$/);
    expect((await readdir(out)).toSorted()).toEqual(["layout", "report.html", "report.json"]);
  });
});

describe("an image that fails", () => {
  it("does not keep the others back, and the worst exit status counts", async () => {
    await start({
      ...services(),
      "services/cart/Containerfile": "FROM scratch\nCOPY gone /\n",
    });
    const out = join(story.folder(), "out-failing");
    const run = await build({ output: out }, "--all");
    expect(run.code, run.stderr).toBe(3);
    expect(run.told).toEqual([
      "cart: failed, asked",
      "api: reproducible, asked",
      "docs: reproducible, asked",
    ]);
    expect(run.images[0]?.failure?.code).toBe("build");
    expect(run.stderr).toContain("3 images: 1 failed, 2 reproducible.");
    expect((await readdir(out)).toSorted()).toEqual(["images", "images.json"]);
    expect((await readdir(join(out, "images"))).toSorted()).toEqual(["api", "cart", "docs"]);
    await rm(out, { recursive: true });
  });

  it("because of the file ends the run at once, with one error", async () => {
    await start({ ...services(), "twofold.yml": "images:\n  - {name: cart, contxt: a}\n" });
    const call = await build();
    expect([call.code, call.stdout]).toEqual([2, ""]);
    expect(call.stderr).toContain(
      "error: twofold.yml:2: `contxt` is not a setting; did you mean `context`?",
    );
  });

  it("is built where only the file names its repository, which cannot say whom to believe", async () => {
    const named = `images:\n  - {name: cart, context: services/cart, image: "${story.image()}-{name}"}\n`;
    await start({ ...services(), "twofold.yml": `defaults: {network: none}\n${named}` });
    const args = [...buildFlags({ push: "true" }), "--json"];
    for (const _ of ["first", "again"]) {
      const call = await story.cli(checkout.folder, args, { job });
      expect(call.code, call.stderr).toBe(0);
      expect(JSON.parse(call.stdout).images).toMatchObject([
        { outcome: "reproducible", built: true, because: { kind: "unvouched" } },
      ]);
    }
  });

  it("is not built where its push would replace another's", async () => {
    const text =
      "images:\n  - {name: a, context: services/cart}\n  - {name: b, context: services/api}\n";
    await start({
      ...services(),
      "twofold.yml": text.replaceAll("}", `, image: ${inject("registry")}/acme/x}`),
    });
    const args = buildFlags({ push: "true" });
    const call = await story.cli(checkout.folder, args, { job });
    expect(call.code, call.stderr).toBe(2);
    expect(call.stderr).toContain("twofold.yml:3: images `a` and `b` would both be pushed as ");
  });
});

it.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGKILL", null],
] as const)(
  "%s ends all of them, and leaves nothing, also of those that were ready",
  async (signal, code) => {
    const { reference } = inject("base");
    await start({
      ...services(),
      "services/api/Containerfile": `FROM ${reference}\nRUN echo now-it-runs && sleep 60\n`,
    });
    const args = [...buildFlags({ image, all: "true", network: "default" }), "--verbose"];
    const { program, job: own } = await story.startCli(checkout.folder, args);
    await program.waitFor(/now-it-runs$/m);
    program.child.kill(signal);
    const call = await program.finished;
    expect(call.code).toBe(code);
    expect(call.output).toContain("cart is built");
    expect(call.output).not.toContain("docs is built");
    // After SIGKILL, the watcher removes what is left, when the call has ended.
    await vi.waitFor(() => expectOnlyLeft(own, []), { timeout: 30_000, interval: 200 });
  },
);
