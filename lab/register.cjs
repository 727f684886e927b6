// What the lab's commands and the tests start with, `node --require ./lab/register.cjs`: TypeScript as
// ts-node with swc has it for Pulumi, but without the second of CPU that a process spends on loading what it
// doesn't use.
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { transformSync } = require("@swc/core");

process.setSourceMapsEnabled(true);

Module._extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    swcrc: false,
    sourceMaps: "inline",
    inlineSourcesContent: false,
    module: { type: "commonjs", ignoreDynamic: true },
    jsc: { target: "es2022", parser: { syntax: "typescript" }, keepClassNames: true },
  });
  module._compile(code, filename);
};

// Pulumi's SDK loads the TypeScript compiler, and npm's own library for node_modules, for functions that
// become part of a resource. They are loaded when one of their members is first used.
const late = new Set(["typescript", "@npmcli/arborist"]);
const load = Module._load;
Module._load = (request, parent, isMain) => {
  const now = () => load(request, parent, isMain);
  if (!late.has(request) || !parent?.filename.includes("@pulumi")) return now();
  return new Proxy({}, { get: (_, member) => (member === "__esModule" ? true : now()[member]) });
};
