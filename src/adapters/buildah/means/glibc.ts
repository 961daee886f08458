/**
 * Returns the minor version of the newest `GLIBC_2.x` that an ELF file names: for a library or
 * program, the version it needs at least; for libc.so.6, its own version. Undefined when it names
 * none, as with musl. Symbol versions are plain text in .dynstr:
 * https://refspecs.linuxfoundation.org/LSB_5.0.0/LSB-Core-generic/LSB-Core-generic/symversion.html
 */
export function newestGlibc(file: Buffer): number | undefined {
  let newest: number | undefined;
  const start = "GLIBC_2.";
  for (let at = file.indexOf(start); at >= 0; at = file.indexOf(start, at + 1)) {
    const digits = /^\d{1,3}/.exec(
      file.toString("latin1", at + start.length, at + start.length + 3),
    );
    if (digits !== null) newest = Math.max(newest ?? 0, Number(digits[0]));
  }
  return newest;
}
