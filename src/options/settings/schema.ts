import { onSurface } from "../../domain/text/surface.ts";
import { options } from "../list.ts";
import type { Option } from "../option.ts";
import { type FileRule, fileRules, imageRules } from "./file-rules.ts";
import { refusedValues } from "./from-file.ts";
import { imageNamePattern, longestImageName } from "./images-from-file.ts";

/** A part of a JSON Schema. */
type Schema = Readonly<Record<string, unknown>>;

const scalar = { type: ["string", "number", "boolean"] };
/** A text that has more than white space. YAML's numbers and truth values are read as texts. */
const filled = { ...scalar, pattern: "\\S" };
const truth = { type: "string", pattern: "^\\s*(true|True|TRUE|false|False|FALSE)\\s*$" };
/** A path that starts at the repository's root and stays in it. */
const inside = {
  ...filled,
  not: { type: "string", pattern: "^\\s*/|^\\s*\\.\\./|/\\.\\./|/\\.\\.\\s*$|^\\s*\\.\\.\\s*$" },
};

/**
 * Writes docs/twofold.schema.json, by which editors check and complete the settings file. It lets
 * everything through that Twofold takes, but for blanks around a choice; what depends on other files
 * or settings, Twofold says.
 */
export function settingsSchema(): string {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "twofold.yml",
    description: "The settings of a repository's builds, and its images.",
    type: ["object", "null"],
    additionalProperties: false,
    properties: {
      defaults: {
        description: "Settings of every build.",
        type: ["object", "null"],
        additionalProperties: false,
        properties: propertiesBy(fileRules),
      },
      images: {
        description: "The images that the repository has.",
        type: "array",
        minItems: 1,
        maxItems: 256,
        items: {
          type: "object",
          additionalProperties: false,
          required: ["name"],
          properties: {
            name: {
              description: "Names the image in calls, reports and a matrix.",
              ...scalar,
              pattern: imageNamePattern,
              maxLength: longestImageName,
            },
            ...propertiesBy(imageRules),
          },
        },
      },
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function propertiesBy(rules: Readonly<Record<string, FileRule>>): Schema {
  const taken = options.filter(({ name }) => rules[name] === "taken");
  return Object.fromEntries(taken.map((option) => [option.name, propertyOf(option)]));
}

function propertyOf(option: Option): Schema {
  const { name, kind, text, example, choices } = option;
  const described = { description: onSurface(text, "workflow"), examples: [example] };
  if (kind === "lines" || kind === "words") {
    const entries = { type: "array", minItems: 1, items: scalar };
    return { ...described, anyOf: [filled, entries] };
  }
  if (kind === "boolean") return { ...described, anyOf: [{ type: "boolean" }, truth] };
  if (choices?.includes("true") === true) {
    // YAML's `true` is one of the choices.
    return { ...described, anyOf: [{ type: "boolean" }, { enum: choices }] };
  }
  if (choices !== undefined) {
    return { ...described, enum: choices.filter((each) => each !== refusedValues[name]?.value) };
  }
  return { ...described, ...(name === "context" || name === "file" ? inside : filled) };
}
