import { describe, expect, it } from "vitest";
import { thenCleanUp } from "../../../src/domain/build/then-clean-up.ts";
import { Failure } from "../../../src/domain/text/failure.ts";

const inTheWay = new Failure({
  code: "tool",
  message: "The work folder /tmp/x could not be removed.",
  fix: "Remove it by hand.",
});
const refused = new Failure({
  code: "registry",
  message: "The registry refused.",
  fix: "Sign in.",
  input: "username",
  output: ["401"],
});

/** Runs a work and a clean-up that fail where they get an error, and tells what was thrown. */
async function thrownBy(work: unknown, cleanUp: unknown) {
  const done: string[] = [];
  const step = (name: string, error: unknown) => () => {
    done.push(name);
    return error === undefined ? Promise.resolve() : Promise.reject(error);
  };
  const thrown = await thenCleanUp(step("work", work), step("clean-up", cleanUp)).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(done).toEqual(["work", "clean-up"]);
  return thrown;
}

describe("a work with a clean-up", () => {
  it("gives the work's result", async () => {
    expect(
      await thenCleanUp(
        () => Promise.resolve(7),
        () => Promise.resolve(),
      ),
    ).toBe(7);
  });

  it("throws what one of them throws", async () => {
    expect(await thrownBy(refused, undefined)).toBe(refused);
    expect(await thrownBy(undefined, inTheWay)).toBe(inTheWay);
  });

  it("throws the work's failure where both fail, and says what was left behind", async () => {
    expect(await thrownBy(refused, inTheWay)).toMatchObject({
      ...{ code: "registry", input: "username", output: ["401"], cause: refused },
      told: {
        message: "The registry refused.",
        fix: "Sign in. The work folder /tmp/x could not be removed. Remove it by hand.",
      },
    });
  });

  it("throws an error of ours as it is", async () => {
    const bug = new TypeError("undefined is not a function");
    expect(await thrownBy(bug, inTheWay)).toBe(bug);
    expect(await thrownBy(refused, bug)).toBe(refused);
  });
});
