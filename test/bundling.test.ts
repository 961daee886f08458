import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, it } from "vitest";
import { root } from "./support/paths.ts";

const narrow = join(root, "scripts/bundling/narrow/undici.cjs");
/** What is bundled as `undici`, and takes the place of its index. */
const undici: {
  readonly fetch: (address: string, options: object) => Promise<Response>;
  readonly ProxyAgent: new (address: string) => { close(): Promise<void> };
} = createRequire(import.meta.url)(narrow);

const { shortened }: { readonly shortened: (name: string, code: string) => string } = await import(
  pathToFileURL(join(root, "scripts/bundling/shorten.mjs")).href
);
/** A table of chunks: their names, with the compiled files whose late imports they take. */
type Chunks = Readonly<Record<string, readonly string[]>>;
const { shared }: { readonly shared: Chunks } = await import(
  pathToFileURL(join(root, "scripts/bundling/chunks.mjs")).href
);

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  }
});

/** Starts a server on loopback, and returns its port. */
async function listen(server: Server): Promise<number> {
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

it("the narrow undici has every name that a package takes from undici", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const users = Object.entries<{ readonly dependencies?: object }>(packages)
    .filter(([, { dependencies = {} }]) => "undici" in dependencies)
    .map(([folder]) => folder);
  expect(users).toContain("node_modules/@actions/http-client");
  const names = users.flatMap((folder) => scriptsOf(join(root, folder)).flatMap(namesTaken));
  expect(new Set(names)).toEqual(new Set(Object.keys(undici)));
});

it("the narrow undici fetches through a proxy", async () => {
  const port = await listen(createServer((_request, response) => response.end("answer")));
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    const upstream = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      socket.pipe(upstream).pipe(socket);
    });
  });
  const dispatcher = new undici.ProxyAgent(`http://127.0.0.1:${await listen(proxy)}`);
  const answer = await undici.fetch("http://registry.test/", { dispatcher });
  expect(await answer.text()).toBe("answer");
  expect(asked).toEqual(["registry.test:80"]);
  await dispatcher.close();
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
