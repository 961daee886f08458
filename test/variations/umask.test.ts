import { describe, expect, it } from "vitest";
import type { StepFacts } from "../../src/variations/step.ts";
import { umask } from "../../src/variations/umask.ts";

const step: StepFacts = {
  text: "",
  env: {},
  ownsHostname: true,
  home: "/root",
  libc: { glibc: undefined, musl: false },
  locales: [],
  network: "unexpected",
};
const none = { lacks: "it is not there" };
const means = { cpus: none, kernelName: none, fileOrder: none, faketime: none, network: none };

function isVaried(text: string): boolean {
  return "has" in umask.apply({ ...step, text }, means);
}

describe("another umask", () => {
  it.each([
    "chmod o+w /etc/group",
    "chmod uo+rw f",
    "chmod 646 f",
    "chmod 0757 /d && true",
    "mkdir -m 1707 /spool",
    "install -m0606 a b",
    "for mode in 606; do chmod $mode f; done",
  ])("is not given to a step whose own modes would be taken for it: %s", (text) => {
    expect(isVaried(`STEP 2/3: RUN ${text}`)).toBe(false);
  });

  it.each([
    "chmod 755 f && chmod 1777 /tmp && chmod 664 g",
    "chmod a+rw f && chmod go+w d && chmod +x run",
    "chmod o-w f && chmod o=rx d",
    "apt-get install -y libfoo=1.757",
    "echo 646 >/port",
    "mkdir -p /opt/v1.757 /a-757",
  ])("is given to others: %s", (text) => {
    expect(isVaried(`STEP 2/3: RUN ${text}`)).toBe(true);
  });
});
