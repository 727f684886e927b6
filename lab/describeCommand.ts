import { Option } from "commander";
import { cognitoClient } from "./cognitoClient";
import { livePicture } from "./cognito/picture";
import { options, parsedOptions } from "./commandOptions";
import { adoptionOf } from "./describe/adoption";
import { describe } from "./describe/describe";
import { printStackFile } from "./describe/print";
import { remarksOn } from "./describe/remarks";
import { withoutSecrets } from "./describe/secrets";
import { probeEndpoint } from "./endpoint";
import { runCommand } from "./run";

const given = parsedOptions<{ poolId: string; endpoint?: string; region?: string; json?: true }>(
  "describe",
  "Prints the stack configuration that describes a live user pool and takes it over. It only reads.",
  [
    new Option("--pool-id <id>", "the live pool").makeOptionMandatory(),
    options.endpoint("where the pool is; AWS otherwise"),
    new Option("--region <code>", "the pool's region; its id begins with it otherwise"),
    options.json(),
  ],
);

void runCommand(async () => {
  const { poolId, endpoint, region = poolId.split("_")[0], json } = given;
  if (endpoint !== undefined) await probeEndpoint(endpoint);
  const client = cognitoClient(endpoint, region);
  const live = await livePicture(client, poolId);
  const described = describe(live, await adoptionOf(client, poolId, live));
  const { args, remarks: secrets } = withoutSecrets(described);
  const remarks = [...secrets, ...(await remarksOn(described, live))];
  console.log(
    json
      ? JSON.stringify({ userPoolId: poolId, region, args, remarks }, undefined, 2)
      : printStackFile(args, region, remarks),
  );
});
