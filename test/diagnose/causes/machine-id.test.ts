import { differs } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "machine-id",
  shows: {
    "the machine's ID": differs({
      path: "etc/machine-id",
      a: "0123456789abcdef0123456789abcdef\n",
      b: "fedcba98765432100a1b2c3d4e5f6071\n",
      run: "RUN apt-get install -y systemd",
    }),
    "dbus's copy": differs({
      path: "var/lib/dbus/machine-id",
      a: "0123456789abcdef0123456789abcdef\n",
      b: "fedcba98765432100a1b2c3d4e5f6071\n",
    }),
    "an ID that was asked for": differs({
      path: "opt/id",
      a: "0123456789abcdef0123456789abcdef\n",
      b: "fedcba98765432100a1b2c3d4e5f6071\n",
      run: "RUN dbus-uuidgen > /opt/id",
    }),
  },
  misses: {
    "a random value": differs({
      a: "0123456789abcdef0123456789abcdef\n",
      b: "fedcba98765432100a1b2c3d4e5f6071\n",
      run: "RUN openssl rand -hex 16 > /x",
    }),
    "a file of that name elsewhere": differs({ path: "srv/machine-id", a: "one\n", b: "two\n" }),
    "a time": differs({
      a: "2026-11-21T13:02:11Z",
      b: "2026-11-21T13:02:12Z",
      run: "RUN systemd-machine-id-setup",
    }),
  },
});
