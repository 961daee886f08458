import { deflateSync } from "node:zlib";

interface PdfParts {
  /** What a page draws. */
  readonly page: string;
  /** When it was made, as PDF writes it. */
  readonly created?: string;
  readonly id?: string;
}

/** A PDF of one page, as TeX writes it. */
export function pdfOf({ page, created = "D:19800201000000Z", id = "00" }: PdfParts): Buffer {
  const packed = deflateSync(page);
  const parts = [
    Buffer.from("%PDF-1.5\n%\xd0\xd4\xc5\xd8\n", "latin1"),
    Buffer.from(`3 0 obj\n<<\n/Length ${packed.length}\n/Filter /FlateDecode\n>>\nstream\n`),
    packed,
    Buffer.from("\nendstream\nendobj\n"),
    Buffer.from(`4 0 obj\n<< /Producer (pdfTeX) /CreationDate (${created}) >>\nendobj\n`),
  ];
  const at = Buffer.concat(parts).length;
  const position = String(at - 40).padStart(10, "0");
  return Buffer.concat([
    ...parts,
    Buffer.from(`xref\n0 2\n0000000000 65535 f \n${position} 00000 n \n`),
    Buffer.from(`trailer\n<< /Size 5 /ID [<${id}> <${id}>] >>\nstartxref\n${at}\n%%EOF\n`),
  ]);
}
