import { differs } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "hash-seed",
  shows: {
    "a pickled set": differs({
      path: "model/vocab.pkl",
      format: "binary",
      a: Buffer.from(
        "gASVQwAAAAAAAACPlCiMAnc0lIwCdzGUjAN3MTGUjAJ3OZSMAnc3lIwCdziUjAJ3NZSMAnc2lIwCdzCUjAN3MTCUjAJ3MpSMAnczlJAu",
        "base64",
      ),
      b: Buffer.from(
        "gASVQwAAAAAAAACPlCiMAnc1lIwCdzKUjAJ3NpSMAncxlIwCdzCUjAJ3N5SMAnc4lIwDdzExlIwCdzOUjAJ3OZSMAnc0lIwDdzEwlJAu",
        "base64",
      ),
      run: 'RUN python3 -c \'import pickle; pickle.dump(words, open("vocab.pkl", "wb"))\'',
    }),
    "a set": differs({
      a: "{'gamma', 'alpha', 'beta'}\n",
      b: "{'alpha', 'beta', 'gamma'}\n",
      run: "RUN python3 gen.py > /x",
    }),
    "the keys of a Perl hash": differs({
      a: "one two three\n",
      b: "three one two\n",
      run: "RUN perl -e 'print join q( ), keys %h' > /x",
    }),
    "a hash": differs({
      a: "-4120934871209348712\n",
      b: "8120934571209348333\n",
      run: "RUN python3 -c 'print(hash(\"a\"))' > /x",
    }),
  },
  misses: {
    "a list of no known program": differs({
      a: "gamma alpha\n",
      b: "alpha gamma\n",
      run: "RUN ./build",
    }),
    "files in a folder": differs({
      a: "b.txt\na.txt\n",
      b: "a.txt\nb.txt\n",
      isReordered: true,
      run: "RUN find . -type f > /x",
    }),
    "a time that Python wrote": differs({
      a: "2026-11-21 13:02:11",
      b: "2026-11-21 13:02:12",
      run: "RUN python3 gen.py",
    }),
  },
});
