import type { Format } from "../../domain/findings/clue.ts";

/** The number of first bytes that identify a format; enough for tar's magic at 257. */
export const headLength = 512;

/** Bytes of a thing that begins like text which are checked to be text. */
const checkedAsText = 64 * 1024;

const magics: readonly (readonly [format: Format, magic: readonly number[]])[] = [
  ["elf", [0x7f, 0x45, 0x4c, 0x46]],
  ["gzip", [0x1f, 0x8b]],
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ar", [...Buffer.from("!<arch>\n")]],
  ["cpio", [...Buffer.from("070701")]],
  ["cpio", [...Buffer.from("070702")]],
  ["sqlite", [...Buffer.from("SQLite format 3\0")]],
  ["java-keystore", [0xfe, 0xed, 0xfe, 0xed]],
  ["java-keystore", [0xce, 0xce, 0xce, 0xce]],
  ["java-class", [0xca, 0xfe, 0xba, 0xbe]],
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["pdf", [...Buffer.from("%PDF-")]],
  // src/runtime/core.h of SBCL; src/node_snapshotable.cc of Node; cdsConstants.hpp of the JDK.
  ["sbcl-core", [...Buffer.from("LCBS\0\0\0\0")]],
  ["node-snapshot", [0x19, 0xda, 0x43, 0x01]],
  ["cds-archive", [0xa2, 0xab, 0x0b, 0xf0]],
  ["cds-archive", [0xa8, 0xab, 0x0b, 0xf0]],
  // R's saved objects in XDR, version 3.
  ["r-data", [0x58, 0x0a, 0x00, 0x00, 0x00, 0x03]],
  ["pe", [0x4d, 0x5a]],
];

/**
 * Detects the format from the first bytes. Without a known signature it is `text` or `binary`,
 * depending on whether the bytes could be text.
 */
export function formatOf(head: Uint8Array): Format {
  const found = magics.find(([, magic]) => magic.every((byte, at) => head[at] === byte));
  if (found !== undefined) return found[0];
  if (isPyc(head)) return "pyc";
  if (isTar(head)) return "tar";
  if (isRObjects(head)) return "r-objects";
  return isText(head.subarray(0, headLength)) ? "text" : "binary";
}

/** Returns the common format of two versions; if one is empty, the format of the other. */
export function commonFormat([a, b]: readonly [Buffer, Buffer]): Format {
  const known = [a, b].filter((bytes) => bytes.length > 0).map(formatOf);
  const [format = "binary"] = known;
  if (known.some((other) => other !== format)) return "binary";
  return format === "text" && !isTextThroughout(a, b) ? "binary" : format;
}

function isTextThroughout(...all: readonly Buffer[]): boolean {
  return all.every((bytes) => isText(bytes.subarray(0, checkedAsText)) && !bytes.includes(0));
}

/**
 * Whether bytes can be text: the only control characters are blanks, line ends, and those that
 * colour and overstrike lines.
 */
function isText(bytes: Uint8Array): boolean {
  for (const byte of bytes) {
    if ((byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f) {
      return false;
    }
  }
  return isUtf8(bytes);
}

/** Whether bytes are UTF-8. A character that is cut off at the end counts as one. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * CPython's magic numbers: 3000 and up for version 3, then CR LF
 * (Include/internal/pycore_magic_number.h).
 */
function isPyc(head: Uint8Array): boolean {
  const number = (head[0] ?? 0) + (head[1] ?? 0) * 256;
  return number >= 3000 && number < 4000 && head[2] === 0x0d && head[3] === 0x0a;
}

/**
 * Objects of a package of R: the first one's length, less than 256 MiB, and the beginning of a zlib
 * stream with the usual compression.
 */
function isRObjects(head: Uint8Array): boolean {
  const [most = 0xff, , , , ...zlib] = head.subarray(0, 6);
  return most < 0x10 && zlib[0] === 0x78 && zlib[1] === 0x9c;
}

/**
 * Checks the header's own checksum (POSIX pax, ustar interchange format), because old tars have no
 * magic.
 */
function isTar(head: Uint8Array): boolean {
  if (head.length < 512 || head[0] === 0) return false;
  let sum = 0;
  for (let at = 0; at < 512; at += 1) sum += at >= 148 && at < 156 ? 0x20 : (head[at] ?? 0);
  const written = Buffer.from(head.subarray(148, 156)).toString("latin1");
  return Number.parseInt(written.replace(/[\0 ].*$/s, "") || written.trim(), 8) === sum;
}
