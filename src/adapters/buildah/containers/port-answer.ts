import * as v from "valibot";
import type { PortAnswer } from "../../../domain/findings/image-run.ts";
import { fittingJson, listOf, objectOf } from "../../../domain/text/schema.ts";

const bytes = v.pipe(
  v.string(),
  v.transform((text): Uint8Array => Buffer.from(text, "base64")),
);

const answerSchema = v.union([
  objectOf({ kind: v.literal("long-headers") }),
  objectOf({ kind: v.literal("no-http"), start: bytes }),
  objectOf({
    kind: v.literal("http"),
    status: v.number(),
    headers: listOf(v.string()),
    body: bytes,
    isWhole: v.boolean(),
  }),
]);

/** Writes an answer as JSON, with its bytes in base64. */
export function writeAnswer(answer: Exclude<PortAnswer, { kind: "silent" }>): string {
  const inBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
  switch (answer.kind) {
    case "long-headers":
      return JSON.stringify(answer);
    case "no-http":
      return JSON.stringify({ ...answer, start: inBase64(answer.start) });
    case "http":
      return JSON.stringify({ ...answer, body: inBase64(answer.body) });
  }
}

/** Reads what {@link writeAnswer} wrote; undefined for anything else. */
export function readAnswer(text: string): PortAnswer | undefined {
  return fittingJson(answerSchema, text);
}
