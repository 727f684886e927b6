import { Option } from "commander";
import { cognitoClient } from "./cognitoClient";
import { livePicture } from "./cognito/picture";
import { options, parsedOptions } from "./commandOptions";
import { declaredPool } from "./declaredPool";
import { isLocal, probeEndpoint } from "./endpoint";
import { runCommand } from "./run";
import { readStackFile } from "./stackFile";
import { stackOutput } from "./stackOutput";
import { countChecks, printChecks, validate } from "./validate";

const { stack, poolId, endpoint, json } = parsedOptions<{
  stack: string;
  poolId?: string;
  endpoint?: string;
  json?: true;
}>("validate", "Compares a live user pool with what a stack declares, check by check. It only reads.", [
  options.stack(),
  new Option("--pool-id <id>", "the live pool; from the stack's outputs otherwise"),
  options.endpoint("where the pool is; the stack's own endpoint or AWS otherwise"),
  options.json(),
]);

void runCommand(async () => {
  const stackFile = readStackFile(stack);
  const { picture } = await declaredPool(stackFile);
  const at = endpoint ?? stackFile.endpoint;
  if (at !== undefined) await probeEndpoint(at);
  const userPoolId = poolId ?? (await stackOutput(stack, "userPoolId"));
  // Who made the clients isn't known here: a local endpoint may have dropped what none of them shows.
  const mayDropRotation = () => isLocal(at);
  const live = await livePicture(cognitoClient(at, stackFile.region), userPoolId, picture, mayDropRotation);
  const checks = validate(picture, live);
  console.log(json ? JSON.stringify({ stack, userPoolId, checks }, undefined, 2) : printChecks(checks));
  if (countChecks(checks).failed > 0) process.exitCode = 1;
});
