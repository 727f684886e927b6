import { cpSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "./engine";

const root = join(__dirname, "../..");
const left = [".git", ".lab", "dist", "node_modules", "tests"];

/**
 * Copies this project into a folder of its own, whose stack files a test may change, and returns the folder's
 * path. The packages are the checkout's. The engine removes it with the rest.
 */
export function copyProject(engine: Engine, name: string): string {
  const folder = join(engine.folder, name);
  for (const entry of readdirSync(root)) {
    if (!left.includes(entry)) cpSync(join(root, entry), join(folder, entry), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  return folder;
}
