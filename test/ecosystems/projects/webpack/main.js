import kindOf from "kind-of";

const { greet } = await import("./lazy.js");
greet(kindOf([]));
