const { startupSnapshot } = require("node:v8");

globalThis.words = new Map([["apple", 1]]);
startupSnapshot.setDeserializeMainFunction(() => console.log(globalThis.words.get("apple")));
