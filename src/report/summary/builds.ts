import { placesOf } from "../../domain/build/step-places.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import type { Report } from "../../domain/findings/report.ts";
import type { ImageExtent } from "../../domain/findings/single-stage.ts";
import { ledgerText, takenTexts } from "../ledger.ts";
import { counted, formatBytes, formatSeconds, imageSizeText } from "../sizes.ts";
import { code, markdown } from "../text.ts";
import { notVariedRows } from "../variations.ts";
import { instructionCell } from "./differences.ts";
import { folded, table } from "./table.ts";

/** Shows the image's layers from the base up. */
export function layersSection({ image }: Proof): string {
  if (image === undefined) return "";
  const rows = image.layers.map((layer, index) => [
    String(index),
    formatBytes(layer.size),
    layer.instruction === undefined ? code(layer.origin) : instructionCell(layer.instruction),
    code(layer.digest),
  ]);
  return [
    `### ${counted(rows.length, "layer")}, ${imageSizeText(image)}`,
    table({ header: ["Layer", "Size", "From", "Digest"], rows, budget: 120_000 }),
  ].join("\n\n");
}

/** Shows what the image holds beside the single-stage one. */
export function singleStageSection({ singleStage }: Proof): string {
  if (singleStage === undefined) return "";
  const row = (name: string, { size, files, packages }: ImageExtent): readonly string[] => [
    name,
    formatBytes(size),
    String(files),
    String(packages),
  ];
  return [
    "### Beside a single stage",
    table({
      header: ["", "Compressed", "Files", "Packages"],
      rows: [row("This image", singleStage.image), row("Single stage", singleStage.single)],
      budget: 2_000,
    }),
  ].join("\n\n");
}

/** Shows both builds with their environments, and what the second one varied. */
export function buildsSection({ builds, variations, ledger }: Proof): string {
  if (builds.length === 0) return "";
  const rows = builds.map((build, index) => [
    `Build ${index + 1}`,
    markdown(build.environment),
    formatSeconds(build.seconds),
    code(build.localDigest),
    code(build.imageId),
  ]);
  const { applied } = variations;
  const told = [
    applied.length === 0 ? "" : `Varied: ${applied.map(code).join(", ")}.`,
    ...notVariedRows(variations).map(
      ({ variations: names, reason, steps }) =>
        `Not varied${markdown(placesOf(steps))}: ${names.map(code).join(", ")}: ${markdown(reason)}`,
    ),
    ...(ledger === undefined
      ? []
      : [ledgerText(ledger), ...takenTexts(ledger)].map((text) => `Ledger: ${markdown(text)}`)),
  ].filter((line) => line !== "");
  return [
    "### Builds",
    table({
      header: ["", "Environment", "Time", "Local digest", "Image ID"],
      rows,
      budget: 20_000,
    }),
    told.join("<br>\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Shows how long each phase took, folded. */
export function timingsSection(report: Report): string {
  if (report.timings.length === 0) return "";
  const rows = report.timings.map(({ phase, seconds }) => [
    markdown(phase),
    formatSeconds(seconds),
  ]);
  return folded("Timings", table({ header: ["Phase", "Time"], rows, budget: 20_000 }));
}

/** Shows the machine's part, folded. */
export function toolchainSection(report: Report): string {
  const { toolchain } = report;
  if (toolchain === undefined) return "";
  const rows = [
    ["buildah", toolchain.buildah],
    ["buildah from", toolchain.origin.reference],
    ["skopeo", toolchain.skopeo],
    ["OCI runtime", toolchain.runtime],
    ["Isolation", toolchain.isolation],
    ["Storage driver", toolchain.storageDriver],
    ["Mount program", toolchain.mountProgram ?? "none"],
    ["Rootless", toolchain.rootless ? "yes" : "no"],
    ["Kernel", toolchain.kernel],
  ].map(([name = "", value = ""]) => [name, code(value)]);
  return folded("Toolchain", table({ header: ["", ""], rows, budget: 40_000 }));
}
