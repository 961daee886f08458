import { type ByteSource, inMemory, type Region, wholeOf } from "../byte-source.ts";
import { Stopped } from "../content/budget.ts";
import { type Member, maxMembers, memberHeader } from "./member.ts";

/** The largest PDF that is read, in bytes. */
const mostBytes = 32 * 1024 * 1024;
/** The longest dictionary before a stream, in bytes. */
const longestDictionary = 4096;
/** The two bytes before what is deflated, and the checksum behind it (RFC 1950). */
const [zlibHeader, zlibChecksum] = [2, 4];

/**
 * Reads the streams of a PDF (ISO 32000-1, 7.3.8), and as one more member all that is around them.
 * Lengths, positions and the file's ID are left out: they follow from the rest.
 * @throws Stopped when it is too large or has too many
 */
export async function pdfMembers(pdf: ByteSource): Promise<readonly Member[]> {
  if (pdf.length > mostBytes) throw new Stopped("the PDF is too large to be read");
  const bytes = await pdf.read(0, pdf.length);
  const text = bytes.toString("latin1");
  const members: Member[] = [];
  const around: string[] = [];
  let from = 0;
  for (const { start, end, dictionary, name } of streamsOf(text)) {
    around.push(text.slice(from, start));
    from = end;
    // Where each object begins: the table of positions.
    if (/\/Type\s{0,4}\/XRef\b/.test(dictionary)) continue;
    if (members.length >= maxMembers) throw new Stopped("the PDF has too many streams");
    members.push(streamMember(name, { pdf, bytes, start, end, dictionary }));
  }
  around.push(text.slice(from));
  const rest = Buffer.from(ownText(around.join("")), "latin1");
  return [...members, member("document", false, wholeOf(inMemory(rest)))];
}

interface Stream {
  readonly name: string;
  readonly dictionary: string;
  /** Of its bytes. */
  readonly start: number;
  readonly end: number;
}

function* streamsOf(text: string): Generator<Stream> {
  let before = 0;
  for (let at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", before)) {
    const start = at + (text.startsWith("\r\n", at + 6) ? 8 : 7);
    const end = text.indexOf("endstream", start);
    if (end < 0) return;
    const object = text.lastIndexOf(" obj", at);
    const isStream = text[start - 1] === "\n" && object >= Math.max(before, at - longestDictionary);
    if (!isStream) {
      before = at + 6;
      continue;
    }
    const number = /(\d{1,10}) \d{1,5}$/.exec(text.slice(Math.max(0, object - 16), object))?.[1];
    yield { name: `object ${number ?? "?"}`, dictionary: text.slice(object, at), start, end };
    before = end + 9;
  }
}

function streamMember(
  name: string,
  stream: Omit<Stream, "name"> & { readonly pdf: ByteSource; readonly bytes: Buffer },
): Member {
  const { pdf: source, bytes, start, end, dictionary } = stream;
  const filters = dictionary.match(/\/[A-Za-z0-9]{1,20}Decode\b/g) ?? [];
  const isDeflated =
    filters.join() === "/FlateDecode" &&
    end - start > zlibHeader + zlibChecksum &&
    bytes.readUInt16BE(start) % 31 === 0;
  const offset = start + (isDeflated ? zlibHeader : 0);
  return member(name, isDeflated, { source, offset, length: end - offset });
}

function member(path: string, isDeflated: boolean, stored: Region): Member {
  const header = memberHeader({ path });
  return { path, header, isDeflated, stored: () => Promise.resolve(stored) };
}

/** Leaves out what follows from other parts, and comments, which say that the file is binary. */
function ownText(text: string): string {
  return text
    .replace(/^%.*$/gm, "")
    .replace(/\/Length[123]?\s{1,4}\d{1,10}(?![\d\s]{1,16}R)/g, "/Length")
    .replace(/ obj\s{1,4}\d{1,10}\s{1,4}endobj/g, " obj endobj")
    .replace(/\/ID\s{0,4}\[[^\]]{0,256}\]/g, "/ID")
    .replace(/^\d{10} \d{5} [nf]\s?$/gm, "")
    .replace(/startxref\s{1,4}\d{1,10}/g, "startxref");
}
