import * as v from "valibot";
import { isVerified } from "../../domain/build/insecure.ts";
import type { ImageFacts } from "../../domain/oci/image-facts.ts";
import {
  formatReference,
  type ImageReference,
  parseReference,
} from "../../domain/oci/reference.ts";
import { registryTrouble } from "../../domain/oci/registry-troubles.ts";
import { type Answer, known, unknown } from "../../domain/source/checkout.ts";
import { ending, printable } from "../../domain/text/printable.ts";
import {
  fitting,
  fittingJson,
  jsonObject,
  listOf,
  mapOf,
  objectOf,
} from "../../domain/text/schema.ts";
import { childEnvironment, workFolderVariable } from "../process/child-environment.ts";
import { describeEnd, type Finished, run, succeeded } from "../process/runner.ts";
import { hasMachineRules, registriesArguments, tlsArguments } from "./machine-registries.ts";
import { platformArguments } from "./skopeo.ts";
import type { SkopeoOptions } from "./skopeo-options.ts";

interface ConfigOptions extends SkopeoOptions {
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

/** An image whose config is wanted. */
interface AskedImage {
  readonly reference: string;
  readonly platform: string | undefined;
}

/** Returns `config.User` of what {@link readImageFacts} found. */
export function userAmong(facts: Answer<ImageFacts>): Answer<string> {
  return facts.known ? known(facts.value.user) : facts;
}

/**
 * Reads what an image's config says
 * (https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md#properties), without its
 * layers: with our own client, but of a registry that the machine's own files say something about,
 * which skopeo follows. It never rejects because of what a registry or a program does: the answer is
 * then unknown.
 */
export async function readImageFacts(
  options: ConfigOptions,
  { reference, platform }: AskedImage,
): Promise<Answer<ImageFacts>> {
  const name = parseReference(reference);
  if (name === undefined) return unknown(`${reference} is not an image reference`);
  const { env, signal } = options;
  if (name.registry !== "localhost" && !(await hasMachineRules(name.registry, env))) {
    const { configLike } = await import("./client-looks.ts");
    const found = await configLike({ name, written: reference, platform }, options, askSeconds);
    return found.known ? factsIn(found.value, reference) : found;
  }
  const question =
    name.registry === "localhost"
      ? { program: options.buildah, args: storageArguments(name), env: storageEnvironment(env) }
      : { program: options.skopeo, args: registryArguments(options, name, platform), env };
  const finished = await run({ ...question, signal, timeoutSeconds: askSeconds });
  if (!succeeded(finished)) return failed(finished, reference);
  return factsIn(finished.stdout, reference);
}

function factsIn(config: Buffer, reference: string): Answer<ImageFacts> {
  const facts = factsOf(config.toString("utf8"));
  return facts === undefined ? unknown(`${reference} has no readable config`) : known(facts);
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
  config: v.exactOptional(
    objectOf({
      User: v.exactOptional(v.string()),
      Env: v.exactOptional(listOf(v.string())),
      Labels: v.exactOptional(mapOf(v.string())),
    }),
  ),
});

/**
 * Returns what an image's config says, which buildah prints as part of a larger document; undefined
 * when the text has no config.
 */
function factsOf(text: string): ImageFacts | undefined {
  const document = fittingJson(jsonObject, text);
  const found = fitting(configSchema, document?.["OCIv1"] ?? document);
  if (found === undefined) return undefined;
  const { User: user = "", Env: env = [], Labels: labels = {} } = found.config ?? {};
  return { user, env: env.map(variableOf), labels };
}

function variableOf(text: string): ImageFacts["env"][number] {
  const [name = "", ...rest] = text.split("=");
  return { name, value: rest.join("=") };
}

function failed(finished: Finished, reference: string): Answer<never> {
  const asked = { verb: "read", reference, hasAccount: false } as const;
  const trouble = registryTrouble(printable(finished.lastLines.join(" ")), asked);
  const why = `${reference}: ${trouble?.what ?? saidOf(finished)}`;
  const host = trouble?.untrusted;
  return unknown(why, host === undefined ? undefined : { kind: "untrusted-registry", host });
}

function saidOf(finished: Finished): string {
  const said = ending(printable(finished.lastLines.at(-1) ?? ""), 200);
  return said === "" ? describeEnd(finished) : `${describeEnd(finished)}: ${said}`;
}
