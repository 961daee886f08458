#!/usr/bin/env node
await import("./main.js");
