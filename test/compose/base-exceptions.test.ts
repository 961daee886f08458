import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readExceptions } from "../../src/adapters/files/exceptions-file.ts";
import { tellWidened } from "../../src/app/build/tell-widened.ts";
import { baseExceptionsFor } from "../../src/compose/base-exceptions.ts";
import type { Annotation } from "../../src/domain/text/annotation.ts";
import { GitHubApi } from "../support/github-api.ts";

const token = "ghs_hunter22";
let folder = "";
let api: GitHubApi;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-base-"));
  await mkdir(join(folder, ".git"));
  await mkdir(join(folder, "services/cart"), { recursive: true });
  api = await GitHubApi.start({ defaultBranch: "main", aheadBy: {} });
});
afterEach(async () => {
  api.stop();
  await rm(folder, { recursive: true });
});

const entry = (path: string, expires = "2027-01-31"): string =>
  `  - { path: ${path}, cause: clock, reason: r, owner: shop@acme.example, expires: ${expires} }\n`;
const text = (...entries: readonly string[]): string => `exceptions:\n${entries.join("")}`;

/** The branch's file is this; undefined: it has none. */
function onMain(content: string | undefined): void {
  api.answerWith((_request, response) => {
    response.writeHead(content === undefined ? 404 : 200, { "content-type": "application/json" });
    const encoded = Buffer.from(content ?? "").toString("base64");
    response.end(JSON.stringify({ type: "file", encoding: "base64", content: encoded }));
  });
}

/** What a pull request with this file is told. */
async function told(content: string, more: Readonly<Record<string, string>> = {}) {
  const path = "services/cart/exceptions.yaml";
  await writeFile(join(folder, path), content);
  const annotations: Annotation[] = [];
  const env = {
    ...{ GITHUB_ACTIONS: "true", GITHUB_BASE_REF: "main", GITHUB_REPOSITORY: "acme/shop" },
    ...{ GITHUB_API_URL: api.url, GITHUB_TOKEN: token, GITHUB_WORKSPACE: folder, ...more },
  };
  const request = { context: "services/cart" };
  const { signal } = new AbortController();
  await tellWidened(path, await readExceptions({ path, cwd: folder, today: "2026-11-21" }), {
    baseExceptions: baseExceptionsFor({ cwd: folder, env, signal, request }),
    reporter: { annotate: (each) => void annotations.push(each) },
  });
  expect(JSON.stringify(annotations)).not.toContain(token);
  return annotations.map(({ message, place }) => `${place?.file}:${place?.line}: ${message}`);
}

describe("an exceptions file that a pull request changes", () => {
  it("is told at the lines that the base branch does not have", async () => {
    onMain(text(entry("opt/a.log"), entry("opt/b.log", "2026-12-01")));
    expect(await told(text(entry("opt/a.log"), entry("opt/b.log"), entry("opt/c.log")))).toEqual([
      "services/cart/exceptions.yaml:3: This pull request accepts `opt/b.log` (clock) until 2027-01-31, longer than `main` does. Owner: shop@acme.example.",
      "services/cart/exceptions.yaml:4: This pull request accepts `opt/c.log` (clock) until 2027-01-31, which `main` does not. Owner: shop@acme.example.",
    ]);
    expect(api.asked.map(({ path }) => decodeURIComponent(path))).toEqual([
      "/repos/acme/shop/contents/services/cart/exceptions.yaml?ref=main",
    ]);
  });

  it("is told whole where the branch has no such file, with a bound", async () => {
    onMain(undefined);
    const many = Array.from({ length: 8 }, (_, index) => entry(`opt/${index}.log`));
    const said = await told(text(...many));
    expect(said).toHaveLength(6);
    expect(said.at(-1)).toContain("3 more exceptions are not those of `main`.");
  });

  it("is no matter where nothing was added, or where there is no pull request", async () => {
    onMain(text(entry("opt/a.log"), entry("opt/b.log")));
    expect(await told(text(entry("opt/b.log", "2027-01-01")))).toEqual([]);
    expect(await told(text(entry("opt/c.log")), { GITHUB_BASE_REF: "" })).toEqual([]);
  });

  it("is an open question, which is told, where the API or the branch's file says nothing", async () => {
    api.answerWith((_request, response) => response.writeHead(500).end());
    expect(await told(text(entry("opt/a.log")))).toEqual([
      expect.stringContaining("Which exceptions this pull request adds is not known"),
    ]);
    onMain("exceptions: [\n");
    expect(await told(text(entry("opt/a.log")))).toEqual([expect.stringContaining("on main")]);
    expect(await told(text(entry("opt/a.log")), { GITHUB_TOKEN: "" })).toEqual([
      expect.stringContaining("there is no token"),
    ]);
  });

  it("is none of the pull request's where it lies in another checkout", async () => {
    onMain(undefined);
    await mkdir(join(folder, "services/cart/.git"));
    const path = "policy/exceptions.yaml";
    await mkdir(join(folder, "policy/.git"), { recursive: true });
    const env = { GITHUB_ACTIONS: "true", GITHUB_BASE_REF: "main", GITHUB_TOKEN: token };
    const { signal } = new AbortController();
    const request = { context: "services/cart" };
    const read = baseExceptionsFor({ cwd: folder, env, signal, request });
    expect(await read(path)).toBeUndefined();
    expect(api.asked).toEqual([]);
  });
});
