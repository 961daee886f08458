import { parseAst } from "rolldown/parseAst";
import { layOut } from "./layout.mjs";

/** How webpack writes that a late import loads chunks, some or one, and which module it then gives. */
const lateImport =
  /(?:Promise\.all\(\/\* import\(\)[^*]*\*\/ ?\[(?:\w+\.e\(\d+\)(?:, )?)+\]\)|\w+\.e\(\/\* import\(\)[^*]*\*\/ ?\d+\))\.then\(\w+(?:\.t)?\.bind\(\w+, \d+/g;
/**
 * The sources whose late imports are waited for before the first line of output, or before git opens a checkout. Each
 * counts as many, so that it reads few scripts, and little that it does not need.
 */
const early = [
  "src/action/opening.ts",
  "src/cli/build.ts",
  "src/cli/program.ts",
  "src/compose/opening.ts",
];
const weightOfEarly = 10;

/**
 * Lays webpack's chunks out anew, so that each module is in one of them: webpack copies a small module into each chunk
 * that needs it, which were a fifth of the bundle. A late import then loads the chunks that have what it needs.
 * @param main the entry's lines, `{ text, origins }`
 * @param chunks lists of lines, by webpack's number of the chunk
 * @returns the same in the new layout; a chunk's number is the least of its modules'
 * @throws Error for code in another form than webpack 5 writes
 */
export function laidOutAnew({ main, chunks }) {
  const modules = new Map();
  const modulesOf = new Map();
  for (const [number, lines] of chunks) {
    const found = modulesIn(lines);
    modulesOf.set(number, [...found.keys()]);
    for (const [id, own] of found) modules.set(id, sameLines(id, modules.get(id), own));
  }
  const imports = lateImports([main, ...modules.values()], modules);
  const needed = imports.map(({ loaded }) => new Set(loaded.flatMap((one) => modulesOf.get(one))));
  const layout = layOut(
    [...modules].map(([id, lines]) => ({
      id,
      bytes: lines.reduce((sum, { text }) => sum + text.length + 1, 0),
      imports: needed.flatMap((ids, number) => (ids.has(id) ? [number] : [])),
    })),
    imports.map(({ isEarly }) => (isEarly ? weightOfEarly : 1)),
  );
  const chunkOf = new Map(layout.flatMap((ids) => ids.map((id) => [id, ids[0]])));
  const loads = new Map(
    imports.map(({ key }, number) => [
      key,
      ascending([...new Set([...needed[number]].map((id) => chunkOf.get(id)))]),
    ]),
  );
  const relinked = (lines) => lines.map((line) => withLoads(line, loads));
  return {
    main: relinked(main),
    chunks: new Map(
      layout.map((ids) => [
        ids[0],
        chunkWith(
          ids[0],
          ids.map((id) => relinked(modules.get(id))),
        ),
      ]),
    ),
  };
}

/** The modules of a chunk: from an id to the lines of its property, without the comma. */
function modulesIn(lines) {
  const code = lines.map(({ text }) => text).join("\n");
  const starts = [0];
  for (const { text } of lines) starts.push(starts.at(-1) + text.length + 1);
  const lineAt = (offset) => starts.findLastIndex((start) => start <= offset);
  return new Map(
    tableOf(code).map(({ key, start, end }) => {
      const [first, last] = [lineAt(start), lineAt(end)];
      const rest = code.slice(end, starts[last + 1] - 1);
      if (starts[first] !== start || !/^,?$/.test(rest) || typeof key.value !== "number")
        throw new Error(`a chunk has a module in another form: ${code.slice(start, start + 80)}`);
      const own = lines.slice(first, last + 1);
      const { text, origins } = own.at(-1);
      own[own.length - 1] = { text: text.slice(0, text.length - rest.length), origins };
      return [key.value, own];
    }),
  );
}

/** The properties of what a chunk exports as `modules`. */
function tableOf(code) {
  const declared = parseAst(code).body.flatMap(
    ({ declaration }) => declaration?.declarations ?? [],
  );
  const names = declared.map(({ id }) => id.name).join();
  const table = declared.find(({ id }) => id.name === "modules")?.init;
  if (names !== "id,ids,modules" || table?.type !== "ObjectExpression")
    throw new Error(`a chunk exports ${names}`);
  return table.properties;
}

function sameLines(id, known, own) {
  if (known === undefined) return own;
  const textOf = (lines) => lines.map(({ text }) => text).join("\n");
  if (textOf(known) === textOf(own)) return known;
  throw new Error(`module ${id} is not the same in two chunks`);
}

/** All late imports: the chunks, a text by which they are known, and whether it is an early one. */
function lateImports(parts, modules) {
  const found = new Map();
  for (const { text } of parts.flat()) {
    for (const [code] of text.matchAll(lateImport)) {
      const { loaded, key } = chunksIn(code);
      const given = modules.get(Number(/\d+$/.exec(code)[0])) ?? [];
      const isEarly = given.some(({ origins }) =>
        origins.some(([, source]) => early.includes(source)),
      );
      found.set(key, { loaded, key, isEarly: isEarly || found.get(key)?.isEarly === true });
    }
  }
  return [...found.values()];
}

/** The numbers of the chunks that a late import loads, and one text for the same ones in any order. */
function chunksIn(code) {
  const numbers = code.matchAll(/(?<=\.e\((?:\/\*[^*]*\*\/ ?)?)\d+/g);
  const loaded = [...numbers].map(([number]) => Number(number));
  return { loaded, key: ascending(loaded).join() };
}

function withLoads({ text, origins }, loads) {
  const changed = text.replace(lateImport, (code) => {
    const [name] = /\w+(?=\.e\()/.exec(code);
    const numbers = loads.get(chunksIn(code).key);
    const [first, ...more] = numbers.map((number) => `${name}.e(${number})`);
    const all = more.length === 0 ? first : `Promise.all([${[first, ...more].join(", ")}])`;
    return `${all}${code.slice(code.indexOf(".then("))}`;
  });
  return { text: changed, origins };
}

function ascending(numbers) {
  return numbers.toSorted((a, b) => a - b);
}

function chunkWith(number, modules) {
  const plain = (text) => ({ text, origins: [] });
  const head = [`export const id = ${number};`, `export const ids = [${number}];`];
  const apart = (lines) => [
    ...lines.slice(0, -1),
    { ...lines.at(-1), text: `${lines.at(-1).text},` },
    plain(""),
  ];
  return [
    ...[...head, "export const modules = {", ""].map(plain),
    ...modules.flatMap(apart),
    plain("};"),
  ];
}
