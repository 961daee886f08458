import { placeText } from "../../domain/build/written-place.ts";
import { coveredPaths } from "../../domain/findings/accepted.ts";
import { type Proof, variationsOn } from "../../domain/findings/proof.ts";
import type { Report } from "../../domain/findings/report.ts";
import { pinnedReference } from "../../domain/oci/reference.ts";
import { sourceText } from "../../domain/source/source.ts";
import { besideOfAttestation, besideOfSbom } from "../beside.ts";
import { betweenText } from "../between-platforms.ts";
import { endedEarlyText } from "../ended-early.ts";
import { pageOf, type ReportFrame } from "../frame.ts";
import { ledgerText, takenTexts } from "../ledger.ts";
import { singleStageText } from "../single-stage.ts";
import { counted, formatBytes, formatSeconds, imageSizeText } from "../sizes.ts";
import { notVariedTexts } from "../variations.ts";
import { type AnchorOf, explained, html, type Markup, prose } from "./text.ts";

/** Shows the layers as bars by size, each with what made it. */
export function layersSection({ image }: Proof, anchorOf: AnchorOf): Markup {
  if (image === undefined) return html``;
  const largest = Math.max(1, ...image.layers.map(({ size }) => size));
  return html`<section aria-labelledby="${anchorOf("layers")}"><h2 id="${anchorOf("layers")}">Layers</h2>
<p>${counted(image.layers.length, "layer")}, ${imageSizeText(image)}.</p>
<table><thead><tr><th scope="col">Size</th><th scope="col">From</th><th scope="col">Digest</th></tr></thead>
<tbody>${image.layers.map(({ size, origin, instruction, digest }) => {
    const from =
      instruction === undefined ? origin : `${placeText(instruction)} ${instruction.text}`;
    return html`<tr><td class="size"><meter min="0" max="${largest}" value="${size}" aria-hidden="true"></meter> ${formatBytes(size)}</td><td><code>${from}</code></td><td><code class="digest">${digest}</code></td></tr>`;
  })}</tbody></table></section>`;
}

/** Shows what was built, from what, where and how. */
export function factsSection(report: Report): Markup {
  const { source, proofs, toolchain } = report;
  const bases = new Map(proofs.flatMap((proof) => proof.bases).map((base) => [base.pinned, base]));
  const builds = proofs.flatMap((proof) => proof.builds);
  const variations = variationsOn(proofs);
  const on = (platform: string): string => (proofs.length > 1 ? ` on ${platform}` : "");
  const rows: readonly (readonly [string, string])[] = [
    ["Digest of the index", report.index?.digest ?? ""],
    ...proofs.flatMap((proof): readonly (readonly [string, string])[] => [
      [`Digest${on(proof.platform)}`, proof.image?.digest ?? ""],
      [`Image ID${on(proof.platform)}`, proof.image?.imageId ?? ""],
      [`Emulator${on(proof.platform)}`, proof.emulator ?? ""],
      ["Single stage", proof.singleStage === undefined ? "" : singleStageText(proof.singleStage)],
    ]),
    ["Note", report.index?.differing === undefined ? "" : betweenText(report.index.differing)],
    ["Ended", endedEarlyText(proofs)],
    ["Source", sourceText(source)],
    ["Revision", source.revision],
    ...report.pushed.map(
      ({ reference, digest, changed }) =>
        [
          "Pushed",
          `${pinnedReference(reference, digest)}${changed ? "" : " (was there already)"}`,
        ] as const,
    ),
    ...besideRows(report),
    ...[...bases.values()].map(
      ({ written, pinned }) => ["Base", `${written} → ${pinned}`] as const,
    ),
    ...builds.map(
      ({ environment, seconds, localDigest }, index) =>
        [
          `Build ${index + 1}`,
          `${environment}, ${formatSeconds(seconds)}, local digest ${localDigest}`,
        ] as const,
    ),
    ["Varied", variations.applied.join(", ")],
    ...(builds.length === 0 ? [] : notVariedTexts(variations)).map(
      (text) => ["Not varied", text] as const,
    ),
    ...proofs.flatMap(ledgerRows),
    ...(toolchain === undefined ? [] : toolchainRows(toolchain)),
  ];
  return html`<section aria-labelledby="facts"><h2 id="facts">What was built</h2><table class="facts"><tbody>${rows
    .filter(([, value]) => value !== "")
    .map(
      ([name, value]) => html`<tr><th scope="row">${name}</th><td><code>${value}</code></td></tr>`,
    )}</tbody></table></section>`;
}

function ledgerRows({ ledger }: Proof): readonly (readonly [string, string])[] {
  if (ledger === undefined) return [];
  return [ledgerText(ledger), ...takenTexts(ledger)].map((text) => ["Ledger", text] as const);
}

function besideRows({
  sboms = [],
  attestations = [],
}: Report): readonly (readonly [string, string])[] {
  const row = (name: string, { what, where }: ReturnType<typeof besideOfSbom>) =>
    [name, `${what}: ${where.join(", ")}`] as const;
  return [
    ...sboms.map((sbom) => row("SBOM", besideOfSbom(sbom))),
    ...attestations.map((made) => row("Attested", besideOfAttestation(made))),
  ];
}

function toolchainRows(
  toolchain: NonNullable<Report["toolchain"]>,
): readonly (readonly [string, string])[] {
  return [
    ["buildah", toolchain.buildah],
    ["buildah from", toolchain.origin.reference],
    ["skopeo", toolchain.skopeo],
    ["OCI runtime", toolchain.runtime],
    ["Isolation", toolchain.isolation],
    ["Storage driver", toolchain.storageDriver],
    ["Rootless", toolchain.rootless ? "yes" : "no"],
    ["Kernel", toolchain.kernel],
  ];
}

/** Shows in which ways the source was not clean. */
export function advisoriesSection({ advisories }: Report, frame: ReportFrame): Markup {
  if (advisories.length === 0) return html``;
  return html`<section aria-labelledby="advisories"><h2 id="advisories">Advisories on the source</h2>${advisories.map(
    ({ name, message, evidence, fix }) =>
      html`<article class="advisory" data-text="${name} ${message}"><h3>${explained(html`<span class="tag">${name}</span>`, pageOf(name, frame))}</h3><p>${prose(message)}</p><ul class="facts">${evidence
        .slice(0, 25)
        .map((fact) => html`<li><code>${fact}</code></li>`)}</ul><p>${prose(fix)}</p></article>`,
  )}</section>`;
}

/** Shows what is accepted for a while. */
export function exceptionsSection({ exceptions }: Proof, anchorOf: AnchorOf): Markup {
  if (exceptions.length === 0) return html``;
  return html`<section aria-labelledby="${anchorOf("exceptions")}"><h2 id="${anchorOf("exceptions")}">Accepted differences</h2>
<table><thead><tr><th scope="col">Path</th><th scope="col">Cause</th><th scope="col">Covers</th><th scope="col">Reason</th><th scope="col">Owner</th><th scope="col">Until</th></tr></thead><tbody>${exceptions.map(
    ({ exception, ...covered }) =>
      html`<tr><td><code>${exception.path}</code></td><td>${exception.cause}</td><td>${counted(coveredPaths(covered).length, "path")}</td><td>${exception.reason}</td><td>${exception.owner}</td><td>${exception.expires}</td></tr>`,
  )}</tbody></table></section>`;
}
