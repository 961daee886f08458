import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { root } from "./support/paths.ts";

const narrow = join(root, "scripts/bundling/narrow/undici.cjs");
/** What is bundled as `undici`, and takes the place of its index. */
const undici: { readonly fetch: () => Promise<never> } = createRequire(import.meta.url)(narrow);

const { shortened }: { readonly shortened: (name: string, code: string) => string } = await import(
  pathToFileURL(join(root, "scripts/bundling/shorten.mjs")).href
);
/** A table of chunks: their names, with the compiled files whose late imports they take. */
type Chunks = Readonly<Record<string, readonly string[]>>;
const { shared }: { readonly shared: Chunks } = await import(
  pathToFileURL(join(root, "scripts/bundling/chunks.mjs")).href
);

it("the narrow undici has every name that a package takes from undici", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const users = Object.entries<{ readonly dependencies?: object }>(packages)
    .filter(([, { dependencies = {} }]) => "undici" in dependencies)
    .map(([folder]) => folder);
  expect(users).toContain("node_modules/@actions/http-client");
  const names = users.flatMap((folder) => scriptsOf(join(root, folder)).flatMap(namesTaken));
  expect(new Set(names)).toEqual(new Set(Object.keys(undici)));
});

it("the narrow undici fetches nothing", async () => {
  await expect(undici.fetch()).rejects.toThrow(/^undici is not bundled/);
});

it("the packages whose narrow copies are bundled are still what asks for them", () => {
  const github = readFileSync(join(root, "node_modules/@actions/github/lib/utils.js"), "utf8");
  const { compilerOptions } = JSON.parse(
    readFileSync(join(root, "scripts/bundling/narrow/tsconfig.json"), "utf8"),
  );
  const plugins = Object.keys(compilerOptions.paths).filter((name) => name.startsWith("@octokit/"));
  expect(plugins.length).toBeGreaterThan(0);
  for (const name of plugins) expect(github).toContain(`from '${name}'`);
});

it("shortens a script without a change to its lines, texts and licences", () => {
  const code = `/*! Copyright: someone */
;// CONCATENATED MODULE: ./build/a.js
// said about it
var a__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1);
/* harmony import */ var b = __webpack_require__(2);
function f() {
        return (0,a__WEBPACK_IMPORTED_MODULE_0__/* .text */ .t)(\`one
    two // three
        \${b/* .name */ .n}
    \`);
      // half a step
}
${"//#"} sourceMappingURL=a.js.map
`;
  expect(shortened("a.js", code)).toBe(`/*! Copyright: someone */
;

var a__0 = __webpack_require__(1);
var b = __webpack_require__(2);
function f() {
\t\treturn (0,a__0.t)(\`one
    two // three
        \${b.n}
    \`);

}

`);
});

it.each([
  ["a comment in a text", "const text = `\n// said\n`;"],
  ["a name's comment in a text", 'const text = "/* .name */";'],
  ["a name's comment in a pattern", "const pattern = /[/* name */]/;"],
  ["a name of an imported module in a text", 'const text = "a__WEBPACK_IMPORTED_MODULE_0__";'],
  ["two names that would be one", "let a__WEBPACK_IMPORTED_MODULE_0__, a__0;"],
])("refuses to shorten a script with %s", (_what, code) => {
  expect(() => shortened("a.js", code)).toThrow(/^a\.js has a /);
});

it("only imports that are there, each once, are in the table of chunks", () => {
  const files = Object.values(shared).flat();
  expect(files.length).toBeGreaterThan(0);
  expect(new Set(files).size).toBe(files.length);
  for (const file of files) {
    const source = readFileSync(join(root, "src", file.replace(/\.js$/, ".ts")), "utf8");
    expect(source, file).toMatch(/\bimport\("\./);
  }
});

const fetching: {
  readonly default: (address: string, options: object) => Promise<FetchAnswer>;
} = await import(pathToFileURL(join(root, "scripts/bundling/narrow/make-fetch-happen.mjs")).href);

/** Starts a server on loopback for one test, and returns its port. */
async function listen(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** What @sigstore/sign takes of an answer. */
interface FetchAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | undefined };
  json(): Promise<unknown>;
  buffer(): Promise<Buffer>;
}

it("the narrow make-fetch-happen is all that @sigstore/sign takes of it", async () => {
  const users = readdirSync(join(root, "node_modules/@sigstore/sign/dist"), {
    recursive: true,
    encoding: "utf8",
  }).filter((path) => path.endsWith(".js"));
  const texts = users.map((path) =>
    readFileSync(join(root, "node_modules/@sigstore/sign/dist", path), "utf8"),
  );
  const taken = texts.flatMap((text) => [
    ...text.matchAll(/\bresponse\.(\w+)|make_fetch_happen_1\.(\w+)/g),
  ]);
  const known = ["ok", "status", "statusText", "headers", "json", "buffer", "default"];
  expect(taken.length).toBeGreaterThan(0);
  expect(
    taken.map(([, one, other]) => one ?? other).filter((name) => !known.includes(`${name}`)),
  ).toEqual([]);
  const port = await listen((request, response) => {
    response.writeHead(request.method === "POST" ? 201 : 302, { location: "/elsewhere" });
    request.pipe(response);
  });
  const address = `http://127.0.0.1:${port}/entries`;
  const made = await fetching.default(address, { method: "POST", body: '{"a":1}', timeout: 9000 });
  expect([made.ok, made.status, await made.json(), await made.buffer()]).toEqual([
    ...[true, 201, { a: 1 }, Buffer.from('{"a":1}')],
  ]);
  // A redirect is an answer like any other: what is sent there is for nobody else.
  const moved = await fetching.default(address, { method: "GET", timeout: 9000 });
  expect([moved.ok, moved.status, moved.headers.get("location")]).toEqual([
    ...[false, 302, "/elsewhere"],
  ]);
});

it("the narrow make-fetch-happen reads no answer without end", async () => {
  const port = await listen((_request, response) => {
    const send = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    response.on("drain", send);
    send();
  });
  const asked = fetching.default(`http://127.0.0.1:${port}/`, { method: "GET", timeout: 9000 });
  await expect(asked).rejects.toThrow("more than 1048576 bytes");
});

/** The texts of a package's own scripts. */
function scriptsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".js") && !path.startsWith("node_modules/"))
    .map((path) => readFileSync(join(folder, path), "utf8"));
}

function namesTaken(text: string): readonly string[] {
  const imported = [...text.matchAll(/import \{([^}]*)\} from 'undici'/g)];
  const required = [...text.matchAll(/\bundici_\d+\.(\w+)/g)];
  return [
    ...imported.flatMap(([, list = ""]) => list.split(",").map((name) => name.trim())),
    ...required.map(([, name = ""]) => name),
  ];
}
