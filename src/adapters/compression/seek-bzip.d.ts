/** seek-bzip 2.0.0 comes without types. */
declare module "seek-bzip" {
  interface Bunzip {
    /** Decodes the whole input. @throws Error over damaged input, and what `writeByte` throws */
    decode(
      input: Uint8Array,
      output: { writeByte(byte: number): void },
      multistream: boolean,
    ): void;
  }
  const bunzip: Bunzip;
  // biome-ignore lint/style/noDefaultExport: CommonJS, as an import sees it
  export default bunzip;
}
