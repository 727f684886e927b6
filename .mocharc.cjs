const { availableParallelism } = require("node:os");

module.exports = {
  require: ["ts-node/register", "tests/setup.ts"],
  spec: ["tests/**/*.test.ts"],
  ignore: ["tests/engine/**"],
  parallel: true,
  jobs: Math.max(2, availableParallelism()),
  timeout: 10000,
};
