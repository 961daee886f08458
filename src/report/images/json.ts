import type { ImageResult } from "../../domain/findings/image-result.ts";
import { onSurface } from "../../domain/text/surface.ts";
import { renderValue } from "../json.ts";
import { imageFacts, outcomeOf } from "./outcome.ts";
import { decisionText } from "./reason.ts";

/** Renders the list of all images (docs/monorepo.md has its form). */
export function imagesJson(results: readonly ImageResult[]): string {
  return renderValue({
    schemaVersion: 1,
    images: results.map((result) => {
      const { name, decision, reportFile, layout, failure } = result;
      const { isBuilt, digest, imageId, reference, reproducible, changed, pushed } =
        imageFacts(result);
      const current = decision.kind === "current" ? { revision: decision.current.revision } : {};
      return {
        name,
        outcome: outcomeOf(result).text,
        built: isBuilt,
        because: {
          kind: decision.kind === "build" ? decision.reason.kind : "unchanged",
          text: onSurface(decisionText(decision), "workflow"),
        },
        ...{ digest, imageId, reference, reproducible, changed },
        ...current,
        pushed: pushed.map((each) => ({ reference: each.reference, digest: each.digest })),
        report: reportFile,
        layout,
        ...(failure === undefined
          ? {}
          : { failure: { code: failure.code, message: failure.message, fix: failure.fix } }),
      };
    }),
  });
}

/** Renders the value of output `images`: an object with a member for each image. */
export function imagesOutputValue(results: readonly ImageResult[]): string {
  return JSON.stringify(
    Object.fromEntries(
      results.map((result) => {
        const { isBuilt, digest, reference, reproducible, changed } = imageFacts(result);
        const failed = result.failure !== undefined;
        return [result.name, { digest, reference, reproducible, changed, built: isBuilt, failed }];
      }),
    ),
  );
}
