import kindOf from "kind-of";

console.log(kindOf([]));
