import { pycHeader } from "../compare/formats/pyc.ts";

/** The longest header of a compiled module, in bytes. */
const headerLength = 16;

/** What a compiled module records of its source. */
interface RecordedSource {
  readonly of: string;
  /** The lower 32 bits of the seconds since 1970. */
  readonly mtime: number;
}

/**
 * Reads which time a compiled module in `__pycache__` records of its source, from the file's first
 * bytes (PEP 3147, PEP 552). Undefined if it records a hash, or is not such a file. A module that lies
 * beside its source is never loaded.
 */
export function recordedSource(path: string, head: Buffer): RecordedSource | undefined {
  const of = sourceOf(path);
  if (of === undefined || head.length < headerLength || !isCompiled(head)) return undefined;
  const field = pycHeader(head).fields.find(({ name }) => name === "source mtime");
  return field === undefined ? undefined : { of, mtime: Number(field.text) };
}

/** CPython's magic number ends in CR LF (Include/internal/pycore_magic_number.h). */
function isCompiled(head: Buffer): boolean {
  return head[2] === 0x0d && head[3] === 0x0a;
}

/**
 * Returns the source of a compiled module: `a/__pycache__/b.cpython-311.opt-1.pyc` is of `a/b.py`.
 */
function sourceOf(path: string): string | undefined {
  const parts = path.split("/");
  const name = parts.pop() ?? "";
  if (parts.pop() !== "__pycache__") return undefined;
  const [module = "", tag, ...rest] = name.split(".");
  const isNamed = rest.at(-1) === "pyc" && (rest.length === 1 || /^opt-\w+$/.test(rest[0] ?? ""));
  if (module === "" || tag === undefined || !isNamed || rest.length > 2) return undefined;
  return [...parts, `${module}.py`].join("/");
}
