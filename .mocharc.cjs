const { availableParallelism } = require("node:os");

module.exports = {
  require: ["./lab/register.cjs", "tests/setup.ts"],
  spec: ["tests/**/*.test.ts"],
  ignore: ["tests/engine/**", "tests/package/**"],
  parallel: true,
  jobs: Math.max(2, availableParallelism()),
  timeout: 10000,
};
