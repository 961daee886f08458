import { expect, it } from "vitest";
import { counted, formatBytes, formatSeconds, imageSizeText } from "../../src/report/sizes.ts";
import { digest, provenImage } from "./sample.ts";

it.each([
  [0, "0 B"],
  [999, "999 B"],
  [1000, "1.0 kB"],
  [999_949, "999.9 kB"],
  [999_950, "1.0 MB"],
  [3_200_000_000, "3.2 GB"],
])("%d bytes are %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

it.each([
  [0.04, "0.0 s"],
  [9.94, "9.9 s"],
  [9.96, "10 s"],
  [59.6, "1 min 0 s"],
  [200, "3 min 20 s"],
  [3900, "1 h 5 min"],
])("%d seconds are %s", (seconds, text) => {
  expect(formatSeconds(seconds)).toBe(text);
});

it("counts have their noun in the right number", () => {
  expect([counted(1, "file"), counted(1204, "file"), counted(12_000_034, "file")]).toEqual([
    "1 file",
    "1,204 files",
    "12,000,034 files",
  ]);
});

it("calls compressed only what a registry stores so", () => {
  const layer = { ...provenImage.image.layers[0], isPlain: true } as const;
  expect(imageSizeText(provenImage.image)).toBe("1.2 MB compressed");
  expect(
    imageSizeText({
      size: 1_234_567,
      layers: [{ ...layer, size: 1, digest, diffId: digest, origin: "a" }],
    }),
  ).toBe("1.2 MB");
});
