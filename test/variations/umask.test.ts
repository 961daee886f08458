import { describe, expect, it } from "vitest";
import type { StepFacts } from "../../src/variations/step.ts";
import { umask } from "../../src/variations/umask.ts";

const step: StepFacts = {
  text: "",
  env: {},
  ownsHostname: true,
  home: "/root",
  libc: { glibc: undefined, musl: false, machine: 62 },
  locales: [],
  network: "unexpected",
  clockShift: "far",
  ownModes: false,
};
const none = { lacks: "it is not there" };
const means = { cpus: none, kernelName: none, fileOrder: none, faketime: none, network: none };

function isVaried(text: string): boolean {
  return "has" in umask.apply({ ...step, text }, means);
}

describe("another umask", () => {
  it.each([
    "chmod o+x /etc/group",
    "chmod uo+rx f",
    "chmod 745 f",
    "chmod 0705 /d && true",
    "mkdir -m 1707 /spool",
    "install -m0605 a b",
    "for mode in 705; do chmod $mode f; done",
    "chmod g-x /d",
  ])("is not given to a step whose own modes would be taken for it: %s", (text) => {
    expect(isVaried(`STEP 2/3: RUN ${text}`)).toBe(false);
  });

  it("is not given to a step that was seen to set such modes, whatever its words", () => {
    const had = umask.apply({ ...step, text: "STEP 2/3: RUN ./install", ownModes: true }, means);
    expect(had).toEqual({ lacks: expect.stringContaining("the step itself sets modes") });
  });

  it.each([
    "chmod 755 f && chmod 1777 /tmp && chmod 664 g",
    "chmod a+rw f && chmod go+w d && chmod +x run",
    "chmod o-w f && chmod o=r d",
    "apt-get install -y libfoo=1.705",
    "echo 705 >/port",
    "mkdir -p /opt/v1.705 /a-705",
  ])("is given to others: %s", (text) => {
    expect(isVaried(`STEP 2/3: RUN ${text}`)).toBe(true);
  });
});
