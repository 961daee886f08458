import * as v from "valibot";
import { isVerified } from "../../domain/build/insecure.ts";
import {
  formatReference,
  type ImageReference,
  parseReference,
} from "../../domain/oci/reference.ts";
import { registryTrouble } from "../../domain/oci/registry-troubles.ts";
import { type Answer, known, unknown } from "../../domain/source/checkout.ts";
import { ending, printable } from "../../domain/text/printable.ts";
import { fitting, fittingJson, jsonObject, objectOf } from "../../domain/text/schema.ts";
import { childEnvironment, workFolderVariable } from "../process/child-environment.ts";
import { describeEnd, type Finished, run, succeeded } from "../process/runner.ts";
import { registriesArguments, tlsArguments } from "./machine-registries.ts";
import { platformArguments } from "./skopeo.ts";
import type { SkopeoOptions } from "./skopeo-options.ts";

interface BaseUserOptions extends SkopeoOptions {
  /**
   * The program to query for images of `localhost/`, which are in this machine's container storage
   * and in no registry.
   */
  readonly buildah: string;
}

/**
 * Seconds for one request for a manifest and one for a config; a slower registry is not waited for.
 */
const askSeconds = 15;

/**
 * Reads `config.User` of an image
 * (https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md#properties), without its
 * layers. It never rejects because of what a registry or a program does: the answer is then
 * unknown.
 */
export async function readBaseUser(
  options: BaseUserOptions,
  { reference, platform }: { readonly reference: string; readonly platform: string | undefined },
): Promise<Answer<string>> {
  const name = parseReference(reference);
  if (name === undefined) return unknown(`${reference} is not an image reference`);
  const { env, signal } = options;
  const question =
    name.registry === "localhost"
      ? { program: options.buildah, args: storageArguments(name), env: storageEnvironment(env) }
      : { program: options.skopeo, args: registryArguments(options, name, platform), env };
  const finished = await run({ ...question, signal, timeoutSeconds: askSeconds });
  if (!succeeded(finished)) return unknown(`${reference}: ${whatFailed(finished, reference)}`);
  const user = userOf(finished.stdout.toString("utf8"));
  return user === undefined ? unknown(`${reference} has no readable config`) : known(user);
}

/** Variables for a cloud's sign-in are of no use to buildah here, and some would change what it does. */
function storageEnvironment(env: SkopeoOptions["env"]): Record<string, string> {
  const { [workFolderVariable]: folder } = env;
  return childEnvironment(env, folder === undefined ? {} : { [workFolderVariable]: folder });
}

function registryArguments(
  { authFile, insecure, env }: SkopeoOptions,
  name: ImageReference,
  platform: string | undefined,
): readonly string[] {
  return [
    ...registriesArguments(env),
    ...platformArguments(platform),
    "inspect",
    "--config",
    ...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
    ...tlsArguments("tls-verify", isVerified(formatReference(name), insecure)),
    `docker://${withoutUselessTag(name)}`,
  ];
}

function storageArguments(name: ImageReference): readonly string[] {
  return ["inspect", "--type=image", withoutUselessTag(name)];
}

/** Drops the tag beside a digest: skopeo refuses it, and the digest says everything. */
function withoutUselessTag(name: ImageReference): string {
  const { tag: _tag, ...rest } = name;
  return formatReference(name.digest === undefined ? name : rest);
}

/** Of an image's config. An absent user is the empty one: root. */
const configSchema = objectOf({
  config: v.exactOptional(objectOf({ User: v.exactOptional(v.string()) })),
});

/**
 * Returns the user in an image's config, which buildah prints as part of a larger document;
 * undefined when the text has no config.
 */
function userOf(text: string): string | undefined {
  const document = fittingJson(jsonObject, text);
  const found = fitting(configSchema, document?.["OCIv1"] ?? document);
  return found === undefined ? undefined : (found.config?.User ?? "");
}

function whatFailed(finished: Finished, reference: string): string {
  const asked = { verb: "read", reference, hasAccount: false } as const;
  const trouble = registryTrouble(printable(finished.lastLines.join(" ")), asked);
  if (trouble !== undefined) return trouble.what;
  const said = ending(printable(finished.lastLines.at(-1) ?? ""), 200);
  return said === "" ? describeEnd(finished) : `${describeEnd(finished)}: ${said}`;
}
