import { deflateSync } from "node:zlib";

/** Returns objects as R keeps those of a package, one behind the other, in an `.rdb`. */
export function packed(...objects: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    objects.flatMap((object) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(object.length);
      return [length, deflateSync(object)];
    }),
  );
}
