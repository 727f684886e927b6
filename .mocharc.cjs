const { availableParallelism } = require("node:os");

module.exports = {
  require: ["./lab/register.cjs", "tests/setup.ts"],
  // What takes longest comes first: at the end no process waits for another.
  spec: ["tests/lab/**/*.test.ts", "tests/!(lab)/**/*.test.ts", "tests/*.test.ts"],
  ignore: ["tests/engine/**", "tests/package/**"],
  parallel: true,
  jobs: Math.max(2, availableParallelism()),
  timeout: 10000,
};
