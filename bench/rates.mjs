// How fast this machine hashes and compresses, so that what grows with the bytes of an image can be told from what the
// bytes cost anyway.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { text } from "./cases.mjs";
import { median } from "./measure.mjs";

const megabytes = 64;
const times = 3;

/** @returns {{ sha256: number, gzip: number }} seconds of one core for a megabyte of what the curves copy */
export function machineRates() {
  const block = text(1, 1_000_000);
  const perMegabyte = (work) =>
    median(
      Array.from({ length: times }, () => {
        const started = process.cpuUsage();
        for (let at = 0; at < megabytes; at += 1) work(block);
        const { user, system } = process.cpuUsage(started);
        return (user + system) / 1e6 / megabytes;
      }),
    );
  return {
    sha256: perMegabyte((bytes) => createHash("sha256").update(bytes).digest()),
    gzip: perMegabyte((bytes) => gzipSync(bytes)),
  };
}
