import type { BuildRequest } from "../../domain/build/request.ts";
import type { Differences } from "../../domain/findings/difference.ts";
import { setting } from "../../domain/text/surface.ts";
import type { Builder, BuildPorts, BuiltImage } from "../ports/build.ts";
import type { Irreproducible } from "./irreproducible.ts";

interface CompressedOptions {
  readonly request: BuildRequest;
  readonly builder: Builder;
  readonly ports: Pick<BuildPorts, "output" | "openImage">;
}

/** Two images of the same content that were compressed to different bytes. */
interface CompressedOtherwise {
  readonly differences: Pick<Differences, "listed" | "omitted">;
  readonly why: Irreproducible;
}

/**
 * The stricter comparison: compresses both images and compares the manifests that a registry would
 * get. Undefined if they are equal, or if only contents are to be compared.
 */
export async function compressedOtherwise(
  { request, builder, ports }: CompressedOptions,
  second: BuiltImage,
): Promise<CompressedOtherwise | undefined> {
  if (request.compare === "content") return undefined;
  const { output, openImage } = ports;
  const other = await builder.exportImage(second, output.twins.second);
  const { digest, manifest } = await openImage(output.layout);
  if (digest === other) return undefined;
  // Only builds that differ need the comparison, which is a large part of the program.
  const { compareCompressed } = await import("../../compare/compressed.ts");
  const { listed, omitted } = compareCompressed(
    manifest,
    (await openImage(output.twins.second)).manifest,
  );
  const why = {
    what: `Both builds have the same content, but compressing it gave two manifests, ${digest} and ${other}.`,
    fix: `Set ${setting("compare", "content")}, or find the compressor on this machine that is not deterministic.`,
  };
  return { differences: { listed: listed.map(explained), omitted }, why };
}

function explained(found: Differences["listed"][number]): Differences["listed"][number] {
  return {
    ...found,
    explanation:
      "Both builds have the same content here, but compressing it gave different bytes each time.",
  };
}
