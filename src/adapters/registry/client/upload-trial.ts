import * as v from "valibot";
import { printable, shortened } from "../../../domain/text/printable.ts";
import { fittingJson, listOfFitting, maybe, objectOf } from "../../../domain/text/schema.ts";
import type { Whole } from "./answers.ts";
import type { Place } from "./place.ts";
import { beginUpload } from "./uploads.ts";

/** What registries answer (https://github.com/opencontainers/distribution-spec, error codes). */
const errorSchema = objectOf({
  errors: listOfFitting(objectOf({ code: v.string(), message: maybe(v.string()) })),
});

/**
 * Begins an upload and cancels it, as the distribution specification has it. Returns what the
 * registry said if it refuses the account in its own words; undefined if it takes the upload, or if
 * nothing certain came back: something on the way may answer in its place.
 */
export async function refusedUpload(place: Place): Promise<string | undefined> {
  const asked = place.asked("push");
  const answer = await beginUpload(place, asked);
  if (!(answer instanceof URL)) return refusedIn(answer);
  // Not every registry can cancel; an upload that is not finished expires.
  const cancel = { method: "DELETE", at: answer, ...place.push, asked } as const;
  await place.host.once(cancel, 64 * 1024).catch(() => undefined);
  return undefined;
}

/** Returns a registry's own refusal, in its words. */
function refusedIn({ status, bytes }: Whole): string | undefined {
  if (status !== 401 && status !== 403) return undefined;
  const [first] = fittingJson(errorSchema, bytes.toString("utf8"))?.errors ?? [];
  if (first === undefined || !/^(?:DENIED|UNAUTHORIZED)$/i.test(first.code)) return undefined;
  // The account was good a moment ago, so it is the right to push that it lacks.
  return shortened(printable(`${first.code} (status ${status}): ${first.message ?? ""}`), 300);
}
