/** A cpio archive in the new ASCII format: names and texts. */
export function cpioOf(files: readonly (readonly [name: string, text: string])[]): Buffer {
  const records = [...files, ["TRAILER!!!", ""] as const].map(([name, text], inode) => {
    const fields = [inode, 0o100644, 0, 0, 1, 0, text.length, 0, 0, 0, 0, name.length + 1, 0];
    const numbers = fields.map((field) => field.toString(16).padStart(8, "0")).join("");
    return padded(`070701${numbers}${name}\0`) + padded(text);
  });
  return Buffer.from(records.join(""), "latin1");
}

function padded(text: string): string {
  return text + "\0".repeat((4 - (text.length % 4)) % 4);
}
