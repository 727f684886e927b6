// What the lab's commands and the tests start with, `node --require ./lab/register.cjs`: TypeScript as
// ts-node with swc has it for Pulumi, but without the second of CPU that a process spends on loading what it
// doesn't use.
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { join } = require("node:path");

process.setSourceMapsEnabled(true);

Module._extensions[".ts"] = (module, filename) => {
  module._compile(translated(filename, readFileSync(filename, "utf8")), filename);
};

const folder = join(__dirname, "../node_modules/.cache/typescript");
const options = {
  swcrc: false,
  sourceMaps: "inline",
  inlineSourcesContent: false,
  module: { type: "commonjs", ignoreDynamic: true },
  jsc: { target: "es2022", parser: { syntax: "typescript" }, keepClassNames: true },
};
const { version } = require("@swc/core/package.json");
const about = JSON.stringify([version, options]);

// The last line of what is kept: where it is missing a disk was full, or lost what it had.
const whole = "\n// whole\n";

// Kept from one process to the next: to translate takes a fifth of a command's time.
function translated(filename, text) {
  const kept = join(folder, createHash("sha256").update(about).update(filename).update(text).digest("hex"));
  const before = existsSync(kept) ? readFileSync(kept, "utf8") : "";
  if (before.endsWith(whole)) return before;
  const { code } = require("@swc/core").transformSync(text, { ...options, filename });
  keep(kept, code + whole);
  return code;
}

function keep(file, code) {
  try {
    mkdirSync(folder, { recursive: true });
    // Several processes may keep the same at once, and others read it.
    writeFileSync(`${file}.${process.pid}`, code);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Where nothing can be kept it is translated each time.
  }
}

// Pulumi's SDK loads the TypeScript compiler, and npm's own library for node_modules, for functions that
// become part of a resource. They are loaded when one of their members is first used.
const late = new Set(["typescript", "@npmcli/arborist"]);
const load = Module._load;
Module._load = (request, parent, isMain) => {
  const now = () => load(request, parent, isMain);
  if (!late.has(request) || !parent?.filename.includes("@pulumi")) return now();
  return new Proxy({}, { get: (_, member) => (member === "__esModule" ? true : now()[member]) });
};
