import * as v from "valibot";
import { isJsonObject, type JsonObject, parseJson, TooDeep } from "./json.ts";
import { shortened, visible } from "./printable.ts";

// All JSON from outside is read by schemas made of these parts and of valibot's. Three of valibot's
// own are not used: `object` takes an array for an object, `record` and `looseObject` silently leave
// out members such as `constructor`, which a label may be called.

/** What a schema expects if it does not say so itself, by valibot's name of the schema. */
const expectations: Readonly<Record<string, string>> = {
  array: "an array",
  boolean: "true or false",
  number: "a number",
  string: "a text",
};

const config = {
  // A hostile document could be wrong in a million places, and one is enough to refuse it.
  abortEarly: true,
  // valibot's own messages would repeat the value, which anyone may have written.
  message: ({ type }: { readonly type: string }) => expectations[type] ?? "something else",
};

/** Any object, e.g. one that is passed on with members that are not known here. */
export const jsonObject = v.custom<JsonObject>(isJsonObject, "an object");

/**
 * Describes an object by the members that are read; it may have others, which are left out. Members
 * that are `exactOptional` may be missing or null: Go programs write null for what is empty.
 */
export function objectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  const whole = v.object(entries);
  const known = Object.entries(entries).map(([name, { type }]) => ({
    name,
    mayBeAbsent: type === "exact_optional",
  }));
  type Output = Readonly<v.InferOutput<typeof whole>>;
  return v.pipe(
    jsonObject,
    v.rawTransform<JsonObject, Output>(({ dataset, addIssue, NEVER }) => {
      // Own members only. One that is missing is checked like any other: its schema says what it
      // has to be.
      const members: Record<string, unknown> = {};
      for (const { name, mayBeAbsent } of known) {
        const value = Object.hasOwn(dataset.value, name) ? dataset.value[name] : undefined;
        const isAbsent = value === undefined || value === null;
        if (!isAbsent || !mayBeAbsent) members[name] = value;
      }
      const result = v.safeParse(whole, members, config);
      if (result.success) return result.output;
      const { input, message, path } = result.issues[0];
      addIssue({ input, message, path });
      return NEVER;
    }),
  );
}

/** Describes an object that has no other members than these. */
export function onlyObjectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    jsonObject,
    v.check(
      (found) => Object.keys(found).every((name) => Object.hasOwn(entries, name)),
      `an object with no other members than ${Object.keys(entries).join(", ")}`,
    ),
    objectOf(entries),
  );
}

/** Describes an object whose members have any names and one kind of value. */
export function mapOf<const Item extends v.GenericSchema>(item: Item) {
  const values = v.array(item);
  type Output = Readonly<Record<string, v.InferOutput<Item>>>;
  return v.pipe(
    jsonObject,
    v.rawTransform<JsonObject, Output>(({ dataset, addIssue, NEVER }) => {
      const keys = Object.keys(dataset.value);
      const keyAt = (at: number): string => keys[at] ?? "";
      const result = v.safeParse(values, Object.values(dataset.value), config);
      if (result.success) {
        return Object.fromEntries(result.output.map((value, at) => [keyAt(at), value]));
      }
      const { input, message, path: [place, ...path] = [] } = result.issues[0];
      const key = keyAt(Number(place?.key));
      const member = { type: "object", origin: "value", input: dataset.value, key } as const;
      addIssue({ input, message, path: [{ ...member, value: dataset.value[key] }, ...path] });
      return NEVER;
    }),
  );
}

/** Describes an array of one kind of item. */
export function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.readonly());
}

/** Describes an array of which only the items of one kind are read. */
export function listOfFitting<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((items): readonly v.InferOutput<Item>[] =>
      items.flatMap((one) => {
        const result = v.safeParse(item, one, config);
        return result.success ? [result.output] : [];
      }),
    ),
  );
}

/** Describes a value that counts as absent where it has another form. */
export function maybe<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.fallback(v.undefinedable(schema), undefined);
}

/** A value in the form of a schema, or why it is not one. */
export type Checked<T> =
  | { readonly value: T }
  /**
   * Continues a sentence that starts with the document's name, e.g. "`layers[2].size` is wrong: it
   * must be a number of bytes". It leaves the value out: anyone may have written that.
   */
  | { readonly wrong: string };

/** Checks a value from outside by a schema. */
export function checked<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Checked<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value, config);
  return result.success ? { value: result.output } : { wrong: reasonOf(result.issues[0]) };
}

/** Returns a value from outside in the form of a schema; undefined if it has another form. */
export function fitting<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, value, config);
  return result.success ? result.output : undefined;
}

/** Parses JSON from outside and checks it by a schema. */
export function checkedJson<const Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): Checked<v.InferOutput<Schema>> {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    return { wrong: error instanceof TooDeep ? `it ${error.message}` : "it is not JSON" };
  }
  return checked(schema, value);
}

/**
 * Parses JSON from outside by a schema; undefined if it is not JSON, is nested too deeply, or has
 * another form.
 */
export function fittingJson<const Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): v.InferOutput<Schema> | undefined {
  const found = checkedJson(schema, text);
  return "value" in found ? found.value : undefined;
}

function reasonOf({ path, input, message }: v.BaseIssue<unknown>): string {
  const place = (path ?? []).reduce(
    (text, { key }) =>
      typeof key === "number"
        ? `${text}[${key}]`
        : `${text === "" ? "" : `${text}.`}${String(key)}`,
    "",
  );
  const where = place === "" ? "the document" : `\`${shortened(visible(place), 200)}\``;
  return `${where} ${input === undefined ? "is missing" : "is wrong"}: it must be ${message}`;
}
