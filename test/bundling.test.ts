import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { root } from "./support/paths.ts";

const narrow = join(root, "scripts/bundling/narrow/undici.cjs");
/** What is bundled as `undici`, and takes the place of its index. */
const undici: { readonly fetch: () => Promise<never> } = createRequire(import.meta.url)(narrow);

const { shortened }: { readonly shortened: (name: string, code: string) => string } = await import(
  pathToFileURL(join(root, "scripts/bundling/shorten.mjs")).href
);
interface Line {
  readonly text: string;
  /** A column, and where in a source it comes from. */
  readonly origins: readonly (readonly [number, string, number, number])[];
}
interface Chunks {
  readonly main: readonly Line[];
  readonly chunks: ReadonlyMap<number, readonly Line[]>;
}
const { laidOutAnew }: { readonly laidOutAnew: (chunks: Chunks) => Chunks } = await import(
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

describe("the layout of chunks", () => {
  /** A chunk as webpack writes it, of modules that webpack names by number; each line comes from a source. */
  function chunk(number: number, ...modules: readonly (readonly [number, string])[]): Line[] {
    const head = [`export const id = ${number};`, `export const ids = [${number}];`];
    const plain = (text: string): Line => ({ text, origins: [] });
    return [
      ...[...head, "export const modules = {", ""].map(plain),
      ...modules.flatMap(([id, body], at) => [
        plain(`${id}:`),
        plain("(() => {"),
        { text: body, origins: [[0, `src/${id}.ts`, 7, 0]] } satisfies Line,
        plain(at + 1 < modules.length ? "})," : "})"),
        plain(""),
      ]),
      plain("};"),
    ];
  }
  const late = (...chunks: readonly number[]): string =>
    chunks.length === 1
      ? `load.e(/* import() */ ${chunks[0]}).then(load.bind(load, 1));`
      : `Promise.all(/* import() */[${chunks.map((one) => `load.e(${one})`).join(", ")}]).then(load.bind(load, 1));`;
  const line = (text: string): Line => ({ text, origins: [] });
  const textOf = (lines: readonly Line[] | undefined): string =>
    (lines ?? []).map(({ text }) => text).join("\n");
  const large = `large(${JSON.stringify("x".repeat(20_000))});`;

  const laidOut = laidOutAnew({
    main: [line(late(900)), line(late(901, 902))],
    chunks: new Map([
      [900, chunk(900, [10, large], [20, "own();"], [30, "both();"])],
      [901, chunk(901, [30, "both();"], [40, late(900)])],
      [902, chunk(902, [50, large])],
    ]),
  });

  it("has each module once, in scripts that each late import loads as it needs them", () => {
    const numbers = [...laidOut.chunks.keys()];
    expect(numbers).toEqual([10, 30, 40]);
    expect(textOf(laidOut.main)).toBe(
      [
        "Promise.all([load.e(10), load.e(30)]).then(load.bind(load, 1));",
        "Promise.all([load.e(30), load.e(40)]).then(load.bind(load, 1));",
      ].join("\n"),
    );
    expect(textOf(laidOut.chunks.get(40))).toBe(`export const id = 40;
export const ids = [40];
export const modules = {

40:
(() => {
Promise.all([load.e(10), load.e(30)]).then(load.bind(load, 1));
}),

50:
(() => {
${large}
}),

};`);
  });

  it("has the sources of the lines that it moved", () => {
    const lines = [...laidOut.chunks.values()].flat();
    const moved = lines.filter(({ text }) => text === "both();" || text === "own();");
    expect(moved.map(({ origins }) => origins)).toEqual([
      [[0, "src/20.ts", 7, 0]],
      [[0, "src/30.ts", 7, 0]],
    ]);
  });

  it("puts what is too small for a script of its own where it is read in vain", () => {
    const { chunks } = laidOutAnew({
      main: [line(late(900)), line(late(901))],
      chunks: new Map([
        [900, chunk(900, [10, "one();"], [30, "both();"])],
        [901, chunk(901, [20, "two();"], [30, "both();"])],
      ]),
    });
    expect([...chunks.keys()]).toEqual([10]);
  });

  it.each([
    [
      "a module that is not the same in two chunks",
      chunk(900, [10, "one();"]),
      chunk(901, [10, "two();"]),
      /^module 10 is not the same in two chunks$/,
    ],
    [
      "a chunk with another export",
      chunk(900, [10, "one();"]),
      [line("export const runtime = 1;")],
      /^a chunk exports runtime$/,
    ],
    [
      "a module that does not start a line",
      chunk(900, [10, "one();"]),
      [line("export const id = 901, ids = [901], modules = { 20: 1 };")],
      /^a chunk has a module in another form/,
    ],
  ])("refuses %s", (_what, one, other, message) => {
    const main = [line(late(900)), line(late(901))];
    const chunks = new Map([
      [900, one],
      [901, other],
    ]);
    expect(() => laidOutAnew({ main, chunks })).toThrow(message);
  });
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
