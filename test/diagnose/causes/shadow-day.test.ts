import { differs } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "shadow-day",
  shows: {
    "the day behind a hash that is longer than what the comparison keeps": differs({
      path: "etc/shadow",
      a: `app:$y$j9T$${"0vQ2LxX8".repeat(9)}:20778:0:99999:7:::\n`,
      b: `app:$y$j9T$${"0vQ2LxX8".repeat(9)}:20779:0:99999:7:::\n`,
      run: "RUN chpasswd -e < /run/secrets/users",
    }),
    "an account's day": differs({
      path: "etc/shadow",
      a: "app:!:20778:0:99999:7:::\n",
      b: "app:!:20779:0:99999:7:::\n",
      run: "RUN adduser -D app",
    }),
    "the day in the backup": differs({
      path: "etc/shadow-",
      a: "root:*:20778:0:99999:7:::\n",
      b: "root:*:20779:0:99999:7:::\n",
    }),
    "the day a year later": {
      difference: differs({
        path: "rootfs/etc/shadow",
        a: "x:!:20778:0:99999:7:::\n",
        b: "x:!:21178:0:99999:7:::\n",
      }),
      facts: undefined,
    },
  },
  misses: {
    "a password's hash": differs({
      path: "etc/shadow",
      a: "app:$6$aaaaaaaa$Qw12er:20778:0:::\n",
      b: "app:$6$zzzzzzzz$Xc98vb:20778:0:::\n",
    }),
    "a number in another file": differs({
      path: "etc/app.conf",
      a: "a:b:20111:0:\n",
      b: "a:b:20999:0:\n",
    }),
    "a user's number": differs({
      path: "etc/passwd",
      a: "app:x:999:999::/:/bin/sh\n",
      b: "app:x:998:998::/:/bin/sh\n",
    }),
  },
});
