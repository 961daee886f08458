import * as v from "valibot";
import { Failure } from "../../domain/text/failure.ts";
import { jsonObject, objectOf, parsedJson } from "../../domain/text/schema.ts";
import { type ForgeAccess, inSession, usable } from "./github-session.ts";

const created = objectOf({ id: v.pipe(v.number(), v.safeInteger()) });

/**
 * Stores a bundle with the forge, for the repository that a workflow runs for
 * (https://docs.github.com/en/rest/repos/attestations#create-an-attestation).
 * @returns the attestation's address
 * @throws Failure `tool`
 */
export async function storeAttestation(
  bundle: string,
  access: ForgeAccess & { readonly repository: string },
): Promise<string> {
  const { repository } = access;
  const server = access.env["GITHUB_SERVER_URL"] || "https://github.com";
  const outcome = await inSession(access, repository, async ({ owner, repo, request }) => {
    const parsed = parsedJson(bundle);
    const content = v.parse(jsonObject, "value" in parsed ? parsed.value : undefined);
    const route = "POST /repos/{owner}/{repo}/attestations";
    const { id } = usable(created, await request(route, { owner, repo, bundle: content }));
    return `${server}/${owner}/${repo}/attestations/${id}`;
  });
  if (outcome.kind === "answered") return outcome.value;
  throw new Failure({
    code: "tool",
    message:
      outcome.kind === "failed"
        ? `${outcome.why}.`
        : `${repository} is not on the forge that this runs on.`,
    fix: "Give the job `permissions: attestations: write`, and run it again.",
  });
}
